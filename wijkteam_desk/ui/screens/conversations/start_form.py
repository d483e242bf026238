"""The form with which a conversation begins: who is there, where, and on which day."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit
from typing_extensions import override

from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day, today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversations.presenter import Beginning


class StartForm(Card):
    """Nobody is ticked beforehand, unless there is only one (DESIGN 10).

    Signals: `begin_asked` gives the beginning; `kept` the fields of the draft; `escaped`.
    """

    begin_asked = Signal(object)
    kept = Signal(dict)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("StartForm", "Een nieuw gesprek"))
        self._boxes: dict[str, QCheckBox] = {}
        self._people = Flow(between=1.0)
        self.place = CalmCombo()
        for place in Place:
            self.place.addItem(place.label.capitalize(), place.value)
        self.day = QLineEdit(short_day(today()))
        self._day_field = Field(
            self.tr("Welke dag"), self.day, hint=self.tr("Vandaag, gisteren, of een dag als 24-11.")
        )
        self._keeper = DraftKeeper(self, self._fields, self.kept.emit)
        self.button = main_button(self.tr("Begin het gesprek")).when_clicked(self.begin)
        self.leave = link_button(self.tr("Nu niet")).when_clicked(self.escaped.emit)
        self._build()

    def _build(self) -> None:
        self.body.addWidget(words(self.tr("Wie zit er aan tafel"), "label"))
        self.body.addWidget(self._people)
        line = QHBoxLayout()
        room(line, between=1.0)
        for field in (Field(self.tr("Waar"), self.place), self._day_field):
            field.setMaximumWidth(em(26))
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        line.addStretch()
        self.body.addLayout(line)
        self.body.addWidget(Flow(self.button, self.leave))
        self.place.activated.connect(self._keeper.touched)
        self.day.textEdited.connect(self._day_typed)
        self.day.returnPressed.connect(self.begin)

    def show_members(self, members: Sequence[tuple[str, str]]) -> None:
        """Show these members (id and name); who was ticked stays ticked."""
        if [*members] == [(one, box.text()) for one, box in self._boxes.items()]:
            return
        ticked = self._ticked() if self._boxes else _only(members)
        self._people.clear()
        self._boxes = {one: QCheckBox(name) for one, name in members}
        for one, box in self._boxes.items():
            box.setChecked(one in ticked)
            box.clicked.connect(self._keeper.touched)
            self._people.put(box)

    def box(self, member_id: str) -> QCheckBox:
        """The box of a member."""
        return self._boxes[member_id]

    def begin(self) -> None:
        """Ask for the conversation, or say at the day that it is none."""
        day = read_day(self.day.text(), today(), Lean.PAST)
        if day is None:
            self._day_field.show_problem(self.tr("Welke dag is dit? Typ hem als 24-11-2026."))
            self.day.setFocus()
            return
        place = [*Place][self.place.currentIndex()]
        self.begin_asked.emit(Beginning(present=self._ticked(), place=place, held_on=day))

    def refuse(self, sentence: str) -> None:
        """Say at the day why it did not begin."""
        self._day_field.show_problem(sentence)

    def restore(self, fields: dict[str, str]) -> None:
        """Fill the form with what was typed before."""
        present = fields.get("present", "").split()
        for one, box in self._boxes.items():
            box.setChecked(one in present)
        self.place.setCurrentIndex(max(0, self.place.findData(fields.get("place", ""))))
        self.day.setText(fields.get("day", ""))

    def start_over(self) -> None:
        """Empty the form."""
        self._keeper.forget()
        ticked = _only([(one, "") for one in self._boxes])
        for one, box in self._boxes.items():
            box.setChecked(one in ticked)
        self.place.setCurrentIndex(0)
        self.day.setText(short_day(today()))
        self._day_field.clear_problem()

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.again()

    def flush(self) -> None:
        """Hand on the draft now."""
        self._keeper.flush()

    @property
    def problem(self) -> str:
        """What is said at the day, or an empty text."""
        return self._day_field.problem

    def enter(self) -> None:
        """Bring the keyboard to the first box."""
        next(iter(self._boxes.values()), self.place).setFocus()

    def _ticked(self) -> tuple[str, ...]:
        return tuple(one for one, box in self._boxes.items() if box.isChecked())

    def _fields(self) -> dict[str, str]:
        place = str(self.place.currentData())
        return {"present": " ".join(self._ticked()), "place": place, "day": self.day.text()}

    def _day_typed(self) -> None:
        self._day_field.clear_problem()
        self._keeper.touched()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _only(members: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The one member there is; of several nobody beforehand."""
    return (members[0][0],) if len(members) == 1 else ()
