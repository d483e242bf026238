"""The tab with the conversations on a screen. FICTIEF."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import button, settle
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.domain.conversation import Place, TalkTold
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.conversations.presenter import ConversationsPresenter
from wijkteam_desk.ui.screens.conversations.view import ConversationsView
from wijkteam_desk.ui.screens.conversations.wiring import wire

BEGIN = "Begin het gesprek"


@dataclass
class Tab:
    """The tab on the screen, over a real store."""

    acts: StoreActs
    file: HouseholdFile
    view: ConversationsView
    presenter: ConversationsPresenter
    chosen: list[str]

    def now(self) -> HouseholdFile:
        """The dossier read anew."""
        return self.acts.store.perform(read_household, household_id=self.file.household.id)

    def show(self) -> None:
        """Shows the dossier as it is now."""
        self.presenter.show(self.now())
        settle()

    def tap(self, name: str) -> None:
        """Taps a button."""
        QTest.mouseClick(button(self.view, name), Qt.MouseButton.LeftButton)
        settle()

    def spoke(self, days_ago: int, place: Place = Place.HOME) -> str:
        """Somebody spoke with Fatima and Mark, so many days ago."""
        made = self.acts.store.perform(
            start_conversation,
            household_id=self.file.household.id,
            present=tuple(member.id for member in self.file.members[:2]),
            told=TalkTold(held_on=today() - timedelta(days=days_ago), place=place),
        )
        return made.made


def open_tab(qtbot: QtBot, acts: StoreActs, file: HouseholdFile) -> Tab:
    """The tab of this household, as the program opens it."""
    view = ConversationsView()
    chosen: list[str] = []
    opened = Tab(acts, file, view, wire(view, acts, lambda _: opened.show()), chosen)
    view.conversation_chosen.connect(chosen.append)
    qtbot.addWidget(view)
    view.resize(1170, 600)
    view.show()
    view.activateWindow()
    opened.show()
    return opened
