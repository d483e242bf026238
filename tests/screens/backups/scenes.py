"""The card of the backups in every state. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.screens.pressing import press
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.backups.presenter import BackupsPresenter, Kept, Made
from wijkteam_desk.ui.screens.backups.view import BackupsCard
from wijkteam_desk.ui.screens.backups.wiring import wire

NOW = datetime.now(UTC)
WELL = Kept(
    made=tuple(Made(at=NOW - timedelta(hours=5 * n), size=3_412_000 - n) for n in range(9)),
    place="E:\\Reservekopieën",
    copied_at=NOW - timedelta(hours=1),
    overdue=False,
)
NONE = Kept(made=(), place="", copied_at=None, overdue=True)
ALONE = replace(WELL, place="", copied_at=None, overdue=True)
LATE = replace(WELL, copied_at=NOW - timedelta(days=16), overdue=True)
FULL = replace(LATE, full=True)
UNFIT = replace(WELL, damaged=1, ahead=2)
SAME_DISK = replace(WELL, place="C:\\Documenten\\Reservekopieën", same_disk=True)
EMPTY_STICK = replace(WELL, copied_at=None, overdue=True)


@dataclass
class FakeBackups:
    """Answers at once, or never when it is `waiting`; `trouble` is what making fails with."""

    kept: Kept = WELL
    trouble: str = ""
    waiting: bool = False
    asked: list[object] = field(default_factory=list)

    def look(self, then: Callable[[Kept], None], failed: Callable[[str], None]) -> None:
        self.asked.append(failed)
        then(self.kept)

    def make(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        self.asked.append("make")
        self._answer(then, failed)

    def choose(self, place: Path, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        self.asked.append(place)
        self._answer(then, failed)

    def discard(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        self.asked.append("discard")
        self.kept = replace(self.kept, damaged=0)
        self._answer(then, failed)

    def how_far(self) -> float:
        return 0.6

    def stop(self) -> None:
        self.asked.append("stop")

    def _answer(self, then: Callable[[], None], failed: Callable[[str], None]) -> None:
        if self.trouble:
            failed(self.trouble)
        elif not self.waiting:
            then()


def card(backups: FakeBackups, place: Path | None = None) -> tuple[BackupsCard, BackupsPresenter]:
    """The card, filled."""
    view = BackupsCard(backups.how_far, lambda: place)
    presenter = wire(view, backups)
    presenter.look()
    return view, presenter


def _scene(
    backups: FakeBackups, *, make: bool = False, notice: str = ""
) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        window = MainWindow("Noor Haddad, wijkcoach", look=look)
        page = Page("Instellingen")
        view, presenter = card(backups)
        page.setProperty("kept", presenter)
        page.body.addWidget(view)
        page.body.addStretch(1)
        window.show_page(page)
        window.set_saved("Alles bewaard, 2 seconden geleden")
        window.set_lock_notice("Vergrendelt na 15 minuten niets doen")
        window.set_backup_notice(notice)
        if make:
            presenter.make()
        return window

    return scene


def _put_back(look: Look) -> QWidget:
    window = _scene(FakeBackups())(look)
    press(window, "Zet een reservekopie terug…")
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "backups-well": _scene(FakeBackups()),
    "backups-none": _scene(FakeBackups(NONE), notice="Nog geen tweede reservekopie"),
    "backups-alone": _scene(FakeBackups(ALONE)),
    "backups-late": _scene(FakeBackups(LATE), notice="Tweede reservekopie loopt achter"),
    "backups-full-stick": _scene(FakeBackups(FULL), notice="Tweede reservekopie loopt achter"),
    "backups-empty-stick": _scene(FakeBackups(EMPTY_STICK)),
    "backups-same-disk": _scene(FakeBackups(SAME_DISK)),
    "backups-unfit": _scene(FakeBackups(UNFIT), notice="Een reservekopie is beschadigd"),
    "backups-busy": _scene(FakeBackups(waiting=True), make=True),
    "backups-done": _scene(FakeBackups(), make=True),
    "backups-put-back": _put_back,
    "backups-full": _scene(FakeBackups(trouble="De schijf is vol. Maak ruimte vrij."), make=True),
}
