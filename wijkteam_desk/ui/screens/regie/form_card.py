"""The form that settles who has the regie."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.screens.regie.form import LATER, Part, phone_of
from wijkteam_desk.ui.screens.regie.person_field import PersonField
from wijkteam_desk.ui.screens.regie.state import Choices

_LINES = (
    (Part.HOLDER, Part.SINCE),
    (Part.CONTACT,),
    (Part.REASON, Part.AGREED),
    (Part.DEPUTY, Part.DEPUTY_DUE),
)


class RegieForm(Card):
    """Signals: `settle_asked` gives the fields, `kept` the draft; `left` when one closes it."""

    settle_asked = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.touched = False
        self._members: frozenset[str] = frozenset()
        self.persons = {
            Part.HOLDER: PersonField(Part.HOLDER, self.tr("Wie heeft de regie")),
            Part.CONTACT: PersonField(
                Part.CONTACT,
                self.tr("Contactpersoon van het team"),
                hint=self.tr("Heeft het gezin zelf de regie, dan is er iemand om te bellen."),
            ),
            Part.DEPUTY: PersonField(Part.DEPUTY, self.tr("Vervanger")),
        }
        self.lines = {part: QLineEdit() for part in Part if part not in self.persons}
        self._fields = {
            Part.SINCE: Field(self.tr("Sinds"), self.lines[Part.SINCE]),
            Part.REASON: Field(self.tr("Waarom deze persoon"), self.lines[Part.REASON], free=True),
            Part.AGREED: Field(self.tr("Afgesproken met"), self.lines[Part.AGREED]),
            Part.DEPUTY_DUE: Field(self.tr("Uiterlijk op"), self.lines[Part.DEPUTY_DUE]),
        }
        self.keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        asked: dict[Part, QWidget] = {**self.persons, **self._fields}
        self._pairs = Pairs([[asked[part] for part in line] for line in _LINES])
        self._leave = link_button(self.tr("Nu niet")).when_clicked(self.left.emit)
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._pairs)
        settle = main_button(self.tr("Leg vast")).when_clicked(self.settle)
        self.body.addWidget(Flow(settle, self._leave))
        for person in self.persons.values():
            person.touched.connect(self._typed)
            person.entered.connect(self.settle)
        for part, line in self.lines.items():
            line.textEdited.connect(self._fields[part].clear_problem)
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self.settle)
        self._open_what_is_asked()

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        typed = {str(part): line.text() for part, line in self.lines.items()}
        for person in self.persons.values():
            typed |= person.fields
        return typed

    def title(self, title: str, *, can_leave: bool) -> None:
        """Say what is settled; without regie there is nothing to leave it at."""
        self.retitle(title)
        self._leave.setVisible(can_leave)

    def offer(self, choices: Choices, members: frozenset[str]) -> None:
        """Offer these persons; what was chosen stays. `members` are the keys of the family."""
        self._members = members
        self.persons[Part.HOLDER].offer(choices.holders)
        self.persons[Part.CONTACT].offer(choices.contacts)
        self.persons[Part.DEPUTY].offer(choices.deputies)
        self._open_what_is_asked()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        for part, line in self.lines.items():
            line.setText(fields.get(part, ""))
            self._fields[part].clear_problem()
        for person in self.persons.values():
            person.fill(fields)
        self._open_what_is_asked()

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        for part, person in self.persons.items():
            if wrong.at in (part, phone_of(part)):
                person.show_problem(wrong.sentence, phone=wrong.at != part)
                return
        field = self._fields[Part(wrong.at)]
        field.show_problem(wrong.sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self, part: Part) -> str:
        """The problem shown at a field, or an empty text."""
        asked = self.persons[part] if part in self.persons else self._fields[part]
        return asked.problem

    def go_there(self) -> None:
        """Put the cursor in the first field."""
        self.persons[Part.HOLDER].combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Ask that it is settled."""
        self.keeper.flush()
        self.settle_asked.emit(self.fields)

    def _typed(self) -> None:
        self.touched = True
        self.keeper.touched()
        self._open_what_is_asked()

    def _open_what_is_asked(self) -> None:
        by_family = self.persons[Part.HOLDER].chosen in self._members
        self.persons[Part.CONTACT].setVisible(by_family)
        self._fields[Part.DEPUTY_DUE].setVisible(self.persons[Part.DEPUTY].chosen == LATER)
