"""From a key to the paint, in a conversation that is long already."""

import os
from collections.abc import Callable
from contextlib import closing
from functools import partial
from itertools import cycle, islice
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.clock import milliseconds, p95
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.store import Store
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversation.presenter import ConversationPresenter
from wijkteam_desk.ui.screens.conversation.view import ConversationView

LONG = 400
TEXT = "Ik doe de post niet meer open, want er komt alleen maar ellende uit. "


def typing_along(vault: BenchVault, keys: int) -> list[Row]:
    """Types on and on after four hundred passages: drafts are kept meanwhile, lines wrap."""
    app = QApplication.instance() or QApplication([])
    look = Look(app)  # type: ignore[arg-type] # the one application there is
    look.wear("light")
    with vault.store() as store, closing(_Page(store, vault.made_up.usual)) as page:
        for letter in TEXT:
            page.press(letter)
        taken = [milliseconds(partial(page.press, letter)) for letter in islice(cycle(TEXT), keys)]
        seen = f"{page.passages} passages, {keys} keys, slowest {max(taken):.1f} ms"
    return [Row(what="key to paint, p95", value=p95(taken), unit="ms", limit=16, seen=seen)]


class _Page:
    """The page on a screen that nobody sees, over the store of this thread."""

    def __init__(self, store: Store, household: str) -> None:
        self._store = store
        talk = store.perform(start_conversation, household_id=household, present=()).made
        for _ in range(LONG):
            store.perform(write_passage, conversation_id=talk, words=PassageWords(text=TEXT))
        page = store.perform(read_conversation, conversation_id=talk)
        self.passages = len(page.passages)
        self._view = ConversationView()
        self._presenter = ConversationPresenter(self._view, self, talk, lambda _: None)
        self._view.resize(1170, 690)
        self._view.show()
        self._presenter.load()
        self._view.focus_writing()
        QCoreApplication.processEvents()

    def run(
        self,
        act: Callable[..., Any],
        *,
        then: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
        **given: object,
    ) -> None:
        """Performs an act at once: what the store takes counts too."""
        try:
            then(self._store.perform(act, **given))
        except Refusal as refusal:
            (failed or _stop)(refusal.sentence)

    def press(self, letter: str) -> None:
        """One key, until all that it changed is painted."""
        QTest.keyClicks(self._view.paper.writer.edit, letter)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Takes the page away."""
        self._view.close()
        self._view.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _stop(sentence: str) -> None:
    raise AssertionError(sentence)
