"""The backups of the open vault, made on a thread of their own: soon, then every half hour."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from wijkteam_desk.desk.backups import (
    EVERY,
    BackupState,
    back_up_now,
    choose_place,
    discard_damaged,
    keep_up,
    now_utc,
    state_of,
)
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.background import when_done
from wijkteam_desk.ui.screens.backups.presenter import Kept, Made
from wijkteam_desk.vault.progress import Progress, Stopped

translate = QCoreApplication.translate
_SOON = 5_000  # milliseconds: the first screen comes first


class VaultBackups(QObject):
    """See `ui.screens.backups.presenter.Backups`. `known(Kept)` after every round.

    `restore_asked` when one of them is to take the place of this vault.

    Paper and acts do not wait for it, nor does it keep the vault from closing.
    """

    known = Signal(object)
    restore_asked = Signal()

    def __init__(self, desk: Desk, owner: QObject) -> None:
        """Nothing is made before `begin`."""
        super().__init__(owner)
        self._desk = desk
        self._thread = ThreadPoolExecutor(1, "backups")
        self._progress = Progress()
        self._closed = False
        self._trouble = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._often = QTimer(self, interval=int(EVERY.total_seconds() * 1000))
        for timer in (self._soon, self._often):
            timer.timeout.connect(self.keep_up)

    def begin(self) -> None:
        """From now on backups are made when they are due."""
        self.look(self.known.emit, _quietly)
        self._soon.start()
        self._often.start()

    def keep_up(self) -> None:
        """Makes what is due; what goes wrong is told, and tried again the next time."""
        self._do(_unless_stopped, lambda: None, self._not_made)

    def look(self, then: Callable[[Kept], None], failed: Callable[[str], None]) -> None:
        """Says how things are."""
        if not self._closed:
            future = self._thread.submit(state_of, self._desk)
            when_done(
                future, self, lambda now: then(self._shown(now)), lambda no: failed(no.sentence)
            )

    def make(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Makes a backup now."""
        self._do(back_up_now, then, failed)

    def choose(self, place: Path, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Takes the second place and brings a backup there at once."""

        def take(desk: Desk, step: Progress, clock: Callable[[], Any]) -> None:
            choose_place(desk, place)
            back_up_now(desk, step, clock)

        self._do(take, then, failed)

    def discard(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Throws away what is damaged."""
        self._do(lambda desk, _, __: discard_damaged(desk), then, failed)

    def how_far(self) -> float:
        """Which part of the making is done."""
        return self._progress.done

    def stop(self) -> None:
        """Stops what is being made, without waiting for it."""
        self._progress.stop()

    def close(self) -> None:
        """Makes nothing any more; waits for the step under way, never for a whole backup."""
        self._closed = True
        self._soon.stop()
        self._often.stop()
        self.stop()
        self._thread.shutdown(cancel_futures=True)

    def _do(
        self,
        job: Callable[..., object],
        then: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        if self._closed:
            return
        progress = self._progress = Progress()

        def work() -> BackupState:
            job(self._desk, progress, now_utc)
            return state_of(self._desk)

        def tell(state: BackupState) -> None:
            self._trouble = ""
            then()
            self.known.emit(self._shown(state))

        when_done(self._thread.submit(work), self, tell, lambda no: failed(no.sentence))

    def _not_made(self, sentence: str) -> None:
        self._trouble = sentence
        self.look(self.known.emit, _quietly)

    def _shown(self, state: BackupState) -> Kept:
        now = now_utc()
        return Kept(
            made=tuple(Made(at=one.made_at, size=one.size) for one in state.made_by(now)),
            place=str(state.place or ""),
            copied_at=state.copied_at,
            overdue=state.overdue(now),
            full=state.place_full,
            same_disk=state.same_disk,
            damaged=len(state.damaged),
            ahead=len(state.ahead_of(now)),
            trouble=self._trouble,
        )


def notice_of(kept: Kept) -> str:
    """The few words at the foot of the window, for what is worst; nothing when all is well."""
    full = translate("VaultBackups", "De plek voor de tweede reservekopie is vol")
    trouble = translate("VaultBackups", "Een reservekopie maken lukt niet")
    damaged = translate("VaultBackups", "Een reservekopie is beschadigd")
    late = translate("VaultBackups", "Tweede reservekopie loopt achter")
    nowhere = translate("VaultBackups", "Nog geen tweede reservekopie")
    found = (
        (full, kept.full),
        (trouble, kept.trouble),
        (damaged, kept.damaged),
        (late if kept.place else nowhere, kept.overdue),
    )
    return next((words for words, is_so in found if is_so), "")


def _unless_stopped(desk: Desk, step: Progress, clock: Callable[[], datetime]) -> None:
    with suppress(Stopped):
        keep_up(desk, step, clock)


def _quietly(_: str) -> None:
    """The next round tries again; the card says since when nothing was made."""
