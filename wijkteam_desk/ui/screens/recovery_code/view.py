"""The present passphrase, and the new code to put on paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.keys.code.sheet import CodeSheet
from wijkteam_desk.ui.keys.proving.sheet import ProvingSheet


class RecoveryCodeView(Sheets):
    """Signals: `dropped` says that the coach stays with the old code after all."""

    dropped = Signal()

    def __init__(self, ask_target: Callable[[], Path | None]) -> None:
        super().__init__()
        self.proving = ProvingSheet(
            self.tr("Een nieuwe herstelcode"),
            self.tr(
                "Voor als het papier weg is, of iemand het heeft gezien. De oude code blijft de "
                "kluis openen tot je de nieuwe hebt bewaard: zo sta je nooit met een papier in je "
                "hand dat niet past."
            ),
        )
        self.code = CodeSheet(
            ask_target,
            self.tr(
                "De oude code past nu nog. Zodra je op Klaar drukt, opent alleen deze de kluis. "
                "Gooi het oude papier dan weg."
            ),
            back=(self.tr("Houd de oude code"), self.dropped.emit),
        )
        self.show_sheet(self.proving)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no new code."""
        self.proving.banner.trouble(sentence)

    def show_code(self, code: str) -> None:
        """Show the new code."""
        self.code.show_code(code)
        self.show_sheet(self.code)

    def forget(self) -> None:
        """Leave no code on the screen."""
        self.code.forget()
