"""The system's own windows for a file or a folder that is there already."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from wijkteam_desk.ui.common.file_dialog import answer_of


def ask_file(asker: QWidget, title: str, kinds: str) -> Path | None:
    """Which file the coach means; nothing when that was cancelled."""
    dialog = QFileDialog(asker, title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return answer_of(dialog, accept=asker.tr("Kies dit bestand"), name=asker.tr("Bestand:"))


def ask_folder(asker: QWidget, title: str) -> Path | None:
    """Which folder the coach means; nothing when that was cancelled."""
    dialog = QFileDialog(asker, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return answer_of(dialog, accept=asker.tr("Kies deze map"), name=asker.tr("Map:"))
