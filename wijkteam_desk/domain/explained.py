"""What a family was told about how this works, and on which day (DOMAIN 2.1)."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.record import Identified, Record


class Explanation(Labelled):
    """What people should have heard before they tell."""

    PURPOSE = "doel", "Waar dit gesprek voor is"
    SECRECY = "geheimhouding", "Wat ik niet verder vertel"
    RECORDED = "vastleggen", "Wat ik opschrijf en wie dat leest"
    RIGHTS = "inzage", "Dat u alles mag lezen en verbeteren"
    SUPPORT = "clientondersteuning", "Dat iemand u gratis kan bijstaan"
    OWN_PLAN = "persoonlijk_plan", "Dat u eerst zelf een plan mag maken"
    PGB = "pgb", "Dat u zelf hulp kunt inkopen met een pgb"


class Explained(Identified, Record):
    """One thing that was explained to this household, and when last."""

    __tablename__ = "explained"
    __table_args__ = (Index("uq_explained_item", "household_id", "item", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"))
    item: Mapped[Explanation] = mapped_column()
    told_on: Mapped[date] = mapped_column()
