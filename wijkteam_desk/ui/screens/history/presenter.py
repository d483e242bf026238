"""Shows what a goal or an action said before, and puts a text back; knows no Qt."""

from collections.abc import Callable
from typing import Any, Protocol

from wijkteam_desk.casework import set_action, set_goal
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_history import History, read_action_history, read_goal_history
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.history.sheet import Sheet, sheet_of

Kind = tuple[str, Callable[..., History[Any]], Callable[..., Changed]]
_KINDS: dict[str, Kind] = {
    set_goal.DRAFT_FORM: ("goal_id", read_goal_history, set_goal.change_goal),
    set_action.DRAFT_FORM: ("action_id", read_action_history, set_action.change_action),
}


class HistoryShown(Protocol):
    """What the presenter asks of the page."""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page."""

    def show_put_back(self) -> None:
        """Say that the text stands there again."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class HistoryPresenter:
    """Of one goal or action; to put a text back is an edit like any other."""

    def __init__(
        self,
        view: HistoryShown,
        acts: Acts,
        about: tuple[str, str],
        changed: Callable[[Changed], None],
    ) -> None:
        """`about` is the form in which it is edited, and its id."""
        self._view, self._acts, self._changed = view, acts, changed
        form, self._id = about
        self._name, self._read, self._change = _KINDS[form]
        self._history: History[Any] | None = None

    def refresh(self, _: Changed | None = None) -> None:
        """Show it as it is now."""
        about, failed = {self._name: self._id}, self._view.show_refusal
        self._acts.run(self._read, then=self._show, failed=failed, **about)

    def put_back(self, field: str, place: int) -> None:
        """Put that text back in its field; refused where something changed since it was read."""
        if self._history is None:
            return
        history, self._history = self._history, None
        self._acts.run(
            self._change,
            then=self._kept,
            failed=self._refused,
            words=history.again(field, history.wordings[field][place]),
            was=history.now,
            **{self._name: self._id},
        )

    def _kept(self, changed: Changed) -> None:
        self._view.show_put_back()
        self._changed(changed)
        self.refresh()

    def _refused(self, sentence: str) -> None:
        self._view.show_refusal(sentence)
        self.refresh()

    def _show(self, history: History[Any]) -> None:
        self._history = history
        self._view.show_sheet(sheet_of(history, today()))
