"""A melding in words; knows no Qt but its translations."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.melding import Melding, Step, calendar
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
    """A melding on the overview: when it came in, how far it is, what is next or too late."""

    id: str
    came_in: str
    done: str
    next: tuple[StepLine, ...]


def lines_of(melding: Melding, today: date, *, family_plan: bool = False) -> tuple[StepLine, ...]:
    """The steps in the order of the law; with those of the `family_plan` as in `calendar`."""
    return tuple(_line(step, today) for step in calendar(melding, family_plan=family_plan))


def brief(melding: Melding, today: date, *, family_plan: bool = False) -> Brief:
    """What is too late, and the first that is due; the rest stands on its page."""
    all_steps = calendar(melding, family_plan=family_plan)
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
