"""The window before the vault is open: first start, unlock, recovery or trouble.

Only what unlocking needs is loaded with it; the other screens are loaded when they are shown.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.fonts import load_others
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.zoom import let_keys_scale
from wijkteam_desk.ui.lock.answers import Answers, close_if_it_can
from wijkteam_desk.ui.lock.frame import SheetFrame
from wijkteam_desk.ui.lock.opening import Opening, TroubleKind
from wijkteam_desk.ui.lock.unlock.presenter import UnlockPresenter
from wijkteam_desk.ui.lock.unlock.view import UnlockView

if TYPE_CHECKING:
    from wijkteam_desk.ui.keys.choosing.presenter import ChoosingPresenter
    from wijkteam_desk.ui.keys.choosing.view import ChoosingView


class LockWindow(SheetFrame):
    """Signals: `opened(object)` with what `Opening` gave; `look_again` to look at the vault anew.

    `elsewhere(Path)`: the vault lies in that folder.

    `painted` once, when there is something to read on the screen.

    `practice` is the sentence that says what the practice vault is, or empty.
    """

    opened = Signal(object)
    look_again = Signal()
    elsewhere = Signal(object)

    def __init__(
        self,
        opening: Opening,
        *,
        look: Look,
        practice: str = "",
        ask_target: Callable[[], Path | None] | None = None,
        ask_folder: Callable[[], Path | None] | None = None,
    ) -> None:
        super().__init__(icon_name="lock")
        self._opening = opening
        self._answers: Answers | None = None
        self._practice = practice
        self._ask_target = ask_target or self._ask_where
        self._ask_folder = ask_folder or self._ask_vault
        self._presenters: tuple[object, ...] = ()
        let_keys_scale(self, look)
        self.resize(QSize(em(62), em(51)).boundedTo(self.screen().availableSize()))

    def show_welcome(self) -> None:
        """Begin the first start."""
        from wijkteam_desk.ui.keys.code.wiring import wire as wire_code
        from wijkteam_desk.ui.lock.welcome.presenter import WelcomePresenter
        from wijkteam_desk.ui.lock.welcome.view import WelcomeView

        load_others()
        view = WelcomeView(self._ask_target)
        answers = Answers(view)
        presenter = WelcomePresenter(view, self._opening, answers)
        choosing = self._let_choose(view.choosing, known=presenter.known, chosen=presenter.make)
        view.told.connect(presenter.tell_person)
        view.restore_asked.connect(self.show_restore)
        view.make_again.connect(presenter.make_again)
        view.restarted.connect(presenter.restart)
        view.restarted.connect(choosing.propose)
        view.finished.connect(presenter.finish)
        view.opened.connect(self.opened)
        paper = wire_code(view.code, self._opening, answers)
        self._show(view, answers, presenter, choosing, paper)

    def show_unlock(self) -> None:
        """Ask for the passphrase."""
        self._ask_passphrase(UnlockView(practice=self._practice))

    def _ask_passphrase(self, view: UnlockView, *, looking: bool = False) -> None:
        answers = Answers(view)
        presenter = UnlockPresenter(view, self._opening, answers, looking=looking)
        view.tried.connect(presenter.unlock)
        view.tried.connect(load_others)  # while the key is derived on another thread
        view.forgotten.connect(self.show_recover)
        view.restore_asked.connect(self.show_restore)
        view.opened.connect(self.opened)
        view.troubled.connect(self.show_trouble)
        view.waited.connect(presenter.look)
        presenter.look()
        self._show(view, answers, presenter)

    def show_recover(self) -> None:
        """Ask for the recovery code."""
        from wijkteam_desk.ui.lock.recover.presenter import RecoverPresenter
        from wijkteam_desk.ui.lock.recover.view import RecoverView

        view = RecoverView()
        answers = Answers(view)
        presenter = RecoverPresenter(view, self._opening, answers)
        choosing = self._let_choose(view.choosing, known=tuple, chosen=presenter.renew)
        view.tried.connect(presenter.try_code)
        view.left.connect(presenter.leave)
        view.left.connect(self.show_unlock)
        view.opened.connect(self.opened)
        view.troubled.connect(self.show_trouble)
        view.waited.connect(presenter.look)
        presenter.look()
        self._show(view, answers, presenter, choosing)

    def show_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Say why the vault does not open."""
        from wijkteam_desk.ui.lock.trouble import TroubleView, WaysOut

        ways = WaysOut(
            again=self.look_again.emit,
            close=self._close,
            make_new=self.show_welcome,
            restore=self.show_restore,
            elsewhere=self._choose_elsewhere,
            look=lambda: self._begin_look(sentence),
        )
        view = TroubleView(kind, sentence, ways)
        answers = Answers(view)
        self._show(view, answers)
        if kind is TroubleKind.DAMAGED:
            answers(self._opening.copies(), view.show_copies, lambda _: None)

    def _begin_look(self, sentence: str) -> None:
        """`sentence`: what is the matter with the vault, to come back to."""
        shown = self.sheets.shown
        if self._answers is not None and isinstance(shown, Sheet):
            tell = shown.banner.trouble
            asked = self._opening.refuse_look()
            self._answers(asked, lambda _: self.show_look(sentence), lambda no: tell(no.sentence))

    def show_look(self, sentence: str) -> None:
        """Ask for the passphrase of a damaged vault, to look at what is left of it."""
        back = partial(self.show_trouble, TroubleKind.DAMAGED, sentence)
        self._ask_passphrase(UnlockView(leave_look=back), looking=True)

    def tell_fault(self, sentence: str) -> None:
        """Say our own fault; what waits for an answer that never comes is left.

        Not where leaving would lose what was just made: there the sheet itself says it.
        """
        shown = self.sheets.shown
        sheet = shown.shown if isinstance(shown, Sheets) and shown.holds_back() else None
        if isinstance(sheet, Sheet) and sheet.main is not None:
            sheet.banner.trouble(sentence)
        else:
            self.show_trouble(TroubleKind.OUR_FAULT, sentence)

    def tell_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Say so on the first screen only: who went on from there is not called back."""
        if isinstance(self.sheets.shown, UnlockView):
            self.show_trouble(kind, sentence)

    def tell(self, sentence: str) -> None:
        """Say, where the passphrase is asked, what one must know before typing it."""
        if sentence and isinstance(self.sheets.shown, UnlockView):
            self.sheets.shown.banner.note(sentence)

    def show_restore(self) -> None:
        """Lead to a backup that takes the place of the vault."""
        from wijkteam_desk.ui.lock.restore.presenter import RestorePresenter
        from wijkteam_desk.ui.lock.restore.view import RestoreView

        load_others()
        view = RestoreView(self._opening.how_far)
        answers = Answers(view)
        presenter = RestorePresenter(view, self._opening, answers)
        view.file_chosen.connect(presenter.choose_file)
        view.chosen.connect(presenter.choose)
        view.tried.connect(presenter.prepare)
        view.code_tried.connect(presenter.prepare_by_code)
        view.waited.connect(presenter.look)
        view.stopped.connect(presenter.stop)
        view.agreed.connect(presenter.put_back)
        view.back_asked.connect(presenter.back)
        view.left.connect(self.look_again)
        view.opened.connect(self.opened)
        self._show(view, answers, presenter)
        presenter.begin()

    def _let_choose(
        self,
        view: "ChoosingView",
        *,
        known: Callable[[], tuple[str, ...]],
        chosen: Callable[[str], None],
    ) -> "ChoosingPresenter":
        from wijkteam_desk.ui.keys.choosing.wiring import wire

        return wire(view, self._opening, known=known, chosen=chosen)

    def _show(self, view: QWidget, answers: Answers | None, *presenters: object) -> None:
        self._let_go()
        self._answers, self._presenters = answers, presenters
        self.put(view)

    def _ask_where(self) -> Path | None:
        from wijkteam_desk.ui.common.ask_target import ask_target

        return ask_target(self, self.tr("Bewaar de herstelcode"), "herstelcode.pdf")

    def _choose_elsewhere(self) -> None:
        folder = self._ask_folder()
        if folder is not None:
            self.elsewhere.emit(folder)

    def _ask_vault(self) -> Path | None:
        from wijkteam_desk.ui.common.ask_source import ask_folder

        return ask_folder(self, self.tr("Kies de map van je kluis"))

    def _let_go(self) -> None:
        """What the sheet still waits for or holds is closed: it may be the vault."""
        if self._answers is not None:
            self._answers.let_go()
        for presenter in self._presenters:
            close_if_it_can(presenter)

    def _close(self) -> None:
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        shown = self.sheets.shown
        if isinstance(shown, Sheets) and shown.holds_back():
            event.ignore()
            return
        self._let_go()
        super().closeEvent(event)
