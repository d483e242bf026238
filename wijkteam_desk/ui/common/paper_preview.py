"""Step 2: the paper itself, page under page, as it will leave."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, Qt
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em

_STEP = 1.25
_LEAST, _MOST = 0.25, 4.0
_POINTS_PER_INCH = 72


class Preview(Card):
    """Shows a PDF from memory: nothing of it is written to the disk."""

    def __init__(self, called: str) -> None:
        super().__init__(self.tr("2. Zo komt het op papier"))
        self._called = called
        self.document = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self._pages = QPdfView(self)
        self._pages.setDocument(self.document)
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setDocumentMargins(QMargins(em(0.6), em(0.6), em(0.6), em(0.6)))
        self._pages.setProperty("look", "paper")
        self._pages.setMinimumHeight(em(18))
        # a scroll bar that appears after the pages were drawn stretches what was drawn
        self._pages.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        instead = QWidget()
        self._instead = QVBoxLayout(instead)
        self._places = QStackedWidget()
        self._places.addWidget(self._pages)
        self._places.addWidget(instead)
        self.body.addWidget(self._places, 1)
        self.put_beside_title(self._tools())
        # the tools are higher than the title, which stands in line with that of the other step
        self.body.setContentsMargins(em(1.0), em(0.15), em(1.0), em(1.0))
        self.fit()

    def _tools(self) -> Flow:
        smaller = icon_button(self.tr("Verklein het voorbeeld"), "zoom-out")
        larger = icon_button(self.tr("Vergroot het voorbeeld"), "zoom-in")
        wide = icon_button(self.tr("Toon de hele breedte"), "arrow-autofit-width")
        return Flow(
            smaller.when_clicked(lambda: self._zoom(1 / _STEP)),
            larger.when_clicked(lambda: self._zoom(_STEP)),
            wide.when_clicked(self.fit),
            between=0.1,
        )

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document from its first page."""
        self.document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._bytes)
        around = self._pages.palette()
        around.setColor(QPalette.ColorRole.Dark, worn().colour("line"))
        self._pages.setPalette(around)
        count = self.document.pageCount()
        self._pages.setAccessibleName(
            self.tr("Voorbeeld van {what}, 1 bladzijde").format(what=self._called)
            if count == 1
            else self.tr("Voorbeeld van {what}, {count} bladzijden").format(
                what=self._called, count=count
            )
        )
        self._places.setCurrentWidget(self._pages)

    def show_words(self, sentence: str) -> None:
        """Show a sentence where the paper would be."""
        empty(self._instead)
        self._instead.addWidget(EmptyState(sentence, icon_name="file-text"))
        self._places.setCurrentIndex(1)

    @property
    def shows_paper(self) -> bool:
        """Whether there is a paper to look at."""
        return self._places.currentIndex() == 0 and self.document.pageCount() > 0

    def fit(self) -> None:
        """Show the whole width of a page."""
        self._pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom(self, by: float) -> None:
        factor = min(max(self._factor() * by, _LEAST), _MOST)
        self._pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self._pages.setZoomFactor(factor)

    def _factor(self) -> float:
        """The factor in use; the view knows it only when it was set by hand."""
        if self._pages.zoomMode() is QPdfView.ZoomMode.Custom:
            return self._pages.zoomFactor()
        margins = self._pages.documentMargins()
        room = self._pages.viewport().width() - margins.left() - margins.right()
        page = self.document.pagePointSize(0).width() * self.logicalDpiX() / _POINTS_PER_INCH
        return room / page if page else 1.0
