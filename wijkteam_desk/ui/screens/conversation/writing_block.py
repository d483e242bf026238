"""A passage that is being typed: its marks above it, the words, and the marks to tap below it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.screens.conversation import marks as marking
from wijkteam_desk.ui.screens.conversation.block_text import EDGE
from wijkteam_desk.ui.screens.conversation.draft_fields import NOTHING, fields_of
from wijkteam_desk.ui.screens.conversation.mark_buttons import MarkButtons
from wijkteam_desk.ui.screens.conversation.sentence_edit import SentenceEdit
from wijkteam_desk.ui.screens.conversation.sheet import Sheet


class WritingBlock(QWidget):
    """Knows its words and their marks; every change of them is handed on to be kept.

    Signals: `ended` gives the words on Enter; `kept` gives the fields of the draft; `remarked` when
    its marks changed; `taken` when it gets the keyboard; `stepped` past its first or last line;
    `escaped` on Escape.
    """

    ended = Signal(object)
    kept = Signal(dict)
    remarked = Signal()
    taken = Signal()
    stepped = Signal(int)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._marks = NOTHING
        self.invitation = ""
        """What stands here as long as nothing is typed and no topic asks something."""
        self._sheet: Sheet | None = None
        self.edit = SentenceEdit()
        self.buttons = MarkButtons()
        self._chips = Flow(between=0.4)
        self._problem = ProblemLine()
        self.keeper = DraftKeeper(self, self._fields, self.kept.emit)
        self.column = QVBoxLayout(self)
        room(self.column, between=0.4)
        for widget in (self._chips, self.edit, self._problem, self.buttons):
            self.column.addWidget(widget)
        for widget in (self._chips, self._problem, self.buttons):
            widget.setContentsMargins(em(EDGE), 0, 0, 0)
        self.setFocusProxy(self.edit)
        self._show_marks()
        self._connect()

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.edit.ended.connect(self.end)
        self.edit.mark_chosen.connect(self.mark)
        self.edit.taken.connect(self.taken)
        self.edit.stepped.connect(self.stepped)
        self.edit.escaped.connect(self.escaped)
        self.buttons.chosen.connect(self.mark)
        self.buttons.asked.connect(self.edit.ask)

    @property
    def words(self) -> PassageWords:
        """What stands here, with its marks."""
        return replace(self._marks, text=self.edit.toPlainText())

    @property
    def problem(self) -> str:
        """What is said to be missing, or an empty text."""
        return self._problem.sentence

    def show_sheet(self, sheet: Sheet) -> None:
        """Offer the marks and names of this page."""
        self._sheet = sheet
        offered = marking.marks_of(sheet)
        self.edit.offer(offered)
        self.buttons.offer(offered)
        self._show_marks()

    def fill(self, words: PassageWords) -> None:
        """Let exactly these words stand here; nothing waits to be kept."""
        self._marks = replace(words, text="")
        if words.text != self.edit.toPlainText():
            self.edit.fill(words.text)
        self.keeper.forget()
        self.show_problem("")
        self._show_marks()
        self.remarked.emit()

    def mark(self, mark: marking.Mark) -> None:
        """Give the words this mark, or take it off."""
        self._remark(marking.marked(self.words, mark))

    def speak(self, member_id: str) -> None:
        """Let this member be who says it."""
        self._remark(marking.spoken_by(self.words, member_id))

    def choose_topic(self, domain: LifeDomain) -> None:
        """Let it be about this, or not any more."""
        self._remark(marking.marked(self.words, marking.Mark(label="", life_domain=domain)))

    def end(self) -> None:
        """Hand the words over, as Enter does."""
        self.ended.emit(self.words)

    def show_problem(self, sentence: str) -> None:
        """Say what is missing; an empty sentence takes it away."""
        self._problem.say(sentence)
        self.edit.setAccessibleDescription(sentence)
        if sentence:
            announce(self.edit, sentence, at_once=True)

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self.keeper.touched()

    def flush(self) -> None:
        """Hand on what was typed now."""
        self.keeper.flush()

    def _fields(self) -> dict[str, str]:
        return fields_of(self.words)

    def _typed(self) -> None:
        self.keeper.touched()
        self.show_problem("")

    def _remark(self, words: PassageWords) -> None:
        self._marks = replace(words, text="")
        self.keeper.touched()
        self.show_problem("")
        self._show_marks()
        self.remarked.emit()

    def _names(self, words: PassageWords) -> tuple[str, str]:
        sheet = self._sheet
        return (sheet.name_of(words.said_by), sheet.name_of(words.about)) if sheet else ("", "")

    def _prompt(self, topic: LifeDomain | None) -> None:
        """Show what the leidraad asks about this topic, as long as nothing is typed."""
        asked = self._sheet.guide.prompts.get(topic, "") if self._sheet and topic else ""
        self.edit.prompt(asked or self.invitation)

    def _show_marks(self) -> None:
        now = self.words
        self.buttons.show_words(now)
        self._prompt(now.life_domain)
        speaker, about = self._names(now)
        looks = [*marking.chips_before(now, speaker, about), *marking.chips_after(now)]
        self._chips.clear()
        for look in looks:
            chip = Chip(look.text, look.tone, icon_name=look.icon)
            self._chips.put(chip.may_shorten())
        self._chips.setVisible(bool(looks))
