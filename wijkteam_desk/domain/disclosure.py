"""Verstrekking: what left the program, for whom (R-1.16)."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.record import Identified, Record


class DisclosureKind(Labelled):
    """What left."""

    PLAN = "plan", "plan op papier"
    PLAN_WORD = "plan_word", "plan als Word-bestand"
    PLAN_DAYS = "plan_agenda", "afspraken van het plan voor de agenda"
    STORY = "verhaal", "verhaal op papier"
    FAMILY = "gezin", "gezin en netwerk op papier"
    STAND_IN = "waarneming", "kenmerk op een blad voor wie waarneemt"
    DAY = "vandaag", "kenmerk op een blad van de dag"
    WEEK = "week", "kenmerk in een week voor de agenda"
    CARD = "kaart", "afsprakenkaart op papier"
    CONSENT = "toestemming", "vraag om toestemming op papier"
    DOSSIER = "dossier", "dossier als bestand"


class Disclosure(Identified, Record):
    """One line of the register: what, for whom, in which variant, which exact document."""

    __tablename__ = "disclosure"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    kind: Mapped[DisclosureKind] = mapped_column()
    readers: Mapped[str] = mapped_column()
    document_sha256: Mapped[str] = mapped_column()
    made_at: Mapped[datetime] = mapped_column()
    variant: Mapped[str] = mapped_column(default="")
