"""Joins the page before a talk to what it asks."""

from wijkteam_desk.ui.screens.conversations.before_presenter import BeforePresenter
from wijkteam_desk.ui.screens.conversations.before_view import BeforeView


def wire_before(view: BeforeView, presenter: BeforePresenter) -> None:
    """Lets the presenter hear the page."""
    view.begin_asked.connect(presenter.begin)
    view.called_off.connect(presenter.call_off)
    view.changed.connect(lambda one: presenter.change(one.told, one.present))
    view.kept.connect(presenter.keep)
    view.explained.connect(lambda item, now: presenter.explained(item, now=now))
