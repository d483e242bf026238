"""A process of its own that says how long it took until its first window was painted.

`python -m tests.bench.painted empty` or `python -m tests.bench.painted FOLDER` (a vault).
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class _FirstPaint(QObject):
    """Ends the process once everything in the first window was painted."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            # The widgets in it are painted in the same go: what is queued now comes after that.
            QTimer.singleShot(0, lambda: os._exit(0))
        return False


def _watch(app: QApplication) -> None:
    app.installEventFilter(_FirstPaint(app))


def _empty() -> None:
    app = QApplication([])
    _watch(app)
    window = QWidget()
    window.show()
    app.exec()


def _program(folder: str) -> None:
    from wijkteam_desk.__main__ import main

    run = QApplication.exec

    def watched() -> int:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _watch(app)
        return run()

    QApplication.exec = staticmethod(watched)  # type: ignore[method-assign] # to see the first paint
    sys.exit(main(["--vault", folder]))


if __name__ == "__main__":
    asked = sys.argv[1]
    if asked == "empty":
        _empty()
    else:
        _program(asked)
