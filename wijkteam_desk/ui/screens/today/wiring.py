"""Joins Vandaag to what it asks."""

from collections.abc import Callable

from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.today.asked import SNOOZE
from wijkteam_desk.ui.screens.today.presenter import Lead, TodayPresenter
from wijkteam_desk.ui.screens.today.view import TodayView


def wire(
    view: TodayView, acts: Acts, lead: Lead, told: Callable[[int], None], policy: Policy
) -> TodayPresenter:
    """The presenter behind this view, not yet loaded; keep it as long as the view."""
    presenter = TodayPresenter(view, acts, lead, told, policy)
    view.solved.connect(presenter.solve)
    view.waits_asked.connect(lambda item: presenter.ask(item, SNOOZE))
    view.called.connect(presenter.called)
    view.told.connect(presenter.tell)
    view.kept.connect(presenter.keep)
    view.left.connect(presenter.leave)
    view.whose_chosen.connect(presenter.choose)
    view.whole_asked.connect(presenter.show_whole)
    view.week_asked.connect(presenter.turn_week)
    return presenter
