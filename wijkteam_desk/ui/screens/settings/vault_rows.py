"""The vault: where it lies, its passphrase and its recovery code."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import rule
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room


class VaultRows(QWidget):
    """Signals: `passphrase_asked`, `code_asked`. The practice vault keeps its own keys."""

    passphrase_asked = Signal()
    code_asked = Signal()

    def __init__(self, folder: str, *, practice: bool) -> None:
        super().__init__()
        self._two, self._awaited = Banner(), Banner()
        self._column = QVBoxLayout(self)
        room(self._column, between=0.2)
        self._column.addWidget(self._two)
        self._column.addWidget(self._awaited)
        self._column.addWidget(Row(self.tr("Waar hij staat"), _breakable(folder)))
        if practice:
            own = self.tr("De oefenkluis houdt zijn eigen wachtzin en herstelcode.")
            self._add(Row(self.tr("Wachtzin en herstelcode"), own))
        else:
            self._add_keys()

    def _add_keys(self) -> None:
        passphrase = plain_button(self.tr("Andere wachtzin"), "key")
        code = plain_button(self.tr("Nieuwe herstelcode"), "file-text")
        passphrase.when_clicked(self.passphrase_asked.emit)
        code.when_clicked(self.code_asked.emit)
        known = self.tr("Hiermee open je de kluis. Alleen jij kent hem.")
        self._add(Row(self.tr("Wachtzin"), known, buttons=[passphrase]))
        on_paper = self.tr("Het papier voor als je de wachtzin niet meer weet.")
        self._add(Row(self.tr("Herstelcode"), on_paper, buttons=[code]))

    def _add(self, row: Row) -> None:
        self._column.addWidget(rule())
        self._column.addWidget(row)

    def show_codes(self, count: int) -> None:
        """Say so when a new code was begun and never kept."""
        if count > 1:
            self._two.note(
                self.tr(
                    "Je begon aan een nieuwe herstelcode en maakte dat niet af. Daarom openen nu "
                    "twee codes de kluis. Maak een nieuwe, dan geldt alleen die."
                )
            )
        else:
            self._two.clear()

    def show_awaited(self, awaited: bool) -> None:  # noqa: FBT001 - the answer of a future
        """Say so when nobody ever said that the recovery code is on paper."""
        if awaited:
            self._awaited.note(
                self.tr("Je hebt niet gezegd dat de herstelcode op papier staat. Maak een nieuwe.")
            )
        else:
            self._awaited.clear()


def _breakable(path: str) -> str:
    """A long path goes on on the next line after a folder, instead of widening the page."""
    return re.sub(r"([/\\])", "\\1\u200b", path)
