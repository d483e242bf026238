"""Joins the sheets for a passphrase to what decides."""

from collections.abc import Callable

from wijkteam_desk.ui.keys.asked import Passphrases
from wijkteam_desk.ui.keys.choosing.presenter import ChoosingPresenter
from wijkteam_desk.ui.keys.choosing.view import ChoosingView


def wire(
    view: ChoosingView,
    passphrases: Passphrases,
    *,
    known: Callable[[], tuple[str, ...]],
    chosen: Callable[[str], None],
) -> ChoosingPresenter:
    """The presenter behind these sheets, with a first proposal; keep it as long as the view."""
    presenter = ChoosingPresenter(view, passphrases, known=known, chosen=chosen)
    view.other_asked.connect(presenter.propose)
    view.chosen.connect(presenter.choose)
    view.typed_again.connect(presenter.confirm)
    view.back_to_words.connect(presenter.back)
    presenter.propose()
    return presenter
