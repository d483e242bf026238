"""The program wears what the system and the coach ask for, at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QRawFont, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.common.scenes import NAMES
from wijkteam_desk.ui.common.card import rule
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.fonts import FAMILIES, body_font
from wijkteam_desk.ui.common.look import SCALES, Look, asked
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.zoom import let_keys_scale


def test_body_text_is_at_least_fifteen_pixels(look: Look) -> None:
    assert em() >= 15


def test_text_grows_and_shrinks_in_steps(look: Look, qtbot: QtBot) -> None:
    usual = em()
    with qtbot.waitSignal(look.scaled) as heard:
        look.larger()

    assert heard.args == [110]
    assert em() > usual
    look.smaller()
    look.smaller()
    assert em() < usual


def test_text_stops_at_80_and_200_percent(look: Look) -> None:
    usual = em()
    for _ in SCALES:
        look.larger()
    assert look.scale == 200
    assert em() == pytest.approx(2 * usual, abs=1)
    for _ in SCALES:
        look.smaller()
    assert look.scale == 80


def test_an_unknown_size_becomes_the_nearest(look: Look) -> None:
    look.scale_text(140)
    assert look.scale == 150
    look.scale_text(500)
    assert look.scale == 200


def test_ctrl_with_plus_minus_and_zero_scale(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    let_keys_scale(window, look)
    with qtbot.waitActive(window):
        window.show()
    ctrl = Qt.KeyboardModifier.ControlModifier

    QTest.keyClick(window, Qt.Key.Key_Plus, ctrl)
    assert look.scale == 110
    QTest.keyClick(window, Qt.Key.Key_Minus, ctrl)
    QTest.keyClick(window, Qt.Key.Key_Minus, ctrl)
    assert look.scale == 90
    QTest.keyClick(window, Qt.Key.Key_0, ctrl)
    assert look.scale == 100


def test_room_grows_and_shrinks_with_the_text(look: Look, qtbot: QtBot) -> None:
    window, field, line = QWidget(), QWidget(), rule()
    column, inner = QVBoxLayout(window), QHBoxLayout()
    room(column, around=1.0, between=0.6)
    inner.addSpacing(em(2))
    inner.addWidget(field)
    column.addLayout(inner)
    column.addWidget(line)
    field.setMaximumWidth(em(26))
    field.setMinimumWidth(em(13))
    qtbot.addWidget(window)

    def sizes() -> tuple[int, ...]:
        gap = inner.itemAt(0)
        assert gap is not None
        width = (field.minimumWidth(), field.maximumWidth())
        return (column.contentsMargins().left(), column.spacing(), gap.sizeHint().width(), *width)

    usual = sizes()
    look.scale_text(200)
    assert sizes() == (em(1.0), em(0.6), em(2), em(13), em(26))
    assert (line.height(), field.maximumHeight()) == (1, QWidget().maximumHeight())
    look.normal()
    assert sizes() == usual


@pytest.mark.parametrize(
    ("scheme", "contrast", "colours"),
    [
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast_dark"),
    ],
)
def test_the_system_chooses_the_colours(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, colours: str
) -> None:
    assert asked(scheme, contrast) == colours


def test_a_change_of_the_system_is_followed_at_once(qapp: QApplication, look: Look) -> None:
    look.wear("contrast_dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.colours == worn().name == "light"

    look.wear("contrast_dark")
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(
        Qt.ContrastPreference.NoPreference
    )
    assert look.colours == worn().name == "light"


def test_names_of_all_our_neighbours_have_letters(look: Look) -> None:
    layout = QTextLayout(NAMES, body_font(12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()

    assert all(0 not in run.glyphIndexes() for run in runs)
    used = {run.rawFont().familyName() for run in runs}
    assert used == set(FAMILIES)


def test_our_own_font_is_the_one_that_is_used(look: Look) -> None:
    own = QRawFont.fromFont(QFont(FAMILIES[0]))

    assert own.familyName() == FAMILIES[0]
