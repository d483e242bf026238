"""Joins the address on the overview to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.overview.address_card import AddressCard
from wijkteam_desk.ui.screens.overview.address_presenter import AddressPresenter


def wire_address(
    card: AddressCard, acts: Acts, household_id: str, changed: Callable[[Changed], None]
) -> AddressPresenter:
    """The presenter behind this card; keep it as long as the card."""
    presenter = AddressPresenter(card, acts, household_id, changed)
    card.changed.connect(presenter.change)
    card.left.connect(presenter.leave)
    card.kept.connect(presenter.keep)
    return presenter
