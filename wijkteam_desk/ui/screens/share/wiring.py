"""Joins the pages of sharing to what they ask."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.share.give_presenter import GivePresenter, Packages
from wijkteam_desk.ui.screens.share.presenter import Ready, SharePresenter
from wijkteam_desk.ui.screens.share.spoken import SpokenPresenter, SpokenView
from wijkteam_desk.ui.screens.share.view import ShareView

if TYPE_CHECKING:
    from wijkteam_desk.ui.screens.share.give_view import GiveView


def wire_share(
    view: ShareView,
    acts: Acts,
    household_id: str,
    look: Callable[[Ready], None],
    given: tuple[Policy, bool],
) -> SharePresenter:
    """The presenter behind the first two steps, loading; keep it as long as the view.

    `given`: what the municipality decided, and whether one comes back to the second step.
    """
    presenter = SharePresenter(view, acts, household_id, look, given)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    view.judge_asked.connect(presenter.about_more)
    view.look_asked.connect(presenter.look)
    presenter.load()
    return presenter


def wire_give(view: "GiveView", package: Packages) -> GivePresenter:
    """The presenter behind the third step; keep it as long as the view."""
    presenter = GivePresenter(view, package)
    view.target_chosen.connect(presenter.keep)
    view.printer_chosen.connect(presenter.send_to_printer)
    return presenter


def wire_spoken(
    view: SpokenView,
    acts: Acts,
    household_id: str,
    changed: Callable[[Changed], None],
    policy: Policy,
) -> SpokenPresenter:
    """The presenter behind what was told in a meeting, loading; keep it as long as the view."""
    presenter = SpokenPresenter(view, acts, household_id, changed, policy)
    view.kept.connect(presenter.keep)
    view.finish_asked.connect(presenter.finish)
    presenter.load()
    return presenter
