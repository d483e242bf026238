"""Joins the page to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.protection.presenter import ProtectionPresenter
from wijkteam_desk.ui.screens.protection.view import ProtectionView


def wire(
    view: ProtectionView, acts: Acts, place: tuple[str, str], changed: Callable[[Changed], None]
) -> ProtectionPresenter:
    """The presenter behind this view; keep it as long as the view."""
    presenter = ProtectionPresenter(view, acts, place, changed)
    view.settle_asked.connect(presenter.settle)
    view.kept.connect(presenter.keep)
    view.forgotten.connect(presenter.forget)
    return presenter
