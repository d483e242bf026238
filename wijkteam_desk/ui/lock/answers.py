"""Brings answers to the sheet that asked; what no sheet takes any more is closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.background import when_done, when_settled

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QWidget

    from wijkteam_desk.ui.common.acts import Spoken

T = TypeVar("T")


@runtime_checkable
class Closable(Protocol):
    """What holds something, perhaps the vault, until it is closed."""

    def close(self) -> None:
        """Let go of it."""


def close_if_it_can(held: object) -> None:
    """Close it, where there is something to close."""
    if isinstance(held, Closable):
        held.close()


class Answers:
    """`Later` for one sheet: answers until the sheet is deleted or `let_go` was called."""

    def __init__(self, sheet: QWidget) -> None:
        self._sheet = sheet
        self._gone = False

    def let_go(self) -> None:
        """Take no answers any more: the sheet or its window is closed."""
        self._gone = True

    def __call__(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[Spoken], None],
    ) -> None:
        """Wait for the future; see `when_done`. An answer is taken or closed, never both."""
        unclaimed = [True]
        # At the end of the program nothing is delivered any more: closed where it arrives.
        future.add_done_callback(partial(self._close_late, unclaimed))

        def take(answer: T) -> None:
            if not self._gone and _claim(unclaimed):
                then(answer)

        when_done(future, self._sheet, take, partial(self._tell, failed))
        program = QCoreApplication.instance()
        if program is not None:
            when_settled(future, program, partial(_close_unclaimed, unclaimed))

    def _tell(self, failed: Callable[[Spoken], None], trouble: Spoken) -> None:
        if not self._gone:
            failed(trouble)

    def _close_late(self, unclaimed: list[bool], settled: Future[T]) -> None:
        if self._gone:
            _close_unclaimed(unclaimed, settled)


def _claim(unclaimed: list[bool]) -> bool:
    """Whether this is the first to ask; two threads may ask at the same time."""
    try:
        return unclaimed.pop()
    except IndexError:
        return False


def _close_unclaimed(unclaimed: list[bool], settled: Future[T]) -> None:
    if _claim(unclaimed) and not settled.cancelled() and settled.exception() is None:
        close_if_it_can(settled.result())
