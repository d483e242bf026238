"""A field for a passphrase or a PIN: hidden, unless one asks to see it."""

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.line_field import LineField


class SecretField(LineField):
    """A field whose text can be shown and hidden with the eye beside it."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        self._eye = icon_button(_shown_name(shown=False), "eye")
        super().__init__(label, hint=hint, beside=self._eye)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(
            hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )
        self._eye.when_clicked(self._turn)

    @override
    def forget(self) -> None:
        super().forget()
        self._show(shown=False)

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
