"""Joins the sheets for another passphrase to what decides."""

from collections.abc import Callable
from concurrent.futures import Future

from wijkteam_desk.ui.common.acts import Later
from wijkteam_desk.ui.keys.asked import KeyChanges
from wijkteam_desk.ui.keys.choosing.wiring import wire as wire_choosing
from wijkteam_desk.ui.keys.proving.presenter import ProvingPresenter
from wijkteam_desk.ui.screens.passphrase.presenter import PassphrasePresenter
from wijkteam_desk.ui.screens.passphrase.view import PassphraseView


def wire(
    view: PassphraseView,
    keys: KeyChanges,
    later: Later,
    *,
    known: Callable[[], tuple[str, ...]],
    end: Callable[[Future[None]], None],
) -> tuple[object, ...]:
    """The presenters behind these sheets; keep them as long as the view."""
    presenter = PassphrasePresenter(view, keys, end)
    proving = ProvingPresenter(view.proving, keys, later, presenter.proved)
    view.proving.told.connect(proving.prove)
    choosing = wire_choosing(view.choosing, keys, known=known, chosen=presenter.change)
    return presenter, proving, choosing
