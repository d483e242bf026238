"""The page before a talk: who comes, why, what is open, what to explain."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit
from typing_extensions import override

from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.dutch_day import Lean
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversations.before_presenter import BeforeSheet, ToExplain
from wijkteam_desk.ui.screens.conversations.presenter import Beginning
from wijkteam_desk.ui.screens.conversations.talk_fields import TalkFields


class _Question(QPlainTextEdit):
    """Own words of more than one line. Signals: `left`."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class BeforeView(Page):
    """What is changed is kept when its field is left.

    Signals: `closed`; `begin_asked`; `called_off`; `changed` gives what is told; `kept` the draft;
    `explained` an item and whether it was explained now.
    """

    closed = Signal()
    begin_asked = Signal()
    called_off = Signal()
    changed = Signal(object)
    kept = Signal(dict)
    explained = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Voor het gesprek"))
        self.fields = TalkFields()
        self.purpose, self.question = QLineEdit(), _Question()
        self._keeper = DraftKeeper(self, self._fields, self.kept.emit)
        self._points = Card(self.tr("Wat nog openstaat"))
        self._explain = Card(self.tr("Vertel eerst"))
        self.boxes: dict[str, QCheckBox] = {}
        self._build()

    def _build(self) -> None:
        begin = main_button(talk_words.begin_talk(), "messages").when_clicked(self._begin)
        back = way_back().when_clicked(self._leave)
        self.body.addWidget(Flow(back, begin))
        for card in (self._why(), self._points, self._explain, self._who()):
            self.body.addWidget(card)
        off = link_button(self.tr("Dit gesprek gaat niet door"), "x")
        self.body.addWidget(Flow(off.when_clicked(self.called_off.emit)))
        self.body.addStretch(1)
        self.setFocusProxy(back)

    def _why(self) -> Card:
        card = Card(self.tr("Waar het over gaat"))
        self.question.setTabChangesFocus(True)
        self.question.setMaximumHeight(em(6))
        hint = self.tr("Zoals het gezin het zelf zegt.")
        card.body.addWidget(Field(self.tr("Waarvoor"), self.purpose, free=True))
        card.body.addWidget(Field(self.tr("De vraag in eigen woorden"), self.question, hint=hint))
        self.purpose.textEdited.connect(self._keeper.touched)
        self.purpose.editingFinished.connect(self._tell)
        self.question.textChanged.connect(self._keeper.touched)
        self.question.left.connect(self._tell)
        return card

    def _who(self) -> Card:
        card = Card(self.tr("Wie, waar en wanneer"))
        card.body.addWidget(self.fields)
        self.fields.touched.connect(self._keeper.touched)
        self.fields.left.connect(self._tell)
        return card

    def offer_guides(self, guides: Sequence[tuple[str, str]]) -> None:
        """Offer these leidraden (code and name)."""
        self.fields.offer_guides(guides)

    def show_before(self, sheet: BeforeSheet) -> None:
        """Show the page."""
        self.retitle(self.accessibleName(), sheet.when)
        self.fields.show_people(sheet.people)
        self.fields.show_talk(sheet.talk)
        # Where one types now, the words are newer than what was read.
        if not self.purpose.hasFocus():
            self.purpose.setText(sheet.talk.purpose)
        if not self.question.hasFocus():
            self.question.setPlainText(sheet.talk.question)
            self._keeper.forget()
        self._show_points(sheet.open_points)
        self._show_explain(sheet.explain)

    def restore(self, fields: dict[str, str]) -> None:
        """Fill in what was being typed."""
        self.fields.restore(fields)
        self.purpose.setText(fields.get("purpose", ""))
        self.question.setPlainText(fields.get("question", ""))
        self.banner.note(self.tr("Wat je hier aan het typen was, staat er nog."))

    def keep_again(self, sentence: str) -> None:
        """What is typed is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def refuse(self, sentence: str) -> None:
        """Say at its field what cannot be; what was typed is not kept yet."""
        self.fields.refuse(sentence)
        self._keeper.touched()

    def flush(self) -> None:
        """Hand on the draft now."""
        self._keeper.flush()

    def _show_points(self, points: Sequence[tuple[str, str]]) -> None:
        self._points.clear()
        for what, who in points:
            self._points.body.addWidget(Row(what, who))
        if not points:
            self._points.body.addWidget(words(self.tr("Er staat niets open."), "soft"))

    def _show_explain(self, items: Sequence[ToExplain]) -> None:
        if [*self.boxes] != [one.item for one in items]:
            self._explain.clear()
            self.boxes = {one.item: self._box(one) for one in items}
        for one in items:
            told = self.tr("{what}: verteld op {day}").format(what=one.item.label, day=one.told_on)
            self.boxes[one.item].setText(told if one.told_on else one.item.label)
            self.boxes[one.item].setChecked(bool(one.told_on))
        self._explain.setVisible(bool(items))

    def _box(self, one: ToExplain) -> QCheckBox:
        box = QCheckBox()
        box.clicked.connect(lambda on: self.explained.emit(one.item, on))
        self._explain.body.addWidget(box)
        if one.words:
            said = words(quoted(one.words), "soft")
            said.setContentsMargins(em(1.9), 0, 0, em(0.3))
            self._explain.body.addWidget(said)
            box.setAccessibleDescription(one.words)
        return box

    def _fields(self) -> dict[str, str]:
        typed = {"purpose": self.purpose.text(), "question": self.question.toPlainText()}
        return self.fields.fields | typed

    def _tell(self) -> None:
        told = self.fields.told(Lean.COMING)
        if told:
            self._keeper.forget()  # handed over: a draft from now on would outlive the act
            self.changed.emit(
                Beginning(
                    present=self.fields.present,
                    told=told.saying(self.purpose.text(), self.question.toPlainText()),
                )
            )

    def _begin(self) -> None:
        self._tell()
        self.begin_asked.emit()

    def _leave(self) -> None:
        self._tell()
        self.closed.emit()
