"""The form that settles who has the regie."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.regie.asked import FORCED, HANDOVER, LAW
from wijkteam_desk.ui.screens.regie.form import LATER, PERSONS, Part, phone_of
from wijkteam_desk.ui.screens.regie.later_fields import LaterFields
from wijkteam_desk.ui.screens.regie.more import MoreFields
from wijkteam_desk.ui.screens.regie.person_field import PersonField
from wijkteam_desk.ui.screens.regie.state import Choices

_LINES = (
    (Part.HOLDER, Part.SINCE),
    (Part.CONTACT, FORCED),
    (Part.REASON, Part.AGREED),
    (Part.DEPUTY, Part.DEPUTY_DUE),
)


class RegieForm(Card):
    """Signals: `settle_asked` and `offer_asked` give the fields, `kept` the draft; `left`.

    What need not be told is folded away until one asks for it or it is filled in.
    """

    settle_asked = Signal(object)
    offer_asked = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.touched = False
        self._choices: Choices | None = None
        self._family: frozenset[str] = frozenset()
        self._outside: frozenset[str] = frozenset()
        self._away: dict[str, str] = {}
        self._deputies_away: dict[str, str] = {}
        self.more = MoreFields()
        self.law, self.record = LaterFields(LAW), LaterFields(HANDOVER)
        self.persons = {
            Part.HOLDER: PersonField(Part.HOLDER, self.tr("Wie heeft de regie")),
            Part.CONTACT: PersonField(
                Part.CONTACT,
                self.tr("Contactpersoon van het team"),
                hint=self.tr("Wie bel je als een ander dan het team de regie heeft."),
            ),
            Part.DEPUTY: PersonField(Part.DEPUTY, self.tr("Vervanger")),
            Part.SECOND: self.more.second,
        }
        self.lines = {part: QLineEdit() for part in Part if part not in PERSONS}
        self._fields = {
            Part.SINCE: Field(self.tr("Sinds"), self.lines[Part.SINCE]),
            Part.REASON: Field(self.tr("Waarom deze persoon"), self.lines[Part.REASON], free=True),
            Part.AGREED: Field(self.tr("Afgesproken met"), self.lines[Part.AGREED]),
            Part.DEPUTY_DUE: Field(self.tr("Uiterlijk op"), self.lines[Part.DEPUTY_DUE]),
        }
        self.keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        asked: dict[str, QWidget] = {FORCED: self.law}
        asked |= {str(part): field for part, field in (self.persons | self._fields).items()}
        self._pairs = Pairs([[asked[part] for part in line] for line in _LINES])
        self._leave = link_button(self.tr("Nu niet")).when_clicked(self.left.emit)
        self._unfold = link_button(self.tr("Meer vastleggen"), "plus")
        self._offer = plain_button(self.tr("Bied de regie eerst aan"))
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._pairs)
        self.body.addWidget(self.more)
        self._offering = QWidget()
        column = QVBoxLayout(self._offering)
        room(column, between=0.6)
        column.addWidget(words(self.tr("Tot het is aangenomen, verandert er niets."), "soft"))
        column.addWidget(self.record)
        self.body.addWidget(self._offering)
        settle = main_button(self.tr("Leg vast")).when_clicked(self.settle)
        self._offer.when_clicked(self._begin_offer)
        self._unfold.when_clicked(self._open_more)
        self.body.addWidget(Flow(settle, self._offer, self._leave, self._unfold))
        for form in (self.law, self.more, self.record):
            form.touched.connect(self._typed)
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
        return typed | self.law.fields | self.more.fields | self.record.fields

    def title(self, title: str, *, can_leave: bool) -> None:
        """Say what is settled; without regie there is nothing to leave it at, or to offer."""
        self.retitle(title)
        self._leave.setVisible(can_leave)
        self._offer.setVisible(can_leave)
        if not can_leave:
            self._offering.hide()

    def offer(self, choices: Choices) -> None:
        """Offer these persons; what was chosen stays, and a list that is open stays open."""
        if choices == self._choices:
            return
        self._choices = choices
        self._family, self._outside = choices.family, choices.outside
        self.persons[Part.HOLDER].offer(choices.holders)
        self.persons[Part.CONTACT].offer(choices.contacts)
        self.persons[Part.DEPUTY].offer(choices.deputies)
        self.persons[Part.SECOND].offer(choices.seconds)
        self._open_what_is_asked()

    def note_away(self, notes: dict[str, str], deputies: dict[str, str]) -> None:
        """Say this of these colleagues where one of them would have it, or stand in."""
        self._away, self._deputies_away = notes, deputies
        self._open_what_is_asked()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        for part, line in self.lines.items():
            line.setText(fields.get(part, ""))
            self._fields[part].clear_problem()
        for person in self.persons.values():
            person.fill(fields)
        for form in (self.law, self.more, self.record):
            form.fill(fields)
        if self.more.is_told:
            self.more.open()
        else:
            self.more.hide()
        self._offering.setVisible(any(self.record.fields.values()))
        self._open_what_is_asked()

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        for part, person in self.persons.items():
            if wrong.at in (part, phone_of(part)):
                if part is Part.SECOND:
                    self.more.open()
                person.show_problem(wrong.sentence, phone=wrong.at != part)
                return
        if wrong.at in self.record.fields:
            self.record.show_problem(wrong.at, wrong.sentence)
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

    def _begin_offer(self) -> None:
        if self._offering.isHidden():
            self._offering.show()
            self.record.go_to()
            bring_in_sight(self._offering)
        else:
            self.keeper.flush()
            self.offer_asked.emit(self.fields)

    def _open_more(self) -> None:
        self.more.open()
        self._unfold.hide()
        self.more.second.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self.touched = True
        self.keeper.touched()
        self._open_what_is_asked()

    def _open_what_is_asked(self) -> None:
        holder = self.persons[Part.HOLDER].chosen
        outside = holder in self._outside
        self.persons[Part.CONTACT].setVisible(outside or holder in self._family)
        self.law.setVisible(outside)
        if outside:
            self.law.open()
        self._unfold.setVisible(self.more.isHidden())
        for person in (self.persons[Part.HOLDER], self.persons[Part.CONTACT]):
            person.note(self._away.get(person.chosen, ""))
        deputy = self.persons[Part.DEPUTY]
        deputy.note(self._deputies_away.get(deputy.chosen, ""))
        self._fields[Part.DEPUTY_DUE].setVisible(self.persons[Part.DEPUTY].chosen == LATER)
