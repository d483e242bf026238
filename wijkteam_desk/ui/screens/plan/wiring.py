"""Joins the plan's tab to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.hard_words import HardWords
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.plan.full_view import FullView
from wijkteam_desk.ui.screens.plan.plain_presenter import PlainPresenter
from wijkteam_desk.ui.screens.plan.presenter import PlanPresenter
from wijkteam_desk.ui.screens.plan.text_presenter import TextPresenter
from wijkteam_desk.ui.screens.plan.view import PlanView


def wire(view: PlanView, acts: Acts, changed: Callable[[Changed], None]) -> PlanPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = PlanPresenter(view, acts, changed)
    view.goal_edited.connect(presenter.edit_goal)
    view.goal_removed.connect(presenter.remove_goal)
    view.goal_asked.connect(presenter.make_goal)
    view.action_edited.connect(presenter.edit_action)
    view.action_removed.connect(presenter.remove_action)
    view.action_asked.connect(presenter.make_action)
    view.draft_typed.connect(presenter.keep_draft)
    return presenter


def wire_texts(full: FullView, acts: Acts, changed: Callable[[Changed], None]) -> TextPresenter:
    """The presenter behind the full plan; keep it as long as the view."""
    presenter = TextPresenter(full, acts, changed)
    full.asked.connect(presenter.turn)
    full.edited.connect(presenter.edit)
    full.draft.connect(presenter.keep_draft)
    return presenter


def wire_plain(view: PlanView, hard_words: Callable[[], HardWords]) -> PlainPresenter:
    """The presenter behind how it reads; keep it as long as the view."""
    presenter = PlainPresenter(view, hard_words)
    view.reading_asked.connect(presenter.ask)
    return presenter
