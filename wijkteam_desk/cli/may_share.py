"""`may-share`: for each thing of a household whether an organisation may hear it."""

from typing import Any

from wijkteam_desk.casework.may_share import Asking, Judged, MayShare, may_share_named
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say, say_json
from wijkteam_desk.desk.policy import policy_file, read_policy
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.verdict import Answer


def may_share(asked: Asked) -> int:
    """One JSON document, or the answers one under the other, what may go first."""
    on = asked.on or today()
    asking = Asking(
        purpose=asked.purpose,
        policy=read_policy(policy_file(), on, practice=asked.demo).policy,
        on=on,
    )
    with opened(asked) as desk:
        found = desk.perform(
            may_share_named, household=asked.household, to=asked.recipient, asking=asking
        ).result()
    if asked.as_json:
        say_json(_document(found))
        return 0
    for answer in Answer:
        items = [one for one in found.items if one.verdict.answer is answer]
        if items:
            say(f"{answer.label.capitalize()}:")
        for one in items:
            say(f"  {one.what.words} (over {names_in_words(one.about)})")
            say(f"    {one.verdict.why}")
    return 0


def _document(found: MayShare) -> dict[str, Any]:
    return {
        "household": found.household,
        "to": found.to,
        "purpose": found.share.purpose.value,
        "on": found.share.now.on.isoformat(),
        "items": [_object(one) for one in found.items],
    }


def _object(one: Judged) -> dict[str, Any]:
    verdict = one.verdict
    return {
        "item": one.what.words,
        "about": list(one.about),
        "verdict": verdict.answer.value,
        "ground": verdict.ground,
        "article": verdict.article,
        "why": verdict.why,
        "ask": list(verdict.ask),
        "safe": verdict.safe,
    }
