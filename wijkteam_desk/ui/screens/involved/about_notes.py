"""The question, for whom it is, under which goals, and who is called there."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.set_involvement import (
    DRAFT_FORM,
    change_involvement,
    remove_involvement,
)
from wijkteam_desk.domain.course import Hears
from wijkteam_desk.domain.involvement import InvolvementTold, Law
from wijkteam_desk.domain.joining import Missing
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, said_in
from wijkteam_desk.ui.screens.involved.sheet import contact_words, who_words

QUESTION, LAW, CONTACT, WHOM, GOALS, NAMES = (
    *("question", "law", "contact", "whom", "goals"),
    "names",
)
_WITHOUT, _WITH, _NOBODY = "zonder", "met", "niemand"
_NAMES = ((_WITHOUT, "nee, zonder namen"), (_WITH, "ja, daar is een grondslag voor"))


class AboutNotes:
    """One line, which is changed as a whole."""

    form = DRAFT_FORM

    def shown(self, one: One, _: date, /) -> NotesShown:
        """The question with what belongs to it."""
        own = one.course.involvement
        goals = "; ".join(goal.own_words for goal in own.goals)
        lines = [("Doel", goals), ("Belt met", contact_words(one.sheet)), ("Wet", own.law.label)]
        if one.sheet.hears is Hears.NO_NAMES:
            lines.append(("Namen", "vertel geen naam, geboortedatum of adres"))
        row = NoteRow(
            record=one.id,
            title=f"“{own.question}”" if own.question else "De vraag in één zin",
            under=f"{who_words(one.sheet, dict(one.involved.names))}\n{said_in(lines)}",
            chip="" if own.question else "ontbreekt",
            change="Verander de vraag of voor wie het is",
            remove=f"Haal {one.name} hier weg",
        )
        lacks = Missing.GOAL in one.sheet.missing
        return NotesShown(rows=(row, _no_goal(one)) if lacks else (row,))

    def lines(self, one: One, _: str, /) -> Lines:
        """What is asked."""
        there = tuple((who.id, who.name) for who in one.contacts(today()))
        goals = tuple((goal.id, goal.own_words) for goal in one.file.goals)
        laws = tuple((law.value, law.label) for law in Law)
        asks = [
            (
                Ask(key=QUESTION, label="De vraag in één zin", free=True),
                Ask(key=LAW, label="Waarop de hulp rust", choices=laws),
            ),
            (
                Ask(
                    key=WHOM, label="Voor wie (niemand gekozen is het hele gezin)", ticks=one.people
                ),
            ),
        ]
        if goals:
            asks.append((Ask(key=GOALS, label="Onder welk doel", ticks=goals),))
        if there:
            choices = (*there, (_NOBODY, "niemand daar"))
            asks.append((Ask(key=CONTACT, label="Wie belt het wijkteam daar", choices=choices),))
        if one.sheet.hears is Hears.NO_NAMES:
            asks.append((Ask(key=NAMES, label="Noem je namen", choices=_NAMES),))
        return asks

    def begin(self, one: One, _: str, __: date, /) -> dict[str, str]:
        """As it stands there."""
        own = one.course.involvement
        return {
            RECORD: one.id,
            QUESTION: own.question,
            LAW: own.law.value,
            CONTACT: own.contact_id or "",
            WHOM: " ".join(member.id for member in own.for_members),
            GOALS: " ".join(goal.id for goal in own.goals),
            NAMES: _WITHOUT if own.anonymous else _WITH,
        }

    def open_question(self, one: One, /) -> str:
        """There is one line."""
        return one.id

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Changes it."""
        said = ToldFields(fields, today)
        was = told_of(one.course.involvement, InvolvementTold)
        told = InvolvementTold(
            organisation_id=was.organisation_id,
            contact_id=_contact(said.words(CONTACT)),
            law=said.choice(LAW, Law) or was.law,
            question=said.words(QUESTION),
            anonymous=was.anonymous and said.words(NAMES) != _WITH,
        )
        given = {
            "involvement_id": one.id,
            "told": told,
            "was": was,
            "for_members": said.keys(WHOM),
            "goals": said.keys(GOALS),
        }
        return Do(act=change_involvement, given=given)

    def take_away(self, record: str, /) -> Do:
        """It was noted by mistake."""
        return Do(act=remove_involvement, given={"involvement_id": record})


def _contact(chosen: str) -> str | None:
    return None if chosen in ("", _NOBODY) else chosen


def _no_goal(one: One) -> NoteRow:
    goals = bool(one.file.goals)
    return NoteRow(
        record=one.id,
        title="Een doel uit het plan",
        under="" if goals else "Zet eerst een doel in het plan.",
        chip="ontbreekt",
        open="Kies een doel" if goals else "",
        at=GOALS,
    )
