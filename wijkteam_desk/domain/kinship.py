"""How people belong together: what the genogram is drawn from."""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class KinTieKind(Labelled):
    """What the first is of the second."""

    PARENT = "ouder_van", "ouder van"
    FOSTER_PARENT = "pleegouder_van", "pleegouder van"
    STEPPARENT = "stiefouder_van", "stiefouder van"
    PARTNER = "partner_van", "partner van"
    FORMER_PARTNER = "ex_partner_van", "ex-partner van"
    SIBLING = "broer_of_zus_van", "broer of zus van"


COUPLES = frozenset({KinTieKind.PARTNER, KinTieKind.FORMER_PARTNER})
PARENTS = frozenset({KinTieKind.PARENT, KinTieKind.FOSTER_PARENT, KinTieKind.STEPPARENT})


class KinTie(Identified, Record):
    """One tie between two people, each a member or somebody of the network."""

    __tablename__ = "kin_tie"
    __table_args__ = (
        CheckConstraint("(one_member IS NULL) <> (one_network IS NULL)", name="one"),
        CheckConstraint("(other_member IS NULL) <> (other_network IS NULL)", name="other"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    kind: Mapped[KinTieKind] = mapped_column()
    one_member: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    one_network: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    other_member: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    other_network: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )

    @property
    def one(self) -> str:
        """The id of the first, whichever list it is in."""
        return self.one_member or self.one_network or ""

    @property
    def other(self) -> str:
        """The id of the second, whichever list it is in."""
        return self.other_member or self.other_network or ""


@dataclass(frozen=True, kw_only=True)
class KinTieTold:
    """What the form tells: two people by id, and what the first is of the second."""

    kind: KinTieKind
    one_member: str | None = None
    one_network: str | None = None
    other_member: str | None = None
    other_network: str | None = None

    @property
    def ends(self) -> tuple[str | None, str | None]:
        """Both people, whichever list they are in."""
        return self.one_member or self.one_network, self.other_member or self.other_network


def fill_kin_tie(record: KinTie, told: KinTieTold, others: list[KinTie]) -> None:
    """Writes what was told; refused for one person, told twice, or a parent of an own parent."""
    one, other = told.ends
    if not one or not other or one == other:
        raise Refusal("Kies twee mensen.")
    for known in others:
        if {known.one, known.other} == {one, other}:
            _refuse_beside(known, told)
    tell(record, told)


def _refuse_beside(known: KinTie, told: KinTieTold) -> None:
    kinds = {known.kind, told.kind}
    if kinds <= PARENTS and known.one != told.ends[0]:
        raise Refusal("Iemand kan niet de ouder zijn van een eigen ouder. Draai het om.")
    if len(kinds) == 1 or kinds <= COUPLES:
        raise Refusal("Dit staat er al.")
