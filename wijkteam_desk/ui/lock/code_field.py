"""The field for a recovery code, as it is typed over from paper."""

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.line_field import LineField


class CodeField(LineField):
    """Shows what is typed: a code of 33 characters is compared with the paper."""

    def __init__(self) -> None:
        super().__init__(_said("Herstelcode"), hint=_said(_HINT))


_HINT = "Spaties, streepjes en hoofdletters maken niet uit."


def _said(text: str) -> str:
    return QCoreApplication.translate("CodeField", text)
