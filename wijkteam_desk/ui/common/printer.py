"""Puts the pages of a finished paper on a printer of the coach's choice."""

from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_DOTS_PER_INCH = 300


class Printed(Enum):
    """How far it came: all of it, perhaps a part of it, or nothing at all."""

    ALL = auto()
    PART = auto()
    NOTHING = auto()


def choose_printer(asker: QWidget | None = None) -> QPrinter | None:
    """The printer that was chosen, set to A4; nothing when that was cancelled."""
    printer = QPrinter()
    printer.setDocName("Wijkteam Desk")
    printer.setResolution(_DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, asker)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pdf(content: bytes) -> bool:
    """Asks for a printer and prints a PDF; false when it was not printed."""
    printer = choose_printer()
    if printer is None:
        return False
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(buffer)
    document.load(buffer)
    return print_pages(document, printer) is Printed.ALL


def print_pages(document: QPdfDocument, printer: QPrinter) -> Printed:
    """Prints the pages the coach asked for, edge to edge."""
    # The paper has its margins already.
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return Printed.NOTHING
    size = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    goes_on = True
    for count, page in enumerate(_wanted(document, printer)):
        goes_on = goes_on and (not count or printer.newPage())
        if goes_on:
            painter.drawImage(QPoint(0, 0), document.render(page, size))
    return Printed.ALL if painter.end() and goes_on else Printed.PART


def _wanted(document: QPdfDocument, printer: QPrinter) -> list[int]:
    """The pages by number from 0, as often as copies must be made by hand."""
    pages = list(range(document.pageCount()))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        pages = pages[printer.fromPage() - 1 : printer.toPage()]
    return pages if printer.supportsMultipleCopies() else pages * printer.copyCount()
