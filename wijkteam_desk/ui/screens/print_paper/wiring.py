"""Joins a page with one paper to what it asks."""

from wijkteam_desk.ui.screens.print_paper.presenter import (
    LoosePapers,
    PaperChoice,
    PaperPresenter,
)
from wijkteam_desk.ui.screens.print_paper.view import PrintPaperView


def wire(
    view: PrintPaperView, papers: LoosePapers, choices: tuple[PaperChoice, ...]
) -> PaperPresenter:
    """The presenter behind this page, drawing the first paper; keep it as long as the view."""
    presenter = PaperPresenter(view, papers, choices)
    view.chosen.connect(presenter.choose)
    view.target_chosen.connect(presenter.keep)
    view.printer_chosen.connect(presenter.send_to_printer)
    presenter.choose(choices[0].key)
    return presenter
