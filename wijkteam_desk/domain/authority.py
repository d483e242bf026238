"""Gezag: who decides about a child, and how we know that (DOMAIN 1.3, R-5.9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.household import ADULT, Member, age_of
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class AuthorityKind(Labelled):
    """What kind of gezag somebody has."""

    JOINT = "gezamenlijk", "gezag samen met de ander"
    SOLE = "eenhoofdig", "alleen het gezag"
    GUARDIAN = "voogd", "voogd"
    INSTITUTION = "voogd_gi", "voogd: een gecertificeerde instelling"
    NONE = "geen", "geen gezag"
    UNKNOWN = "onbekend", "nog niet uitgezocht"


_SHARED = (AuthorityKind.JOINT, AuthorityKind.GUARDIAN)


class Established(Labelled):
    """How we know."""

    REGISTER = "gezagsregister", "gezagsregister"
    PARENT = "verklaring_ouder", "een ouder zegt het"
    DECISION = "beschikking", "beschikking van de rechter"


class Authority(Identified, Record):
    """The gezag of one person over one child; the holder is a member or somebody elsewhere."""

    __tablename__ = "authority"
    __table_args__ = (CheckConstraint("(holder IS NULL) <> (holder_name = '')", name="one_holder"),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    child: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    holder: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    holder_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[AuthorityKind] = mapped_column(default=AuthorityKind.UNKNOWN)
    established: Mapped[Established | None] = mapped_column(default=None)
    established_on: Mapped[date | None] = mapped_column(default=None)


@dataclass(frozen=True, kw_only=True)
class AuthorityTold:
    """What the form tells."""

    child: str
    holder: str | None = None
    holder_name: str = ""
    kind: AuthorityKind = AuthorityKind.UNKNOWN
    established: Established | None = None
    established_on: date | None = None


def refuse_adult(child: Member, today: date) -> None:
    """Nobody gets gezag over an adult; what was noted before the birthday stays."""
    age = age_of(child, today)
    if age is not None and age >= ADULT:
        raise Refusal("Over wie 18 of ouder is heeft niemand gezag. Kies een vertegenwoordiger.")


def fill_authority(record: Authority, told: AuthorityTold, today: date) -> None:
    """Writes what was told; refused without one holder, or known without how."""
    if bool(told.holder) == bool(told.holder_name.strip()):
        raise Refusal("Kies wie het is: iemand uit het huishouden, of vul een naam in.")
    if told.holder == told.child:
        raise Refusal("Een kind heeft geen gezag over zichzelf. Kies iemand anders.")
    refuse_long_names(told.holder_name)
    if told.kind is not AuthorityKind.UNKNOWN and not (told.established and told.established_on):
        raise Refusal(
            "Vul in hoe je dit weet, en van welke datum dat is. Of kies nog niet uitgezocht."
        )
    if told.established_on and told.established_on > today:
        raise Refusal("Wat je weet, weet je al. Kies een datum die geweest is.")
    tell(record, told)


def is_settled(known: Sequence[Authority]) -> bool:
    """Whether it is clear who has gezag over the child these lines are about (R-5.9).

    Not while one is unknown, while somebody shares it with nobody who is named, or while it cannot
    be so.
    """
    kinds = _kinds(known)
    clear = bool(kinds) and kinds != [AuthorityKind.JOINT] and not contradicts_itself(known)
    return clear and all(one.kind is not AuthorityKind.UNKNOWN for one in known)


def contradicts_itself(known: Sequence[Authority]) -> bool:
    """Whether not all of these lines about one child can be so.

    Two parents or two voogden share it; anybody else has it alone (BW 1:245).
    """
    kinds = _kinds(known)
    most = 2 if kinds and kinds[0] in _SHARED else 1
    return len(set(kinds)) > 1 or len(kinds) > most


def _kinds(known: Sequence[Authority]) -> list[AuthorityKind]:
    """Of those who are known to have it."""
    without = AuthorityKind.NONE, AuthorityKind.UNKNOWN
    return [one.kind for one in known if one.kind not in without]
