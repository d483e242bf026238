"""Quotation marks stand around the words, whichever way these run. FICTIEF."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.screens.plan.live_text import LiveText, QuotedText

ARABIC = "أريد الهدوء"


def inked(text: LiveText) -> QRect:
    """Where something is drawn."""
    picture = text.viewport().grab().toImage()
    ground = picture.pixel(0, 0)
    found = QRect()
    for x in range(picture.width()):
        for y in range(picture.height()):
            if picture.pixel(x, y) != ground:
                found |= QRect(x, y, 1, 1)
    return found


@pytest.mark.parametrize("words", ["Rust in huis", ARABIC, f"Rust {ARABIC}"])
def test_marks_widen_the_words_on_both_sides(qtbot: QtBot, look: Look, words: str) -> None:
    del look
    drawn = []
    for kind in (LiveText, QuotedText):
        text = kind("Doel") if kind is QuotedText else LiveText("Doel", look="live_quote")
        qtbot.addWidget(text)
        text.resize(300, 60)
        text.fill(words)
        text.show()
        drawn.append(inked(text))
    bare, marked = drawn
    assert marked.left() < bare.left() - 2
    assert marked.right() > bare.right() + 2


def test_marks_around_words_that_run_to_the_left_stay_around_them() -> None:
    assert quoted("Rust.") == "“Rust.”"
    assert quoted(ARABIC) == f"“\u2068{ARABIC}\u2069”"
