"""What somebody can decide about, matter by matter (DOMAIN 1.3)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.casework.judge_capacity import DRAFT_FORM, judge_capacity, remove_judgement
from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_of, may_be_minor
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import (
    Capable,
    Capacity,
    CapacityTold,
    fill_capacity,
    latest_judgements,
)
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, told_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown

translate = QCoreApplication.translate

MATTER, CAPABLE, BY, ON = "matter", "capable", "judged_by", "judged_on"
FROM = 12
"""From that age somebody may decide for himself or herself (DOMAIN 5.4)."""
_JUDGED = frozenset(one.value for one in Capable if one is not Capable.NOT_JUDGED)


class CapacityNotes:
    """A judgement stays; a later one about the same matter stands under it."""

    form = DRAFT_FORM

    def shown(self, person: Person, today: date) -> NotesShown | None:
        """Every judgement, in the order in which they were made."""
        age = age_of(person.member, today)
        own = _own(person)
        grown = not may_be_minor(person.member, today) if age is None else age >= FROM
        if not (own or grown):
            return None
        return NotesShown(
            rows=tuple(_row(one) for one in own),
            none=translate("CapacityNotes", "Beslist zelf. Noteer het alleen als je twijfelt."),
            more=translate("CapacityNotes", "Noteer een twijfel of een oordeel"),
        )

    def lines(self, _: Person, __: str, /) -> Lines:
        """About what, what was judged, by whom and when."""
        judged = (CAPABLE, _JUDGED)
        answers = tuple((one.value, one.label) for one in Capable)
        return (
            (
                Ask(key=MATTER, label=translate("CapacityNotes", "Waarover gaat het"), free=True),
                Ask(
                    key=CAPABLE,
                    label=translate("CapacityNotes", "Wat is het oordeel"),
                    choices=answers,
                ),
            ),
            (
                Ask(
                    key=BY,
                    label=translate("CapacityNotes", "Wie heeft dat beoordeeld"),
                    when=judged,
                ),
                Ask(key=ON, label=translate("CapacityNotes", "Op welke dag"), when=judged),
            ),
        )

    def begin(self, person: Person, record: str, today: date) -> dict[str, str]:
        """A new judgement, about the same matter where one began from a line."""
        matter = next((one.matter for one in _own(person) if one.id == record), "")
        return {RECORD: "", MATTER: matter, ON: short_day(today)}

    def open_question(self, person: Person) -> str:
        """The first matter that is in doubt."""
        latest = latest_judgements(_own(person))
        return next((one.id for one in latest if one.capable is Capable.NOT_JUDGED), "")

    def note(self, person: Person, fields: Mapping[str, str], today: date) -> Do | Wrong:
        """Adds the judgement."""
        at = CAPABLE
        try:
            capable = _capable(fields)
            judged = capable is not Capable.NOT_JUDGED
            at = ON
            told = CapacityTold(
                matter=fields.get(MATTER, "").strip(),
                capable=capable,
                judged_by=fields.get(BY, "").strip() if judged else "",
                judged_on=told_day(fields.get(ON, ""), today, Lean.PAST) if judged else None,
            )
            at = MATTER if not told.matter else BY if not told.judged_by else ON
            fill_capacity(Capacity(household_id="", member_id=""), told, today)
        except Refusal as no:
            return Wrong(at=at, sentence=no.sentence)
        return Do(act=judge_capacity, given={"member_id": person.member.id, "told": told})

    def take_away(self, record: str) -> Do:
        """Takes the line away."""
        return Do(act=remove_judgement, given={"capacity_id": record})


def _own(person: Person) -> list[Capacity]:
    return [one for one in person.around.capacity if one.member_id == person.member.id]


def _capable(fields: Mapping[str, str]) -> Capable:
    if not fields.get(CAPABLE):
        raise Refusal("Kies wat het oordeel is, of kies dat het nog niet beoordeeld is.")
    return Capable.coded(fields[CAPABLE])


def _row(one: Capacity) -> NoteRow:
    by = f" ({one.judged_by}, {full_date(one.judged_on)})" if one.judged_on else ""
    again = translate("CapacityNotes", "Noteer een nieuw oordeel over {matter}")
    remove = translate("CapacityNotes", "Haal het oordeel over {matter} weg")
    return NoteRow(
        record=one.id,
        title=one.matter,
        under=f"{one.capable.label}{by}",
        change=again.format(matter=one.matter),
        remove=remove.format(matter=one.matter),
    )
