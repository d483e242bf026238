"""The system's own windows for a file or a folder that is there already."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def ask_file(asker: QWidget, title: str, kinds: str) -> Path | None:
    """Which file the coach means; nothing when that was cancelled."""
    dialog = QFileDialog(asker, title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def ask_folder(asker: QWidget, title: str) -> Path | None:
    """Which folder the coach means; nothing when that was cancelled."""
    dialog = QFileDialog(asker, title, str(Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def _answer(dialog: QFileDialog) -> Path | None:
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])
