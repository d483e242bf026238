"""Where somebody was put by hand in a drawing of the family."""

from dataclasses import dataclass

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

FARTHEST = 20_000
"""How far from its beginning a drawing reaches, in its own unit."""


class Drawing(Labelled):
    """Which drawing."""

    KIN = "genogram", "wie bij wie hoort"
    NETWORK = "ecogram", "wie eromheen staat"


class DrawnPlace(Identified, Record):
    """Somebody's own place in one drawing; who has none stands where the drawing puts them."""

    __tablename__ = "drawn_place"
    __table_args__ = (
        CheckConstraint("(member_id IS NULL) <> (network_id IS NULL)", name="whose"),
        UniqueConstraint("member_id", "drawing"),
        UniqueConstraint("network_id", "drawing"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    drawing: Mapped[Drawing] = mapped_column()
    x: Mapped[int] = mapped_column()
    y: Mapped[int] = mapped_column()
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None)
    network_id: Mapped[str | None] = mapped_column(ForeignKey("network_person.id"), default=None)

    @property
    def person(self) -> str:
        """The id of who stands there, whichever list it is in."""
        return self.member_id or self.network_id or ""


@dataclass(frozen=True, kw_only=True)
class PlaceTold:
    """Where in which drawing, in its own unit; one of the two ids says who."""

    drawing: Drawing
    x: int
    y: int
    member_id: str | None = None
    network_id: str | None = None


def fill_drawn_place(record: DrawnPlace, told: PlaceTold) -> None:
    """Writes it; refused beyond `FARTHEST`, and unless exactly one person is named."""
    if max(abs(told.x), abs(told.y)) > FARTHEST:
        raise Refusal("Zo ver weg reikt de tekening niet.")
    if bool(told.member_id) == bool(told.network_id):
        raise Refusal("Kies wie er op deze plek staat.")
    tell(record, told)
