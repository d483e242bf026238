"""One conversation on the screen, bare."""

from collections.abc import Callable

from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.family_at_table import family_at_table
from wijkteam_desk.casework.plan_conversation import call_off
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.guide import Guide
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.sheet import CARD
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.spelling import LookUp
from wijkteam_desk.ui.main_window.window import BareEntry
from wijkteam_desk.ui.screens.conversation.presenter import ConversationPresenter
from wijkteam_desk.ui.screens.conversation.view import ConversationView

HIDE = "F12"
"""In a corner, to be found without looking; F2 to F8 say who speaks, F9 makes the screen dark."""


class ConversationPage:
    """The page and what one can do beside it."""

    def __init__(
        self,
        conversation_id: str,
        acts_for: ActsFor,
        guide_named: Callable[[str], Guide],
        look_up: LookUp,
    ) -> None:
        """Reads the conversation at once."""
        self.view = ConversationView()
        self.view.check_spelling(look_up)
        self._acts = acts_for(self.view)
        self._id = conversation_id
        self._presenter = ConversationPresenter(
            self.view, self._acts, conversation_id, _read_later, guide_named
        )
        self._presenter.load()

    def leave(self, then: Callable[[], None]) -> None:
        """Keeps every text and goes; stays where a text is refused."""
        self._presenter.leave(then)

    def finish(self, then: Callable[[], None]) -> None:
        """The same, but first asks when one meets again."""
        self._presenter.finish(then)

    def call_off(self, then: Callable[[], None]) -> None:
        """Takes the talk away; what is still being typed makes that nothing is."""

        def off() -> None:
            self._acts.run(call_off, conversation_id=self._id, then=lambda _: then())

        self.leave(off)

    def refresh(self, changed: Changed) -> None:
        """Something in it was undone."""
        self._presenter.written(changed)

    def flush(self) -> None:
        """Hands on every draft now, and closes "Alleen met u": who comes back may be another."""
        self._presenter.set_alone(alone=False)

    def entries(self) -> tuple[BareEntry, ...]:
        """The side bar of a conversation: nobody else's name, no list."""
        view, tr = self.view, self.view.tr
        return (
            BareEntry("write", "file-text", tr("Schrijven"), view.focus_writing),
            BareEntry("read", "messages", talk_words.read_together(), view.reading_asked.emit),
            BareEntry("draw", "pencil", tr("Tekenen"), self._draw),
            BareEntry("situation", "home", talk_words.how_it_goes(), view.situation_asked.emit),
            BareEntry("wrap_up", "checkbox", tr("Nawerk"), view.wrap_up_asked.emit, True),
            BareEntry("hide", "user-plus", tr("Er komt iemand bij"), view.let_in, True, HIDE),
            BareEntry("done", "arrow-left", tr("Klaar"), view.done_asked.emit, True),
        )

    def do(self, key: str) -> None:
        """Does what the entry of that name does; nothing without a name."""
        for entry in self.entries():
            if entry.key == key:
                entry.act()

    def _draw(self) -> None:
        self._acts.run(family_at_table, conversation_id=self._id, then=self._show_drawing)

    def _show_drawing(self, family: Family) -> None:
        self.view.show_drawing(lambda measure: ecogram(family, CARD, measure))


def _read_later(_: Changed) -> None:
    """The household behind this page is read anew when one goes back to it."""
