"""The tab about the regie of a fictional household, on a real store. FICTIEF."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import button, line, settle, show
from tests.screens.household.with_store import now
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_regie import read_regie
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.screens.regie.presenter import RegiePresenter
from wijkteam_desk.ui.screens.regie.view import RegieView
from wijkteam_desk.ui.screens.regie.wiring import wire

LEFT = Qt.MouseButton.LeftButton
HOLDER, CONTACT, DEPUTY = "Wie heeft de regie", "Contactpersoon van het team", "Vervanger"


@dataclass
class Tab:
    """The tab on the screen; a change is read anew and shown, as the program does."""

    acts: StoreActs
    file: HouseholdFile
    tom: str
    page: Page = field(default_factory=lambda: Page("De Wit"))
    view: RegieView = field(default_factory=RegieView)
    presenter: RegiePresenter = field(init=False)

    def __post_init__(self) -> None:
        self.page.body.addWidget(self.view)
        self.presenter = wire(self.view, self.acts, self.read)
        self.read()

    def read(self, _: Changed | None = None) -> None:
        """Reads the household anew and shows it."""
        self.presenter.show(now(self.acts, self.file))
        about = self.file.household.id
        self.presenter.show_regie(self.acts.store.perform(read_regie, household_id=about))

    @property
    def regie(self) -> RegieAssignment:
        """Who has it, as the store says."""
        found = now(self.acts, self.file).regie
        assert found is not None
        return found

    def combo(self, name: str) -> QComboBox:
        """The choice of that name."""
        combos = self.view.findChildren(QComboBox)
        return next(one for one in combos if one.accessibleName() == name)

    def choose(self, name: str, key: str) -> None:
        """Choose as with the mouse: the list says that something was activated."""
        combo = self.combo(name)
        combo.setCurrentIndex(combo.findData(key))
        combo.activated.emit(combo.currentIndex())

    def fill(self) -> None:
        """Noor holds it, Tom stands in."""
        self.choose(HOLDER, self.acts.store.author)
        line(self.view, "Waarom deze persoon").setText("kent het gezin")
        self.choose(DEPUTY, self.tom)

    def settle(self, qtbot: QtBot) -> None:
        """Press the main button."""
        qtbot.mouseClick(button(self.view, "Leg vast"), LEFT)
        settle()


def open_tab(qtbot: QtBot, acts: StoreActs, file: HouseholdFile, tom: str) -> Tab:
    made = Tab(acts, file, tom)
    show(qtbot, made.page)
    return made
