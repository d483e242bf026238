"""Which terugkoppeling belongs to which moment; a team may set other terms (DOMAIN 6.2)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from wijkteam_desk.domain.feedback import (
    MOST_DAYS,
    MOST_WEEKS,
    AgreementTold,
    Level,
    Moment,
    Way,
)
from wijkteam_desk.domain.refusal import Refusal

_DAYS, _WEEKS = "dagen", "weken"


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """What is agreed about a moment unless one says otherwise; `usual`: one of the three."""

    told: AgreementTold
    content: str
    usual: bool = False


@dataclass(frozen=True)
class FeedbackGuide:
    """By moment, M1 to M10; `complaint`: a sentence when the file of the team is no good."""

    proposals: Mapping[Moment, Proposal]
    complaint: str = ""

    def usual(self, *ways: Way) -> tuple[AgreementTold, ...]:
        """The moments that are agreed at once, going one of these ways."""
        usual = (one.told for one in self.proposals.values() if one.usual)
        return tuple(told for told in usual if told.way in ways)


def feedback_guide_in(text: str) -> FeedbackGuide:
    """Reads what is shipped."""
    found = {}
    for code, row in tomllib.loads(text).items():
        told = AgreementTold(
            moment=Moment.coded(code),
            way=Way.coded(row["richting"]),
            level=Level.coded(row["niveau"]),
            days=row.get(_DAYS, 0),
            weeks=row.get(_WEEKS, 0),
        )
        usual = row.get("gewoon", False)
        found[told.moment] = Proposal(told=told, content=row["inhoud"], usual=usual)
    return FeedbackGuide(found)


def with_own_terms(guide: FeedbackGuide, text: str) -> FeedbackGuide:
    """The guide with the days and weeks of a team; refused when it tells anything else."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _refused(f"het is niet te lezen ({wrong})") from None
    own = dict(guide.proposals)
    codes = {one.value: one for one in Moment}
    for code, row in tree.items():
        if code not in codes or not isinstance(row, dict):
            raise _refused(f"{code} is geen moment van m1 tot m10")
        known = own[codes[code]]
        own[codes[code]] = replace(known, told=_with_terms(known.told, row))
    return FeedbackGuide(own)


def _with_terms(told: AgreementTold, row: Mapping[str, Any]) -> AgreementTold:
    most = {_DAYS: MOST_DAYS, _WEEKS: MOST_WEEKS}
    for name, number in row.items():
        if name not in most:
            raise _refused(f"{name} is een onbekend woord")
        if type(number) is not int or not 0 <= number <= most[name]:
            raise _refused(f"{name} is geen getal van 0 tot {most[name]}")
    return replace(told, days=row.get(_DAYS, told.days), weeks=row.get(_WEEKS, told.weeks))


def _refused(why: str) -> Refusal:
    return Refusal(f"Het bestand met termijnen voor terugkoppeling klopt niet: {why}.")
