"""Joins the page of ons verhaal to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.story.presenter import StoryPresenter
from wijkteam_desk.ui.screens.story.view import StoryView


def wire(
    view: StoryView, acts: Acts, household_id: str, changed: Callable[[Changed], None]
) -> StoryPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = StoryPresenter(view, acts, household_id, changed)
    view.kept.connect(presenter.keep)
    view.written.connect(presenter.write)
    view.approved.connect(presenter.approve)
    view.quotes.seated.connect(presenter.sit_with)
    view.given.given.connect(presenter.give)
    view.given.forgotten.connect(presenter.forget)
    presenter.load()
    return presenter
