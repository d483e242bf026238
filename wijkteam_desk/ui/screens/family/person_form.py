"""The form about somebody of the network."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.network import Bond, Group, Nearness, group_told
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.buttons import danger_button, link_button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.family.person_told import ALL, TICKS, YES, Part

_LINES = (
    (Part.NAME, Part.RELATION),
    (Part.WISHED_BY, Part.TIED_TO),
    (Part.NEARNESS, Part.BOND),
)
_MORE = ((Part.HELP, Part.GROUP), (Part.PHONE, Part.SAFE))


class PersonForm(QWidget):
    """Signals: `kept` and `finish_asked` give the fields, `forgotten` the draft.

    `leave_asked`, `remove_asked`.
    """

    kept = Signal(object)
    forgotten = Signal()
    finish_asked = Signal(object)
    leave_asked = Signal()
    remove_asked = Signal()

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        self._shown: dict[str, str] = {}
        self._touched = False
        self._own_group = False
        texts = (Part.NAME, Part.RELATION, Part.HELP, Part.PHONE, Part.SAFE)
        self.lines = {part: QLineEdit() for part in texts}
        self.combos = {
            Part.WISHED_BY: _combo(self.tr("Kies wie")),
            Part.TIED_TO: _combo(""),
            Part.NEARNESS: _combo("", Nearness),
            Part.BOND: _combo("", Bond),
            Part.GROUP: _combo(self.tr("Vanzelf"), Group),
        }
        self.ticks = dict(zip(TICKS, self._made_ticks(), strict=True))
        self._fields = self._made_fields()
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._finish = main_button("").when_clicked(self._finish_now)
        self._leave = link_button(self.tr("Nu niet")).when_clicked(self.leave)
        self._remove = danger_button("").when_clicked(self.remove_asked.emit)
        self._card = Card(" ")
        self._away = words(
            self.tr("Deze persoon wordt niet benaderd. Het telefoonnummer blijft weg."), "soft"
        )
        self._build()

    def _made_ticks(self) -> tuple[QCheckBox, ...]:
        said = (
            self.tr("helpt praktisch"),
            self.tr("geeft gezelschap"),
            self.tr("geeft raad"),
            self.tr("geeft steun"),
            self.tr("geeft hulp aan het gezin"),
            self.tr("krijgt hulp van het gezin"),
        )
        return tuple(QCheckBox(text) for text in said)

    def _made_fields(self) -> dict[Part, Field]:
        asked: dict[Part, QWidget] = {**self.lines, **self.combos}
        named = {
            Part.NAME: (self.tr("Wie is het"), ""),
            Part.RELATION: (self.tr("Wat is deze persoon van het gezin"), ""),
            Part.WISHED_BY: (
                self.tr("Wie wil dat deze persoon erbij staat"),
                self.tr("Alleen wie het gezin zelf noemt, komt op de tekening."),
            ),
            Part.TIED_TO: (self.tr("Voor wie vooral"), ""),
            Part.NEARNESS: (self.tr("Hoe dichtbij"), ""),
            Part.BOND: (self.tr("Hoe is het contact"), ""),
            Part.HELP: (
                self.tr("Welke hulp"),
                self.tr(
                    "Alleen welke hulp deze persoon geeft of kan geven, niet hoe het met hem of"
                    " haar gaat (Wmo 5.1.1)."
                ),
            ),
            Part.GROUP: (self.tr("Kring"), ""),
            Part.PHONE: (self.tr("Telefoon"), ""),
            Part.SAFE: (self.tr("Hoe en wanneer veilig bellen"), ""),
        }
        return {
            part: Field(label, asked[part], hint=hint, free=part is Part.HELP)
            for part, (label, hint) in named.items()
        }

    def _build(self) -> None:
        body = self._card.body
        body.addWidget(Pairs([[self._fields[part] for part in line] for line in _LINES]))
        body.addWidget(words(self.tr("Wat deze persoon doet"), "label"))
        body.addWidget(Flow(*(self.ticks[part] for part in TICKS)))
        body.addWidget(Pairs([[self._fields[part] for part in line] for line in _MORE]))
        body.addWidget(self._away)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        for widget in (self._card, Flow(self._finish, self._leave, self._remove)):
            column.addWidget(widget)
        for part, line in self.lines.items():
            line.textEdited.connect(self._fields[part].clear_problem)
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self._finish_now)
        for part, combo in self.combos.items():
            combo.activated.connect(self._fields[part].clear_problem)
            combo.activated.connect(self._typed)
        self.combos[Part.GROUP].activated.connect(self._choose_group)
        self.lines[Part.RELATION].textEdited.connect(self._guess_group)
        for tick in self.ticks.values():
            tick.clicked.connect(self._typed)
        self.setFocusProxy(self.lines[Part.NAME])

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        typed = {part.value: line.text() for part, line in self.lines.items()}
        typed |= {part.value: combo.currentData() or "" for part, combo in self.combos.items()}
        return typed | {
            part.value: YES if tick.isChecked() else "" for part, tick in self.ticks.items()
        }

    def offer(self, members: dict[str, str]) -> None:
        """These members can be chosen, by id."""
        for part in (Part.WISHED_BY, Part.TIED_TO):
            combo = self.combos[part]
            combo.clear()
            combo.addItem(self.tr("Het gezin samen"), ALL)
            for key, name in members.items():
                combo.addItem(name, key)

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about somebody new."""
        self._card.retitle(self.tr("Iemand uit het netwerk erbij"))
        self._finish.rename(self.tr("Zet op de tekening"))
        self._remove.hide()
        self._keep_back(away=False)
        self._begin(fields)

    def show_known(self, name: str, fields: dict[str, str], *, away: bool) -> None:
        """Show somebody who is known; not how to call who is not approached."""
        self._card.retitle(name)
        self._finish.rename(self.tr("Bewaar en ga terug"))
        self._remove.rename(self.tr("Haal {name} van de tekening").format(name=name))
        self._remove.show()
        self._keep_back(away=away)
        self._begin(fields)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before; not when somebody typed already."""
        if self._touched:
            return
        self._fill(fields)
        self._touched = True
        back = Offer(self.tr("Terug naar hoe het stond"), self._undo)
        self._banner.note(self.tr("Met deze persoon was je nog bezig."), back)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self._banner)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field, and go there."""
        field = self._fields[Part(wrong.at)]
        field.show_problem(wrong.sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self, part: Part) -> str:
        """The problem shown at a field, or an empty text."""
        return self._fields[part].problem

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        if self._touched:
            self._keeper.touched()
        self._banner.refused(sentence)

    def rest(self) -> None:
        """Nothing is half-filled any more."""
        self._keeper.forget()
        self._touched = False
        self._banner.clear()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def leave(self) -> None:
        """Close; what was typed is kept as a draft."""
        self._keeper.flush()
        self.leave_asked.emit()

    def _keep_back(self, *, away: bool) -> None:
        self._away.setVisible(away)
        for part in (Part.PHONE, Part.SAFE):
            self._fields[part].setVisible(not away)

    def _begin(self, fields: dict[str, str]) -> None:
        self._shown = fields
        self._touched = False
        self._own_group = bool(fields.get(Part.GROUP))
        self._fill(fields)

    def _fill(self, fields: Mapping[str, str]) -> None:
        for part, line in self.lines.items():
            line.setText(fields.get(part, ""))
        for part, combo in self.combos.items():
            combo.setCurrentIndex(combo.findData(fields.get(part, "")))
        for part, tick in self.ticks.items():
            tick.setChecked(fields.get(part) == YES)
        for field in self._fields.values():
            field.clear_problem()

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _choose_group(self) -> None:
        self._own_group = True

    def _guess_group(self, relation: str) -> None:
        if not self._own_group:
            group, combo = group_told(relation), self.combos[Part.GROUP]
            combo.setCurrentIndex(combo.findData(group.value) if group else -1)

    def _finish_now(self) -> None:
        self._keeper.flush()
        self.finish_asked.emit(self.fields)

    def _undo(self) -> None:
        self._keeper.forget()
        self._touched = False
        self._fill(self._shown)
        self.forgotten.emit()


def _combo(placeholder: str, kinds: type[Labelled] | None = None) -> QComboBox:
    combo = CalmCombo()
    combo.setPlaceholderText(placeholder)
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for kind in kinds or ():
        combo.addItem(kind.label, kind.value)
    return combo
