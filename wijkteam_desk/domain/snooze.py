"""Something of Vandaag waits until a day, for a reason; on that day it stands there again."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.attention import AttentionKind
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

LONGEST = timedelta(weeks=26)
SAFETY_LONGEST = timedelta(weeks=1)


class Snooze(Identified, Record):
    """One thing that waits, once; `about` is the key of the item."""

    __tablename__ = "snooze"
    __table_args__ = (UniqueConstraint("household_id", "about"),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    about: Mapped[str] = mapped_column()
    noted_on: Mapped[date] = mapped_column()
    until: Mapped[date] = mapped_column()
    reason: Mapped[str] = mapped_column()

    def hides(self, key: str, day: date) -> bool:
        """Whether that item does not ask that day; on the day itself it does again."""
        return self.about == key and day < self.until


@dataclass(frozen=True, kw_only=True)
class SnoozeTold:
    """What a form tells: until which day, and why it can wait."""

    until: date
    reason: str


def fill_snooze(record: Snooze, told: SnoozeTold, today: date) -> None:
    """Writes it down; refused without a reason, and until a day that is over or too far."""
    if not told.reason.strip():
        raise Refusal("Schrijf op waarom dit kan wachten.")
    refuse_long_texts(told.reason)
    refuse_long_names(record.about)
    if told.until <= today:
        raise Refusal("Kies een dag die nog komt. Dan staat dit er vanzelf weer.")
    safety = record.about.startswith((f"{AttentionKind.WORRY}:", f"{AttentionKind.WAITING}:"))
    if safety and told.until > today + SAFETY_LONGEST:
        raise Refusal("Veiligheid wacht hooguit een week. Kies een eerdere dag.")
    if told.until > today + LONGEST:
        raise Refusal("Dit kan hooguit een half jaar wachten. Kies een eerdere dag.")
    record.noted_on = today
    tell(record, told)
