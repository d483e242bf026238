"""Ctrl+D: “mag ik dit delen?”, wherever one is in an open household."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from wijkteam_desk.app.frame import Frame
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.subject import subject_at
from wijkteam_desk.ui.screens.quick.view import QuickDialog
from wijkteam_desk.ui.screens.quick.wiring import wire


class QuickQuestion(QObject):
    """One at a time; what was typed in it is gone once it is shut."""

    def __init__(self, frame: Frame, policy: Policy) -> None:
        super().__init__(frame.window)
        self._frame, self._policy = frame, policy
        self._kept: object = None
        QShortcut(QKeySequence("Ctrl+D"), frame.window).activated.connect(self.ask)

    def ask(self) -> None:
        """About the words one is at; nothing happens outside a household."""
        household = self._frame.household()
        if household is None or household.file is None:
            return
        before = QApplication.focusWidget()
        dialog = QuickDialog(self._frame.window, words_at(before))
        self._kept = wire(dialog, self._frame.acts(dialog), household.id, self._policy)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def words_at(widget: QWidget | None) -> str:
    """What is selected there; else of the row one is in, or the line in which one types."""
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        cursor = widget.textCursor()
        found = cursor.selectedText() or subject_at(widget) or cursor.block().text()
        return found.replace("\u2029", " ").strip()
    if isinstance(widget, QLineEdit):
        hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return "" if hidden else (widget.selectedText() or widget.text()).strip()
    selected = widget.selectedText().strip() if isinstance(widget, QLabel) else ""
    return selected or subject_at(widget)
