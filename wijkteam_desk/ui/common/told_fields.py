"""What the fields of a small form tell, read one by one; knows no Qt."""

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import asked_day, been_day, nearest_day, told_day
from wijkteam_desk.ui.common.dutch_day import Lean

L = TypeVar("L", bound=Labelled)


class ToldFields:
    """`at` is the field that was read last: there is the matter, when it is refused."""

    def __init__(self, fields: Mapping[str, str], today: date) -> None:
        self._fields, self._today = fields, today
        self.at = ""

    def words(self, key: str) -> str:
        """What was typed, without the spaces around it."""
        self.at = key
        return self._fields.get(key, "").strip()

    def day(self, key: str, lean: Lean = Lean.COMING) -> date | None:
        """A day, or nothing where nothing was typed; refused when it cannot be."""
        return told_day(self.words(key), self._today, lean)

    def asked_day(self, key: str, lean: Lean = Lean.COMING) -> date:
        """A day; refused when there is none."""
        return asked_day(self.words(key), self._today, lean)

    def nearest_day(self, key: str) -> date:
        """A day, and of two years that are meant the one that is nearest; refused without."""
        return nearest_day(self.words(key), self._today)

    def been_day(self, key: str) -> date | None:
        """A day that was, or nothing where nothing was typed."""
        typed = self.words(key)
        return been_day(typed, self._today) if typed else None

    def day_from(self, key: str, start: date) -> date | None:
        """The first such day from `start` on, or nothing where nothing was typed."""
        return told_day(self.words(key), start, Lean.COMING)

    def number(self, key: str) -> int | None:
        """A number, or nothing where nothing was typed; `6 weken` is 6."""
        typed = self.words(key).removesuffix("weken").removesuffix("week").strip()
        if typed and not (typed.isdecimal() and typed.isascii()):
            raise Refusal("Vul hier een getal in, bijvoorbeeld 6.")
        return int(typed) if typed else None

    def choice(self, key: str, kind: type[L]) -> L | None:
        """What was chosen, or nothing."""
        code = self.words(key)
        return next((one for one in kind if one.value == code), None)

    def keys(self, key: str) -> tuple[str, ...]:
        """The keys that were ticked."""
        return tuple(self.words(key).split())
