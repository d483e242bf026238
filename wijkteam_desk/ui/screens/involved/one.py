"""One involvement with what is around it, as its page shows it; knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementsFile, InvolvementSheet
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.organisation import ContactPerson, is_there
from wijkteam_desk.ui.common.dutch_day import short_day


@dataclass(frozen=True, kw_only=True)
class One:
    """What was read of it, and the household in which it is."""

    sheet: InvolvementSheet
    involved: InvolvementsFile
    file: HouseholdFile

    @property
    def course(self) -> Course:
        """Its rows."""
        return self.sheet.course

    @property
    def id(self) -> str:
        """Of the involvement."""
        return self.course.involvement.id

    @property
    def name(self) -> str:
        """Of the organisation."""
        return self.sheet.organisation.name

    @property
    def people(self) -> tuple[tuple[str, str], ...]:
        """The members, by id and name."""
        return tuple((one.id, self.file.names[one.id]) for one in self.file.members)

    @property
    def asked_people(self) -> tuple[tuple[str, str], ...]:
        """Those of them whom one may ask something."""
        return tuple((one.id, self.file.names[one.id]) for one in self.file.approachable)

    def contacts(self, today: date) -> tuple[ContactPerson, ...]:
        """Who works there, and who is named already."""
        own = self.course.involvement
        return tuple(
            one
            for one in self.involved.contacts
            if one.organisation_id == own.organisation_id
            and (is_there(one, today) or one.id == own.contact_id)
        )


def one_of(involved: InvolvementsFile, file: HouseholdFile, involvement_id: str) -> One | None:
    """The one with that id, or nothing when it is gone."""
    found = (one for one in involved.sheets if one.course.involvement.id == involvement_id)
    return next((One(sheet=one, involved=involved, file=file) for one in found), None)


def day_in(day: date | None) -> str:
    """What stands in a field."""
    return short_day(day) if day else ""


def said_in(lines: Iterable[tuple[str, str]]) -> str:
    """`label: words` under each other, of what was told."""
    return "\n".join(f"{label}: {words}" for label, words in lines if words)


def shown_in(told: object, keys: Iterable[str]) -> dict[str, str]:
    """What the fields of these keys show: texts as they are, days short, choices by their code."""
    return {key: _shown(getattr(told, key)) for key in keys}


def _shown(value: object) -> str:
    if isinstance(value, date):
        return short_day(value)
    return "" if value is None else str(value)
