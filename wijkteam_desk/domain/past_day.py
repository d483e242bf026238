"""Days on which something happened: they have been, or are today."""

from datetime import date

from wijkteam_desk.domain.refusal import Refusal


def refuse_coming(day: date, today: date) -> None:
    """Refuses a day that is still to come."""
    if day > today:
        raise Refusal("Deze dag moet nog komen. Kies vandaag of een dag die geweest is.")
