"""Days on which something happened: they have been, or are today; and one after another."""

from datetime import date

from wijkteam_desk.domain.refusal import Refusal


def refuse_coming(day: date, today: date) -> None:
    """Refuses a day that is still to come."""
    if day > today:
        raise Refusal("Deze dag moet nog komen. Kies vandaag of een dag die geweest is.")


def refuse_turned(first: date | None, last: date | None) -> None:
    """Refuses a last day before the first."""
    if first and last and last < first:
        raise Refusal("De laatste dag ligt voor de eerste. Kijk de datums na.")
