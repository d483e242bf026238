"""Whose turn we think it is, whose they do, and whether these agree."""

from collections.abc import Iterator, Mapping
from datetime import date

from wijkteam_desk.casework.set_turn_views import DRAFT_FORM, set_turn_views
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.turn_views import TurnViewsTold, differ, fill_turn_views, said_by_us
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, short_day, spoken_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, shown_in

_US, _THEM, _ON, _UNSAID = "turn_by_us", "turn_by_them", "turn_said_on", "niet"


class TurnNotes:
    """One line, once somebody asked."""

    form = DRAFT_FORM

    def shown(self, one: One, today: date, /) -> NotesShown | None:
        """What each thinks; before help runs, and after, only what was noted."""
        own = one.course.involvement
        said = "\n".join(_said(own, one.name, today))
        if not said:
            asks = "Vraag wie er volgens hen aan zet is. Dan zie je of jullie hetzelfde denken."
            more = "Schrijf op wie aan zet is"
            return NotesShown(none=asks, more=more) if one.course.runs(today) else None
        both = own.turn_by_us is not None and own.turn_by_them is not None
        same = "Jullie denken hetzelfde" if both else "Nog niet van beide kanten bekend"
        row = NoteRow(
            record=one.id,
            title="Jullie denken niet hetzelfde" if differ(own) else same,
            under=said,
            chip="" if not differ(own) else "niet eens",
        )
        return NotesShown(rows=(row,), more="Verander wie aan zet is", changes=True)

    def lines(self, one: One, _: str, /) -> Lines:
        """What is asked."""
        called = {Party.PROVIDER: one.name}
        whose = (*((each.value, called.get(each, each.label)) for each in Party),)
        choices = (*whose, (_UNSAID, "nog niet gezegd"))
        return (
            (
                Ask(key=_US, label="Wie is aan zet volgens ons", choices=choices),
                Ask(key=_THEM, label="En volgens hen", choices=choices),
            ),
            (Ask(key=_ON, label="Wanneer hadden jullie het hierover"),),
        )

    def begin(self, one: One, _: str, today: date, /) -> dict[str, str]:
        """As it stands there; the day is today until another is typed."""
        told = told_of(one.course.involvement, TurnViewsTold)
        return {RECORD: one.id, **shown_in(told, (_US, _THEM)), _ON: short_day(today)}

    def open_question(self, one: One, /) -> str:
        """There is one line."""
        return one.id

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Keeps it."""
        said = ToldFields(fields, today)
        try:
            told = TurnViewsTold(
                turn_by_us=said.choice(_US, Party),
                turn_by_them=said.choice(_THEM, Party),
                turn_said_on=said.day(_ON, Lean.PAST),
            )
            fill_turn_views(Involvement(household_id="", organisation_id=""), told, today)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)
        was = told_of(one.course.involvement, TurnViewsTold)
        return Do(act=set_turn_views, given={"involvement_id": one.id, "told": told, "was": was})

    def take_away(self, record: str, /) -> Do:
        """What was noted is changed."""
        raise LookupError(record)


def _said(own: Involvement, name: str, today: date) -> Iterator[str]:
    if own.turn_by_us:
        yield f"Wij denken: {said_by_us(own.turn_by_us, name)}."
    if own.turn_by_them:
        theirs = name if own.turn_by_them is Party.PROVIDER else own.turn_by_them.label
        yield f"{name} denkt: {theirs}."
    if own.turn_said_on:
        yield f"Zo was het {spoken_day(own.turn_said_on, today)}."
