"""What the plan on paper says around the words of the family: to residents, in plain words."""

import re
from collections.abc import Sequence
from datetime import date

from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.dutch_date import full_date, weekday
from wijkteam_desk.domain.plan import GoalStatus, Priority
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAnswer,
    SheetClosed,
    SheetGoal,
    SheetKnows,
)
from wijkteam_desk.domain.timeline import Held, Timeline
from wijkteam_desk.paper.help_words import begun, stopped, what_to_do, when_ended
from wijkteam_desk.paper.labels import DUTCH, Label, Sentence, sentence
from wijkteam_desk.paper.regie_words import can_call as names_number
from wijkteam_desk.paper.regie_words import first_to_call, held_since, overview, unbroken_number
from wijkteam_desk.pictures.told_timeline import Wording, ahead_told

FICTITIOUS = "FICTIEF, om te oefenen"
SIGN_HERE = "handtekening en datum"
FICTITIOUS_BAND = "FICTIEF: verzonnen mensen, om mee te oefenen"

_WHILE_HELPING = "zolang de hulp duurt"
_NO_BREAK = "\u00a0"
_FOOT_ROOM = 300
_DATE = re.compile(r"(?:op|van) \d+ \w+ \d{4}")
_STANDS = {
    GoalStatus.OPEN: Label.STANDS_OPEN,
    GoalStatus.RUNNING: Label.STANDS_RUNNING,
    GoalStatus.REACHED: Label.STANDS_REACHED,
    GoalStatus.PARTLY: Label.STANDS_PARTLY,
    GoalStatus.LET_GO: Label.STANDS_LET_GO,
    GoalStatus.DROPPED: Label.STANDS_DROPPED,
}
_TURNS = {Priority.SOON: Label.SOON, Priority.LATER: Label.LATER}
_PLACES = {
    Place.HOME: Label.AT_HOME,
    Place.ELSEWHERE: Label.ELSEWHERE,
    Place.PHONE: Label.BY_PHONE,
    Place.VIDEO: Label.BY_VIDEO,
}


def quoted(own_words: str) -> str:
    """Own words, to be read as own words."""
    return f"\u201c{own_words}\u201d"


def quoted_lines(statement: str) -> list[tuple[int, str]]:
    """Its lines, the whole in one pair of marks; before each how many were left empty."""
    lines: list[tuple[int, str]] = []
    empty = 0
    for line in quoted(statement.strip()).splitlines() if statement.strip() else ():
        if line.strip():
            lines.append((empty, line))
        empty = 0 if line.strip() else empty + 1
    return lines


def unbroken(text: str) -> str:
    """The text, in which no date is broken over two lines."""
    return _DATE.sub(lambda date: date[0].replace(" ", _NO_BREAK), text)


def about_goal(goal: SheetGoal) -> list[Sentence]:
    """Whose it is, that its turn is yet to come, and when it is good."""
    whose = sentence(Label.WHOSE, names=goal.whose) if goal.whose else sentence(Label.OF_ALL)
    turn = [sentence(_TURNS[goal.priority])] if goal.priority in _TURNS else []
    good = [sentence(Label.GOOD_WHEN, what=goal.good_when)] if goal.good_when else []
    return [whose, *turn, *good]


def stand(goal: SheetGoal) -> list[Sentence]:
    """How it stood when it was looked at last; nothing while it never was."""
    if goal.stand is None:
        return []
    how = sentence(_STANDS[goal.stand.status])
    if goal.stand.together:
        return [sentence(Label.STANDS, day=goal.stand.on, stand=how)]
    who = goal.stand.by or sentence(Label.THE_TEAM)
    return [sentence(Label.STANDS_BY, day=goal.stand.on, who=who, stand=how)]


def said_of(answer: SheetAnswer) -> Sentence:
    """What somebody said, and of which version: the plan may say something else since."""
    number, said = str(answer.version), answer.said.rstrip(".")
    return sentence(Label.SAID_OF, number=number, day=answer.on, who=answer.who, what=said)


def closing(closed: SheetClosed) -> list[Sentence]:
    """That the plan is closed, and to whom one can turn now."""
    call = [sentence(Label.CALL_THEN, who=closed.call)] if closed.call else []
    return [sentence(Label.CLOSED, bold=True, day=closed.on), *call]


def help_over_time(sheet: PlanSheet) -> Timeline:
    """Who helps when, with who keeps the overview, as far as these readers may know it."""
    regie = sheet.regie
    held = (Held(name=regie.holder, since=regie.since),) if regie and regie.holder else ()
    lanes = tuple(one.lane for one in sheet.help)
    return Timeline(today=sheet.printed_on, lanes=lanes, held=held, whole=False)


def helps(sheet: PlanSheet, words: Wording) -> list[tuple[str, str, str]]:
    """Who helps, until when, and what then; visibly missing where that was not agreed."""
    return [
        (
            one.who,
            stopped(begun(ahead_told(one.lane.course, sheet.printed_on, words))),
            when_ended(one.stops) or (DUTCH.text(sentence(Label.NO_TALK)) if one.goes_on else ""),
        )
        for one in sheet.help
    ]


def relapses(sheet: PlanSheet) -> list[tuple[str, str, str]]:
    """Of whose help somebody agreed by what one sees that it goes worse, and what one does then."""
    rows = [
        (one.who, stopped(one.stops.signs), what_to_do(one.at_relapse, one.stops.call))
        for one in sheet.help
    ]
    return [row for row in rows if any(row[1:])]


def next_talk(sheet: PlanSheet) -> list[Sentence]:
    """When and where the next conversation is (R-1.13).

    Silent only where one is planned that is not for every reader to know.
    """
    talk = sheet.next_talk
    if talk is None:
        return [] if sheet.talk_unseen else [sentence(Label.NO_TALK)]
    where = sentence(_PLACES[talk.place])
    label = Label.TALK_AT if talk.time else Label.TALK_ON
    told = sentence(label, weekday=weekday(talk.day), day=talk.day, time=talk.time, place=where)
    return [told]


def whom_to_call(sheet: PlanSheet) -> list[Sentence]:
    """Who keeps the overview, since when, and whom to call; the team while nobody does."""
    first, *then = overview(sheet.regie)
    if sheet.regie is None and sheet.phone:
        then = [sentence(Label.STUCK_CALL, phone=unbroken_number(sheet.phone))]
    return [first, *held_since(sheet.regie), *then]


def can_call(sheet: PlanSheet) -> bool:
    """Whether that names a telephone number."""
    return names_number(sheet.regie) if sheet.regie else bool(sheet.phone)


def evaluation(day: date | None) -> Sentence:
    """When the plan is looked at again, visibly missing where that is not agreed (R-1.13)."""
    return sentence(Label.EVALUATION, day=day) if day else sentence(Label.NO_EVALUATION)


def when_worse(sheet: PlanSheet) -> list[Sentence]:
    """What to do at a relapse."""
    regie, who = sheet.regie, _whom_to_tell(sheet)
    if sheet.closed:
        again = sentence(Label.WORSE_CLOSED, who=sheet.closed.call or who)
        return [again, sentence(Label.DANGER)]
    phone = first_to_call(regie)[1] if regie else sheet.phone
    first = (
        sentence(Label.WORSE_CALL, who=who, phone=unbroken_number(phone))
        if phone
        else sentence(Label.WORSE_TELL, who=who)
    )
    return [first, sentence(Label.DANGER)]


def rights(sheet: PlanSheet) -> list[list[Sentence]]:
    """What the reader can do when something is not right, a paragraph each (Wmo 2.3.2 lid 3)."""
    return [
        [
            sentence(Label.WRONG, bold=True),
            sentence(Label.TELL_WRONG, who=_whom_to_tell(sheet)),
        ],
        [sentence(Label.SUPPORT, bold=True), sentence(Label.ASK_SUPPORT)],
        [sentence(Label.COMPLAINT, bold=True), sentence(Label.MAKE_COMPLAINT)],
        [sentence(Label.NO_DECISION)],
    ]


def printed_for(sheet: PlanSheet) -> tuple[Sentence, Sentence]:
    """For whom, and on which day."""
    readers = sentence(Label.CONFIDENTIAL, readers=sheet.readers)
    return readers, sentence(Label.PRINTED, day=sheet.printed_on)


def readers_fit_foot(sheet: PlanSheet) -> bool:
    """Whether their names leave room for the plan itself; else they stand in front, once."""
    return sum(map(len, sheet.readers)) <= _FOOT_ROOM


def knows(told: Sequence[SheetKnows]) -> list[tuple[str, str, str, str]]:
    """Who, what about, why, and until when."""
    return [
        (one.who, one.what, one.because, full_date(one.until) if one.until else _WHILE_HELPING)
        for one in told
    ]


def foot(sheet: PlanSheet) -> list[str]:
    """The foot of each page (R-1.19), but for its number."""
    readers, printed = map(DUTCH.text, printed_for(sheet))
    if not readers_fit_foot(sheet):
        readers = f"Vertrouwelijk. Voor de {len(sheet.readers)} mensen die vooraan staan."
    marks = ", ".join(
        filter(None, (Label.OUR_PLAN, f"kenmerk {sheet.reference}", sheet.agreed.short))
    )
    return [readers, f"{marks}. {printed}"]


def _whom_to_tell(sheet: PlanSheet) -> str | Sentence:
    name = sheet.regie and first_to_call(sheet.regie)[0]
    if name:
        return name
    if sheet.team:
        return sentence(Label.SOMEBODY_OF, team=sheet.team)
    return sentence(Label.THE_TEAM)
