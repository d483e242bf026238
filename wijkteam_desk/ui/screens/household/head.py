"""What the header says of a household; knows no Qt but its translations."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.ui.common.dutch_day import spoken_day

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Head:
    """Name, kenmerk, regie in words, whether somebody has it, how much was told alone.

    `protected` says what protects them, never whom.
    """

    name: str
    reference: str
    fictitious: bool
    regie: str
    has_regie: bool
    alone: str
    protected: tuple[ProtectionKind, ...]


def head_of(file: HouseholdFile, today: date) -> Head:
    """The words of the header."""
    return Head(
        name=file.household.name,
        reference=file.household.reference,
        fictitious=file.household.fictitious,
        regie=_regie(file, today),
        has_regie=file.regie is not None,
        alone=_alone(file.delicate),
        protected=tuple(
            kind
            for kind in ProtectionKind
            if any(one.stands and one.kind is kind for one in file.protections)
        ),
    )


def _alone(count: int) -> str:
    """How many things, never what (DESIGN 7); empty where there is nothing."""
    said = translate("HouseholdHead", "alleen met u: {count}")
    return said.format(count=count) if count else ""


def _regie(file: HouseholdFile, today: date) -> str:
    regie = file.regie
    if regie is None:
        return translate("HouseholdHead", "Geen regie")
    since = spoken_day(regie.started_on, today)
    if regie.holder_member:
        said = translate("HouseholdHead", "Regie: gezin zelf ({who}), sinds {since}")
        return said.format(who=file.holder_of(regie), since=since)
    said = translate("HouseholdHead", "Regie: {who}, sinds {since}")
    return said.format(who=file.holder_of(regie), since=since)
