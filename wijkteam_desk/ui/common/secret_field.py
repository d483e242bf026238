"""A field for a passphrase or a PIN: hidden, unless one asks to see it."""

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.icons import icon


class SecretField(Field):
    """A field whose text can be shown and hidden with the eye beside it."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        self._eye = icon_button(_shown_name(shown=False), "eye")
        super().__init__(label, self.line, hint=hint, beside=self._eye)
        self._eye.when_clicked(self._turn)
        self.line.textEdited.connect(self.clear_problem)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def forget(self) -> None:
        """Empty the field and hide what comes next."""
        self.line.clear()
        self.clear_problem()
        self._show(shown=False)

    def refuse(self, sentence: str) -> None:
        """Say what is the matter; the text stays, selected, to be typed over."""
        self.show_problem(sentence)
        self.line.setFocus()
        self.line.selectAll()

    def _turn(self) -> None:
        self._show(shown=self.line.echoMode() is QLineEdit.EchoMode.Password)

    def _show(self, *, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye"))
        self._eye.setAccessibleName(_shown_name(shown=shown))
        self._eye.setToolTip(_shown_name(shown=shown))


class PinField(SecretField):
    """Takes digits only."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        digits = QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}")
        self.line.setValidator(QRegularExpressionValidator(digits, self.line))


_MOST_DIGITS = 12


def _shown_name(*, shown: bool) -> str:
    if shown:
        return QCoreApplication.translate("SecretField", "Verberg wat er staat")
    return QCoreApplication.translate("SecretField", "Laat zien wat er staat")
