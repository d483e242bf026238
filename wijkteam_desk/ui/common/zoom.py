"""Ctrl with plus, minus and 0 make the text larger, smaller and normal."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.look import Look


def let_keys_scale(window: QWidget, look: Look) -> None:
    """Let the keys scale the text while this window is in front."""
    for keys, act in (
        ("Ctrl++", look.larger),
        ("Ctrl+=", look.larger),
        ("Ctrl+-", look.smaller),
        ("Ctrl+0", look.normal),
    ):
        QShortcut(QKeySequence(keys), window).activated.connect(act)
