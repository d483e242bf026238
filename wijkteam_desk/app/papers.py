"""Draws papers on the second worker and brings them back to the screen that asked."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject

from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import Leaving, hand_out, register
from wijkteam_desk.desk.write_out import Entered, take_back
from wijkteam_desk.domain.off_paper import letters_off_paper, texts_in
from wijkteam_desk.domain.variant import Variant
from wijkteam_desk.ui.common.background import when_done


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A paper as it would leave, and what it does not hold."""

    leaving: Leaving
    sheet: Any
    variant: Variant

    @property
    def left_out(self) -> tuple[str, ...]:
        """What readers may not see, and letters that paper does not have."""
        left: tuple[str, ...] = self.sheet.left_out
        letters = letters_off_paper(*texts_in(self.sheet))
        return (*left, f"de letters {letters} (daar staat een vraagteken)") if letters else left

    @property
    def pdf(self) -> bytes:
        """The document itself."""
        return self.leaving.content


class Sheet(Protocol):
    """What a paper was drawn from."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """What readers may not see."""


Draw = Callable[[Desk, str, tuple[str, ...], Variant], tuple[Sheet, Leaving]]
"""Draws one kind of paper about a household for these readers, in this way."""
Become = Callable[[str, Any, Leaving, Variant], Leaving]
"""The same in the form that this ending of a file name asks for."""


def if_printed(desk: Desk, prints: Callable[[], bool]) -> Callable[[Entered], None]:
    """Prints what was entered; what did not come out of the printer is entered no more."""

    def entered(found: Entered) -> None:
        if not prints():
            desk.aside(take_back, desk, found)

    return entered


class DeskPapers:
    """One kind of paper of an open vault; see `ui.screens.print_plan.presenter.Papers`."""

    def __init__(self, desk: Desk, owner: QObject, draw: Draw, become: Become) -> None:
        """Answers come as long as the owner lives."""
        self._become = become
        self._desk = desk
        self._owner = owner
        self._draw = draw

    def draw(
        self,
        household_id: str,
        readers: tuple[str, ...],
        variant: Variant,
        then: Callable[[Drawn], None],
        failed: Callable[[str], None],
    ) -> None:
        """Draws the paper for these readers in this way."""

        def drawn() -> Drawn:
            sheet, leaving = self._draw(self._desk, household_id, readers, variant)
            return Drawn(leaving=leaving, sheet=sheet, variant=variant)

        self._do(drawn, then, failed)

    def keep(
        self,
        drawn: Drawn,
        target: Path,
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Hands it out as a file."""

        def kept() -> None:
            ending = target.suffix.lower()
            leaving = self._become(ending, drawn.sheet, drawn.leaving, drawn.variant)
            hand_out(self._desk, leaving, target)

        self._do(kept, lambda _: then(), failed)

    def register_print(
        self, drawn: Drawn, then: Callable[[], bool], failed: Callable[[str], None]
    ) -> None:
        """Enters in the register that it goes to the printer."""
        self._do(register, if_printed(self._desk, then), failed, self._desk, drawn.leaving)

    def _do(
        self,
        job: Callable[..., Any],
        then: Callable[[Any], None],
        failed: Callable[[str], None],
        *given: object,
    ) -> None:
        future = self._desk.aside(job, *given)
        when_done(future, self._owner, then, lambda spoken: failed(spoken.sentence))
