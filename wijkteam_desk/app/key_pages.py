"""The pages on which the ways into the vault change, one sheet at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.app.desk_keys import DeskKeys
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.ui.common.background import LaterFor, when_done
from wijkteam_desk.ui.common.centred import centred
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.passphrase.view import PassphraseView
from wijkteam_desk.ui.screens.passphrase.wiring import wire as wire_passphrase
from wijkteam_desk.ui.screens.recovery_code.presenter import Ends
from wijkteam_desk.ui.screens.recovery_code.view import RecoveryCodeView
from wijkteam_desk.ui.screens.recovery_code.wiring import wire as wire_code


class KeyPage:
    """Sheets on a page of their own. Nothing is half-filled here, so nothing is kept."""

    def __init__(self, sheets: Sheets) -> None:
        """The presenters are kept as long as the page."""
        self.view = QWidget()
        self.presenters: tuple[object, ...] = ()
        column = QVBoxLayout(self.view)
        room(column, around=1.5)
        column.addLayout(centred(sheets))
        column.addStretch()

    def flush(self) -> None:
        """Has nothing to hand on."""


class KeyPages(QObject):
    """Makes the pages; what comes of a change is told in the window, whatever is shown then."""

    def __init__(
        self,
        window: MainWindow,
        keys: DeskKeys,
        author: Callable[[], CoachDetails],
        ways: tuple[Callable[[KeyPage], None], Callable[[KeyPage], None]],
    ) -> None:
        """`ways` show a page, and go back from it when it is still shown."""
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._author = author
        self._show, self._back = ways

    def change_passphrase(self) -> None:
        """Another passphrase."""
        sheets = PassphraseView()
        page = self._page(sheets)
        page.presenters = wire_passphrase(
            sheets,
            self._keys,
            LaterFor(sheets),
            known=self._known,
            end=partial(self._end, page, self._changed()),
        )
        sheets.proving.left.connect(partial(self._back, page))
        sheets.choosing.left.connect(partial(self._back, page))

    def make_code(self) -> None:
        """Another recovery code."""
        sheets = RecoveryCodeView(self._ask_where)
        page = self._page(sheets)
        ends = Ends(
            kept=partial(self._end, page, self.tr("Alleen de nieuwe herstelcode opent de kluis.")),
            dropped=partial(self._end, page, self.tr("Je oude herstelcode blijft gelden.")),
        )
        page.presenters = wire_code(sheets, self._keys, LaterFor(sheets), ends)
        sheets.proving.left.connect(partial(self._back, page))

    def _page(self, sheets: Sheets) -> KeyPage:
        page = KeyPage(sheets)
        self._show(page)
        sheets.begin()
        return page

    def _changed(self) -> str:
        return self.tr(
            "De kluis heeft een nieuwe wachtzin. Reservekopieën van hiervoor gaan nog open met de "
            "oude."
        )

    def _end(self, page: KeyPage, done: str, future: Future[None]) -> None:
        banner = self._window.banner
        when_done(
            future,
            self._window,
            lambda _: self._tell(page, partial(banner.done, done)),
            lambda spoken: self._tell(page, partial(banner.trouble, spoken.sentence)),
        )

    def _tell(self, page: KeyPage, say: Callable[[], None]) -> None:
        self._back(page)
        say()

    def _known(self) -> tuple[str, ...]:
        author = self._author()
        return tuple(text for text in (author.name, author.team, author.phone) if text)

    def _ask_where(self) -> Path | None:
        from wijkteam_desk.ui.common.ask_target import ask_target

        return ask_target(self._window, self.tr("Bewaar de nieuwe herstelcode"), "herstelcode.pdf")
