"""Nawerk: what is thought over after a conversation, in ten minutes."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class Safety(Labelled):
    """Whether it was safe there, as the coach saw it."""

    YES = "ja", "Ja, voor zover ik zag"
    DOUBT = "twijfel", "Ik twijfel"
    NO = "nee", "Nee, er moet nu iets gebeuren"


class WrapUp(Identified, Record):
    """Begun with the first answer; as long as it is not done it stays in sight."""

    __tablename__ = "wrap_up"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"), unique=True)
    safety: Mapped[Safety | None] = mapped_column(default=None)
    safety_note: Mapped[str] = mapped_column(default="")
    done_at: Mapped[datetime | None] = mapped_column(default=None)

    @property
    def blank(self) -> bool:
        """Whether it was opened and nothing was answered."""
        return self.done_at is None and self.safety is None and not self.safety_note


@dataclass(frozen=True, kw_only=True)
class WrapUpTold:
    """What the page asks beside what was agreed; also what an edit says it replaces."""

    safety: Safety | None = None
    safety_note: str = ""


def fill_wrap_up(wrap_up: WrapUp, told: WrapUpTold) -> None:
    """Writes the answers into it; refused when they are too long."""
    refuse_long_texts(told.safety_note)
    tell(wrap_up, told)


def finish(wrap_up: WrapUp, now: datetime) -> None:
    """It is done; refused where doubt or danger has no word about what happens next."""
    if wrap_up.safety in (Safety.DOUBT, Safety.NO) and not wrap_up.safety_note:
        raise Refusal("Schrijf bij veiligheid op wat je nu doet, en met wie je het bespreekt.")
    wrap_up.done_at = now
