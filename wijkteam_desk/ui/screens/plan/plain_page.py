"""How what the coach wrote in the plan reads, in words; knows no Qt.

The family's own words are theirs: nobody marks them. Read are the measure (`het is goed als`) and
the actions, which the coach writes down.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.hard_words import HardWords
from wijkteam_desk.domain.plain_language import (
    LONG_SENTENCE,
    Reading,
    Verdict,
    paragraphs,
    read,
)
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.screens.plan.drafts import ACTION, GOAL

MOST_PLACES = 20
"""So many are shown: who mends these first has enough to do."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """What the coach wrote; `form`, `about` and `field` name where, as for a problem."""

    form: str
    about: str
    field: str
    where: str
    text: str


@dataclass(frozen=True, kw_only=True)
class PlainPlace:
    """A place where something can be said more easily, and what."""

    written: Written
    said: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PlainPage:
    """How the plan reads, and the places to look at."""

    summary: str
    places: tuple[PlainPlace, ...]
    complaint: str


def plain_page(file: HouseholdFile, hard: HardWords) -> PlainPage:
    """How it reads as it stands in the file."""
    whole, places, all_written = Reading(), [], tuple(written_by_coach(file))
    for written in all_written:
        parts = [(part, read(part)) for part in paragraphs(written.text)]
        whole = sum((reading for _, reading in parts), whole)
        if said := tuple(line for part in parts for line in _said(*part, hard)):
            places.append(PlainPlace(written=written, said=said))
    return PlainPage(
        summary=" ".join((_whole(whole), _how_many(len(places), len(all_written)))).strip(),
        places=tuple(places[:MOST_PLACES]),
        complaint=hard.complaint,
    )


def written_by_coach(file: HouseholdFile) -> Iterator[Written]:
    """In the order of the plan."""
    for number, goal in enumerate(file.goals, start=1):
        if goal.good_when:
            where = f"Doel {number}, het is goed als"
            yield Written(
                form=GOAL, about=goal.id, field="good_when", where=where, text=goal.good_when
            )
        yield from _actions(file, goal.id, f"Doel {number}")
    yield from _actions(file, None, "Nog zonder doel")


def _actions(file: HouseholdFile, goal_id: str | None, under: str) -> Iterator[Written]:
    actions = [one for one in file.actions if one.goal_id == goal_id]
    for number, one in enumerate(actions, start=1):
        where = f"{under}, actie {number}"
        yield Written(form=ACTION, about=one.id, field="what", where=where, text=one.what)


def _said(paragraph: str, reading: Reading, hard: HardWords) -> Iterator[str]:
    """What can be easier: how it reads, a sentence that is long, and each hard word once."""
    if reading.verdict and reading.verdict is not Verdict.EASY:
        yield f"{reading.verdict.label.capitalize()}: {_figures(reading)}"
    longest = reading.longest
    if longest and longest.words > LONG_SENTENCE:
        yield f"Een lange zin: {quoted(longest.text)}"
    found = {one.text.lower(): one for one in hard.find(paragraph)}
    yield from (f"“{one.text}”: {one.plain}" for one in found.values())


def _whole(reading: Reading) -> str:
    if not reading.words:
        return "Er staat nog niets van jou in dit plan."
    if reading.verdict is None:
        return "Dit is nog te kort om te zeggen hoe het leest."
    return f"Wat jij schreef: {reading.verdict.label}. {_figures(reading).capitalize()}"


def _figures(reading: Reading) -> str:
    longest = max(one.words for one in reading.sentences)
    if len(reading.sentences) == 1:
        return f"1 zin van {longest} woorden."
    sentences = counted(len(reading.sentences), "zin", "zinnen")
    average = f"gemiddeld {reading.words_per_sentence:.0f} woorden"
    return f"{sentences}, {average}, de langste {longest}."


def _how_many(places: int, written: int) -> str:
    if not written:
        return ""
    if not places:
        return "Er staan geen moeilijke woorden of lange zinnen in."
    shown = f" Dit zijn de eerste {MOST_PLACES}." if places > MOST_PLACES else ""
    return f"Op {counted(places, 'plek', 'plekken')} kan het makkelijker.{shown}"
