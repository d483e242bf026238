"""How far it is: what happened and what is planned, confirmed or moved to another day."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.move_step import (
    DRAFT_FORM,
    confirm_step,
    drop_step,
    move_step,
    take_step,
)
from wijkteam_desk.domain.involvement import (
    Exact,
    InvolvementStep,
    Stage,
    StepTold,
    copied,
    since_in_words,
    take,
)
from wijkteam_desk.domain.long_ago import read_since
from wijkteam_desk.domain.moving import consequences
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.involved.one import One

STAGE, DAY, WORD = "stage", "since", "word"
_STAGES = tuple((one.value, one.label) for one in Stage)


class StepNotes:
    """A line for each step, what is planned last."""

    form = DRAFT_FORM

    def shown(self, one: One, today: date, /) -> NotesShown:
        """The steps."""
        steps = (*one.course.happened, *one.course.planned)
        only = len(one.course.happened) == 1
        return NotesShown(
            rows=tuple(_row(step, today, stays=only and not step.planned) for step in steps),
            more="Zet een stap erbij, of plan hem",
        )

    def lines(self, _: One, record: str, /) -> Lines:
        """What became of it and when; of a step that is there only the day."""
        hint = "Een dag die nog komt, wordt een plan."
        day = Ask(key=DAY, label="Naar welke dag" if record else "Op welke dag", hint=hint)
        if record:
            return ((Ask(key=DAY, label="Naar welke dag"),),)
        return (
            (Ask(key=STAGE, label="Hoe ver is het dan", choices=_STAGES), day),
            (Ask(key=WORD, label="Waarom (mag leeg)", free=True),),
        )

    def begin(self, one: One, record: str, today: date, /) -> dict[str, str]:
        """A new step is of today."""
        step = _found(one, record)
        return {RECORD: record, DAY: short_day(step.since if step else today)}

    def open_question(self, _: One, /) -> str:
        """A new step."""
        return ""

    def note(self, one: One, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Adds a step, or moves one with what follows told first."""
        said, step = ToldFields(fields, today), _found(one, fields.get(RECORD, ""))
        try:
            return _moved(one, step, said, today) if step else _taken(one, said, today)
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)

    def take_away(self, record: str, /) -> Do:
        """It is off, or was noted by mistake."""
        return Do(act=drop_step, given={"step_id": record})


def _found(one: One, record: str) -> InvolvementStep | None:
    return next((step for step in one.course.steps if step.id == record), None)


def _moved(one: One, step: InvolvementStep, said: ToldFields, today: date) -> Do:
    to = said.nearest_day(DAY)
    told = consequences(one.course, step.id, to, today)
    return Do(
        act=move_step,
        given={"step_id": step.id, "to": to, "was": step.since},
        warning=" ".join(told),
        anyway="Verplaats deze dag",
    )


def _taken(one: One, said: ToldFields, today: date) -> Do:
    stage = said.choice(STAGE, Stage)
    if stage is None:
        raise Refusal("Kies hoe ver het dan is.")
    typed, word = said.words(DAY), said.words(WORD)
    since, exact = read_since(typed, today) or (said.nearest_day(DAY), Exact.DAY)
    planned = since > today
    told = StepTold(stage=stage, since=since, exact=exact, planned=planned, word=word)
    fresh = InvolvementStep(household_id="", involvement_id="", stage=stage, since=since)
    take([*map(copied, one.course.steps)], fresh, told, today)
    return Do(act=take_step, given={"involvement_id": one.id, "told": told})


def _row(step: InvolvementStep, today: date, *, stays: bool) -> NoteRow:
    came = step.planned and step.since <= today
    when = since_in_words(step)
    label = step.stage.label[0].upper() + step.stage.label[1:]
    title = f"Gepland: {step.stage.label} op {when}" if step.planned else f"{label} sinds {when}"
    confirm = Do(act=confirm_step, given={"step_id": step.id, "on": step.since})
    return NoteRow(
        record=step.id,
        title=title,
        under=step.word,
        chip="die dag is er" if came else "",
        now="Klopt" if came else "",
        does=confirm if came else None,
        change=f"Verplaats: {title}",
        remove="" if stays else f"Haal weg: {title}",
    )
