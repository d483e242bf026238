"""A page of a conversation at a table, on a real store. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.household_store import StoreActs
from tests.screens.household.on_screen import button, buttons, settle
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_conversation import ConversationPage, read_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import Passage
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.ui.screens.conversation.correction_block import CorrectionBlock
from wijkteam_desk.ui.screens.conversation.draft_fields import fields_of, words_of
from wijkteam_desk.ui.screens.conversation.passage_block import PassageBlock
from wijkteam_desk.ui.screens.conversation.presenter import ConversationPresenter
from wijkteam_desk.ui.screens.conversation.sentence_edit import SentenceEdit
from wijkteam_desk.ui.screens.conversation.view import ConversationView

WITHIN = 2_000
"""How far a draft may be behind, in milliseconds (DESIGN 4)."""

ENTER = Qt.Key.Key_Return


@dataclass
class LateActs(StoreActs):
    """Acts that wait until they are let through, in order."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    @override
    def run(
        self,
        act: Callable[..., Any],
        *,
        then: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
        **given: object,
    ) -> None:
        """Keeps the act for later."""
        run = super().run
        self.waiting.append(lambda: run(act, then=then, failed=failed, **given))

    def let_through(self) -> None:
        """Performs what waits, and what is asked in answer to it."""
        while self.waiting:
            self.waiting.pop(0)()


@dataclass
class Talk:
    """One conversation of one household in a store."""

    acts: StoreActs
    file: HouseholdFile
    id: str

    @property
    def fatima(self) -> str:
        """She is at the table."""
        return self.file.members[0].id

    @property
    def mark(self) -> str:
        """He is at the table."""
        return self.file.members[1].id

    @property
    def daan(self) -> str:
        """He is not."""
        return self.file.members[2].id

    def say(self, *passages: PassageWords) -> list[str]:
        """Writes these passages; gives their ids."""
        perform = self.acts.store.perform
        return [
            perform(write_passage, conversation_id=self.id, words=words).made for words in passages
        ]

    def now(self) -> ConversationPage:
        """What the store holds."""
        return self.acts.store.perform(read_conversation, conversation_id=self.id)

    def passages(self) -> list[Passage]:
        """The passages that count."""
        return list(self.now().passages)

    def texts(self) -> list[str]:
        """Their words."""
        return [passage.text for passage in self.passages()]

    def household(self) -> HouseholdFile:
        """The dossier with its plan."""
        perform = self.acts.store.perform
        return perform(read_household, household_id=self.file.household.id)

    def keep_draft(self, words: PassageWords) -> None:
        """Leaves these words in the draft of the writing block, as an earlier day would."""
        self.acts.store.perform(keep_draft, form="passage", about=self.id, fields=fields_of(words))

    def draft(self) -> PassageWords:
        """What is kept of the writing block."""
        return words_of(self.now().draft)

    def begun(self, passage_id: str) -> PassageWords | None:
        """What is kept of a begun change."""
        fields = self.now().corrections.get(passage_id)
        return words_of(fields) if fields else None


@dataclass
class OpenPage:
    """The page on the screen."""

    view: ConversationView
    presenter: ConversationPresenter
    changes: list[Changed]
    qtbot: QtBot

    @property
    def edit(self) -> SentenceEdit:
        """The field of the writing block."""
        return self.view.paper.writer.edit

    @property
    def text(self) -> str:
        """What stands in the writing block."""
        return self.edit.toPlainText()

    @property
    def shown(self) -> list[str]:
        """The passages on the page as a screen reader says them."""
        stops = self.view.paper.passages.stops
        return [stop.accessibleName() for stop in stops if isinstance(stop, PassageBlock)]

    def type(self, text: str) -> None:
        """Types into what has the keyboard."""
        QTest.keyClicks(self._typing(), text)

    def press(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Presses a key where the keyboard is."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.view.focusWidget(), key, modifier)

    def write(self, text: str) -> None:
        """Types a passage and ends it."""
        self.view.focus_writing()
        self.type(text)
        self.press(ENTER)

    def tap(self, name: str) -> None:
        """Taps the button with that name, in the block one types in if it is there."""
        for place in (self.view.paper.current, self.view):
            if name in buttons(place):
                QTest.mouseClick(button(place, name), Qt.MouseButton.LeftButton)
                settle()
                return
        raise AssertionError(name)

    def open(self, passage_id: str) -> CorrectionBlock:
        """Clicks on a passage to change it."""
        passages = self.view.paper.passages
        block = next(
            stop
            for stop in passages.stops
            if isinstance(stop, PassageBlock) and stop.line.id == passage_id
        )
        QTest.mouseClick(block, Qt.MouseButton.LeftButton)
        settle()
        opened = passages.open_block(passage_id)
        assert opened is not None
        return opened

    def replace(self, text: str) -> None:
        """Types other words in the place of those that stand where one types."""
        self._typing().selectAll()
        if text:
            self.type(text)
        else:
            self.press(Qt.Key.Key_Delete)

    def menu(self) -> list[str]:
        """What the slash menu offers where one types."""
        return self._typing().menu.labels

    def _typing(self) -> SentenceEdit:
        typing = self.view.focusWidget()
        assert isinstance(typing, SentenceEdit)
        return typing


def open_page(qtbot: QtBot, talk: Talk, acts: StoreActs | None = None) -> OpenPage:
    """Opens the conversation as the program does."""
    view = ConversationView()
    changes: list[Changed] = []
    presenter = ConversationPresenter(view, acts or talk.acts, talk.id, changes.append)
    qtbot.addWidget(view)
    view.resize(1170, 690)
    view.show()
    view.activateWindow()
    presenter.load()
    view.focus_writing()
    settle()
    return OpenPage(view=view, presenter=presenter, changes=changes, qtbot=qtbot)
