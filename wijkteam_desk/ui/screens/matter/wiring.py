"""Joins the page about an escalation or a dispute to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework import scale_up
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.matter.presenter import (
    DisputePresenter,
    EscalationPresenter,
    MatterPresenter,
)
from wijkteam_desk.ui.screens.matter.view import MatterView


def wire(
    view: MatterView,
    acts: Acts,
    where: tuple[str, str, str],
    changed: Callable[[Changed], None],
) -> MatterPresenter:
    """The presenter behind this page, loading; keep it as long as the view.

    `where`: the id of the household, the form that says which it is, and its id.
    """
    household_id, form, about = where
    kind = EscalationPresenter if form == scale_up.DRAFT_FORM else DisputePresenter
    presenter = kind(view, acts, (household_id, about), changed)
    view.kept.connect(presenter.keep)
    view.form_finished.connect(presenter.finish)
    presenter.load()
    return presenter
