"""“Mag ik dit delen?” for all that there is of a household, with one organisation."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.share_facts_of import facts_of, recipient_of, told_of_household
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.ground import Fact
from wijkteam_desk.domain.organisation import Organisation, folded
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances
from wijkteam_desk.domain.share_question import Share
from wijkteam_desk.domain.shareable import Shareable, Told, shareables
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Answer, Verdict
from wijkteam_desk.storage.loaders import household_named
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Asking:
    """The question for all items at once. `policy`: as it holds `on` that day.

    `also`: by the id of a thing, whom it tells of too: a program does not know who papa is.
    `weighed`: the ids of whom something is told although they, or who decides for them, did not say
    yes: the conflict of duties was weighed (DOMAIN 5.9).
    """

    purpose: Purpose
    policy: Policy
    on: date
    direction: Direction = Direction.TELL
    function: str = ""
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weighed: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One thing with the answer; `about`: what the people are called of whom it tells.

    `without`: whose name was left out, for nobody asked them; the words are then without it.
    `unnamed`: a word as `papa` was left out, for nobody said who that is.
    """

    what: Shareable
    about: tuple[str, ...]
    verdict: Verdict
    without: tuple[str, ...] = ()
    unnamed: bool = False


@dataclass(frozen=True, kw_only=True)
class MayShare:
    """The answers for one household and one organisation; detached."""

    household_id: str
    household: str
    to: str
    share: Share
    items: tuple[Judged, ...]


def may_share(work: Work, *, household_id: str, organisation_id: str, asking: Asking) -> MayShare:
    """Each thing with its verdict; refused for an organisation that is not known."""
    file = read_household(work, household_id=household_id)
    found = {one.id: one for one in organisations(work)}
    if organisation_id not in found:
        raise Refusal("Deze organisatie is er niet. Zet die er eerst bij.")
    share = share_with(work, file, found[organisation_id], asking)
    told = told_of_household(work, file)
    things = (_also(one, asking.also.get(one.id, ())) for one in shareables(told))
    return MayShare(
        household_id=household_id,
        household=file.household.name,
        to=share.recipient.name,
        share=share,
        items=tuple(judged(one, share, told) for one in things),
    )


def may_share_named(work: Work, *, household: str, to: str, asking: Asking) -> MayShare:
    """The same, for who knows them by name; the journal notes that the dossier was looked into.

    Refused when the vault knows no such organisation.
    """
    home = household_named(work, name=household)
    work.look_into(home.id)
    there = next((one for one in organisations(work) if one.folded == folded(to)), None)
    if there is None:
        raise Refusal(f"Er is geen organisatie die '{to}' heet. Kijk de naam na.")
    return may_share(work, household_id=home.id, organisation_id=there.id, asking=asking)


def share_with(work: Work, file: HouseholdFile, there: Organisation, asking: Asking) -> Share:
    """The question with all that the answer rests on, for any thing of this household."""
    weighed = dict.fromkeys(asking.weighed, frozenset({Fact.WEIGHED}))
    facts = replace(facts_of(work, file), so=weighed)
    return Share(
        recipient=recipient_of(work, file, there, asking.function),
        purpose=asking.purpose,
        direction=asking.direction,
        now=Circumstances(on=asking.on, facts=facts, policy=asking.policy, rules=shipped_rules()),
    )


def _also(what: Shareable, more: Collection[str]) -> Shareable:
    """It tells of these too, whatever its words."""
    if not more:
        return what
    about = tuple(dict.fromkeys((*what.item.about, *more)))
    item = replace(what.item, about=about, unnamed=False)
    return replace(what, item=item, tied=(*what.tied, *more))


def judged(what: Shareable, share: Share, told: Told) -> Judged:
    """Where only the names of others in the words hold it back, it goes without those."""
    names, verdict = share.now.facts.names, judge(what.item, share)
    if verdict.answer is Answer.YES:
        return Judged(what=what, about=_called(what, names), verdict=verdict)
    bare = what.without_unnamed
    asked = verdict = judge(bare.item, share)
    held = {one.person_id for one in verdict.people if one.answer is not Answer.YES}
    if held and (without := told.named_away(bare, held)):
        bare, verdict = without, judge(without.item, share)
    if verdict.answer is Answer.YES:
        return Judged(
            what=bare,
            about=_called(bare, names),
            verdict=verdict,
            without=tuple(names[one] for one in what.item.about if one in held),
            unnamed=what.item.unnamed and not bare.item.unnamed,
        )
    return Judged(what=what, about=_called(what, names), verdict=asked)


def _called(what: Shareable, names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names.get(one, "") for one in what.item.about)
