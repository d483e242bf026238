"""A melding in words; knows no Qt but its translations."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.melding import Melding, Step, calendar
from wijkteam_desk.domain.naming import NOBODY, Called, is_named
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.ui.common.dutch_day import spoken_day

translate = QCoreApplication.translate
_WEEK = 7
_IN_DAYS = 14


class State(Enum):
    """How a step stands."""

    DONE = auto()
    OPEN = auto()
    LATE = auto()


@dataclass(frozen=True, kw_only=True)
class StepLine:
    """One step: the field of its day, what it is, how it stands, in words."""

    field: str
    what: str
    when: str
    state: State


@dataclass(frozen=True, kw_only=True)
class Brief:
    """A melding on the overview: when it came in, how far it is, what is next or too late.

    `silent` says that who came with it is told nothing, or is empty.
    """

    id: str
    came_in: str
    done: str
    next: tuple[StepLine, ...]
    silent: str = ""


def lines_of(
    melding: Melding, today: date, *, family_plan: bool = False, away: Called = NOBODY
) -> tuple[StepLine, ...]:
    """The steps in the order of the law; `family_plan` and `away` as in `calendar`."""
    steps = calendar(melding, family_plan=family_plan, away=away)
    return tuple(_line(step, today) for step in steps)


def silence(name: str, away: Called) -> str:
    """That who came with the question is told nothing, being called as one of these; or nothing."""
    if not is_named(name, away):
        return ""
    said = translate("Melding", "Wie met de vraag kwam, wordt niet benaderd. Laat niets weten.")
    return f"{said} {OTHER_ROADS}"


def brief(
    melding: Melding, today: date, *, family_plan: bool = False, away: Called = NOBODY
) -> Brief:
    """What is too late, and the first that is due; the rest stands on its page."""
    all_steps = calendar(melding, family_plan=family_plan, away=away)
    steps = [step for step in all_steps if step.done_on is None and not step.free]
    late = [step for step in steps if step.is_late(today)]
    coming = sorted(
        (step for step in steps if step.due and not step.is_late(today)),
        key=lambda step: step.due or today,
    )
    count = sum(step.done_on is not None for step in all_steps)
    done = translate("Melding", "{count} van {all} stappen gedaan")
    came_in = translate("Melding", "Binnengekomen op {day}")
    return Brief(
        id=melding.id,
        came_in=came_in.format(day=spoken_day(melding.reported_on, today)),
        done=done.format(count=count, all=len(all_steps)),
        next=tuple(_line(step, today) for step in (*late, *coming[:1])),
        silent=silence(melding.brought_by_name, away),
    )


def _line(step: Step, today: date) -> StepLine:
    state = State.LATE if step.is_late(today) else State.OPEN
    state = State.DONE if step.done_on else state
    return StepLine(field=step.field, what=step.what, when=_when(step, today), state=state)


def _when(step: Step, today: date) -> str:
    """`uiterlijk 3 januari 2027, nog 6 weken`."""
    if step.done_on:
        return translate("Melding", "gedaan op {day}").format(day=spoken_day(step.done_on, today))
    if step.due is None:
        return translate("Melding", "nog niet gedaan")
    day, days = spoken_day(step.due, today), (step.due - today).days
    if step.free:
        over = translate("Melding", "kon tot en met {day}, er kwam er geen")
        return (over if days < 0 else translate("Melding", "kan tot en met {day}")).format(day=day)
    if days == 0:
        return translate("Melding", "uiterlijk vandaag")
    said = translate("Melding", "uiterlijk {day}, nog {time}")
    if days < 0:
        said = translate("Melding", "uiterlijk {day}, dat is {time} geleden")
    return said.format(day=day, time=_time(abs(days)))


def _time(days: int) -> str:
    if days >= _IN_DAYS:
        return counted(days // _WEEK, "week", "weken")
    return counted(days, "dag", "dagen")
