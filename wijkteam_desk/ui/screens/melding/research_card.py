"""The onderzoek: the items a to g of the law, each with a question in plain words (R-1.4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from wijkteam_desk.domain.melding import ResearchItem
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.melding.guide import guide
from wijkteam_desk.ui.screens.melding.note_edit import NoteEdit


class ResearchCard(Card):
    """Signals: `noted(item, found)`, `kept(item, typed)`; `typed`, `used_left` of the plan."""

    noted = Signal(object, str)
    kept = Signal(object, str)
    typed = Signal()
    used_left = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Onderzoek: wat is nagegaan"))
        self._count = words("", "soft")
        self.used = QLineEdit()
        self._used = Field(
            self.tr("Wat is er met het persoonlijk plan gedaan"), self.used, free=True
        )
        self._notes = {item: NoteEdit() for item in ResearchItem}
        self._keepers = {item: self._keeper(item) for item in ResearchItem}
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self._count)
        self.body.addWidget(self._used)
        self.used.textEdited.connect(self._used.clear_problem)
        self.used.textEdited.connect(self.typed)
        self.used.editingFinished.connect(self.used_left)
        for item, note in self._notes.items():
            label = f"{item.value}. {item.label[:1].upper()}{item.label[1:]}"
            self.body.addWidget(Field(label, note, hint=guide()["items"][item.value]))
            note.typed.connect(self._keepers[item].touched)
            note.left.connect(lambda item=item: self._left(item))

    def show_found(self, found: dict[ResearchItem, str], typed: dict[ResearchItem, str]) -> None:
        """Show what was found; a field in which one is typing stays."""
        for item, note in self._notes.items():
            if not note.hasFocus():
                note.fill(typed.get(item, found.get(item, "")))
        self._tell_count()

    def show_plan(self, *, handed_in: bool) -> None:
        """Ask what was done with the persoonlijk plan, when there is one (R-1.8)."""
        self._used.setVisible(handed_in)

    @property
    def used_field(self) -> Field:
        """The field about the persoonlijk plan."""
        return self._used

    def flush(self) -> None:
        """Keep what was typed, now."""
        for keeper in self._keepers.values():
            keeper.flush()

    def _keeper(self, item: ResearchItem) -> DraftKeeper:
        note = self._notes[item]
        return DraftKeeper(
            note, lambda: {"found": note.words}, lambda said: self.kept.emit(item, said["found"])
        )

    def _left(self, item: ResearchItem) -> None:
        self._keepers[item].forget()
        self._tell_count()
        self.noted.emit(item, self._notes[item].words)

    def _tell_count(self) -> None:
        count = sum(bool(note.words.strip()) for note in self._notes.values())
        said = self.tr("{count} van {all} onderwerpen zijn beschreven.")
        self._count.setText(said.format(count=count, all=len(self._notes)))
