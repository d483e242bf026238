"""The one search box: what is typed is looked for, what is chosen is opened."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.today_place import Open
from wijkteam_desk.app.ways import Ways
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.storage.search import Hit, find
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.main_window import hits
from wijkteam_desk.ui.main_window.window import MainWindow


class Search(QObject):
    """Answers come in order; one that is late for what stands there now is not shown."""

    def __init__(self, window: MainWindow, acts: Acts, open_one: Open) -> None:
        """`open_one` opens a household, and goes on from there."""
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._open_one = open_one
        self._typed = ""
        window.search_typed.connect(self._look)
        window.hit_chosen.connect(partial(self._open, _to_the_words))
        window.hit_calling.connect(partial(self._open, _to_what_may_be_said))

    def _look(self, typed: str) -> None:
        self._typed = typed
        self._acts.run(find, typed=typed, then=partial(self._show, typed))

    def _show(self, typed: str, found: tuple[Hit, ...]) -> None:
        if typed == self._typed:
            self._window.show_hits([self._line(one) for one in found])

    def _line(self, one: Hit) -> hits.Hit:
        alone = self.tr("Alleen met u. De woorden staan in het gesprek.")
        if one.kind == "feedback":
            alone = self.tr("Alleen voor jou. De woorden staan bij Terugkoppeling.")
        line = f"{ProtectionKind.NO_CONTACT.label}, {one.line}" if one.guarded else one.line
        return hits.Hit(one.title, alone if one.delicate else line, one)

    def _open(self, go_on: Callable[[Hit, HouseholdPage, Ways], None], chosen: object) -> None:
        if isinstance(chosen, Hit):
            self._open_one(chosen.household_id, partial(go_on, chosen))


def _to_the_words(hit: Hit, page: HouseholdPage, ways: Ways) -> None:
    if hit.conversation_id:
        ways.conversation(hit.conversation_id)
    elif hit.kind == "feedback":
        _to_what_may_be_said(hit, page, ways)


def _to_what_may_be_said(_: Hit, page: HouseholdPage, __: Ways) -> None:
    page.view.show_tab("feedback")
