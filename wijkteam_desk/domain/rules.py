"""The rules of law by which it is decided what may be told: read once, and whole or not at all."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from wijkteam_desk.domain.age_rule import AgeTable, age_table_in
from wijkteam_desk.domain.ground import Ground, grounds_in
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.shipped import shipped

_GROUND, _AGE = "grond", "leeftijd"
_NO_AGES = AgeTable(())


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The grounds and the age table. With a `complaint` there are none: then nothing may be told.

    `complaint`: one sentence, what is the matter with the files.
    """

    grounds: tuple[Ground, ...] = ()
    ages: AgeTable = _NO_AGES
    complaint: str = ""


@cache
def shipped_rules() -> Rules:
    """The rules that came with the program."""
    return read_rules(shipped("rules"))


def read_rules(folder: Path) -> Rules:
    """Reads all rule files of the folder; one that is broken makes that none of them counts."""
    try:
        return rules_in(_texts(folder))
    except Refusal as no:
        return Rules(complaint=no.sentence)


def rules_in(texts: dict[str, str]) -> Rules:
    """The rules in these files, by their name; refused when one is broken or two are at odds."""
    rows = [row for name, text in sorted(texts.items()) for row in _rows(name, text)]
    grounds = grounds_in(row for kind, row in rows if kind == _GROUND)
    ages = age_table_in(row for kind, row in rows if kind == _AGE)
    if not grounds:
        raise Refusal("Er is geen enkele regel voor delen.")
    return Rules(grounds=grounds, ages=ages)


def _texts(folder: Path) -> dict[str, str]:
    try:
        return {file.name: file.read_text("utf-8") for file in folder.glob("*.toml")}
    except (OSError, UnicodeDecodeError):
        raise Refusal("Een bestand met regels is niet te lezen als tekst.") from None


def _rows(name: str, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Refusal(f"Het bestand {name} is niet te lezen ({wrong}).") from None
    for kind, told in tree.items():
        if kind not in (_GROUND, _AGE) or not isinstance(told, list):
            raise Refusal(f"Het bestand {name} kent het woord {kind} niet.")
        yield from ((kind, row) for row in told)
