"""One organisation, or who brought a melding: its lines, and the form under them; knows no Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.agree_feedback import DRAFT_FORM, agree_feedback, drop_agreement
from wijkteam_desk.casework.read_feedback import FeedbackFile
from wijkteam_desk.domain.feedback import LEAVES, AgreementTold, Level
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.feedback_lines import NOT_WANTED, FeedbackGroup, FeedbackLine
from wijkteam_desk.domain.feedback_status import FeedbackStatus
from wijkteam_desk.domain.feedback_words import asked_again, may_be_said, told_in_words
from wijkteam_desk.domain.leaving import GoalResultTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Lines, Wrong
from wijkteam_desk.ui.common.notes import RECORD, Do, NoteRow, NotesShown
from wijkteam_desk.ui.common.told_fields import ToldFields
from wijkteam_desk.ui.screens.feedback import asked
from wijkteam_desk.ui.screens.feedback.said import LOOKS, chip_of, title_of, under_of

MAY, USUAL, PHONE = "may", "usual", "phone"
CHANGE = "change:"
ASK_CONSENT = "Vraag toestemming"


@dataclass(frozen=True, kw_only=True)
class GroupShown:
    """One group with the file it is of, and the terms of the guide."""

    group: FeedbackGroup
    file: FeedbackFile
    guide: FeedbackGuide

    def line(self, record: str) -> FeedbackLine | None:
        """The line of that record."""
        of = record.removeprefix(CHANGE)
        return next((one for one in self.group.lines if one.agreement.id == of), None)


class GroupNotes:
    """What is agreed with one, and what came of it."""

    form = DRAFT_FORM

    def shown(self, about: GroupShown, today: date, /) -> NotesShown:
        """What one may say, what is asked first, and the lines."""
        rows = (*_first(about.group), *(_row(one, today) for one in about.group.lines))
        return NotesShown(rows=rows, none="Nog niets afgesproken.", more="Spreek een moment af")

    def lines(self, about: GroupShown, record: str, /) -> Lines:
        """What came of a line, what is agreed, or what they may hear."""
        line = about.line(record)
        if record == MAY:
            return asked.may_lines(about.group)
        if line is None or record.startswith(CHANGE):
            return asked.agreement_lines(about.group, about.guide)
        return asked.came_lines(line, [(one.id, one.own_words) for one in about.group.goals])

    def begin(self, about: GroupShown, record: str, today: date, /) -> dict[str, str]:
        """What stands there at first."""
        line, group = about.line(record), about.group
        if record == MAY:
            level = group.melding.may_hear if group.melding else None
            return {RECORD: MAY, "may_hear": level.value if level else ""}
        if line is None or record.startswith(CHANGE):
            known = told_of(line.agreement, AgreementTold) if line else None
            return {RECORD: record, **asked.agreement_begin(known)}
        text = asked_again(
            told_of(line.agreement, AgreementTold), about.group.reference, about.guide
        )
        by = group.contact.name if group.contact and line.comes else ""
        tells = "" if line.comes else told_in_words(line.agreement.moment, line.level)
        goals = {of: one.status.value for of, one in _results(group).items()}
        return {RECORD: record, **asked.came_begin(line, by, text, goals, today), "content": tells}

    def open_question(self, about: GroupShown, /) -> str:
        """What is late first."""
        found = (one.agreement.id for one in about.group.lines if one.standing.is_open)
        return next(found, "")

    def note(self, about: GroupShown, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """Keeps it."""
        said, record = ToldFields(fields, today), fields.get(RECORD, "")
        line = about.line(record)
        try:
            if record == MAY:
                return asked.may_do(about.group, said)
            if line is None or record.startswith(CHANGE):
                return asked.agreement_do(about.group, line, said, about.guide)
            do = asked.came_do(line, said, today)
            results = asked.results_in(said, _results(about.group)) if line.comes else {}
        except Refusal as no:
            return Wrong(at=said.at, sentence=no.sentence)
        return Do(act=do.act, given=do.given | ({"results": results} if results else {}))

    def take_away(self, record: str, /) -> Do:
        """What was agreed by mistake goes, with what came of it."""
        return Do(act=drop_agreement, given={"agreement_id": record})


def _first(group: FeedbackGroup) -> Iterator[NoteRow]:
    if any(one.agreement.way in LEAVES for one in group.lines):
        said = may_be_said(group.tells)
        yield NoteRow(record=PHONE, title="Als zij bellen", under=said)
    if group.melding and group.melding.may_hear is None:
        yield NoteRow(
            record=MAY,
            title=f"Wat mag {group.name} horen?",
            under="Vraag het gezin. Zonder dit antwoord zeg je niets.",
            open="Schrijf op wat ze zeiden",
        )
    elif group.melding and group.melding.may_hear is Level.NOTHING:
        yield NoteRow(
            record=MAY,
            title=NOT_WANTED.format(group.name),
            under="Dit zeg je niet tegen hen: het antwoord hierboven is genoeg.",
            open="Verander wat ze zeiden",
        )
    if group.proposals:
        told = ", ".join(one.moment.label for one in group.proposals)
        act = Do(act=agree_feedback, given=asked.whom(group) | {"told": group.proposals})
        yield NoteRow(
            record=USUAL,
            title="Nog niets afgesproken",
            under=f"Gewoon is: {told}.",
            now="Spreek dit zo af",
            does=act,
        )


def _row(line: FeedbackLine, today: date) -> NoteRow:
    stands = line.standing
    tone, icon = LOOKS[stands.status]
    settled = stands.status in {FeedbackStatus.NO_CONSENT, FeedbackStatus.NOT_NEEDED}
    kept, open_ = line.kept, stands.status is not FeedbackStatus.DONE and not settled
    waits = bool(line.hearing.ask)
    return NoteRow(
        record=line.agreement.id,
        title=title_of(line),
        under=under_of(line),
        chip=chip_of(line, today),
        tone=tone,
        icon=icon,
        open="Schrijf op" if kept and open_ and not waits else "",
        way=_way(line),
        change="Verander de afspraak" if kept else "",
        change_record=f"{CHANGE}{line.agreement.id}",
        remove="Haal de afspraak weg" if kept else "",
    )


def _way(line: FeedbackLine) -> str:
    """What one does elsewhere: ask somebody higher up, or a toestemming."""
    if line.standing.is_open and line.agreement.involvement_id and line.hearing.ask:
        return ASK_CONSENT
    return "Vraag hogerop" if line.kept and line.standing.escalates else ""


def _results(group: FeedbackGroup) -> dict[str, GoalResultTold]:
    known = {one.of: told_of(one, GoalResultTold) for one in group.results}
    return {one.id: known.get(one.id, GoalResultTold(status=one.status)) for one in group.goals}
