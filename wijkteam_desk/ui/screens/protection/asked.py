"""What the form asks before something is set or lifted; knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wijkteam_desk.domain.protection import (
    ProtectionKind,
    SecondPairOfEyes,
    check_second,
    check_whom,
)
from wijkteam_desk.domain.refusal import Refusal


class Asked(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    KIND = "kind"
    WHO = "who"
    PLACES = "places"
    SECOND = "second"
    REASON = "reason"
    LIFTED = "lifted"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """What is the matter, and at which field."""

    at: Asked
    sentence: str


def kind_in(fields: Mapping[str, str]) -> ProtectionKind:
    """What is to be set; niet benaderen unless the other was chosen."""
    hidden = fields.get(Asked.KIND) == ProtectionKind.HIDDEN.value
    return ProtectionKind.HIDDEN if hidden else ProtectionKind.NO_CONTACT


def read_eyes(fields: Mapping[str, str]) -> SecondPairOfEyes | Problem:
    """Who looked along and why, or the first thing that misses."""
    at = Asked.WHO
    told = SecondPairOfEyes(
        second=fields.get(Asked.SECOND, ""), reason=fields.get(Asked.REASON, "")
    )
    try:
        if not fields.get(Asked.LIFTED):
            check_whom(kind_in(fields), fields.get(Asked.WHO))
        at = Asked.REASON if told.second.strip() else Asked.SECOND
        check_second(told, author="")
    except Refusal as no:
        return Problem(at=at, sentence=no.sentence)
    return told
