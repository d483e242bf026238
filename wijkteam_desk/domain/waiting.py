"""Waiting is a state with duties: somebody phones, and somebody knows how long it can last."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class Waiting(Identified, Record):
    """How the time on the waiting list is bridged, once for each involvement."""

    __tablename__ = "waiting"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), unique=True
    )
    bridging: Mapped[str] = mapped_column(default="")
    check_on: Mapped[date | None] = mapped_column(default=None)
    phoned_by: Mapped[Party] = mapped_column(default=Party.TEAM)
    phones: Mapped[str] = mapped_column(default="")
    tenable_until: Mapped[date | None] = mapped_column(default=None)


@dataclass(frozen=True, kw_only=True)
class WaitingTold:
    """What a form tells.

    `bridging`: help until then. `check_on`: next day on which somebody asks whether it is still
    safe. `phones`: who phones the family, of the team or of the provider (`phoned_by`).
    `tenable_until`: until when the family can bear it.
    """

    bridging: str = ""
    check_on: date | None = None
    phoned_by: Party = Party.TEAM
    phones: str = ""
    tenable_until: date | None = None


def fill_waiting(record: Waiting, told: WaitingTold) -> None:
    """Writes what was told; refused when the family would have to phone itself."""
    refuse_long_texts(told.bridging)
    refuse_long_names(told.phones)
    if told.phoned_by not in (Party.TEAM, Party.PROVIDER):
        raise Refusal("Het wijkteam of de aanbieder belt het gezin. Kies wie van de twee.")
    tell(record, told)


def not_arranged(waiting: Waiting | None) -> tuple[str, ...]:
    """The duties that nobody arranged yet, in words."""
    told = waiting or WaitingTold()
    duties = {
        "hulp om de tijd te overbruggen": told.bridging,
        "wanneer iemand vraagt of het nog veilig is": told.check_on,
        "wie het gezin belt": told.phones,
        "tot wanneer het thuis vol te houden is": told.tenable_until,
    }
    return tuple(words for words, said in duties.items() if not said)
