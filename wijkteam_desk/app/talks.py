"""The talks of the household that is open: before one, and in one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt

from wijkteam_desk.app.before_page import BeforePage
from wijkteam_desk.app.conversation_page import ConversationPage
from wijkteam_desk.app.household_page import ActsFor, HouseholdPage
from wijkteam_desk.app.idle import IN_CONVERSATION, USUAL
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.ui.common.spelling import LookUp
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.conversations.before_presenter import Ways


@dataclass(frozen=True, kw_only=True)
class TalkWays:
    """What the composer does for a talk: shows its page, goes back, waits longer with the lock.

    `look_up` gives the words that are misspelled, later.
    """

    show: Callable[[BeforePage | ConversationPage], None]
    back: Callable[[], None]
    patience: Callable[[int], None]
    forget_undo: Callable[[], None]
    look_up: LookUp


class Talks:
    """In a talk only this family is in sight."""

    def __init__(
        self, window: MainWindow, acts_for: ActsFor, guides: Guides, ways: TalkWays
    ) -> None:
        self._window = window
        self._acts = acts_for
        self._guides = guides
        self._ways = ways

    def prepare(self, household: HouseholdPage, talk_id: str) -> None:
        """Opens the page before a planned talk."""
        ways = Ways(begin=partial(self.hold, household), called_off=self._ways.back)
        page = BeforePage(talk_id, self._acts, ways, self._guides)
        page.view.closed.connect(self._ways.back)
        self._ways.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, household: HouseholdPage, talk_id: str) -> None:
        """Opens a talk bare: only this family in sight."""
        page = ConversationPage(
            talk_id, household.id, self._acts, self._guides.named, self._ways.look_up
        )

        def to_plan() -> None:
            self._leave()
            household.view.show_tab("plan")

        page.view.done_asked.connect(partial(page.finish, self._leave))
        page.view.plan_asked.connect(partial(page.leave, to_plan))
        self._ways.forget_undo()
        self._ways.show(page)
        self._window.enter_bare(household.name, page.entries())
        self._window.mark_bare("write")
        page.view.alone_shown.connect(self._window.show_alone)
        self._ways.patience(IN_CONVERSATION)
        page.view.focus_writing()

    def _leave(self) -> None:
        self._ways.forget_undo()
        self._window.leave_bare()
        self._ways.patience(USUAL)
        self._ways.back()
