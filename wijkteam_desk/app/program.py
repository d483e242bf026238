"""The program from start to lock: which window is there, and what comes after it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from wijkteam_desk.app.idle import Idle
from wijkteam_desk.app.lock import go_dark
from wijkteam_desk.app.opening import VaultOpening
from wijkteam_desk.app.settings import keep_scale
from wijkteam_desk.app.tidy import Tidy
from wijkteam_desk.desk.practice_owner import claim
from wijkteam_desk.ui.common.background import when_done
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.vault.folder import default_folder, remembered_vaults
from wijkteam_desk.vault.tries import note_wrong_try
from wijkteam_desk.vault.trouble import NoVault, VaultGone

if TYPE_CHECKING:
    from wijkteam_desk.app.compose import Composer
    from wijkteam_desk.desk.desk import Desk


class Program(QObject):
    """One vault, one window at a time.

    `replace` becomes another process with these arguments; it is given so that a story can go
    on where the process would end.

    Signals: `painted` once, when the first window can be read.
    """

    painted = Signal()

    def __init__(
        self,
        app: QApplication,
        style: Look,
        replace: Callable[[list[str]], None],
        *,
        vault: Path | None = None,
        practice: bool = False,
        restore: bool = False,
    ) -> None:
        """Nothing is shown yet: see `start`. `restore` begins at the backups."""
        super().__init__(app)
        self._style = style
        self._replace = replace
        self._practice = practice
        self._restore_first = restore
        self._named = vault
        self.folder = vault or default_folder()
        self._opening: VaultOpening | None = None
        self._lock_window: LockWindow | None = None
        self._composed: Composer | None = None
        self.idle = Idle(app)
        self._tidy = Tidy(self)
        self.idle.reached.connect(self.lock)
        style.scaled.connect(keep_scale)

    def start(self) -> None:
        """Shows the first window: the practice vault at once, else what the vault's state asks."""
        if self._practice and not self._named:
            self._start_practice()
            return
        if self._practice:
            claim(self.folder)
        self._opening = VaultOpening(self.folder)
        self._lock_window = LockWindow(
            self._opening, look=self._style, practice=self._said_in_practice
        )
        self._lock_window.opened.connect(self._enter)
        self._lock_window.look_again.connect(self._look_again)
        self._lock_window.elsewhere.connect(self._go_elsewhere)
        # The closer look loads the heavy rooms: only after the window is painted.
        self._lock_window.painted.connect(self._look_closer)
        self._lock_window.painted.connect(self.painted)
        if self._restore_first:
            self._lock_window.show_restore()
        else:
            self._look()
        self._lock_window.show()

    def come_forward(self) -> None:
        """Brings the window to the front, covered or not."""
        window = self._composed.window if self._composed else self._lock_window
        if window:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def lock(self) -> None:
        """Blank at once, drafts kept, and this process is over."""
        self._go_on_with(self._arguments())

    def lock_to_restore(self) -> None:
        """Does so too, and the next one begins at the backups."""
        self._go_on_with(["--restore", *self._arguments()])

    def _go_elsewhere(self, folder: Path) -> None:
        """The vault lies in another folder: the next process begins there."""
        self._replace(["--vault", str(folder)])

    def _go_on_with(self, arguments: list[str]) -> None:
        if self._composed is None:
            return
        if self._practice:
            claim(self.folder)  # once more: the next process may have another number
        composed = self._composed

        def leave() -> None:
            if composed.desk.keys_lost:
                self._stay_covered(composed)
            else:
                self._replace(arguments)

        if composed.desk.keys_lost:
            self._stay_covered(composed)
        else:
            go_dark(composed.flush, composed.desk.settle, leave)

    def _stay_covered(self, composed: "Composer") -> None:
        """Nobody reads along; but who locks a vault without keys never opens it again."""
        composed.window.cover_asked.emit()
        self.come_forward()

    def end(self) -> None:
        """Blank at once, drafts kept, and the program ends: the session does too."""
        if self._composed is None:
            QCoreApplication.quit()
        else:
            go_dark(self._composed.flush, self._composed.desk.settle, QCoreApplication.quit)

    def stop(self) -> None:
        """Keeps what was typed and closes the vault."""
        self.idle.stop()
        self._tidy.stop()
        self._leave_lock()
        if self._opening:
            self._opening.close()
        if self._composed:
            composed, self._composed = self._composed, None
            # Hidden first: a field that loses the keyboard still hands on what was typed in it.
            composed.window.hide()
            composed.flush()
            composed.close()
            composed.window.deleteLater()
        if self._practice:
            from wijkteam_desk.desk.practice import forget_practice

            forget_practice(self.folder)

    def _start_practice(self) -> None:
        from wijkteam_desk.desk.practice import open_practice

        desk = open_practice()
        self.folder = desk.folder
        self._enter(desk)

    def _look(self) -> None:
        if self._lock_window is None:
            return
        if self._is_first_start:
            self._lock_window.show_welcome()
        elif not self.folder.exists():
            gone = NoVault() if self._named else VaultGone()
            self._lock_window.show_trouble(TroubleKind.MISSING, gone.sentence)
        else:
            self._lock_window.show_unlock()

    def _look_again(self) -> None:
        self._look()
        self._look_closer()

    def _look_closer(self) -> None:
        window, opening = self._lock_window, self._opening
        if window is None or opening is None:
            return
        if not self._is_first_start:
            when_done(
                opening.examine(),
                window,
                window.tell,
                lambda trouble: window.tell_trouble(opening.kind_of(trouble), trouble.sentence),
            )
        opening.load_ahead()

    @property
    def composed(self) -> "Composer | None":
        """The open vault on the screen, once it is open."""
        return self._composed

    @property
    def _is_first_start(self) -> bool:
        return not self._named and not self.folder.exists() and not remembered_vaults()

    def _enter(self, opened: "Desk") -> None:
        from wijkteam_desk.app.compose import Composer

        self._tidy.settle()
        practice = self._said_in_practice
        self._composed = Composer(opened, self._style, self.idle, practice=practice)
        self._composed.window.lock_asked.connect(self.lock)
        self._composed.restore_asked.connect(self.lock_to_restore)
        self._guard(self._composed)
        self._leave_lock()
        self._composed.window.show()
        if self._opening and self._opening.recovered:
            self._composed.offer_new_code()
        if self._opening and self._opening.restored:
            self._composed.tell_restored(
                self._opening.restored, other_ways=self._opening.other_ways
            )

    def _guard(self, composed: "Composer") -> None:
        from wijkteam_desk.app.cover import Behind, Cover
        from wijkteam_desk.app.system_events import SystemEvents

        told = SystemEvents(composed.window)
        told.away.connect(self.lock)
        told.ending.connect(self.end)
        Cover(
            composed.window,
            composed.day_pin,
            self.idle,
            Behind(
                flush=composed.flush,
                lock=self.lock,
                # At once: the third ends this process.
                guessed=lambda: note_wrong_try(self.folder, datetime.now(UTC)),
            ),
            practice=self._said_in_practice,
        )

    def _leave_lock(self) -> None:
        window, self._lock_window = self._lock_window, None
        if window:
            window.hide()
            window.deleteLater()

    @property
    def _said_in_practice(self) -> str:
        return _practice_words() if self._practice else ""

    def _arguments(self) -> list[str]:
        practice = ["--demo"] if self._practice else []
        return [*practice, "--vault", str(self.folder)]


def _practice_words() -> str:
    from wijkteam_desk.desk.practice import PASSPHRASE

    words = QCoreApplication.translate(
        "Program", "Dit is de oefenkluis. Alles erin is verzonnen. De wachtzin is: {0}."
    )
    return words.format(PASSPHRASE)
