"""The window for a file or a folder: the system's own, or that of Qt in Dutch."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QTreeView

_KIND = 2


def answer_of(dialog: QFileDialog, *, accept: str, name: str) -> Path | None:
    """Which path the coach means, nothing when that was cancelled; no folder is remembered.

    `accept` is what its main button says, `name` what stands before the field with the name.
    """
    label = QFileDialog.DialogLabel
    said = {
        label.LookIn: _tr("Zoek in:"),
        label.FileName: name,
        label.FileType: _tr("Soort:"),
        label.Accept: accept,
        label.Reject: _tr("Annuleer"),
    }
    for which, words in said.items():
        dialog.setLabelText(which, words)
    details = dialog.findChild(QTreeView, "treeView")
    if isinstance(details, QTreeView):  # only where the window is Qt's own
        # What kind of file it is, Qt can say in English only: "Folder".
        details.hideColumn(_KIND)
    # As it goes, Qt writes where one looked; those names can tell of somebody.
    dialog.destroyed.connect(forget_folders)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if agreed else None


def forget_folders() -> None:
    """Takes away what Qt keeps of the folders one looked in."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


def _tr(words: str) -> str:
    return QCoreApplication.translate("FileDialog", words)
