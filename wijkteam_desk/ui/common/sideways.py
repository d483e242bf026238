"""Holds a picture that is as high as it is; what is wider than the page scrolls sideways."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea
from typing_extensions import override

from wijkteam_desk.ui.common.picture_edit import PictureEdit


class Sideways(QScrollArea):
    """Around one picture."""

    def __init__(self, picture: PictureEdit) -> None:
        super().__init__()
        self._picture = picture
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(picture)
        for ground in (self.viewport(), picture):
            ground.setAutoFillBackground(False)
        self._began = False
        self.horizontalScrollBar().rangeChanged.connect(self._begin_in_the_middle)

    def fit(self) -> None:
        """Take the height that the picture needs now."""
        width = max(self.viewport().width(), self._picture.minimumWidth())
        high = self._picture.height_at(width)
        self._picture.setMinimumHeight(high)
        bar = self.horizontalScrollBar()
        scrolls = self._picture.minimumWidth() > self.viewport().width()
        self.setFixedHeight(high + (bar.sizeHint().height() if scrolls else 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _begin_in_the_middle(self, _least: int, most: int) -> None:
        """That is where the family stands; from then on it is where somebody scrolled to."""
        if most and not self._began:
            self._began = True
            self.horizontalScrollBar().setValue(most // 2)
