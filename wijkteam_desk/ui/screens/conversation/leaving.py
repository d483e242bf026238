"""Somebody wants to leave the page: not before every word of it is kept."""

from collections.abc import Callable

from wijkteam_desk.ui.screens.conversation.shown import ConversationShown


class Leaving:
    """Waits until nothing is under way; what was refused meanwhile holds the leaving up."""

    def __init__(self, view: ConversationShown) -> None:
        self._view = view
        self._go: Callable[[], None] | None = None
        self._refused: str | None = None

    def begin(self, go: Callable[[], None]) -> None:
        """From now on, leave as soon as one can."""
        self._go, self._refused = go, None

    def hold_up(self, sentence: str = "") -> None:
        """Something was refused; the page stays. No sentence: it is said where one types."""
        self._refused = sentence or self._refused or ""

    def go_if(self, *, still: bool) -> None:
        """When nothing is under way: go, or stay with the sentence and a way to finish later."""
        if not still or self._go is None:
            return
        go, self._go = self._go, None

        def later() -> None:
            self._view.flush()
            go()

        if self._refused is None:
            go()
        else:
            self._view.offer_leaving(self._refused, later)
