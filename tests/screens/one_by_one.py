"""Shows scenes one after the other, and only one at a time."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.look import Look


def one_by_one(
    scenes: Mapping[str, Callable[[Look], QWidget]], look: Look
) -> Iterator[tuple[str, QWidget]]:
    """Each name and its window; the window is gone when the next one is asked for."""
    for name, scene in scenes.items():
        window = scene(look)
        QCoreApplication.processEvents()
        yield name, window
        window.close()
        window.deleteLater()
        # a loop of the test's own would keep it until the test is over
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
