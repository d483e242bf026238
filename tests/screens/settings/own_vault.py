"""A vault of one's own, open in the real window; the practice vault keeps its keys. FICTIEF."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests import first_vault as made_before
from tests.first_vault import first_vault
from tests.screens.pressing import press, write
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.app.settings_page import SETTINGS
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.look import Look

WORDS = made_before.WORDS
ROUNDS = 6


class OwnVault:
    """One vault; each window on it is a new one."""

    def __init__(self, desk: Desk, idle: Idle) -> None:
        self.desk = desk
        self._idle = idle

    def window(self, look: Look) -> Composer:
        """The settings, in front."""
        composer = Composer(self.desk, look, self._idle)
        composer.window.resize(1366, 768)
        composer.window.show()
        composer.window.show_place(SETTINGS)
        self.settle()
        if composer.backups:  # a picture needs none, and its window may be gone before the vault
            composer.backups.close()
        return composer

    def close(self) -> None:
        """The vault is closed."""
        self._idle.stop()
        self.desk.close()

    def settle(self) -> None:
        """Wait for both threads of the vault, and for what the screen does with the answers."""
        for _ in range(ROUNDS):
            self.desk.perform(lambda _work: None).result()
            self.desk.aside(int).result()
            QCoreApplication.processEvents()

    def prove(self, composer: Composer, passphrase: str = WORDS) -> None:
        """Tell the present passphrase."""
        write(composer.window, "Je wachtzin van nu", passphrase)
        press(composer.window, "Verder")
        self.settle()


@contextmanager
def own_vault(app: QApplication, folder: Path) -> Iterator[OwnVault]:
    """Open for as long as it is needed."""
    desk, idle = first_vault(folder).desk, Idle(app)
    own = OwnVault(desk, idle)
    try:
        yield own
    finally:
        own.close()
