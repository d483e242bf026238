"""Draws papers on the second worker and brings them back to the screen that asked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject

from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import Leaving, hand_out, register
from wijkteam_desk.ui.common.background import when_done


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A paper as it would leave, and what it does not hold."""

    leaving: Leaving
    left_out: tuple[str, ...]

    @property
    def pdf(self) -> bytes:
        """The document itself."""
        return self.leaving.content


class Sheet(Protocol):
    """What a paper was drawn from."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """What readers may not see."""


Draw = Callable[[Desk, str, tuple[str, ...]], tuple[Sheet, Leaving]]
"""Draws one kind of paper about a household for these readers."""


class DeskPapers:
    """One kind of paper of an open vault; see `ui.screens.print_plan.presenter.Papers`."""

    def __init__(self, desk: Desk, owner: QObject, draw: Draw) -> None:
        """Answers come as long as the owner lives."""
        self._desk = desk
        self._owner = owner
        self._draw = draw

    def draw(
        self,
        household_id: str,
        readers: tuple[str, ...],
        then: Callable[[Drawn], None],
        failed: Callable[[str], None],
    ) -> None:
        """Draws the paper for these readers."""
        self._do(_drawn, then, failed, self._draw, self._desk, household_id, readers)

    def keep(
        self,
        drawn: Drawn,
        target: Path,
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Hands it out as a file."""
        self._do(hand_out, lambda _: then(), failed, self._desk, drawn.leaving, target)

    def register_print(
        self, drawn: Drawn, then: Callable[[], None], failed: Callable[[str], None]
    ) -> None:
        """Enters in the register that it goes to the printer."""
        self._do(register, lambda _: then(), failed, self._desk, drawn.leaving)

    def _do(
        self,
        job: Callable[..., Any],
        then: Callable[[Any], None],
        failed: Callable[[str], None],
        *given: object,
    ) -> None:
        future = self._desk.aside(job, *given)
        when_done(future, self._owner, then, lambda spoken: failed(spoken.sentence))


def _drawn(draw: Draw, desk: Desk, household_id: str, readers: tuple[str, ...]) -> Drawn:
    sheet, leaving = draw(desk, household_id, readers)
    return Drawn(leaving=leaving, left_out=sheet.left_out)
