"""Shows what something in the plan said before, and puts a text back; knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from wijkteam_desk.casework import set_action, set_goal, set_plan_text
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_history import (
    History,
    read_action_history,
    read_goal_history,
    read_text_history,
)
from wijkteam_desk.domain.plan_text import PlanTextKind
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.history.sheet import Sheet, sheet_of


@dataclass(frozen=True, kw_only=True)
class Kind:
    """How its history is read, and the act that changes it.

    `given`: what the act is given, from the id, the history and the words to put back.
    """

    read: Callable[..., History[Any]]
    asked: Callable[[str], dict[str, Any]]
    change: Callable[..., Changed]
    given: Callable[[str, History[Any], object], dict[str, Any]]


def _words(name: str, about: str, history: History[Any], words: object) -> dict[str, Any]:
    return {name: about, "words": words, "was": history.now}


def _text(about: str, history: History[Any], words: object) -> dict[str, Any]:
    del about
    told = {"household_id": history.file.household.id, "was": history.now.text}
    return {**vars(words), **told}


def _kind(name: str, read: Callable[..., History[Any]], change: Callable[..., Changed]) -> Kind:
    return Kind(
        read=read,
        asked=lambda about: {name: about},
        change=change,
        given=partial(_words, name),
    )


def _kind_of_text(kind: PlanTextKind) -> Kind:
    return Kind(
        read=read_text_history,
        asked=lambda about: {"kind": kind, "about": about},
        change=set_plan_text.set_plan_text,
        given=_text,
    )


_KINDS: dict[str, Kind] = {
    set_goal.DRAFT_FORM: _kind("goal_id", read_goal_history, set_goal.change_goal),
    set_action.DRAFT_FORM: _kind("action_id", read_action_history, set_action.change_action),
    **{set_plan_text.draft_form(one): _kind_of_text(one) for one in PlanTextKind},
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
    """Of one goal, action or text; to put a text back is an edit like any other."""

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
        self._kind = _KINDS[form]
        self._history: History[Any] | None = None

    def refresh(self, _: Changed | None = None) -> None:
        """Show it as it is now."""
        kind, failed = self._kind, self._view.show_refusal
        self._acts.run(kind.read, then=self._show, failed=failed, **kind.asked(self._id))

    def put_back(self, field: str, place: int) -> None:
        """Put that text back in its field; refused where something changed since it was read."""
        if self._history is None:
            return
        history, self._history = self._history, None
        words = history.again(field, history.wordings[field][place])
        given = self._kind.given(self._id, history, words)
        self._acts.run(self._kind.change, then=self._kept, failed=self._refused, **given)

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
