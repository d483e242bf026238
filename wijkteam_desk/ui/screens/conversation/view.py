"""The page of a conversation: what was said in the middle, topics left, people right."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.pictures.shapes import Measure, Picture
from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.spelling import LookUp, Spelling
from wijkteam_desk.ui.common.undo_offer import undo_offer
from wijkteam_desk.ui.screens.conversation.again import MeetAgain
from wijkteam_desk.ui.screens.conversation.at_table import KEYS, AtTable
from wijkteam_desk.ui.screens.conversation.fold import Fold, scrolling
from wijkteam_desk.ui.screens.conversation.harvest import Harvest
from wijkteam_desk.ui.screens.conversation.paper import Paper
from wijkteam_desk.ui.screens.conversation.sheet import Sheet
from wijkteam_desk.ui.screens.conversation.shown import Listener
from wijkteam_desk.ui.screens.conversation.stage import Blank, Drawing
from wijkteam_desk.ui.screens.conversation.topics import Topics

_NARROW = 44
"""In em: a page and a picture beside each other need so much."""


class ConversationView(QWidget):
    """Shows and tells; only this family is in sight.

    Signals: `done_asked`, `plan_asked`, `reading_asked`, `situation_asked` and `wrap_up_asked` when
    one wants to leave; `came_in` when somebody comes; `off_asked` when the talk was a mistake;
    `saved` when something is kept; `alone_shown` says whether what is only for "Alleen met u" is in
    sight.
    """

    done_asked = Signal()
    plan_asked = Signal()
    reading_asked = Signal()
    situation_asked = Signal()
    wrap_up_asked = Signal()
    came_in = Signal()
    off_asked = Signal()
    saved = Signal()
    alone_shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Gesprek"))
        self._sheet: Sheet | None = None
        self.banner = Banner()
        self.topics = Topics()
        self.paper = Paper()
        self.at_table = AtTable()
        self.harvest = Harvest()
        self.fold = Fold(self.paper, self.topics, self._right())
        self.blank, self.drawing, self.again = Blank(), Drawing(), MeetAgain()
        self._stage = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(em(1.4), em(1.1), em(1.4), em(1.1))
        column.setSpacing(em(0.7))
        column.addWidget(self.banner)
        for page in (self.fold, self.blank, self.again):
            self._stage.addWidget(page)
        row = QHBoxLayout()
        room(row, between=1.0)
        row.addWidget(self._stage, 1)
        row.addWidget(self.drawing, 1)
        column.addLayout(row, 1)
        self._connect()

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        room(column, between=1.4)
        column.addWidget(self.at_table)
        column.addWidget(self.harvest)
        column.addStretch()
        area = scrolling(right)
        area.setAccessibleName(self.tr("Wie en wat"))
        return area

    def _connect(self) -> None:
        self.topics.chosen.connect(self._choose_topic)
        self.at_table.spoke.connect(self._let_speak)
        self.paper.remarked.connect(self._show_marks)
        self.harvest.done_asked.connect(self.done_asked)
        self.harvest.plan_asked.connect(self.plan_asked)
        self.harvest.reading_asked.connect(self.reading_asked)
        self.harvest.off_asked.connect(self.off_asked)
        self.blank.go_on.connect(self.focus_writing)
        self.drawing.closed.connect(self.focus_writing)

    def listen(self, listener: Listener) -> None:
        """Tell everything that is done here to this listener."""
        self.paper.written.connect(listener.write)
        self.paper.writer.kept.connect(listener.keep_writing)
        self.paper.corrected.connect(listener.correct)
        self.paper.correction_kept.connect(listener.keep_correction)
        self.paper.put_off.connect(listener.put_off)
        self.paper.not_wanted.connect(listener.leave_as_was)
        self.topics.alone_asked.connect(lambda alone: listener.set_alone(alone=alone))
        self.at_table.seated.connect(listener.seat)
        self.came_in.connect(listener.let_in)
        self.paper.before_asked.connect(listener.show_before)
        self.again.planned.connect(listener.plan_again)
        self.again.not_now.connect(listener.go_on)

    # For the composer

    def check_spelling(self, look_up: LookUp) -> None:
        """Underline what is misspelled, as far as these look-ups know."""

        def known() -> str:
            return " ".join(seat.name for seat in self._sheet.seats) if self._sheet else ""

        Spelling(self.paper.writer.edit, look_up, known)
        self.paper.passages.opened.connect(lambda block: Spelling(block.edit, look_up, known))

    def let_in(self) -> None:
        """Somebody comes in: hide what is only for "Alleen met u", and the page, at once."""
        self.hide_delicate()
        self.drawing.hide()
        self._show_on_stage(self.blank)
        self.came_in.emit()

    def show_drawing(self, make: Callable[[Measure], Picture]) -> None:
        """Show this picture beside the page, or in its place where there is no room."""
        narrow = self.width() < em(_NARROW)
        self.focus_writing()
        self.drawing.draw(make)
        self._stage.setVisible(not narrow)
        self.drawing.show()
        (self.drawing if narrow else self.paper.writer).setFocus()

    def hide_delicate(self) -> None:
        """Somebody comes in: hide at once what is only for "Alleen met u"."""
        self.topics.alone_asked.emit(False)
        self.focus_writing()

    def flush(self) -> None:
        """Hand on every draft now."""
        self.paper.flush()

    def focus_writing(self) -> None:
        """Bring the keyboard to the writing block; what lay over the page goes."""
        self.drawing.hide()
        self._stage.show()
        self._stage.setCurrentWidget(self.fold)
        self.fold.fold_back()
        self.paper.writer.setFocus()

    # For the presenter

    @property
    def writing(self) -> PassageWords:
        """What stands in the writing block."""
        return self.paper.writer.words

    def show_sheet(self, sheet: Sheet, begun: dict[str, PassageWords]) -> None:
        """Show the page; what is being typed stays."""
        self._sheet = sheet
        self.topics.show_sheet(sheet)
        self.at_table.show_seats(sheet.seats, alone=sheet.alone)
        self.harvest.show_counts(sheet.counts, untouched=sheet.untouched)
        self.paper.show_sheet(sheet, begun)
        self._show_marks()
        self.alone_shown.emit(sheet.alone)

    def show_under_way(self, passages: tuple[PassageWords, ...]) -> None:
        """Show after the page what is not kept yet."""
        self.paper.passages.show_under_way(passages)

    def put_back(self, words: PassageWords) -> None:
        """Let exactly these words stand in the writing block."""
        self.paper.writer.fill(words)

    def begin_anew(self) -> None:
        """Empty the writing block; the topic stays."""
        self.banner.clear()
        topic = self.writing.life_domain
        self.paper.writer.fill(PassageWords(text="", life_domain=topic))

    def open_correction(self, passage_id: str) -> None:
        """Open a passage for change."""
        self.paper.passages.open(passage_id)

    def close_correction(self, passage_id: str) -> None:
        """Close it again; the passage stays as it was."""
        self.paper.close_block(passage_id)

    def allow_again(self, passage_id: str) -> None:
        """The change was not kept; it is open as it was typed."""
        block = self.paper.passages.open_block(passage_id)
        if block is not None:
            block.wait(waiting=False)

    def keep_again(self, passage_id: str = "") -> None:
        """Hand on the draft once more; without a passage, of the writing block."""
        paper = self.paper
        block = paper.passages.open_block(passage_id) if passage_id else paper.writer
        if block is not None:
            block.keep_again()

    def refuse(self, sentence: str, passage_id: str = "") -> None:
        """Say at the block what is missing."""
        self.allow_again(passage_id)
        block = self.paper.passages.open_block(passage_id) or self.paper.writer
        block.show_problem(sentence)
        self.paper.show_block(block)

    def trouble(self, sentence: str) -> None:
        """Say in the bar what went wrong."""
        self.banner.refused(sentence)

    def offer_return(self, act: Callable[[], None]) -> None:
        """Say that a passage was taken away, with the way back."""
        self.banner.done(self.tr("Deze zin is weggehaald."), undo_offer(act))

    def offer_leaving(self, sentence: str, act: Callable[[], None]) -> None:
        """Say why the page was not left, with the way to leave and finish later."""
        said = sentence or self.tr("Er mist nog iets in één zin.")
        self.banner.refused(said, Offer(self.tr("Later afmaken"), act))

    def end_all(self) -> None:
        """End every block with text as if Enter was pressed in it."""
        self.paper.end_all()

    def tell_restored(self) -> None:
        """Say that what was being typed when the page went is there again."""
        self.banner.note(self.tr("Hier was je gebleven. Wat je aan het typen was, staat er nog."))

    def tell_aside(self) -> None:
        """Say that what was being typed is there again for who is alone, without its words."""
        self.banner.note(self.tr("Hier was je gebleven. Een zin die niet af is, staat klaar."))

    def tell_gone(self) -> None:
        """Say that an own note is gone for good."""
        self.banner.done(self.tr("Deze werkaantekening is voorgoed weg."))

    def ask_again(self, place: Place) -> None:
        """Ask when one meets again; `place` is where one is now."""
        self.drawing.hide()
        self._stage.show()
        self.again.start(place)
        self._show_on_stage(self.again)

    def refuse_again(self, sentence: str) -> None:
        """Say why no next talk was planned."""
        self.again.refuse(sentence)

    def tell_saved(self) -> None:
        """Something was kept."""
        self.saved.emit()

    # What is done beside the page

    def _choose_topic(self, domain: LifeDomain) -> None:
        self.paper.current.choose_topic(domain)
        self._back_to_page()

    def _let_speak(self, member_id: str) -> None:
        if member_id:
            self.paper.current.speak(member_id)
            self._back_to_page()

    def _show_on_stage(self, page: QWidget) -> None:
        self._stage.setCurrentWidget(page)
        page.setFocus()

    def _back_to_page(self) -> None:
        if self.fold.folded:
            self.fold.fold_back()
            self.paper.current.setFocus()

    def _show_marks(self) -> None:
        words = self.paper.current.words
        self.topics.show_chosen(words.life_domain)
        self.at_table.show_speaker(words.said_by)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = QKeySequence(event.keyCombination()).toString()
        if key in KEYS:
            self._let_speak(self.at_table.who(KEYS.index(key)))
        else:
            super().keyPressEvent(event)
