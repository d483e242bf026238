"""The fixed sentences of the plan on paper, in plain words for residents."""

from collections.abc import Sequence
from dataclasses import replace

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetRegie
from wijkteam_desk.paper.typesetting.words import Bold

FICTITIOUS_BAND = "FICTIEF: verzonnen mensen, om mee te oefenen"
FICTITIOUS = "FICTIEF. Dit plan is verzonnen, om te oefenen."
NO_GOALS = "Er staan nog geen doelen in dit plan."
NO_ACTIONS = "Wat we hiervoor gaan doen, spreken we nog af."
NOBODY_YET = "Wie het overzicht houdt, spreken we nog af."
NO_EVALUATION = "Wanneer we dit plan weer samen bekijken, spreken we nog af."
NO_DECISION = "Dit plan is geen besluit van de gemeente. Bewaar het op een veilige plek."

_NO_BREAK = "\u00a0"


def quoted(own_words: str) -> str:
    """Own words, to be read as own words."""
    return f"\u201c{own_words}\u201d"


def overview(regie: SheetRegie | None) -> list[str]:
    """Who keeps the overview and who can be called, as parts of one paragraph."""
    if regie is None:
        return [Bold(NOBODY_YET)]
    holder = regie.holder[:1].upper() + regie.holder[1:]
    if regie.contact and not regie.holder:
        return _contact_alone(regie)
    if regie.contact:
        first = Bold(f"{holder} houdt zelf het overzicht.")
        return [first, *_call_contact(regie), *_family_deputy(regie)]
    return [Bold(f"{holder} houdt het overzicht."), *_call_holder(regie), *_deputy(regie)]


def can_call(regie: SheetRegie | None) -> bool:
    """Whether the overview names a telephone number."""
    if regie is None:
        return False
    first = regie.contact_phone if regie.contact else regie.holder_phone
    return bool(first or (regie.deputy and regie.deputy_phone))


def when_wrong(sheet: PlanSheet) -> list[str]:
    """What the reader can do when something is not right, as parts of one paragraph."""
    told = f" Zeg het tegen {_whom_to_tell(sheet)}. Dan passen we het aan."
    return [Bold("Klopt er iets niet?"), told]


def evaluation(day: str) -> str:
    """When the plan is looked at again (R-1.13)."""
    return f"Op {day} bekijken we dit plan weer samen." if day else NO_EVALUATION


def foot(sheet: PlanSheet) -> list[str]:
    """The foot of each page (R-1.19), but for its number."""
    marks = ["Ons plan", f"kenmerk {sheet.reference}", sheet.agreed.status]
    printed = f"Afgedrukt op {full_date(sheet.printed_on)}."
    return [
        f"Vertrouwelijk. Voor: {in_a_row(sheet.readers)}.",
        f"{', '.join(mark for mark in marks if mark)}. {printed}",
    ]


def in_a_row(names: Sequence[str]) -> str:
    """`Fatima, Mark en Daan`."""
    *others, last = names
    return f"{', '.join(others)} en {last}" if others else last


def _contact_alone(regie: SheetRegie) -> list[str]:
    first = replace(regie, holder=regie.contact, holder_phone=regie.contact_phone)
    who = Bold(f"{regie.contact} is de contactpersoon.")
    return [who, *_call_holder(first), *_deputy(first)]


def _call_holder(regie: SheetRegie) -> list[str]:
    if regie.holder_phone:
        return [" Bel ", _number(regie.holder_phone), " als iets niet loopt."]
    return [f" Zeg het tegen {regie.holder} als iets niet loopt."]


def _deputy(regie: SheetRegie) -> list[str]:
    if not regie.deputy:
        return []
    away = f" Is {regie.holder} er niet? "
    if regie.deputy_phone:
        return [away, f"Bel dan {regie.deputy}: ", _number(regie.deputy_phone), "."]
    return [away, f"Dan kunt u bij {regie.deputy} terecht."]


def _call_contact(regie: SheetRegie) -> list[str]:
    if regie.contact_phone:
        asked = f" Loopt iets niet? Bel dan {regie.contact}, de contactpersoon: "
        return [asked, _number(regie.contact_phone), "."]
    return [f" Loopt iets niet? Zeg het dan tegen {regie.contact}, de contactpersoon."]


def _family_deputy(regie: SheetRegie) -> list[str]:
    if not regie.deputy:
        return []
    away = f" Kan {regie.holder} even niet? "
    if regie.deputy_phone:
        return [away, f"Bel dan {regie.deputy}: ", _number(regie.deputy_phone), "."]
    return [away, f"Dan houdt {regie.deputy} het overzicht."]


def _number(phone: str) -> Bold:
    """A telephone number, not broken over two lines."""
    return Bold(phone.replace(" ", _NO_BREAK))


def _whom_to_tell(sheet: PlanSheet) -> str:
    if sheet.regie is None:
        return f"iemand van {sheet.team}" if sheet.team else "het wijkteam"
    return sheet.regie.contact or sheet.regie.holder
