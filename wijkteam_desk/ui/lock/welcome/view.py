"""The sheets of the first start, in their order."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.keys.choosing.view import ChoosingView, ChoosingWords
from wijkteam_desk.ui.keys.code.sheet import CodeSheet
from wijkteam_desk.ui.lock.welcome.person_sheet import PersonSheet
from wijkteam_desk.ui.lock.welcome.presenter import Missing


class WelcomeView(Sheets):
    """The first start.

    Signals: `told(Person)`, `make_again`, `restarted`, `finished`, `opened(object)`,
    `restore_asked`.

    `ask_target` asks where the recovery sheet goes; nothing when the coach thinks better of it.
    """

    told = Signal(object)
    make_again = Signal()
    restarted = Signal()
    finished = Signal()
    opened = Signal(object)
    restore_asked = Signal()

    def __init__(self, ask_target: Callable[[], Path | None]) -> None:
        super().__init__()
        self._person = PersonSheet()
        self.choosing = ChoosingView(
            ChoosingWords(
                self.tr("Kies je wachtzin"),
                self.tr("Maak de kluis"),
                (self.tr("Stap 2 van 4"), self.tr("Stap 3 van 4")),
            )
        )
        self._making = Sheet(
            self.tr("De kluis wordt gemaakt"),
            self.tr(
                "Van je wachtzin wordt een sleutel gemaakt, en er komt een lege kluis. Dat duurt "
                "een paar seconden."
            ),
        )
        self._not_made = Sheet(self.tr("De kluis is niet gemaakt"))
        self._not_made.offer(
            self.tr("Probeer het opnieuw"),
            self.make_again.emit,
            back=(self.tr("Terug naar het begin"), self.restarted.emit),
        )
        self.code = CodeSheet(ask_target, step=self.tr("Stap 4 van 4"))
        self._warned: Sheet | None = None
        self._connect()
        self.show_sheet(self._person)

    def _connect(self) -> None:
        self._person.told.connect(self.told)
        self._person.restore_asked.connect(self.restore_asked)
        self.choosing.left.connect(lambda: self.show_sheet(self._person))
        self.code.finished.connect(self.finished)

    def show_person(self) -> None:
        """Begin again with who the coach is."""
        self.show_sheet(self._person)

    def show_phone_problem(self, sentence: str) -> None:
        """Say what is the matter with the telephone number."""
        self._person.show_phone_problem(sentence)

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say which fields are still empty."""
        self._person.show_missing(missing)

    def ask_passphrase(self) -> None:
        """Let the coach choose a passphrase."""
        self.choosing.show_choice()
        self.show_sheet(self.choosing)

    def show_making(self) -> None:
        """Say that the vault is being made."""
        self.choosing.forget()
        self._warned = None
        self._making.banner.clear()
        self.show_sheet(self._making)
        announce(self._making, self._making.accessibleName())

    def show_not_made(self, sentence: str) -> None:
        """Say why there is no vault; one can try again."""
        self._not_made.banner.trouble(sentence)
        self.show_sheet(self._not_made)

    def show_code(self, code: str) -> None:
        """Show the recovery code."""
        self.code.show_code(code)
        self.show_sheet(self.code)

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""
        self.code.forget()
        self.opened.emit(opened)

    @override
    def holds_back(self) -> bool:
        """Ask once to wait for the code, or to write it down: it is shown only now."""
        sentences: dict[Sheet, str] = {
            self._making: self.tr("De kluis wordt nog gemaakt. Wacht even.")
        }
        if not self.code.is_kept:
            sentences[self.code] = self.tr("Schrijf eerst de code op of druk hem af. Sluit daarna.")
        for sheet, sentence in sentences.items():
            if sheet is self.shown and sheet is not self._warned:
                self._warned = sheet
                sheet.banner.note(sentence)
                return True
        return False
