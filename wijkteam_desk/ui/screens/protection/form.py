"""The form: what, about whom, who looked along, and why. The same form lifts it again."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.protection.asked import Asked, kind_in
from wijkteam_desk.ui.screens.protection.said import Mark, Said

_HIDDEN = ProtectionKind.HIDDEN


class ProtectionForm(Card):
    """Signals: `settle_asked` gives the fields, `kept` the draft; `left`: do not lift."""

    settle_asked = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.touched = False
        self._said: Said | None = None
        self._lifted = ""
        self._kinds = {kind: QRadioButton(kind.label.capitalize()) for kind in ProtectionKind}
        self._what = [self._explained(kind) for kind in ProtectionKind]
        self._who = CalmCombo()
        self._who.setPlaceholderText(self.tr("Kies iemand"))
        self._lines = {key: QLineEdit() for key in (Asked.SECOND, Asked.REASON)}
        self._words = {kind: QLineEdit() for kind in ProtectionKind}
        self._words_fields = self._made_words_fields()
        self._fields = self._made_fields()
        self._settle = main_button(" ").when_clicked(self.settle)
        self._leave = link_button(self.tr("Laat aan staan")).when_clicked(self.left.emit)
        self.keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._build()
        self.fill({})

    def _made_fields(self) -> dict[Asked, Field]:
        return {
            Asked.WHO: Field(self.tr("Om wie gaat het"), self._who),
            Asked.SECOND: Field(self.tr("Welke collega keek mee"), self._lines[Asked.SECOND]),
            Asked.REASON: Field(self.tr("Waarom"), self._lines[Asked.REASON], free=True),
        }

    def _made_words_fields(self) -> dict[ProtectionKind, Field]:
        labels = {
            ProtectionKind.NO_CONTACT: self.tr("Hoe noemt het gezin deze persoon nog meer"),
            _HIDDEN: self.tr("Woorden die de plek verraden"),
        }
        hints = {
            ProtectionKind.NO_CONTACT: self.tr(
                "Het programma herkent de naam, niet hoe het gezin iemand noemt."
                " Zet erbij: papa, mijn ex, met komma's ertussen."
            ),
            _HIDDEN: self.tr(
                "De school, de sportclub, de buurt, met komma's ertussen. Het adres telt vanzelf"
                " mee, ook als Torenmolenstr. Bijnamen herkent het programma niet: zet Dordt of"
                " Zwolse er zelf bij."
            ),
        }
        return {
            kind: Field(labels[kind], line, hint=hints[kind]) for kind, line in self._words.items()
        }

    def _build(self) -> None:
        who, *eyes = self._fields.values()
        for widget in (*self._what, who, *self._words_fields.values(), *eyes):
            self.body.addWidget(widget)
        self.body.addWidget(Flow(self._settle, self._leave))
        one_of_them = QButtonGroup(self)
        for radio in self._kinds.values():
            one_of_them.addButton(radio)
            radio.clicked.connect(self._offer_people)
            radio.clicked.connect(self._typed)
        self._who.activated.connect(self._fields[Asked.WHO].clear_problem)
        self._who.activated.connect(self._open_what_is_asked)
        self._who.activated.connect(self._typed)
        for key, line in self._lines.items():
            line.textEdited.connect(self._fields[key].clear_problem)
        for line in (*self._words.values(), *self._lines.values()):
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self.settle)

    def _explained(self, kind: ProtectionKind) -> QWidget:
        said = {
            ProtectionKind.NO_CONTACT: self.tr(
                "Het programma stelt nergens meer voor om deze persoon iets te vragen, te vertellen"
                " of te sturen. Op papier staat dat nergens;"
                " acties van deze persoon komen er niet op."
            ),
            _HIDDEN: self.tr(
                "Adres, school, buurt, afzender en netnummer komen niet op papier."
                " Staat de plek nog ergens in het dossier, in een gesprek, het plan, de melding of"
                " ons verhaal, dan gaat dat dossier niet mee als bestand, tenzij je dat zelf zegt."
            ),
        }[kind]
        self._kinds[kind].setAccessibleName(self._kinds[kind].text())
        self._kinds[kind].setAccessibleDescription(said)
        box = QWidget()
        column = QVBoxLayout(box)
        room(column, between=0.2)
        column.addWidget(self._kinds[kind])
        column.addWidget(words(said, "soft"))
        return box

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        kind = next(kind for kind, radio in self._kinds.items() if radio.isChecked())
        told = {key: line.text() for key, line in self._lines.items()}
        told |= {Asked.WORDS: self._words[kind].text(), Asked.LIFTED: self._lifted}
        told |= {Asked.KIND: kind.value, Asked.WHO: self._who.currentData() or ""}
        return {str(key): text for key, text in told.items()}

    def offer(self, said: Said) -> None:
        """Offer these people; who was chosen stays."""
        self._said = said
        self._offer_people()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        self._lifted = fields.get(Asked.LIFTED, "")
        chosen = kind_in(fields)
        self._kinds[chosen].setChecked(True)
        for kind, words_line in self._words.items():
            words_line.setText(fields.get(Asked.WORDS, "") if kind is chosen else "")
        for key, line in self._lines.items():
            line.setText(fields.get(key, ""))
        for field in self._fields.values():
            field.clear_problem()
        self._offer_people()
        self._who.setCurrentIndex(self._who.findData(fields.get(Asked.WHO, "")))
        self._open_what_is_asked()

    def lift(self, mark: Mark) -> None:
        """Ask who looks along now that this one is lifted."""
        self.fill({Asked.KIND: mark.kind.value, Asked.LIFTED: mark.id})

    def add_words(self, mark: Mark) -> None:
        """Ask which more words tell this hidden place, or what else this person is called."""
        self.fill({Asked.KIND: mark.kind.value, Asked.WHO: mark.person_id})

    def go_in(self) -> None:
        """Put the cursor where one types first."""
        words_line = self._words[kind_in(self.fields)]
        first = self._lines[Asked.SECOND] if self._lifted else words_line
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lifted(self) -> str:
        """The id of what is to be lifted; empty while something is to be set."""
        return self._lifted

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        field = self._fields[Asked(wrong.at)]
        field.show_problem(wrong.sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Ask that it is done."""
        self.keeper.flush()
        self.settle_asked.emit(self.fields)

    def _offer_people(self) -> None:
        chosen, kind = self._who.currentData(), kind_in(self.fields)
        self._who.clear()
        for key, name in self._said.people[kind] if self._said else ():
            self._who.addItem(name, key)
        # a hidden address is of all unless somebody is chosen, and that is seen
        self._who.setCurrentIndex(self._who.findData(chosen or ""))
        self._open_what_is_asked()

    def _open_what_is_asked(self) -> None:
        lifting, kind = bool(self._lifted), kind_in(self.fields)
        for widget in (*self._what, self._fields[Asked.WHO]):
            widget.setVisible(not lifting)
        for one, field in self._words_fields.items():
            field.setVisible(one is kind and not lifting)
        self._leave.setVisible(lifting)
        chosen, said = self._who.currentData() or "", self._said
        more = said is not None and said.stands(kind, chosen)
        settle = self.tr("Voeg woorden toe") if more else self.tr("Zet aan")
        self._settle.rename(self.tr("Hef op") if lifting else settle)
        marks = (
            [mark for mark in self._said.standing if mark.id == self._lifted] if self._said else []
        )
        title = self.tr("{what}, samen met een collega").format(what=settle)
        if lifting and marks:
            title = self.tr("Hef op voor {who}: {what}").format(
                who=marks[0].who, what=marks[0].kind.label
            )
        self.retitle(title)

    def _typed(self) -> None:
        self.touched = True
        self.keeper.touched()
