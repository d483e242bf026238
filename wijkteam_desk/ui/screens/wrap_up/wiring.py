"""Joins the page of the nawerk to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.wrap_up.presenter import WrapUpPresenter
from wijkteam_desk.ui.screens.wrap_up.view import WrapUpView


def wire(
    view: WrapUpView, acts: Acts, conversation_id: str, changed: Callable[[Changed], None]
) -> WrapUpPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = WrapUpPresenter(view, acts, conversation_id, changed)
    view.entered.connect(presenter.enter)
    view.kept.connect(presenter.keep)
    view.marked.connect(presenter.mark)
    view.answered.connect(presenter.answer)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
