"""The form for a new household."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.banner import Offer
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.member_told import Asked
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.new_household.form import (
    NewHousehold,
    proposed_name,
    same_family,
    to_draft,
)
from wijkteam_desk.ui.screens.new_household.member_line import MemberLine


class NewHouseholdView(Page):
    """Signals: `make_asked` gives the form, `kept` its draft; `forgotten`; `made`; `cancelled`."""

    make_asked = Signal(object)
    kept = Signal(object)
    forgotten = Signal()
    made = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Een nieuw huishouden"),
            self.tr("Wie horen erbij? Een voornaam en een plaats in het gezin is genoeg."),
        )
        self._name = QLineEdit()
        self._named_by_hand = False
        self._touched = False
        self._lines: list[MemberLine] = []
        self._lines_column = QVBoxLayout()
        self._keeper = DraftKeeper(self, lambda: to_draft(self.form), self.kept.emit)
        self._build()
        self._add_line({})
        self._touched = False

    def _build(self) -> None:
        name = Field(
            self.tr("Naam van het huishouden"),
            self._name,
            hint=self.tr("Meestal de achternaam. Je kunt hem later veranderen."),
        )
        self._name.textEdited.connect(self._name_typed)
        self._name.returnPressed.connect(self._make)
        card = Card()
        card.body.addWidget(name)
        room(self._lines_column, between=0.9)
        one_more = plain_button(self.tr("Nog iemand erbij"), "user-plus")
        make = main_button(self.tr("Maak huishouden")).when_clicked(self._make)
        leave = link_button(self.tr("Nu niet")).when_clicked(self._leave)
        self.body.addLayout(self._lines_column)
        self.body.addWidget(Flow(one_more.when_clicked(self._one_more)))
        self.body.addWidget(card)
        self.body.addWidget(Flow(make, leave))
        self.body.addStretch()
        self._after_lines: list[QWidget] = [one_more, self._name, make, leave]

    @property
    def form(self) -> NewHousehold:
        """The form as typed."""
        return NewHousehold(
            name=self._name.text(),
            named_by_hand=self._named_by_hand,
            members=tuple(line.fields.fields for line in self._lines),
        )

    def restore(self, form: NewHousehold) -> None:
        """Show what was typed before; not when somebody began anew already."""
        if self._touched:
            return
        self._fill(form)
        self.banner.note(
            self.tr("Dit had je nog niet af."), Offer(self.tr("Begin opnieuw"), self._start_over)
        )

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_member_problem(self, number: int, wrong: Wrong) -> None:
        """Say what is the matter with that line."""
        self._keeper.touched()
        self._lines[number].fields.show_problem(wrong)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        self._keeper.touched()
        self.banner.refused(sentence)
        self.ensureWidgetVisible(self.banner)

    def finish(self, household_id: str) -> None:
        """Leave: the household is there."""
        self._keeper.forget()
        self.made.emit(household_id)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _make(self) -> None:
        self.banner.clear()
        for line in self._lines:
            line.fields.clear_problems()
        self._keeper.flush()
        self.make_asked.emit(self.form)

    def _leave(self) -> None:
        self.flush()
        self.cancelled.emit()

    def _start_over(self) -> None:
        self._keeper.forget()
        self._fill(NewHousehold(name="", named_by_hand=False, members=({},)))
        self._touched = False
        self.forgotten.emit()

    def _fill(self, form: NewHousehold) -> None:
        for line in tuple(self._lines):
            self._take_out(line)
        for member in form.members or ({},):
            self._add_line(member)
        self._named_by_hand = form.named_by_hand
        self._name.setText(form.name)
        self._lines[0].fields.control(Asked.GIVEN).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_line(self, member: Mapping[str, str]) -> MemberLine:
        line = MemberLine(self._remove)
        line.fields.fill(member)
        line.fields.touched.connect(self._typed)
        line.fields.entered.connect(self._make)
        self._lines.append(line)
        self._lines_column.addWidget(line)
        line.show()  # at once: a line that waits for the event loop cannot take the focus
        self._number_lines()
        return line

    def _one_more(self) -> None:
        line = self._add_line(same_family(self._lines[-1].fields.fields))
        line.fields.control(Asked.GIVEN).setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()
        QTimer.singleShot(0, line, lambda: self.ensureWidgetVisible(line))

    def _remove(self, line: MemberLine) -> None:
        place = self._lines.index(line)
        back = partial(self._put_back, line.fields.fields)
        self._take_out(line)
        self._number_lines()
        self._typed()
        self.banner.done(self.tr("Dit gezinslid is weggehaald."), Offer(self.tr("Zet terug"), back))
        near = self._lines[max(0, place - 1)]
        near.fields.control(Asked.GIVEN).setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_back(self, member: Mapping[str, str]) -> None:
        self._add_line(member)
        self._typed()

    def _take_out(self, line: MemberLine) -> None:
        self._lines.remove(line)
        self._lines_column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _number_lines(self) -> None:
        for number, line in enumerate(self._lines, start=1):
            line.number(number, removable=len(self._lines) > 1)
        self.setFocusProxy(self._lines[0].controls[0])
        walk = [control for line in self._lines for control in line.controls] + self._after_lines
        for control, following in pairwise(walk):
            self.setTabOrder(control, following)

    def _typed(self) -> None:
        if not self._named_by_hand:
            self._name.setText(proposed_name(self.form.members))
        self._touched = True
        self._keeper.touched()

    def _name_typed(self, typed: str) -> None:
        self._named_by_hand = bool(typed.strip())
        self._typed()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
