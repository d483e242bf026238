"""Sends a PDF to a printer of the coach's choice."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


def print_pdf(content: bytes, parent: QWidget | None = None) -> bool:
    """Asks for a printer and prints every page; false when the coach thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DOTS_PER_INCH)
    printer.setDocName("Wijkteam Desk")
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    paint_pages(content, printer)
    return True


def paint_pages(content: bytes, printer: QPrinter) -> None:
    """Paints the pages of the PDF on the printer, each filling the paper."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(buffer)
    document.load(buffer)
    printer.setFullPage(True)
    painter = QPainter(printer)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        points = document.pagePointSize(page)
        scale = _DOTS_PER_INCH / _POINTS_PER_INCH
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        painter.drawImage(QRect(0, 0, size.width(), size.height()), document.render(page, size))
    painter.end()
    document.close()
