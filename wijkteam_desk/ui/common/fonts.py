"""The shipped fonts: the first two at once, the other scripts before a name can be seen."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from wijkteam_desk.shipped import shipped

FAMILIES = ("Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic")
_FIRST = ("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold")
_OTHERS = ("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold")


def load_first() -> None:
    """Load the font of the program; quick, for the first screen."""
    for name in _FIRST:
        _load(name)


def load_others() -> None:
    """Load the fonts that stand behind it for names in other scripts."""
    for name in _OTHERS:
        _load(name)


def body_font(points: float) -> QFont:
    """Give the font of the body text; Qt takes the next family where a letter is missing."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points)
    return font


@cache
def _load(name: str) -> None:
    QFontDatabase.addApplicationFont(str(shipped("fonts", f"{name}.ttf")))
