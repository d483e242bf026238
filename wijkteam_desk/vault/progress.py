"""How far long work is, and that it can be stopped."""

from collections.abc import Callable

Step = Callable[[float], None]
"""Told now and then which part is done, from 0 to 1; raises `Stopped` when it should not go on."""


class Stopped(Exception):
    """Somebody thought better of it; nothing was left behind."""

    sentence = "Dit is gestopt. Er is niets veranderd."


class Progress:
    """Written by the thread that works, read and stopped by another."""

    def __init__(self) -> None:
        self.done = 0.0
        self._stopped = False

    def __call__(self, done: float) -> None:
        """Note which part is done. Raises `Stopped`."""
        if self._stopped:
            raise Stopped
        self.done = done

    def stop(self) -> None:
        """Let the work end at its next step."""
        self._stopped = True


def part_of(step: Step, begin: float, end: float) -> Step:
    """The steps of one stage, which goes from `begin` to `end` of the whole."""
    return lambda done: step(begin + done * (end - begin))
