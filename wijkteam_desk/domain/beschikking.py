"""What the municipality granted: a copy of its record, with what to do before it ends (R-4.6)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.involvement import Law
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

ASK_WEEKS = 6
MOST_WEEKS = 104

PRODUCTS = {
    Law.WMO: (
        *("Hulp bij het huishouden", "Begeleiding", "Persoonlijke verzorging"),
        *("Kortdurend verblijf", "Woondiensten", "Dagbesteding", "Vervoerdiensten"),
        "Overige ondersteuning gericht op het individu of huishouden/gezin",
        *("Overige groepsgerichte ondersteuning", "Overige maatwerkarrangementen"),
        *("Rolstoelen", "Vervoervoorzieningen", "Woonvoorzieningen", "Overige hulpmiddelen"),
        *("Beschermd wonen", "Opvang", "Spoedopvang", "Overige beschermd wonen en opvang"),
    ),
    Law.YOUTH: (
        *("Persoonlijke verzorging", "Dagbehandeling", "Vervoerdiensten"),
        *("Jeugdhulp verblijf (incl. behandeling)", "Jeugdhulp verblijf (excl. behandeling)"),
        *("Jeugdhulp ambulant", "Jeugdhulp crisis", "Jeugdreclassering", "Jeugdbescherming"),
        *("Activiteiten in het preventief justitieel kader", "Maatwerkarrangementen jeugd"),
    ),
}
"""Names to choose from (DOMAIN 8); any other may be typed."""


class Next(Labelled):
    """What happens when it ends."""

    EXTEND = "verlengen", "verlengen"
    TAPER = "afschalen", "afschalen"
    LEAVE = "stoppen", "stoppen"


class Beschikking(Identified, Record):
    """One period that was granted for an involvement; a longer one stands beside it."""

    __tablename__ = "beschikking"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), index=True
    )
    starts_on: Mapped[date] = mapped_column()
    product: Mapped[str] = mapped_column(default="")
    law: Mapped[Law] = mapped_column(default=Law.WMO)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    volume: Mapped[str] = mapped_column(default="")
    lead_weeks: Mapped[int] = mapped_column(default=ASK_WEEKS)
    taken_over_on: Mapped[date | None] = mapped_column(default=None)
    next: Mapped[Next | None] = mapped_column(default=None)
    next_chosen_on: Mapped[date | None] = mapped_column(default=None)
    asked_on: Mapped[date | None] = mapped_column(default=None)
    bridging: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class BeschikkingTold:
    """What a form tells.

    `ends_on`: nothing when it has no end. `lead_weeks`: how long a renewal takes. `taken_over_on`:
    overgenomen op. `asked_on`: when the renewal was asked. `bridging`: what was agreed for when
    the decision is late.
    """

    product: str
    starts_on: date
    law: Law = Law.WMO
    ends_on: date | None = None
    volume: str = ""
    lead_weeks: int = ASK_WEEKS
    taken_over_on: date | None = None
    next: Next | None = None
    next_chosen_on: date | None = None
    asked_on: date | None = None
    bridging: str = ""


def fill_beschikking(record: Beschikking, told: BeschikkingTold, today: date) -> None:
    """Writes what was told; refused without a product, with an end before the start."""
    if not told.product.strip():
        raise Refusal("Kies of schrijf wat er is toegekend.")
    refuse_long_names(told.product, told.volume)
    refuse_long_texts(told.bridging)
    if told.ends_on and told.ends_on < told.starts_on:
        raise Refusal("De beschikking eindigt voor zij begint. Kijk de dagen na.")
    if not 0 <= told.lead_weeks <= MOST_WEEKS:
        raise Refusal("Vul in hoeveel weken verlengen duurt, van 0 tot 104.")
    if bool(told.next) != bool(told.next_chosen_on):
        raise Refusal("Bij verlengen, afschalen of stoppen hoort wanneer dat is gekozen.")
    for day in (told.taken_over_on, told.next_chosen_on, told.asked_on):
        refuse_coming(day or today, today)
    tell(record, told)


def asked_from(beschikking: Beschikking) -> date | None:
    """From which day on extending, tapering or leaving is asked (R-4.6): six weeks, or earlier."""
    if beschikking.ends_on is None:
        return None
    weeks = max(ASK_WEEKS, beschikking.lead_weeks)
    return max(beschikking.starts_on, beschikking.ends_on - timedelta(weeks=weeks))


def ask_renewal_by(beschikking: Beschikking) -> date | None:
    """The last day on which a renewal can be asked so that it comes in time."""
    return beschikking.ends_on and beschikking.ends_on - timedelta(weeks=beschikking.lead_weeks)
