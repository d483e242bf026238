"""Joins the tab with the conversations to what it asks."""

from collections.abc import Callable
from functools import partial

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.talk_line import NO_KINDS, Kinds
from wijkteam_desk.ui.screens.conversations.presenter import ConversationsPresenter
from wijkteam_desk.ui.screens.conversations.view import ConversationsView


def wire(
    view: ConversationsView,
    acts: Acts,
    changed: Callable[[Changed], None],
    kinds: Kinds = NO_KINDS,
) -> ConversationsPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = ConversationsPresenter(view, acts, changed, kinds)
    view.begin_asked.connect(presenter.begin)
    view.plan_asked.connect(presenter.plan)
    view.paper_asked.connect(partial(presenter.begin, from_paper=True))
    view.kept.connect(presenter.keep)
    return presenter
