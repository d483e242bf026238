"""Brings the answers of other threads to the screen that asked, if it is still there."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from wijkteam_desk.ui.common.acts import Spoken

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


class _Courier(QObject):
    """Lives on the screen's thread; what is emitted elsewhere arrives here in the queue."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, delivery: Callable[[], None]) -> None:
        delivery()


@cache
def _courier() -> _Courier:
    """One for the life of the program: it can never be deleted under a working thread."""
    return _Courier()


def when_done(
    future: Future[T],
    owner: QObject,
    then: Callable[[T], None],
    failed: Callable[[Spoken], None],
) -> None:
    """Call `then` or `failed` on the screen's thread; neither if the owner was deleted.

    `failed` gets what carries a sentence (refusal, trouble). Anything else is our own fault and
    goes to `unexpected`. Call this on the screen's thread.
    """
    when_settled(future, owner, lambda settled: _answer(settled, then, failed))


def when_settled(future: Future[T], owner: QObject, look: Callable[[Future[T]], None]) -> None:
    """Call `look` on the screen's thread, whatever came of it, unless the owner was deleted.

    Not for a future that was cancelled. Call this on the screen's thread.
    """
    courier = _courier()

    def deliver() -> None:
        if isValid(owner) and not future.cancelled():
            look(future)

    future.add_done_callback(lambda _: courier.arrived.emit(deliver))


@dataclass(frozen=True)
class LaterFor:
    """`Later` for one screen: answers as long as the owner lives."""

    owner: QObject

    def __call__(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[Spoken], None],
    ) -> None:
        """Wait for the future; see `when_done`."""
        when_done(future, self.owner, then, failed)


def _answer(future: Future[T], then: Callable[[T], None], failed: Callable[[Spoken], None]) -> None:
    error = future.exception()
    if error is None:
        then(future.result())
    elif isinstance(error, Spoken):
        failed(error)
    else:
        unexpected(error)


def unexpected(error: BaseException) -> None:
    """Hand our own fault to the program's one place for it: the exception hook."""
    sys.excepthook(type(error), error, error.__traceback__)


@dataclass(frozen=True)
class ScreenActs:
    """`Acts` for one screen: performs, and answers as long as the owner lives.

    `perform(act, **kwargs)` gives a future; `refused` shows a sentence nobody else took.
    """

    owner: QObject
    perform: Callable[..., Future[Any]]
    refused: Callable[[str], None]

    def run(
        self,
        act: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run an act; see `Acts.run`."""
        tell = failed or self.refused
        when_done(
            self.perform(act, **kwargs), self.owner, then, lambda spoken: tell(spoken.sentence)
        )
