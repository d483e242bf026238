"""The page of the nawerk: what was said, agreed and promised, and whether it is safe."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.wrap_up.asked import Asked, Fields, Part
from wijkteam_desk.ui.screens.wrap_up.line import TypedLine
from wijkteam_desk.ui.screens.wrap_up.safety import SafetyCard
from wijkteam_desk.ui.screens.wrap_up.sheet import Agreed, Choice, Said, Sheet

NOTE = "safety_note"
FINISH = "Ctrl+Return"


class WrapUpView(PageAbove):
    """Signals: `closed`; for the presenter `entered` (which line, its fields), `kept` the draft.

    `marked` gives a sentence and its kind, `answered` the safety, `finish_asked`.
    """

    entered = Signal(object, object)
    kept = Signal(object)
    marked = Signal(str, object)
    answered = Signal(object)
    finish_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Nawerk"), " ")
        self._sheet: Sheet | None = None
        self._keeper = DraftKeeper(self, self._fields, self.kept.emit)
        self.lines = self._lines()
        self._lists = {asked: QVBoxLayout() for asked in Asked}
        self.safety = SafetyCard(self.tr("Was het veilig?"))
        self._build()

    def _lines(self) -> dict[Asked, TypedLine]:
        return {
            Asked.AGREED: TypedLine(
                {
                    Part.WHAT: self.tr("Wat is afgesproken?"),
                    Part.WHO: self.tr("Wie doet het"),
                    Part.WHEN: self.tr("Wanneer"),
                },
            ),
            Asked.PROMISED: TypedLine(
                {
                    Part.WHAT: self.tr("Wat heb je beloofd?"),
                    Part.WHO: self.tr("Aan wie"),
                    Part.WHEN: self.tr("Voor wanneer"),
                },
                hint=self.tr("Het wordt een actie van jou in het plan."),
            ),
            Asked.SAID: TypedLine(
                {
                    Part.WHAT: self.tr("Wat is er gezegd?"),
                    Part.WHO: self.tr("Van wie"),
                    Part.KIND: self.tr("Soort"),
                    Part.TOPIC: self.tr("Waarover"),
                },
                hint=self.tr("Van papier of uit je hoofd. Enter bewaart de zin."),
            ),
        }

    def _build(self) -> None:
        back = way_back().when_clicked(self.leave)
        self.body.addWidget(Flow(back))
        titles = (self.tr("Afgesproken"), self.tr("Beloofd"), self.tr("Gezegd"))
        for (asked, line), title in zip(self.lines.items(), titles, strict=True):
            card = Card(title)
            room(self._lists[asked])
            card.body.addWidget(line)
            card.body.addLayout(self._lists[asked])
            line.touched.connect(self._keeper.touched)
            line.entered.connect(partial(self.entered.emit, asked))
            self.body.addWidget(card)
        self.safety.answered.connect(self.answered)
        self.safety.touched.connect(self._keeper.touched)
        # Before what was said, of which there may be much.
        self.body.insertWidget(self.body.count() - 1, self.safety)
        done = main_button(self.tr("Nawerk is af"), "check").when_clicked(self.finish)
        done.setToolTip(self.tr("Ctrl+Enter"))
        later = link_button(self.tr("Maak het later af")).when_clicked(self.leave)
        self.body.addWidget(Flow(done, later))
        self.body.addStretch()
        QShortcut(QKeySequence(FINISH), self).activated.connect(self.finish)
        self.setFocusProxy(self.lines[Asked.AGREED].what)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the page; what is being typed stays."""
        was, self._sheet = self._sheet, sheet
        self.retitle(self.tr("Nawerk"), sheet.about)
        self._offer(sheet)
        if was is None or (was.said, was.hidden) != (sheet.said, sheet.hidden):
            self._fill(Asked.SAID, [*map(self._said, sheet.said), *self._hidden(sheet.hidden)])
        if was is None or was.agreed != sheet.agreed:
            self._fill(Asked.AGREED, [_row(one) for one in sheet.agreed])
        if was is None or was.promised != sheet.promised:
            self._fill(Asked.PROMISED, [_row(one) for one in sheet.promised])
        self.safety.show_told(sheet.told)
        if sheet.done and (was is None or not was.done):
            self.banner.note(self.tr("Dit nawerk is af. Je kunt nog iets toevoegen."))

    def type_over(self) -> None:
        """Begin with what was said: that is what one has on paper."""
        line = self.lines[Asked.SAID]
        line.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(line)

    def restore(self, fields: Fields) -> None:
        """Put back what was being typed."""
        for asked, line in self.lines.items():
            start = f"{asked}."
            own = {key.removeprefix(start): value for key, value in fields.items()
                   if key.startswith(start)}  # fmt: skip
            if not line.begun:
                line.fill(own)
        if fields.get(NOTE) and not self.safety.note.text():
            self.safety.note.setText(fields[NOTE])

    def keep_again(self, sentence: str) -> None:
        """What is being typed is not kept: hand it on again, and say why unless empty."""
        self.show_refusal(sentence)
        self._keeper.again()

    def empty_line(self, asked: Asked) -> None:
        """What stood in that line is kept."""
        self.lines[asked].empty()
        self._keeper.touched()

    def show_problem(self, asked: Asked, sentence: str) -> None:
        """Say at the line what is the matter."""
        self.lines[asked].show_problem(sentence)

    def show_no_such_day(self, asked: Asked) -> None:
        """Say at the line that this is no day."""
        self.show_problem(asked, self.tr("Dit is geen dag. Typ hem als 24-11, of hoe vaak."))

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        if sentence:
            self.banner.refused(sentence)

    def finish(self) -> None:
        """Ask that it is done; not while a line is half typed."""
        for asked, line in self.lines.items():
            if line.begun:
                self.show_problem(asked, self.tr("Hier staat nog iets. Bewaar het met Enter."))
                return
        self._keeper.forget()
        self.safety.tell()
        self.finish_asked.emit()

    @override
    def leave(self) -> None:
        """Go back; what was typed is kept."""
        self.flush()
        self.closed.emit()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _offer(self, sheet: Sheet) -> None:
        nobody = Choice(key="", label=self.tr("niemand"))
        open_yet = Choice(key="", label=self.tr("nog niemand"))
        kinds = [Choice(key=one.value, label=one.label) for one in PassageKind]
        self.lines[Asked.SAID].offer(Part.WHO, [nobody, *sheet.speakers])
        self.lines[Asked.SAID].offer(Part.KIND, kinds)
        topics = [Choice(key=one.value, label=one.label) for one in LifeDomain]
        self.lines[Asked.SAID].offer(
            Part.TOPIC, [Choice(key="", label=self.tr("geen onderwerp")), *topics]
        )
        self.lines[Asked.AGREED].offer(Part.WHO, [open_yet, *sheet.owners])
        self.lines[Asked.PROMISED].offer(Part.WHO, sheet.members)

    def _fields(self) -> Fields:
        fields = {NOTE: self.safety.note.text()}
        for asked, line in self.lines.items():
            fields |= {f"{asked}.{part}": value for part, value in line.fields.items()}
        return fields

    def _said(self, said: Said) -> Row:
        kind = CalmCombo()
        kind.setAccessibleName(self.tr("Soort van: {what}").format(what=said.text))
        for one in PassageKind:
            kind.addItem(one.label)
        kind.setCurrentIndex([*PassageKind].index(said.kind))
        kind.activated.connect(lambda at: self.marked.emit(said.id, [*PassageKind][at]))
        return Row(f"{said.who}: {said.text}" if said.who else said.text, buttons=[kind])

    def _hidden(self, count: int) -> list[QWidget]:
        if not count:
            return []
        more = self.tr("En {count} alleen met u. Die staan bij het gesprek.").format(count=count)
        return [words(more, "soft")]

    def _fill(self, asked: Asked, rows: Sequence[QWidget]) -> None:
        empty(self._lists[asked])
        for row in rows:
            self._lists[asked].addWidget(row)
            self._lists[asked].addWidget(rule())


def _row(agreed: Agreed) -> Row:
    return Row(agreed.what, agreed.under)
