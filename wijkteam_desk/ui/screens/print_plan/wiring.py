"""Joins the page for paper to what it asks."""

from wijkteam_desk.ui.screens.print_plan.presenter import D, Papers, PrintPlanPresenter
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView


def wire(
    view: PrintPlanView, papers: Papers[D], file_word: str = "plan", *, for_providers: bool = True
) -> PrintPlanPresenter[D]:
    """The presenter behind this view; keep it as long as the view."""
    presenter = PrintPlanPresenter(view, papers, file_word, for_providers=for_providers)
    view.readers_chosen.connect(presenter.choose)
    view.variant_chosen.connect(presenter.choose_variant)
    view.target_chosen.connect(presenter.keep)
    view.printer_chosen.connect(presenter.send_to_printer)
    return presenter
