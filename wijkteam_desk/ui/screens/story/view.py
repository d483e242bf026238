"""The page of ons verhaal: written, approved, and who has it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.story.approval import ApprovalCard, GivenCard
from wijkteam_desk.ui.screens.story.quotes import QuotesCard
from wijkteam_desk.ui.screens.story.sheet import Quote, Sheet


class StoryEdit(QPlainTextEdit):
    """Signal: `left` when one goes elsewhere."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Who only looks away, or covers the screen, has not left the field.
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


class StoryView(PageAbove):
    """Signals: `closed`, `print_asked`; for the presenter `kept` the draft, `written` the words.

    `approved` gives who, the day and the words; those of the cards are its own.
    """

    print_asked = Signal()
    kept = Signal(str)
    written = Signal(str)
    approved = Signal(tuple, str, str)

    def __init__(self) -> None:
        super().__init__(talk_words.our_story(), " ")
        self.edit = StoryEdit()
        self._keeper = DraftKeeper(self, self._fields, lambda f: self.kept.emit(f["words"]))
        self.quotes = QuotesCard(self.tr("Wat zij zelf zeiden"))
        self.approval = ApprovalCard(self.tr("Goedkeuren"))
        self.given = GivenCard(self.tr("Wie heeft het verhaal"))
        self._sheet: Sheet | None = None
        self._rewriting = False
        self._writing = Card(self.tr("In hun eigen woorden"))
        self._standing = Card(self.tr("Het verhaal"))
        self._stands = words("", "story")
        self._earlier = Card(self.tr("Versies die zijn goedgekeurd"))
        self._versions = QVBoxLayout()
        self._paper = main_button(self.tr("Op papier"), "printer")
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.leave)
        self.buttons.put(self._paper.when_clicked(self._print))
        self.edit.setAccessibleName(self.tr("Het verhaal in hun eigen woorden"))
        self.edit.setProperty("look", "story")
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(em(14))
        self.edit.setPlaceholderText(self.tr("Wie wij zijn, wat er speelt, wat ons helpt."))
        self.edit.textChanged.connect(self._touched)
        self.edit.left.connect(self._hand_on)
        self._writing.body.addWidget(self.edit)
        self._writing.body.addWidget(words(only_needed(), "small"))
        anew = plain_button(self.tr("Schrijf een nieuwe versie"), "pencil")
        self._standing.body.addWidget(self._stands)
        self._standing.body.addWidget(Flow(anew.when_clicked(self._rewrite)))
        room(self._versions, between=0.4)
        self._earlier.body.addLayout(self._versions)
        self.quotes.chosen.connect(self._insert)
        self.approval.approved.connect(
            lambda who, day: self.approved.emit(who, day, self.edit.toPlainText())
        )
        self.body.addWidget(Flow(back))
        for card in (self._standing, self.quotes, self._writing, self.approval, self.given):
            self.body.addWidget(card)
        self.body.addWidget(self._earlier)
        self.body.addStretch()
        self.setFocusProxy(back)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""
        was, self._sheet = self._sheet, sheet
        self.retitle(self.accessibleName(), sheet.state)
        if was is None or was.words != sheet.words or was.open != sheet.open:
            self._rewriting = self._rewriting and was is not None and was.open == sheet.open
            self._stands.setText(sheet.words)
            self._fill(sheet.words)
        self._paper.setEnabled(bool(sheet.versions))
        self.quotes.show_members(sheet.members)
        self.approval.show_members(sheet.members)
        self.given.show_given(sheet.given)
        self.given.leave_alone(sheet.away)
        self._show_versions(sheet)
        self._open_what_is_asked()

    def show_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Show what there is to begin with."""
        self.quotes.show_quotes(quotes)

    def restore(self, text: str) -> None:
        """Put back what was being typed."""
        if not text or text == self.edit.toPlainText():
            return
        self._rewriting = True
        self.edit.setPlainText(text)
        self._open_what_is_asked()

    def keep_again(self, sentence: str) -> None:
        """What is being typed is not kept: hand it on again, and say why unless empty."""
        self.show_refusal(sentence)
        self._keeper.again()

    def show_kept(self, text: str) -> None:
        """These words are kept."""
        if self.edit.toPlainText() == text:
            self._keeper.forget()

    def show_no_such_day(self, *, giving: bool) -> None:
        """Say at the day of giving, or of approving, that it is none."""
        sentence = self.tr("Dit is geen dag die geweest is. Typ hem als 24-11.")
        (self.given if giving else self.approval).show_no_such_day(sentence)

    def show_given(self) -> None:
        """It is noted who has it: the next can be typed."""
        self.given.empty_line()

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        if sentence:
            self.banner.refused(sentence)

    @override
    def leave(self) -> None:
        """Go back; what was typed is kept."""
        self._hand_on()
        self.closed.emit()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _fill(self, text: str) -> None:
        if not self.edit.hasFocus():
            self.edit.setPlainText(text)
            self._keeper.forget()

    def _show_versions(self, sheet: Sheet) -> None:
        empty(self._versions)
        for version in sheet.versions:
            self._versions.addWidget(Row(version.title, version.words))
        self._earlier.setVisible(len(sheet.versions) > 1 or (sheet.open and bool(sheet.versions)))

    def _open_what_is_asked(self) -> None:
        writing = self._rewriting or self._sheet is None or self._sheet.open
        for card in (self.quotes, self._writing, self.approval):
            card.setVisible(writing)
        self._standing.setVisible(not writing)
        self.given.setVisible(bool(self._sheet and self._sheet.versions))

    def _rewrite(self) -> None:
        self._rewriting = True
        self._open_what_is_asked()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _insert(self, quotes: tuple[str, ...]) -> None:
        kept = self.edit.toPlainText().rstrip()
        self.edit.setPlainText("\n\n".join([*filter(None, [kept]), *quotes]))
        self._hand_on()

    def _touched(self) -> None:
        self._keeper.touched()

    def _hand_on(self) -> None:
        text = self.edit.toPlainText()
        if text.strip() and self._sheet is not None and text.strip() != self._sheet.words:
            self.written.emit(text)

    def _print(self) -> None:
        self._hand_on()
        self.print_asked.emit()

    def _fields(self) -> dict[str, str]:
        return {"words": self.edit.toPlainText()}
