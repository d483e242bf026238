"""Steps through a year, a day at a time, and looks whether Vandaag is right each day."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.year.life import BEGINS, Life
from tests.year.whole import WholeLife
from wijkteam_desk.casework.read_today import TodayFile
from wijkteam_desk.domain.needs import needs, open_things


@dataclass
class Figures:
    """What was counted, and the first things that were wrong."""

    days: int = 0
    acts: int = 0
    shown: int = 0
    most: int = 0
    asleep: int = 0
    on_their_day: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """One line for who reads along."""
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.kinds.most_common())
        return (
            f"{self.days} days, {self.acts} acts; {self.shown} lines shown, at most {self.most} on"
            f" a day; {self.on_their_day} came on their day, to the day; on average"
            f" {self.asleep // max(1, self.days)} households were not looked at ({kinds})."
            f" Wrong: {len(self.wrong)}."
        )


def live(folder: Path, *, households: int, days: int, seed: int = 20261126) -> Figures:
    """Lives so many days with so many households."""
    life, figures = WholeLife(folder, households, seed), Figures()
    for day in range(days):
        life.store.day = BEGINS + timedelta(day)
        life.happens()
        file = life.read()
        _look(life, file, figures)
        figures.asleep += life.asleep()
        life.handles(file.items)
    figures.days, figures.acts = days, life.acts
    life.store.close()
    return figures


def _look(life: Life, file: TodayFile, figures: Figures) -> None:
    day, keys = life.store.day, [one.key for one in file.items]
    figures.shown += len(keys)
    figures.most = max(figures.most, len(keys))

    def wrong(what: str, which: object) -> None:
        if which:
            figures.wrong.append(f"{day}: {what}: {which}")

    wrong("twice", [key for key, count in Counter(keys).items() if count > 1])
    wrong("done and still there", sorted(life.done.intersection(keys)))
    due = {key for key, first in life.promised.items() if first <= day}
    wrong("not there on its day", sorted(due.difference(keys)))
    wrong("too early", sorted((life.promised.keys() - due).intersection(keys)))
    new = [key for key, first in life.promised.items() if first == day]
    figures.on_their_day += len(new)
    figures.kinds.update(key.split(":")[0] for key in new)
    everything = life.all()
    full = {item.key for one in everything for item in needs(one, day)}
    wrong("another list than of all households", sorted(full.symmetric_difference(keys)))
    wrong("nobody's turn", [one.id for one in everything if not open_things(one, day)])
