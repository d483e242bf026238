"""What the form asks before something is set or lifted; knows no Qt."""

from collections.abc import Mapping
from enum import StrEnum

from wijkteam_desk.domain.protection import (
    ProtectionKind,
    SecondPairOfEyes,
    check_second,
    check_whom,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Wrong


class Asked(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    KIND = "kind"
    WHO = "who"
    WORDS = "words"
    SECOND = "second"
    REASON = "reason"
    LIFTED = "lifted"


def kind_in(fields: Mapping[str, str]) -> ProtectionKind:
    """What is to be set; niet benaderen unless the other was chosen."""
    hidden = fields.get(Asked.KIND) == ProtectionKind.HIDDEN.value
    return ProtectionKind.HIDDEN if hidden else ProtectionKind.NO_CONTACT


def read_eyes(fields: Mapping[str, str]) -> SecondPairOfEyes | Wrong:
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
        return Wrong(at=at, sentence=no.sentence)
    return told
