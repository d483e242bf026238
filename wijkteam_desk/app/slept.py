"""Notices that the laptop slept: the clock on the wall went on while the program stood still."""

import ctypes
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

LONGEST_NAP = 20.0  # seconds
_TICKS_PER_SECOND = 10_000_000


class Slept:
    """Asked every second or so. A busy program, or a clock that is put back, is no sleep."""

    def __init__(self, *, wall: Callable[[], float], awake: Callable[[], float]) -> None:
        """`wall` goes on during sleep and `awake` does not; both in seconds."""
        self._wall, self._awake = wall, awake
        self._last = (wall(), awake())

    def since_last(self) -> bool:
        """Whether the laptop slept since the last time this was asked."""
        wall, awake = self._wall(), self._awake()
        asleep = (wall - self._last[0]) - (awake - self._last[1])
        self._last = (wall, awake)
        return asleep > LONGEST_NAP


def wall_seconds() -> float:
    """The time by the clock on the wall."""
    return datetime.now(UTC).timestamp()


def awake_seconds() -> float:
    """How long this computer was awake; Python's own clock counts sleep on Windows."""
    if sys.platform == "win32":
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / _TICKS_PER_SECOND
    return time.monotonic()
