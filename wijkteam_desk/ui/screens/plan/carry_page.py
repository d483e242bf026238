"""Who carries the plan, and for whom that is much, in words; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.carrying import (
    Carrier,
    carriers,
    children_who_carry_much,
    who_carries_most,
)
from wijkteam_desk.domain.household import may_be_minor


@dataclass(frozen=True, kw_only=True)
class CarryPage:
    """`names` by the id of who does something; `notes` are sentences about who does much."""

    found: tuple[Carrier, ...]
    names: dict[str, str]
    notes: tuple[str, ...]


def carry_page(file: HouseholdFile, today: date) -> CarryPage:
    """Who carries the plan as it stands in the file."""
    found = carriers(file.goals, file.actions, file.network, file.contacts)
    names = file.doers
    children = [one.id for one in file.members if may_be_minor(one, today)]
    notes = [
        f"{names[who]} is een kind en doet {counted(count, 'ding', 'dingen')}."
        " Kan een volwassene dat doen?"
        for who, count in children_who_carry_much(found, children)
    ]
    most = who_carries_most(found)
    if most and most[0] not in children:
        who, count, unpaid = most
        notes.append(
            f"{names[who]} doet {count} van de {unpaid} dingen die het gezin en de mensen eromheen"
            " doen. Wie kan helpen?"
        )
    return CarryPage(found=found, names=names, notes=tuple(notes))
