"""Joins the sheets for another recovery code to what decides."""

from typing import Protocol

from wijkteam_desk.ui.common.acts import Later
from wijkteam_desk.ui.keys.asked import CodePaper, KeyChanges
from wijkteam_desk.ui.keys.code.wiring import wire as wire_code
from wijkteam_desk.ui.keys.proving.presenter import ProvingPresenter
from wijkteam_desk.ui.screens.recovery_code.presenter import Ends, RecoveryCodePresenter
from wijkteam_desk.ui.screens.recovery_code.view import RecoveryCodeView


class CodeChanges(KeyChanges, CodePaper, Protocol):
    """Changes the code and puts it on paper."""


def wire(view: RecoveryCodeView, keys: CodeChanges, later: Later, ends: Ends) -> tuple[object, ...]:
    """The presenters behind these sheets; keep them as long as the view."""
    presenter = RecoveryCodePresenter(view, keys, later, ends)
    proving = ProvingPresenter(view.proving, keys, later, presenter.proved)
    view.proving.told.connect(proving.prove)
    view.code.finished.connect(presenter.keep)
    view.dropped.connect(presenter.drop)
    return presenter, proving, wire_code(view.code, keys, later)
