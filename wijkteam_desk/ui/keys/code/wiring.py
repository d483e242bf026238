"""Joins the sheet with the code to the paper."""

from wijkteam_desk.ui.common.acts import Later
from wijkteam_desk.ui.keys.asked import CodePaper
from wijkteam_desk.ui.keys.code.presenter import CodePresenter
from wijkteam_desk.ui.keys.code.sheet import CodeSheet


def wire(sheet: CodeSheet, paper: CodePaper, later: Later) -> CodePresenter:
    """The presenter behind this sheet; keep it as long as the sheet."""
    presenter = CodePresenter(sheet, paper, later)
    sheet.save_asked.connect(presenter.save)
    sheet.print_asked.connect(presenter.print_out)
    return presenter
