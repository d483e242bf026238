"""The ways from a conversation and from a household to what follows from them."""

from functools import partial

from PySide6.QtCore import QObject

from wijkteam_desk.app.after_page import AfterPage, Frame
from wijkteam_desk.app.conversation_page import HIDE, ConversationPage
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.screens.reading.view import ReadingView
from wijkteam_desk.ui.screens.reading.wiring import wire as wire_reading


class AfterTalk(QObject):
    """Makes the pages; each goes back to where it was asked."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.window)
        self._frame = frame

    def join(self, page: ConversationPage, conversation_id: str) -> None:
        """Lets a conversation lead on to what follows from it, once all of its words are kept."""
        read = partial(self.read_together, conversation_id)
        page.view.reading_asked.connect(partial(page.leave, read))

    def read_together(self, conversation_id: str) -> None:
        """Samen lezen, over the whole window."""
        view = ReadingView(HIDE)
        presenter = wire_reading(view, self._frame.acts(view), conversation_id, _read_later)
        page = AfterPage(view, view.flush, presenter)
        view.closed.connect(partial(self._back_to_talk, conversation_id))
        self._frame.show(page)
        self._frame.window.show_page_only(only=True)

    def print_plan(self, file: HouseholdFile) -> None:
        """The plan on paper."""
        # Not before it is asked: it brings the whole of paper along.
        from wijkteam_desk.app.papers import DeskPapers
        from wijkteam_desk.app.print_page import PrintPage

        page = PrintPage(file, DeskPapers(self._frame.desk, self._frame.window))
        page.view.closed.connect(self._frame.home)
        self._frame.show(page)

    def _back_to_talk(self, conversation_id: str) -> None:
        self._frame.window.show_page_only(only=False)
        self._frame.talk(conversation_id)


def _read_later(_: Changed) -> None:
    """The page behind this one is read anew when one goes back to it."""
