"""What a municipality decides for all its laptops (LIBRARIES 7)."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wijkteam_desk.domain.age_rule import EXCEPTIONS, YouthChoice
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.bsn import BsnGround, BsnUse
from wijkteam_desk.domain.refusal import Refusal

_BSN, _YOUTH, _COLLEGE, _WMO = "bsn", "jeugdhulpaanbieder", "college", "aanbieder_wmo"
_AGES, _ENGAGE, _DUTY, _RECEIPT = "jeugd_12_15", "inzetten", "medewerking", "ontvangst"
_SINCE, _BY = "sinds", "besloten_door"
_YOUTH_DECIDES = "jeugdige"
_WORKS = {_COLLEGE: WorksAs.COLLEGE, _WMO: WorksAs.WMO, _YOUTH: WorksAs.YOUTH}


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Each switch is off unless the file tells why, since when and who decided so.

    One is on until the file says otherwise: `receipt` (M1, DOMAIN 00.8).
    """

    bsn: BsnUse | None = None
    works_as: frozenset[WorksAs] = frozenset()
    """As what the team works; without one no law lets it tell anything of itself (DOMAIN 5.1)."""
    youth_decides: bool = False
    """Whether a capable child of 12 to 15 decides, and its parents are heard (DOMAIN 00.4)."""
    engages: bool = False
    """Whether a jeugdhulpaanbieder that is being engaged may know what is needed (J6)."""
    functions: tuple[str, ...] = ()
    """Whose cooperation is professionally required (W6)."""
    exceptions: frozenset[YouthChoice] = frozenset()
    """For which reasons the FG lets a child of 12 to 15 decide alone."""
    receipt: bool = True

    @property
    def youth_care(self) -> bool:
        """Whether the team acts as jeugdhulpaanbieder (R-1.9)."""
        return WorksAs.YOUTH in self.works_as


def policy_in(text: str, today: date) -> Policy:
    """Reads a policy file (TOML); refused when it is none. What begins later is still off.

    Each part has `sinds` (a date) and `besloten_door` (who). Beside these `[bsn]` has `grondslag`
    (a `BsnGround`), `[jeugd_12_15]` `beslist` (samen or jeugdige), `[medewerking]` `functies` (a
    list of names) and `[ontvangst]` `aan` (true or false). `[college]`, `[aanbieder_wmo]` and
    `[jeugdhulpaanbieder]` tell as what the team works, one or more of them; `[inzetten]`,
    `[ernstig_nadeel]` and `[weloverwogen_wens]` are on when they stand there.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise _refused(f"het is niet te lezen ({wrong})") from None
    _refuse_strange(tree, set(_SWITCHES) | set(_TOLD))
    parts = {name: _part(name, told) for name, told in tree.items()}
    on = {name: part for name, part in parts.items() if part.since <= today}
    use = on.get(_BSN)
    return Policy(
        bsn=BsnUse(ground=use.told, since=use.since, decided_by=use.by) if use else None,
        works_as=frozenset(works for name, works in _WORKS.items() if name in on),
        youth_decides=_AGES in on and on[_AGES].told == _YOUTH_DECIDES,
        engages=_ENGAGE in on,
        functions=on[_DUTY].told if _DUTY in on else (),
        exceptions=frozenset(one for one in EXCEPTIONS if one.value in on),
        receipt=_RECEIPT not in on or on[_RECEIPT].told,
    )


@dataclass(frozen=True, kw_only=True)
class _Part:
    since: date
    by: str
    told: Any


def _part(name: str, told: object) -> _Part:
    more, shape, read = _TOLD.get(name, ("", "een datum", None))
    if not isinstance(told, dict):
        raise _refused(f"{name} is geen onderdeel met {shape}")
    _refuse_strange(told, {_SINCE, _BY, more})
    since, by = _decided(told)
    return _Part(since=since, by=by, told=read(told.get(more)) if read else None)


def _bsn_ground(told: object) -> BsnGround:
    ground = next((one for one in BsnGround if one.value == told), None)
    if ground is None:
        raise _refused(f"de grondslag is geen van {', '.join(BsnGround)}")
    return ground


def _decides(told: object) -> object:
    if told not in ("samen", _YOUTH_DECIDES):
        raise _refused("beslist is geen van samen, jeugdige")
    return told


def _functions(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or not all(isinstance(one, str) and one.strip() for one in told):
        raise _refused("functies is geen lijst van namen")
    return tuple(told)


def _flag(told: object) -> bool:
    if not isinstance(told, bool):
        raise _refused("aan is geen true of false")
    return told


_TOLD: dict[str, tuple[str, str, Callable[[object], Any] | None]] = {
    _BSN: ("grondslag", "een grondslag", _bsn_ground),
    _AGES: ("beslist", "een keuze", _decides),
    _DUTY: ("functies", "een lijst", _functions),
    _RECEIPT: ("aan", "aan of uit", _flag),
}
"""Of each part that tells more than a date: the word, what it is, and how it is read."""
_SWITCHES = frozenset({*_WORKS, _ENGAGE, *(one.value for one in EXCEPTIONS)})


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
