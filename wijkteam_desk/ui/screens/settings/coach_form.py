"""Who works here, as it stands on every plan."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner, Offer
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class Told(StrEnum):
    """What the form asks."""

    NAME = "name"
    FUNCTION = "function"
    TEAM = "team"
    PHONE = "phone"


class CoachForm(QWidget):
    """Signals: `kept` and `field_left` give the fields; `forgotten` the draft."""

    kept = Signal(object)
    field_left = Signal(object)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner()
        self._shown: dict[str, str] = {}
        self._touched = False
        self._lines = {told: QLineEdit() for told in Told}
        self._fields = {told: Field(self._label(told), self._lines[told]) for told in Told}
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        column = QVBoxLayout(self)
        room(column, between=0.7)
        column.addWidget(
            words(self.tr("Dit staat op elk plan. Het is bewaard als je een veld verlaat."), "soft")
        )
        column.addWidget(self.banner)
        grid = QGridLayout()
        room(grid, between=0.9)
        column.addLayout(grid)
        for at, (told, line) in enumerate(self._lines.items()):
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self._left)
            grid.addWidget(self._fields[told], *divmod(at, 2), Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._lines[Told.NAME])

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the form now."""
        return {told.value: line.text() for told, line in self._lines.items()}

    def show_details(self, fields: dict[str, str]) -> None:
        """Show who the coach is; what is being typed stays."""
        self._shown = fields
        if not self._touched:
            self._fill(fields)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before; not when somebody typed already."""
        if self._touched:
            return
        self._fill(fields)
        self._touched = True
        self.banner.note(
            self.tr("Hier was je nog aan het typen."),
            Offer(self.tr("Zet terug wat er stond"), self._undo),
        )

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept; what was typed since is not."""
        self._clear_problems()
        if self.fields == fields:
            self._touched = False
            self._keeper.forget()
        else:
            self._keeper.touched()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on once more; the sentence says why, if not yet said."""
        self._keeper.again()
        if sentence:
            self.banner.trouble(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept as a draft."""
        self._keeper.touched()
        if self._lines[Told.NAME].text().strip():
            self.banner.refused(sentence)
        else:
            self._fields[Told.NAME].show_problem(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _fill(self, fields: dict[str, str]) -> None:
        for told, line in self._lines.items():
            line.setText(fields.get(told.value, ""))

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _left(self) -> None:
        if self._touched:
            self.field_left.emit(self.fields)

    def _undo(self) -> None:
        self._keeper.forget()
        self._touched = False
        self._clear_problems()
        self._fill(self._shown)
        self.forgotten.emit()

    def _clear_problems(self) -> None:
        self.banner.clear()
        for field in self._fields.values():
            field.clear_problem()

    def _label(self, told: Told) -> str:
        return {
            Told.NAME: self.tr("Naam"),
            Told.FUNCTION: self.tr("Functie"),
            Told.TEAM: self.tr("Team"),
            Told.PHONE: self.tr("Telefoonnummer voor inwoners"),
        }[told]
