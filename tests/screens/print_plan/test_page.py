"""Stories of the page for paper: ticking, looking, keeping, printing. FICTIEF."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.print_plan.conftest import POST, SCHOOL
from tests.screens.print_plan.own_papers import OwnPapers
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.paper_view import WaysOut
from wijkteam_desk.ui.screens.print_plan.said import plan_said
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView
from wijkteam_desk.ui.screens.print_plan.wiring import wire

Opened = Callable[..., PrintPlanView]


@pytest.fixture
def opened(papers: OwnPapers, file: HouseholdFile, qtbot: QtBot, look: Look) -> Opened:
    """Opens the page; the system's own windows can be stood in for."""
    kept = []

    def open_page(ways: WaysOut | None = None) -> PrintPlanView:
        view = PrintPlanView(plan_said(), ways)
        kept.append(wire(view, papers))
        kept[-1].show(file)
        qtbot.addWidget(view)
        view.resize(1170, 700)
        with qtbot.waitActive(view):
            view.show()
        return view

    return open_page


def tick(view: PrintPlanView, name: str) -> None:
    (box,) = (one for one in view.findChildren(QCheckBox) if one.text().startswith(name))
    box.click()


def press(view: PrintPlanView, name: str) -> None:
    (one,) = (one for one in view.findChildren(QPushButton) if one.accessibleName() == name)
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)


def paper(view: PrintPlanView) -> str:
    (document,) = view.findChildren(QPdfDocument)
    return text_of(document)


def text_of(document: QPdfDocument) -> str:
    pages = range(document.pageCount())
    return " ".join(" ".join(document.getAllText(page).text().split()) for page in pages)


def inked(document: QPdfDocument) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of what stands on the first page, in points."""
    page = QImage(document.pagePointSize(0).toSize(), QImage.Format.Format_Grayscale8)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, document.render(0, page.size()))
    painter.end()
    spots = ((x, y) for x in range(page.width()) for y in range(page.height()))
    found = [(x, y) for x, y in spots if page.pixelColor(x, y).lightness() < 200]
    across, down = zip(*found, strict=True)
    return min(across), min(down), max(across), max(down)


def said(view: PrintPlanView) -> str:
    labels = view.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(view))


def test_the_preview_is_the_paper_for_who_reads_along(opened: Opened) -> None:
    view = opened()
    assert POST in paper(view)
    assert SCHOOL not in paper(view)
    assert "Niet op dit papier: 1 doel van Daan en 1 actie." in said(view)
    tick(view, "Fatima")
    tick(view, "Daan")
    assert SCHOOL in paper(view)
    assert POST not in paper(view)
    assert "Niet op dit papier: 1 doel van Fatima en Mark." in said(view)


def test_what_is_left_out_never_stands_on_the_paper(opened: Opened) -> None:
    view = opened()
    assert "Daan" not in paper(view)
    tick(view, "Daan")
    assert (POST in paper(view), SCHOOL in paper(view)) == (False, False)


def test_a_household_without_secrets_hears_that_all_is_on_the_paper(
    opened: Opened, papers: OwnPapers, file: HouseholdFile
) -> None:
    papers.store.connection.execute("DELETE FROM goal_member")
    assert "Alle doelen en acties staan op dit papier." in said(opened())


def test_nobody_reads_so_nothing_can_leave(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    tick(view, "Fatima")
    qtbot.waitUntil(lambda: "Kies wie er meeleest." in said(view))
    leaving = {"Bewaar als PDF", "Druk af"}
    buttons = [one for one in view.findChildren(QPushButton) if one.accessibleName() in leaving]
    assert [button.isEnabled() for button in buttons] == [False, False]
    assert "Niet op dit papier" not in said(view)
    tick(view, "Mark")
    assert [button.isEnabled() for button in buttons] == [True, True]
    assert POST in paper(view)


def test_it_is_kept_where_the_coach_says_and_the_page_says_so(
    opened: Opened, papers: OwnPapers, tmp_path: Path
) -> None:
    asked: list[str] = []

    def ask_target(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    view = opened(WaysOut(target=ask_target))
    press(view, "Bewaar als PDF")
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert view.banner.sentence == f"Bewaard als {asked[0]}. Het staat in het logboek."
    assert len(papers.register) == 1
    tick(view, "Mark")
    assert view.banner.sentence == ""


def test_word_and_calendar_are_asked_by_the_ending_of_the_file(
    opened: Opened, tmp_path: Path
) -> None:
    asked: list[str] = []

    def ask_target(name: str) -> Path | None:
        asked.append(name)
        return None

    view = opened(WaysOut(target=ask_target))
    for button in ("Bewaar als PDF", "Bewaar als Word", "Bewaar afspraken voor de agenda"):
        press(view, button)
    assert [Path(name).suffix for name in asked] == [".pdf", ".docx", ".ics"]
    assert len({Path(name).stem for name in asked}) == 1
    tick(view, "Fatima")
    names = {"Bewaar als Word", "Bewaar afspraken voor de agenda"}
    ways = [one for one in view.findChildren(QPushButton) if one.accessibleName() in names]
    assert [way.isEnabled() for way in ways] == [False, False]


def test_another_language_and_large_letters_are_seen_at_once(opened: Opened) -> None:
    view = opened()
    (languages,) = view.findChildren(QComboBox)
    assert languages.currentText() == "alleen Nederlands"
    languages.setFocus()
    QTest.keyClicks(languages, "Turks")
    QTest.keyClick(languages, Qt.Key.Key_Return)
    languages.activated.emit(languages.currentIndex())
    assert "Durum" in paper(view)
    pages = view.findChildren(QPdfDocument)[0].pageCount()
    tick(view, "Grote letters")
    assert view.findChildren(QPdfDocument)[0].pageCount() > pages
    tick(view, "Volledig")
    kept = [box.isChecked() for box in view.findChildren(QCheckBox)]
    assert kept[-2:] == [True, True]


def test_who_cancels_leaves_no_trace(opened: Opened, papers: OwnPapers) -> None:
    view = opened(WaysOut(target=lambda _: None, printer=lambda: None))
    press(view, "Bewaar als PDF")
    press(view, "Druk af")
    assert papers.register == []
    assert view.banner.sentence == ""


def test_what_is_printed_is_what_was_shown(
    opened: Opened, papers: OwnPapers, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"

    def ask_printer() -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        printer.setResolution(100)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return printer

    view = opened(WaysOut(printer=ask_printer))
    (shown,) = view.findChildren(QPdfDocument)
    press(view, "Druk af")
    assert view.banner.sentence == "Het plan ligt bij de printer. Het staat in het logboek."
    assert len(papers.register) == 1
    on_paper = QPdfDocument(view)
    on_paper.load(str(printed))
    assert on_paper.pageCount() == shown.pageCount()
    assert on_paper.pagePointSize(0).toSize() == shown.pagePointSize(0).toSize()
    assert inked(on_paper) == pytest.approx(inked(shown), abs=2)


@pytest.mark.qt_log_ignore("QPainter|QPdf|QFile|Could not", extend=True)
def test_a_printer_that_will_not_is_told_and_nothing_is_registered(
    opened: Opened, papers: OwnPapers, tmp_path: Path
) -> None:
    def ask_printer() -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "is er niet" / "printed.pdf"))
        return printer

    view = opened(WaysOut(printer=ask_printer))
    press(view, "Druk af")
    assert view.banner.sentence.startswith("De printer doet het niet.")
    assert papers.register == []


def test_the_paper_can_be_seen_larger_and_scrolled_by_keyboard(
    opened: Opened, qtbot: QtBot
) -> None:
    view = opened()
    (pages,) = view.findChildren(QPdfView)
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() > 0)
    before = pages.verticalScrollBar().maximum()
    press(view, "Vergroot het voorbeeld")
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() > before)
    press(view, "Verklein het voorbeeld")
    press(view, "Verklein het voorbeeld")
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() < before)
    press(view, "Toon de hele breedte")
    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() == before)
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > 0
    assert pages.accessibleName() == "Voorbeeld van het plan, 1 bladzijde"


def test_escape_goes_back(opened: Opened, qtbot: QtBot) -> None:
    view = opened()
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_every_control_has_a_name(opened: Opened) -> None:
    assert nameless_controls(opened()) == []


@pytest.mark.parametrize(("scale", "wide"), [(100, 1170), (100, 640), (200, 1170), (200, 800)])
def test_nothing_is_cut(opened: Opened, qtbot: QtBot, look: Look, *, scale: int, wide: int) -> None:
    look.scale_text(scale)
    view = opened()
    view.resize(wide, 700)
    qtbot.waitUntil(lambda: cut_texts(view) == [])
