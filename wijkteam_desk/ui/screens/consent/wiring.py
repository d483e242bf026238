"""Joins the tab about toestemming, the question and one of them to what they ask."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.consent.ask_presenter import AskPresenter
from wijkteam_desk.ui.screens.consent.ask_view import AskView
from wijkteam_desk.ui.screens.consent.one_presenter import OnePresenter
from wijkteam_desk.ui.screens.consent.one_view import OneView
from wijkteam_desk.ui.screens.consent.tab_presenter import ConsentTabPresenter
from wijkteam_desk.ui.screens.consent.tab_view import ConsentTab


def wire_tab(
    view: ConsentTab, acts: Acts, policy: Policy, shown: Callable[[int], None]
) -> ConsentTabPresenter:
    """The presenter behind the tab; `shown` is told how many questions wait."""
    return ConsentTabPresenter(view, acts, policy, shown)


def wire_ask(
    view: AskView,
    acts: Acts,
    household_id: str,
    changed: Callable[[Changed], None],
    given: tuple[Policy, tuple[str, str]],
) -> AskPresenter:
    """The presenter behind the question, loading; keep it as long as the view.

    `given`: what the municipality decided, and the ids of person and reader proposed.
    """
    presenter = AskPresenter(view, acts, household_id, changed, given)
    view.kept.connect(presenter.keep)
    view.typed.connect(presenter.typed)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter


def wire_one(
    view: OneView,
    acts: Acts,
    where: tuple[str, str],
    changed: Callable[[Changed], None],
    policy: Policy,
) -> OnePresenter:
    """The presenter behind one question, loading; keep it as long as the view."""
    presenter = OnePresenter(view, acts, where, changed, policy)
    view.kept.connect(presenter.keep)
    view.act_asked.connect(presenter.do)
    view.open_asked.connect(presenter.open)
    view.form_left.connect(presenter.close)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
