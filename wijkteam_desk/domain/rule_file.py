"""One row of a rule file (TOML), read with care: what is strange is refused, never guessed."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.refusal import Refusal

L = TypeVar("L", bound=Labelled)
T = TypeVar("T")


class Row:
    """The words of one row by name; each is read once, and what was never read is strange."""

    def __init__(self, told: object, kind: str) -> None:
        if not isinstance(told, Mapping):
            raise Refusal(f"Een regel over {kind} is geen onderdeel met woorden.")
        self._told: dict[str, Any] = dict(told)
        self._read: set[str] = set()
        self._called = f"{kind} {told.get('code', '')}".strip()

    def words(self, name: str) -> str:
        """A text that must be there."""
        told = self.words_or_none(name)
        if not told:
            raise self._wrong(name, "ontbreekt")
        return told

    def words_or_none(self, name: str) -> str:
        """A text, or nothing."""
        told = self._take(name, str)
        return " ".join(told.split()) if told else ""

    def flag(self, name: str) -> bool:
        """Whether it is so; not when nothing is said."""
        return self.flag_or_none(name) or False

    def flag_or_none(self, name: str) -> bool | None:
        """Whether it is so, or nothing."""
        return self._take(name, bool)

    def number_or_none(self, name: str) -> int | None:
        """A whole number, or nothing."""
        return self._take(name, int)

    def day(self, name: str) -> date:
        """A date that must be there."""
        told = self.day_or_none(name)
        if told is None:
            raise self._wrong(name, "ontbreekt")
        return told

    def day_or_none(self, name: str) -> date | None:
        """A date, or nothing."""
        return self._take(name, date)

    def one(self, name: str, kind: type[L]) -> L:
        """One code of that kind that must be there."""
        told = self.one_or_none(name, kind)
        if told is None:
            raise self._wrong(name, "ontbreekt")
        return told

    def one_or_none(self, name: str, kind: type[L]) -> L | None:
        """One code of that kind, or nothing."""
        told = self._take(name, str)
        return None if told is None else self._coded(name, told, kind)

    def several(self, name: str, kind: type[L]) -> frozenset[L]:
        """The codes of that kind; none when nothing is said."""
        told = self._take(name, list)
        return frozenset(self._coded(name, one, kind) for one in told or ())

    def refuse_strange(self) -> None:
        """Refuses a word that nobody asked for: it may be one that was meant to count."""
        strange = next((name for name in self._told if name not in self._read), None)
        if strange is not None:
            raise self._wrong(strange, "is een onbekend woord")

    def _take(self, name: str, kind: type[T]) -> T | None:
        self._read.add(name)
        told = self._told.get(name)
        if told is not None and type(told) is not kind:
            raise self._wrong(name, "klopt niet")
        return told

    def _coded(self, name: str, code: object, kind: type[L]) -> L:
        found = next((one for one in kind if one.value == code), None)
        if found is None:
            raise self._wrong(name, "klopt niet")
        return found

    def _wrong(self, name: str, why: str) -> Refusal:
        return Refusal(f"Bij {self._called}: {name} {why}.")
