"""Puts the pages of a finished paper on a printer, just as they are shown."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter


def print_pages(document: QPdfDocument, printer: QPrinter) -> bool:
    """Prints the pages the coach asked for, edge to edge; false when the printer will not."""
    # The paper has its margins already.
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    size = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    for count, page in enumerate(_wanted(document, printer)):
        if count:
            printer.newPage()
        painter.drawImage(QPoint(0, 0), document.render(page, size))
    return painter.end()


def _wanted(document: QPdfDocument, printer: QPrinter) -> list[int]:
    """The pages by number from 0, as often as copies must be made by hand."""
    pages = list(range(document.pageCount()))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        pages = pages[printer.fromPage() - 1 : printer.toPage()]
    return pages if printer.supportsMultipleCopies() else pages * printer.copyCount()
