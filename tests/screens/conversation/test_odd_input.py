"""What people paste and type stays as it was, and nothing breaks. FICTIEF."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from tests.screens.conversation.table import ENTER, OpenPage, Talk

LONG = "lang woord " * 909


def paste(page: OpenPage, text: str, html: str = "") -> None:
    """Puts it on the clipboard and pastes it where one types."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keySequence(page.edit, QKeySequence(QKeySequence.StandardKey.Paste))


@pytest.mark.parametrize(
    "text",
    [
        LONG.strip(),
        "a" * 10_000,
        "“Zo gaat het niet,” zei ze – ‘nooit’…",
        "naam\tdag\tbedrag\nMark\tdinsdag\t€ 12,50",
        "Ik ben 😀👩\u200d👩\u200d👧 en 🇳🇱",
        "محمد komt om vier uur, דוד niet",
        "e\u0301e\u0301n accent en é",
    ],
    ids=["long words", "one long word", "quotes", "table", "emoji", "right to left", "accents"],
)
def test_what_is_pasted_is_kept_to_the_sign(page: OpenPage, talk: Talk, text: str) -> None:
    paste(page, text)
    page.press(ENTER)
    assert talk.texts() == [text]
    assert text in page.shown[0]


def test_of_rich_text_the_words_are_kept_and_nothing_else(page: OpenPage, talk: Talk) -> None:
    html = "<table><tr><td><b style='color:red'>Mark</b></td><td>dinsdag</td></tr></table>"
    paste(page, "Mark\tdinsdag", html)
    page.press(ENTER)
    assert talk.texts() == ["Mark\tdinsdag"]


def test_what_is_too_long_says_so_and_stays(page: OpenPage, talk: Talk) -> None:
    paste(page, "b" * 20_001)
    page.press(ENTER)
    assert "te lang" in page.view.paper.writer.problem
    assert len(page.text) == 20_001
    assert talk.texts() == []


def test_words_that_look_like_markup_are_words(page: OpenPage, talk: Talk) -> None:
    paste(page, "<b>Nee</b> & <script>ja</script>")
    page.press(ENTER)
    assert page.shown == ["<b>Nee</b> & <script>ja</script>"]
