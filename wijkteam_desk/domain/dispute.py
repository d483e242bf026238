"""Two do not agree about the regie: both views stand there with the next step, until settled."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class Dispute(Identified, Record):
    """One difference of opinion: who thinks what, in neutral words, and the next step."""

    __tablename__ = "dispute"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    raised_on: Mapped[date] = mapped_column()
    one_name: Mapped[str] = mapped_column()
    one_view: Mapped[str] = mapped_column()
    other_name: Mapped[str] = mapped_column()
    other_view: Mapped[str] = mapped_column()
    next_step: Mapped[str] = mapped_column()
    next_on: Mapped[date] = mapped_column()
    settled_on: Mapped[date | None] = mapped_column(default=None)
    settled_how: Mapped[str] = mapped_column(default="")

    @property
    def is_open(self) -> bool:
        """Whether they still do not agree."""
        return self.settled_on is None

    def is_late(self, today: date) -> bool:
        """Whether the day of the next step is past while it is not settled."""
        return self.is_open and self.next_on < today


@dataclass(frozen=True, kw_only=True)
class DisputeTold:
    """What the form tells; the next step is dated, also when it is only to talk."""

    raised_on: date
    one_name: str
    one_view: str
    other_name: str
    other_view: str
    next_step: str
    next_on: date


@dataclass(frozen=True, kw_only=True)
class SettledTold:
    """How and on which day they came out of it."""

    settled_how: str
    settled_on: date


_NAMES = ("one_name", "other_name")
_ASKED = {
    "one_view": "Schrijf op hoe de een het ziet. Gebruik woorden waar die het mee eens is.",
    "other_view": "Schrijf op hoe de ander het ziet. Gebruik woorden waar die het mee eens is.",
    "next_step": "Schrijf op wat de volgende stap is.",
}


def fill_dispute(dispute: Dispute, told: DisputeTold, today: date) -> None:
    """Writes it down; refused as by `check_dispute`, and once it is settled."""
    if not dispute.is_open:
        raise Refusal("Jullie zijn hier al uit. Begin opnieuw als het weer speelt.")
    check_dispute(told, today)
    tell(dispute, told)


def missing_in(told: DisputeTold) -> str:
    """The first field that must have words and has none; empty where all have."""
    return next((name for name in (*_NAMES, *_ASKED) if not getattr(told, name).strip()), "")


def check_dispute(told: DisputeTold, today: date) -> None:
    """Refuses it without both views, whose they are, and a next step with a day."""
    refuse_coming(told.raised_on, today)
    missing = missing_in(told)
    if missing in _NAMES:
        raise Refusal("Schrijf op van wie dit is. Elke kijk heeft een naam.")
    if missing:
        raise Refusal(_ASKED[missing])
    refuse_long_texts(told.one_view, told.other_view, told.next_step)
    refuse_long_names(told.one_name, told.other_name)
    if told.next_on < told.raised_on:
        raise Refusal("De volgende stap komt na het verschil van inzicht. Kies een latere dag.")


def settle_dispute(dispute: Dispute, told: SettledTold, today: date) -> None:
    """They agree again; refused without words, and on a day that cannot be."""
    refuse_coming(told.settled_on, today)
    if not dispute.is_open:
        raise Refusal("Jullie zijn hier al uit. Kijk nog eens wat er nu staat.")
    if told.settled_on < dispute.raised_on:
        raise Refusal("Op die dag was er nog geen verschil van inzicht. Kies een latere dag.")
    if not told.settled_how.strip():
        raise Refusal("Schrijf op hoe jullie eruit kwamen.")
    refuse_long_texts(told.settled_how)
    tell(dispute, told)
