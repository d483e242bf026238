"""The burgerservicenummer of a client, where a law lets the municipality use it (R-8.1)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal

_LENGTH = 9
_OLD_LENGTH = 8
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_BETWEEN = str.maketrans("", "", " .-\u00a0")
_SHOWN = 4


class BsnGround(Labelled):
    """The laws that know the number, by how the policy file of a municipality names them."""

    WMO = "Wmo 5.2.9", "artikel 5.2.9 lid 1 van de Wmo 2015"
    YOUTH = "Jeugdwet 7.2", "artikel 7.2.1 tot en met 7.2.4 van de Jeugdwet"
    DEBT = "Wgs 8c", "artikel 8c van de Wet gemeentelijke schuldhulpverlening"


@dataclass(frozen=True, kw_only=True)
class BsnUse:
    """That the municipality switched it on: on which ground, since when, and who decided so."""

    ground: BsnGround
    since: date
    decided_by: str


class Bsn(Identified, Record):
    """The number of one member, apart from the member: it is read only where it is asked for.

    It is on no paper and in no dossier file.
    """

    __tablename__ = "bsn"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), unique=True)
    number: Mapped[str] = mapped_column()
    ground: Mapped[BsnGround] = mapped_column()


def bsn_number(typed: str) -> str:
    """Nine digits; an old number of eight gets its leading 0. Refuses what fails the elfproef."""
    digits = typed.translate(_BETWEEN)
    if len(digits) == _OLD_LENGTH:
        digits = f"0{digits}"
    if not _is_bsn(digits):
        raise Refusal(
            "Dit is geen BSN. Kijk de cijfers na: het zijn er negen, of acht als het oud is."
        )
    return digits


def masked(number: str) -> str:
    """`•••••6782`."""
    return "•" * (_LENGTH - _SHOWN) + number[-_SHOWN:]


def _is_bsn(digits: str) -> bool:
    if not (len(digits) == _LENGTH and digits.isascii() and digits.isdecimal()):
        return False
    weighed = sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True))
    return weighed % 11 == 0 and int(digits) > 0
