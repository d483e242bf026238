"""Who comes to a talk, when, where, and with which leidraad."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.domain.conversation import Conversation, Place, TalkTold
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day, today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

People = Sequence[tuple[str, str]]


class TalkFields(QWidget):
    """Nobody is ticked beforehand, unless there is only one (DESIGN 10).

    Signals: `touched` when something changes; `left` when a field is done; `entered` on Enter.
    """

    touched = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._ticked: set[str] | None = None
        self._people = Flow(between=1.0)
        self.place, self.guide = CalmCombo(), CalmCombo()
        for place in Place:
            self.place.addItem(place.label.capitalize(), place.value)
        self.day, self.time = QLineEdit(short_day(today())), QLineEdit()
        self._day = Field(
            self.tr("Welke dag"), self.day, hint=self.tr("Zoals vandaag, morgen of 24-11.")
        )
        self._time = Field(self.tr("Hoe laat"), self.time, hint=self.tr("Als 14:30, of leeg."))
        self._guide = Field(self.tr("Soort gesprek"), self.guide)
        self._guide.hide()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        room(column, between=0.6)
        column.addWidget(words(self.tr("Wie zit er aan tafel"), "label"))
        column.addWidget(self._people)
        where = Field(self.tr("Waar"), self.place)
        for pair in ((where, self._guide), (self._day, self._time)):
            line = QHBoxLayout()
            room(line, between=1.0)
            for field in pair:
                field.setMaximumWidth(em(26))
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            line.addStretch()
            column.addLayout(line)
        for combo in (self.place, self.guide):
            combo.activated.connect(self.touched)
            combo.activated.connect(self.left)
        for edit, field in ((self.day, self._day), (self.time, self._time)):
            edit.textEdited.connect(lambda _, one=field: self._typed(one))
            edit.editingFinished.connect(self.left)
            edit.returnPressed.connect(self.entered)

    def show_people(self, people: People) -> None:
        """Show who can be there (id and name); who was ticked stays ticked."""
        if [*people] == [(one, box.text()) for one, box in self._boxes.items()]:
            return
        ticked = _only(people) if self._ticked is None else self._ticked
        self._people.clear()
        self._boxes = {one: QCheckBox(name) for one, name in people}
        for one, box in self._boxes.items():
            box.setChecked(one in ticked)
            box.clicked.connect(self._tick)
            self._people.put(box)

    def offer_guides(self, guides: People) -> None:
        """Offer these leidraden (code and name); the first is chosen."""
        self.guide.clear()
        for code, name in guides:
            self.guide.addItem(name, code)
        self._guide.setVisible(bool(guides))

    def show_talk(self, talk: Conversation) -> None:
        """Show a talk that is planned."""
        self._tick_only(set(talk.there))
        self.place.setCurrentIndex([*Place].index(talk.place))
        self.guide.setCurrentIndex(max(0, self.guide.findData(talk.guide)))
        for edit, text in ((self.day, short_day(talk.held_on)), (self.time, talk.at_time)):
            if not edit.hasFocus():  # where one types now, the words are newer
                edit.setText(text)
        self.clear_problems()

    def box(self, person_id: str) -> QCheckBox:
        """The box of somebody."""
        return self._boxes[person_id]

    @property
    def present(self) -> tuple[str, ...]:
        """Who is ticked."""
        return tuple(one for one, box in self._boxes.items() if box.isChecked())

    def told(self, lean: Lean) -> TalkTold | None:
        """What is told, or nothing where the day is none; that is said at the day."""
        day = read_day(self.day.text(), today(), lean)
        if day is None:
            self._day.show_problem(self.tr("Welke dag is dit? Typ hem als 24-11-2026."))
            self.day.setFocus()
            return None
        return TalkTold(
            held_on=day,
            at_time=self.time.text(),
            place=[*Place][self.place.currentIndex()],
            guide=str(self.guide.currentData() or ""),
        )

    def refuse(self, sentence: str) -> None:
        """Say at the day, or at the time when it is about that, what is wrong."""
        (self._time if "laat" in sentence else self._day).show_problem(sentence)

    @property
    def problem(self) -> str:
        """What is said to be wrong, or an empty text."""
        return self._day.problem or self._time.problem

    def clear_problems(self) -> None:
        """Nothing is wrong any more."""
        self._day.clear_problem()
        self._time.clear_problem()

    def start_over(self) -> None:
        """Empty everything."""
        self._tick_only(None)
        self.place.setCurrentIndex(0)
        self.guide.setCurrentIndex(0)
        self.day.setText(short_day(today()))
        self.time.clear()
        self.clear_problems()

    @property
    def fields(self) -> dict[str, str]:
        """What stands here, for a draft."""
        return {
            "present": " ".join(self.present),
            "place": str(self.place.currentData()),
            "day": self.day.text(),
            "time": self.time.text(),
            "guide": str(self.guide.currentData() or ""),
        }

    def restore(self, fields: dict[str, str]) -> None:
        """Fill in what was typed before."""
        self._tick_only(set(fields.get("present", "").split()))
        self.place.setCurrentIndex(max(0, self.place.findData(fields.get("place", ""))))
        self.guide.setCurrentIndex(max(0, self.guide.findData(fields.get("guide", ""))))
        self.day.setText(fields.get("day", ""))
        self.time.setText(fields.get("time", ""))

    def enter(self) -> None:
        """Bring the keyboard to the first box."""
        next(iter(self._boxes.values()), self.place).setFocus()

    def _tick_only(self, ticked: set[str] | None) -> None:
        self._ticked = ticked
        shown = _only([(one, "") for one in self._boxes]) if ticked is None else ticked
        for one, box in self._boxes.items():
            box.setChecked(one in shown)

    def _tick(self) -> None:
        self._ticked = set(self.present)
        self.touched.emit()
        self.left.emit()

    def _typed(self, field: Field) -> None:
        field.clear_problem()
        self.touched.emit()


def _only(people: People) -> set[str]:
    """The one there is; of several nobody beforehand."""
    return {people[0][0]} if len(people) == 1 else set()
