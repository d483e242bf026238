"""Where the system has no window of its own for files, Qt's is Dutch and forgets where one looked.

All is FICTIEF.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from tests.stories.hand import Hand
from wijkteam_desk.app.main import speak_dutch
from wijkteam_desk.ui.common.ask_source import ask_file, ask_folder
from wijkteam_desk.ui.common.ask_target import ask_target
from wijkteam_desk.ui.common.look import Look

ENGLISH = re.compile(
    r"\b(look|files?|name|open|save|cancel|choose|directory|folder|back|forward|view|list|detail)\b",
    re.IGNORECASE,
)
WAYS: dict[str, Callable[[QWidget], Path | None]] = {
    "file": lambda asker: ask_file(asker, "Kies een reservekopie", "Kopie (*.kluis-kopie)"),
    "folder": lambda asker: ask_folder(asker, "Kies een stick of een map"),
    "target": lambda asker: ask_target(asker, "Bewaar het plan", "plan.pdf"),
}


@pytest.fixture
def asker(qapp: QApplication, qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    speak_dutch(qapp)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def said(dialog: QWidget) -> list[str]:
    """All that can be read or heard in the window; not the names of files."""
    found: list[str] = []
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QLineEdit) or not widget.isVisible():
            continue
        texts = (getattr(widget, name, str)() for name in ("text", "toolTip", "accessibleName"))
        found += [str(text) for text in texts if text]
    return found


@pytest.mark.parametrize("way", WAYS)
def test_every_word_is_dutch(way: str, asker: QWidget, qtbot: QtBot) -> None:
    read: list[str] = []

    def look(dialog: QWidget) -> None:
        read.extend(said(dialog))
        dialog.close()

    Hand(qtbot).meanwhile(look)
    assert WAYS[way](asker) is None
    assert "Annuleer" in read
    assert [words for words in read if ENGLISH.search(words)] == []


@pytest.mark.parametrize("way", WAYS)
def test_the_list_with_details_is_dutch_too(
    way: str, asker: QWidget, qtbot: QtBot, home: Path
) -> None:
    (home / "Stick").mkdir()
    read: list[str] = []

    def look(dialog: QWidget) -> None:
        details = dialog.findChild(QTreeView, "treeView")
        assert isinstance(details, QTreeView)
        model = details.model()
        qtbot.waitUntil(lambda: model.rowCount(details.rootIndex()) > 0)
        shown = [one for one in range(model.columnCount()) if not details.isColumnHidden(one)]
        for column in shown:
            read.append(str(model.headerData(column, Qt.Orientation.Horizontal)))
            read.append(str(model.index(0, column, details.rootIndex()).data()))
        dialog.close()

    Hand(qtbot).meanwhile(look)
    assert WAYS[way](asker) is None
    assert "Naam" in read
    assert [words for words in read if ENGLISH.search(words)] == []


def test_where_one_looked_is_not_remembered(
    asker: QWidget, qtbot: QtBot, home: Path, tmp_path: Path
) -> None:
    place = tmp_path / "Stick van Fatima"
    place.mkdir()
    Hand(qtbot).will_save_as(place)
    assert ask_folder(asker, "Kies een stick of een map") == place
    qtbot.waitUntil(lambda: asker.findChild(QFileDialog) is None)
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert kept.allKeys() == []
    files = [one for one in home.rglob("*") if one.is_file()]
    assert [one for one in files if b"Fatima" in one.read_bytes()] == []
