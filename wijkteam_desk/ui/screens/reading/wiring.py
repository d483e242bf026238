"""Joins the page of samen lezen to what it asks."""

from collections.abc import Callable

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.reading.presenter import ReadingPresenter
from wijkteam_desk.ui.screens.reading.view import ReadingView


def wire(
    view: ReadingView, acts: Acts, conversation_id: str, changed: Callable[[Changed], None]
) -> ReadingPresenter:
    """The presenter behind this page, loading; keep it as long as the view."""
    presenter = ReadingPresenter(view, acts, conversation_id, changed)
    view.ticked.connect(presenter.tick)
    view.begin_asked.connect(presenter.begin)
    view.back_asked.connect(presenter.back)
    view.hide_asked.connect(presenter.hide)
    view.go_on_asked.connect(presenter.go_on)
    view.stage.affirmed.connect(presenter.affirm)
    view.stage.correct_asked.connect(presenter.begin_correction)
    view.stage.corrected.connect(presenter.correct)
    view.stage.correction_kept.connect(presenter.keep_correction)
    view.stage.correction_left.connect(presenter.leave_correction)
    presenter.load()
    return presenter
