"""What a municipality decides for all its laptops (LIBRARIES 7)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wijkteam_desk.domain.bsn import BsnGround, BsnUse
from wijkteam_desk.domain.refusal import Refusal

_BSN, _YOUTH = "bsn", "jeugdhulpaanbieder"
_GROUND, _SINCE, _BY = "grondslag", "sinds", "besloten_door"


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Each switch is off unless the file tells why, since when and who decided so."""

    bsn: BsnUse | None = None
    youth_care: bool = False
    """Whether the team acts as jeugdhulpaanbieder (R-1.9)."""


def policy_in(text: str, today: date) -> Policy:
    """Reads a policy file (TOML); refused when it is none. What begins later is still off.

    `[bsn]` has `grondslag` (a `BsnGround`), `sinds` (a date) and `besloten_door` (who);
    `[jeugdhulpaanbieder]` has the last two.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _refused(f"het is niet te lezen ({wrong})") from None
    _refuse_strange(tree, {_BSN, _YOUTH})
    use = _bsn_use(tree[_BSN]) if _BSN in tree else None
    youth = _youth_since(tree[_YOUTH]) if _YOUTH in tree else None
    return Policy(
        bsn=use if use and use.since <= today else None,
        youth_care=youth is not None and youth <= today,
    )


def _bsn_use(told: object) -> BsnUse:
    if not isinstance(told, dict):
        raise _refused("bsn is geen onderdeel met een grondslag")
    _refuse_strange(told, {_GROUND, _SINCE, _BY})
    ground = next((one for one in BsnGround if one.value == told.get(_GROUND)), None)
    if ground is None:
        raise _refused(f"de grondslag is geen van {', '.join(BsnGround)}")
    since, by = _decided(told)
    return BsnUse(ground=ground, since=since, decided_by=by)


def _youth_since(told: object) -> date:
    if not isinstance(told, dict):
        raise _refused("jeugdhulpaanbieder is geen onderdeel met een datum")
    _refuse_strange(told, {_SINCE, _BY})
    since, _ = _decided(told)
    return since


def _decided(told: Mapping[str, Any]) -> tuple[date, str]:
    since, by = told.get(_SINCE), told.get(_BY)
    if type(since) is not date:
        raise _refused("sinds is geen datum zoals 2026-11-22")
    if not (isinstance(by, str) and by.strip()):
        raise _refused("besloten_door noemt niemand")
    return since, by.strip()


def _refuse_strange(tree: Mapping[str, Any], known: set[str]) -> None:
    strange = next((name for name in tree if name not in known), None)
    if strange is not None:
        raise _refused(f"{strange} is een onbekend woord")


def _refused(why: str) -> Refusal:
    return Refusal(f"Het beleid van de gemeente klopt niet: {why}.")
