"""Lets Python's garbage collector run on the thread of the windows only.

Started on the store thread it finds parts of closed windows there, and Qt then deletes these in an
order of its own later: the program ends in the middle of a sentence.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # milliseconds


class Tidy(QObject):
    """Collects once a second what the collector would have collected by itself."""

    def __init__(self, owner: QObject) -> None:
        """From here on nothing is collected on other threads."""
        super().__init__(owner)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()

    def settle(self) -> None:
        """From here on passes over all that is there now: the program itself stays."""
        gc.freeze()

    def stop(self) -> None:
        """Leaves the collector as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()


def collect_if_due() -> None:
    """Collects the oldest generation that has reached its threshold."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
