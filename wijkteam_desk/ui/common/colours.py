"""The colours the program wears, by the name of their role, as resources/style sets them."""

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtGui import QColor

from wijkteam_desk.shipped import shipped


class Tone(StrEnum):
    """What a chip, a card edge or a banner means; the word beside it says the same."""

    PLAIN = "plain"
    TEAL = "teal"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    VIOLET = "violet"


@dataclass(frozen=True)
class Colours:
    """One set of colours (and the three small pictures the style sheet needs)."""

    name: str
    values: dict[str, str] = field(repr=False)

    def __getitem__(self, role: str) -> str:
        return self.values[role]

    def colour(self, role: str) -> QColor:
        """Give the colour of a role such as "ink" or "amber_tint"."""
        return QColor(self.values[role])

    def words(self, tone: Tone) -> QColor:
        """Give the colour of words in this tone."""
        return self.colour("ink" if tone is Tone.PLAIN else tone)

    def tint(self, tone: Tone) -> QColor:
        """Give the soft ground on which words in this tone stand."""
        return self.colour("sunken" if tone is Tone.PLAIN else f"{tone}_tint")


def read_colours(name: str) -> Colours:
    """Read light, dark, contrast or contrast_dark."""
    text = shipped("style", f"{name}.toml").read_text(encoding="utf-8")
    return Colours(name, {role: str(value) for role, value in tomllib.loads(text).items()})


_worn: list[Colours] = []


def worn() -> Colours:
    """Give the colours that are worn now; light until somebody chose."""
    if not _worn:
        _worn.append(read_colours("light"))
    return _worn[0]


def wear(colours: Colours) -> None:
    """Let what is painted from now on use these colours."""
    _worn[:] = [colours]
