"""What is misspelled is underlined, later and quietly. FICTIEF."""

import os
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from wijkteam_desk.desk.dictionary import by_hunspell
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.spelling import Spelling

KNOWN = {"huis", "doe", "niet", "meer", "open", "post"}
PROGRAM = f"""#!{sys.executable}
import sys
if sys.argv[1:] != ["-i", "utf-8", "-d", "nl_NL", "-l"]:
    sys.exit(1)
known = {sorted(KNOWN)!r}
sys.stdout.write("".join(word for word in sys.stdin if word.strip() not in known))
"""


@pytest.fixture(name="program")
def _program(tmp_path: Path) -> str:
    """A small program that listens as hunspell does, and knows six words."""
    if os.name == "nt":
        pytest.skip("a script is no program there")
    file = tmp_path / "hunspell"
    file.write_text(PROGRAM, "utf-8")
    file.chmod(0o700)
    return str(file)


def test_a_program_of_the_system_is_asked_through_a_pipe(program: str) -> None:
    check = by_hunspell(program)
    assert check is not None
    assert check(frozenset({"post", "possst", "énvelop"})) == {"possst", "énvelop"}


def test_without_a_dictionary_nothing_is_known(tmp_path: Path) -> None:
    assert by_hunspell("no-such-program-here") is None
    if os.name != "nt":
        deaf = tmp_path / "hunspell"
        deaf.write_text("#!/bin/sh\nexit 1\n", "utf-8")
        deaf.chmod(0o700)
        assert by_hunspell(str(deaf)) is None


def test_misspelled_words_are_underlined_and_the_text_stays(
    qtbot: QtBot, look: Look, program: str
) -> None:
    check = by_hunspell(program)
    assert check is not None
    with ThreadPoolExecutor(1) as pool:
        edit = QPlainTextEdit()
        qtbot.addWidget(edit)
        spelling = Spelling(edit, lambda words: pool.submit(check, words), lambda: "Fatima")
        edit.show()
        edit.insertPlainText("Fatima 😀 ")
        QTest.keyClicks(edit, "doe possst niet meer opn posttt.")
        qtbot.waitUntil(lambda: bool(spelling.underlined), timeout=20_000)
        assert spelling.underlined == ["possst", "opn", "posttt"]
        block = edit.document().begin()
        drawn = block.layout().formats()
        text = edit.toPlainText().encode("utf-16-le")
        areas = [(2 * one.start, 2 * (one.start + one.length)) for one in drawn]
        assert [text[a:b].decode("utf-16-le") for a, b in areas] == spelling.underlined
        assert edit.toPlainText().endswith("doe possst niet meer opn posttt.")
        assert edit.document().isUndoAvailable()


def test_a_look_up_that_fails_says_and_does_nothing(qtbot: QtBot, look: Look) -> None:
    asked: list[frozenset[str]] = []

    def fail(words: frozenset[str]) -> Future[frozenset[str]]:
        asked.append(words)
        future: Future[frozenset[str]] = Future()
        future.set_exception(OSError())
        return future

    edit = QPlainTextEdit()
    qtbot.addWidget(edit)
    spelling = Spelling(edit, fail, str)
    edit.setPlainText("possst is af")
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert spelling.underlined == []


def test_in_a_very_long_sentence_only_words_near_the_caret_are_underlined(
    qtbot: QtBot, look: Look
) -> None:
    edit = QPlainTextEdit()
    qtbot.addWidget(edit)

    def nothing_known(words: frozenset[str]) -> Future[frozenset[str]]:
        found: Future[frozenset[str]] = Future()
        found.set_result(words)
        return found

    spelling = Spelling(edit, nothing_known, lambda: "")
    edit.setPlainText("\N{ROLLING ON THE FLOOR LAUGHING} possst " * 1_200)
    qtbot.waitUntil(lambda: bool(spelling.underlined))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText(" ")
    caret = edit.textCursor().positionInBlock()
    lines = edit.document().firstBlock().layout().formats()
    text = edit.toPlainText().encode("utf-16-le")
    assert {text[2 * one.start : 2 * (one.start + one.length)] for one in lines} == {
        "possst".encode("utf-16-le")
    }
    assert 0 < len(lines) < 200
    assert all(caret - one.start < 1_600 for one in lines)
