"""What was asked, by when they answer, and what the answer was."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from wijkteam_desk.casework.answer_involvement import (
    DRAFT_FORM,
    answer_involvement,
    ask_involvement,
    move_answer_day,
)
from wijkteam_desk.domain.asking import (
    REFUSED,
    Answer,
    AnswerTold,
    Asking,
    AskingTold,
    fill_answer,
    fill_asking,
)
from wijkteam_desk.domain.involvement import AT_WORK
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.term import working_day_from
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import Lean, short_day, spoken_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One, day_in

WHAT, OF, ASKED_ON, ANSWER_BY = "what", "asked_of", "asked_on", "answer_by"
ANSWER, ANSWERED_ON, WEEKS, WORD = "answer", "answered_on", "weeks", "word"
_ANSWERED = "answer "
"""Before the id of a question: the line is about its answer."""
_DAYS = timedelta(days=7)
_OF = ((Party.PROVIDER.value, Party.PROVIDER.label), (Party.FAMILY.value, Party.FAMILY.label))
_ANSWERS = tuple((one.value, one.label) for one in Answer)


class AskingNotes:
    """A line for each question, the newest first."""

    form = DRAFT_FORM

    def shown(self, one: One, today: date, /) -> NotesShown:
        """The questions with their answers."""
        askings = sorted(one.course.askings, key=lambda asking: asking.asked_on, reverse=True)
        is_open = any(asking.is_open for asking in askings)
        return NotesShown(
            rows=tuple(_row(one, asking, today) for asking in askings),
            none="Nog niets gevraagd, voor zover hier staat."
            if one.course.stage(today) not in AT_WORK
            else "Deze hulp loopt al. Hier staat wat je nog vraagt.",
            more="" if is_open else "Schrijf op wat je vroeg",
        )

    def lines(self, _: One, record: str, /) -> Lines:
        """A question, or its answer."""
        if record.startswith(_ANSWERED):
            return _ANSWER_LINES
        asked_of = Ask(key=OF, label="Aan wie", choices=_OF)
        by = Ask(key=ANSWER_BY, label="Antwoord uiterlijk", hint="Daarna is het wijkteam aan zet.")
        return (
            (Ask(key=WHAT, label="Wat vroeg je", free=True), *(() if record else (asked_of,))),
            (by,) if record else (Ask(key=ASKED_ON, label="Gevraagd op"), by),
        )

    def begin(self, one: One, record: str, today: date, /) -> dict[str, str]:
        """Asked today, to be answered within a week."""
        if record.startswith(_ANSWERED):
            return {RECORD: record, **_answer_fields(_asking(one, record), today)}
        known = _asking(one, record)
        return {
            RECORD: record,
            WHAT: known.what if known else "",
            OF: known.asked_of.value if known else Party.PROVIDER.value,
            ASKED_ON: short_day(known.asked_on if known else today),
            ANSWER_BY: short_day(known.answer_by if known else working_day_from(today + _DAYS)),
        }

    def open_question(self, one: One, /) -> str:
        """The question that waits for an answer."""
        return next((_ANSWERED + each.id for each in one.course.askings if each.is_open), "")

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Writes down a question, more time, or the answer."""
        record, said = fields.get(RECORD, ""), ToldFields(fields, today)
        asking = _asking(one, record)
        try:
            if asking and record.startswith(_ANSWERED):
                return _answered(asking, said, today)
            return _asked(one, asking, said, today)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)

    def take_away(self, record: str, /) -> Do:
        """What was asked stays."""
        raise LookupError(record)


_ANSWER_LINES: Lines = (
    (
        Ask(key=ANSWER, label="Wat was het antwoord", choices=_ANSWERS),
        Ask(key=ANSWERED_ON, label="Wanneer kwam het"),
    ),
    (
        Ask(
            key=WEEKS,
            label="Hoeveel weken is de wachtlijst (mag leeg)",
            when=(ANSWER, frozenset({Answer.WAITING_LIST.value})),
        ),
        Ask(
            key=WORD,
            label="Wat zeiden ze erbij",
            hint="Bij nee: waarom, en van wie die reden komt.",
            free=True,
        ),
    ),
)


def _row(one: One, asking: Asking, today: date) -> NoteRow:
    who = one.name if asking.asked_of is Party.PROVIDER else asking.asked_of.label
    what = f": “{asking.what}”" if asking.what else ""
    return NoteRow(
        record=_ANSWERED + asking.id,
        title=f"Gevraagd aan {who} op {spoken_day(asking.asked_on, today)}{what}",
        under="\n".join(_under(asking, today)),
        chip="geen antwoord" if asking.is_open and asking.answer_by < today else "",
        open="Schrijf het antwoord op" if asking.is_open else "",
        change="Geef meer tijd" if asking.is_open else "Verander het antwoord",
        change_record=asking.id if asking.is_open else "",
    )


def _under(asking: Asking, today: date) -> Iterator[str]:
    by = spoken_day(asking.answer_by, today)
    if asking.answer is None or asking.answered_on is None:
        late = asking.answer_by < today
        yield f"Antwoord zou er uiterlijk {by} zijn." if late else f"Antwoord uiterlijk {by}."
        return
    weeks = f", {asking.weeks} weken" if asking.weeks else ""
    yield f"Antwoord op {spoken_day(asking.answered_on, today)}: {asking.answer.label}{weeks}."
    if asking.word:
        yield asking.word


def _asking(one: One, record: str) -> Asking | None:
    own = record.removeprefix(_ANSWERED)
    return next((each for each in one.course.askings if each.id == own), None)


def _answer_fields(asking: Asking | None, today: date) -> dict[str, str]:
    if asking is None or asking.answer is None:
        return {ANSWERED_ON: short_day(today)}
    return {
        ANSWER: asking.answer.value,
        ANSWERED_ON: day_in(asking.answered_on),
        WEEKS: str(asking.weeks or ""),
        WORD: asking.word,
    }


def _asked(one: One, asking: Asking | None, said: ToldFields, today: date) -> Do:
    asked_on = asking.asked_on if asking else said.asked_day(ASKED_ON, Lean.PAST)
    asked_of = asking.asked_of if asking else said.choice(OF, Party) or Party.PROVIDER
    told = AskingTold(
        what=said.words(WHAT),
        asked_on=asked_on,
        asked_of=asked_of,
        answer_by=said.nearest_day(ANSWER_BY),
    )
    others = () if asking else one.course.askings
    blank = Asking(household_id="", involvement_id="", asked_on=asked_on, answer_by=told.answer_by)
    fill_asking(blank, told, others, today)
    if asking is None:
        return Do(act=ask_involvement, given={"involvement_id": one.id, "told": told})
    given = {"asking_id": asking.id, "told": told, "was": told_of(asking, AskingTold)}
    return Do(act=move_answer_day, given=given)


def _answered(asking: Asking, said: ToldFields, today: date) -> Do:
    answer = said.choice(ANSWER, Answer)
    if answer is None:
        raise Refusal("Kies wat het antwoord was.")
    weeks = said.number(WEEKS)
    told = AnswerTold(
        answer=answer,
        weeks=weeks,
        word=said.words(WORD),
        answered_on=said.asked_day(ANSWERED_ON, Lean.PAST),
    )
    if answer in REFUSED and not told.word:
        said.at = WORD
    blank = Asking(
        household_id="", involvement_id="", asked_on=asking.asked_on, answer_by=asking.answer_by
    )
    fill_answer(blank, told, today)
    was = told_of(asking, AnswerTold)
    return Do(act=answer_involvement, given={"asking_id": asking.id, "told": told, "was": was})
