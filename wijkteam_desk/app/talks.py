"""The talks of the household that is open: before one, and in one."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Qt

from wijkteam_desk.app.after_talk import AfterTalk, TalkWays
from wijkteam_desk.app.before_page import BeforePage
from wijkteam_desk.app.conversation_page import ConversationPage
from wijkteam_desk.app.frame import Frame
from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.idle import IN_CONVERSATION, USUAL
from wijkteam_desk.desk.dictionary import misspelled
from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.ui.screens.conversations.before_presenter import Ways


class Talks:
    """In a talk only this family is in sight."""

    def __init__(self, frame: Frame, guides: Guides, after: AfterTalk) -> None:
        self._frame = frame
        self._guides = guides
        self._after = after

    def prepare(self, household: HouseholdPage, talk_id: str) -> None:
        """Opens the page before a planned talk."""
        ways = Ways(begin=partial(self.hold, household), called_off=self._frame.home)
        page = BeforePage(talk_id, self._frame.acts, ways, self._guides)
        page.view.closed.connect(self._frame.home)
        self._frame.show(page)
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, household: HouseholdPage, talk_id: str, do: str = "") -> None:
        """Opens a talk bare, only this family in sight, and does there what that entry does."""
        page = ConversationPage(talk_id, self._frame.acts, self._guides.named, self._look_up)

        page.view.done_asked.connect(partial(page.finish, self._leave))
        page.view.off_asked.connect(partial(page.call_off, self._back))
        ways = TalkWays(go_on=partial(self.hold, household, talk_id), end=self._leave)
        self._after.join(page, talk_id, household, ways)
        self._frame.forget_undo()
        self._frame.show(page)
        self._frame.window.enter_bare(household.name, page.entries())
        self._frame.window.mark_bare("write")
        page.view.alone_shown.connect(self._frame.window.show_alone)
        self._frame.patience(IN_CONVERSATION)
        page.view.focus_writing()
        page.do(do)

    def _leave(self) -> None:
        self._frame.forget_undo()
        self._back()

    def _back(self) -> None:
        self._frame.window.leave_bare()
        self._frame.patience(USUAL)
        self._frame.home()

    def _look_up(self, words: frozenset[str]) -> Future[frozenset[str]]:
        return self._frame.desk.aside(misspelled, words)
