"""What the page about an escalation or a dispute shows, and what it asks; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.dispute import Dispute, DisputeTold
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.escalation import Escalation, proposed_level
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Lines
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.screens.matter.asked import (
    ANSWERED,
    DECISION,
    DISPUTE,
    ESCALATION,
    LEVEL,
    NEXT_ON,
    RAISED,
    SETTLED,
    SETTLING,
)

TELL, END = "tell", "end"
"""The keys of the two forms: what is the matter, and how it ended."""

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Form:
    """One of the forms of the page, with its own button."""

    key: str
    title: str
    lines: Lines
    button: str
    under: str = ""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The page. `told`: what was told of it; `earlier`: what was settled before."""

    title: str
    forms: tuple[Form, ...]
    fields: dict[str, str]
    told: Rows = ()
    earlier: Rows = ()


def escalation_sheet(steering: Steering, about: str, today: date) -> Sheet:
    """Of the one with that id what was asked and the form of its outcome, else that of a new one.

    A new one stands one rung above the last.
    """
    one = next((one for one in steering.escalations if one.id == about), None)
    if one is None:
        level = proposed_level(steering.escalations)
        return Sheet(
            title="Schaal op",
            forms=(
                Form(
                    key=TELL,
                    title="Wat vraag je aan wie",
                    lines=ESCALATION,
                    button="Leg deze vraag vast",
                    under="Wie je het vraagt, hoort dat van jou. Dit scherm stuurt niets.",
                ),
            ),
            fields={LEVEL: level.value, RAISED: short_day(today)},
            earlier=tuple(_asked_before(one) for one in reversed(steering.escalations)),
        )
    decide = Form(key=END, title="Wat kwam eruit", lines=DECISION, button="Leg de uitkomst vast")
    return Sheet(
        title="Gevraagd besluit",
        forms=(decide,) if one.is_open else (),
        fields={ANSWERED: short_day(today)},
        told=_asked(one),
    )


def dispute_sheet(steering: Steering, about: str, today: date) -> Sheet:
    """Of the one with that id what stands there, to change or to end, else an empty form."""
    one = next((one for one in steering.disputes if one.id == about), None)
    title = "Verschil van inzicht over de regie"
    under = "Schrijf op wat ieder vindt, zonder oordeel. Wie het betreft mag het lezen."
    if one is None:
        tell = Form(
            key=TELL,
            title="Wat vindt ieder",
            lines=DISPUTE,
            button="Leg dit verschil vast",
            under=under,
        )
        settled = [past for past in reversed(steering.disputes) if not past.is_open]
        return Sheet(
            title=title,
            forms=(tell,),
            fields={RAISED: short_day(today)},
            earlier=tuple(_settled(past) for past in settled),
        )
    told = told_of(one, DisputeTold)
    days = {RAISED: short_day(told.raised_on), NEXT_ON: short_day(told.next_on)}
    change = Form(
        key=TELL, title="Hoe het nu staat", lines=DISPUTE, button="Bewaar wat er nu staat"
    )
    end = Form(key=END, title="Zijn jullie eruit", lines=SETTLING, button="Wij zijn eruit")
    return Sheet(
        title=title,
        forms=(change, end) if one.is_open else (),
        fields={**vars(told), **days, SETTLED: short_day(today)},
        told=() if one.is_open else (_settled(one),),
    )


def _asked(one: Escalation) -> Rows:
    with_them = "ja" if one.discussed else f"nee: {one.not_discussed}"
    answer = (
        ((f"Besloten op {full_date(one.answered_on)}", one.outcome),) if one.answered_on else ()
    )
    return (
        ("Aan wie", f"{one.to_whom} ({one.level.label})"),
        ("Aanleiding", one.occasion),
        ("Welk besluit", one.asked),
        ("Wanneer", f"{full_date(one.raised_on)}, antwoord voor {full_date(one.answer_by)}"),
        ("Met het huishouden besproken", with_them),
        *answer,
    )


def _asked_before(one: Escalation) -> tuple[str, str]:
    head = f"{full_date(one.raised_on)}, {one.to_whom} ({one.level.label})"
    return head, f"{one.asked} {_answer(one)}"


def _answer(one: Escalation) -> str:
    if one.answered_on is None:
        return f"Nog geen besluit, antwoord voor {full_date(one.answer_by)}."
    return f"Besloten op {full_date(one.answered_on)}: {one.outcome}"


def _settled(one: Dispute) -> tuple[str, str]:
    until = f" tot {full_date(one.settled_on)}" if one.settled_on else ""
    head = f"{one.one_name} en {one.other_name}, {full_date(one.raised_on)}{until}"
    return head, one.settled_how
