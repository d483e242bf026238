"""How the program looks: font, colours and style sheet, and what the system asks of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from wijkteam_desk.ui.common.colours import Colours, read_colours, wear
from wijkteam_desk.ui.common.fonts import body_font, load_first
from wijkteam_desk.ui.common.rescale import rescale
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.style_sheet import style_sheet

SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes one can step through, in percent."""

_LEAST_POINTS = 11.25


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Make the application, in the style that our sheet is written for.

    As an argument: asking for the style afterwards costs the first window 9 ms.
    """
    return QApplication([*(arguments or ("wijkteam-desk",)), "-style", "fusion"])


class Look(QObject):
    """Dresses the application, and dresses it anew when the system or the coach asks.

    Signals: `scaled` says the new text size in percent, for who remembers it.
    """

    scaled = Signal(int)

    def __init__(self, app: QApplication, *, scale: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._system_points = app.font().pointSizeF()
        self._scale = _nearest(scale)
        self._colours = ""
        load_first()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._system_changed()

    @property
    def scale(self) -> int:
        """The text size in percent."""
        return self._scale

    @property
    def colours(self) -> str:
        """The name of the colours that are worn."""
        return self._colours

    def wear(self, name: str) -> None:
        """Wear light, dark, contrast or contrast_dark."""
        colours = read_colours(name)
        self._colours = name
        wear(colours)
        self._app.setPalette(palette(colours))
        points = max(_LEAST_POINTS, self._system_points) * self._scale / 100
        font = body_font(points)
        # Before the font: what a widget then asks for by itself is right already.
        rescale(em(), QFontInfo(font).pixelSize())
        self._app.setFont(font)
        self._app.setStyleSheet(style_sheet(colours, em()))

    def scale_text(self, percent: int) -> None:
        """Set the text to the nearest size we know, 80 to 200 percent."""
        chosen = _nearest(percent)
        if chosen == self._scale:
            return
        self._scale = chosen
        self.wear(self._colours)
        self.scaled.emit(chosen)

    def larger(self) -> None:
        """Make the text one step larger."""
        self._step(1)

    def smaller(self) -> None:
        """Make the text one step smaller."""
        self._step(-1)

    def normal(self) -> None:
        """Give the text its own size back."""
        self.scale_text(100)

    def _step(self, by: int) -> None:
        place = SCALES.index(self._scale) + by
        self.scale_text(SCALES[min(max(place, 0), len(SCALES) - 1)])

    def _system_changed(self) -> None:
        hints = self._app.styleHints()
        self.wear(asked(hints.colorScheme(), hints.accessibility().contrastPreference()))


def asked(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> str:
    """Name the colours for what the system asks: its scheme and its wish for contrast."""
    dark = scheme is Qt.ColorScheme.Dark
    if contrast is Qt.ContrastPreference.HighContrast:
        return "contrast_dark" if dark else "contrast"
    return "dark" if dark else "light"


def palette(colours: Colours) -> QPalette:
    """Give Qt's palette, for what the style sheet does not name."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, colours.colour(name))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.colour("edge"))
    return made


_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "ground",
    _Role.WindowText: "ink",
    _Role.Base: "card",
    _Role.AlternateBase: "sunken",
    _Role.Text: "ink",
    _Role.PlaceholderText: "soft",
    _Role.Button: "card",
    _Role.ButtonText: "ink",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "card",
    _Role.Highlight: "main",
    _Role.HighlightedText: "on_main",
    _Role.Accent: "main",
    _Role.Link: "teal",
    _Role.Mid: "line",
    _Role.Dark: "edge",
}


def _nearest(percent: int) -> int:
    return min(SCALES, key=lambda known: abs(known - percent))
