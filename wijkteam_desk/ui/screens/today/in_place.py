"""The small form under a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.screens.today.asked import lines_of


class InPlaceForm(QWidget):
    """Signals: `told` and `kept` give the fields; `left` when it is not wanted."""

    told = Signal(object)
    kept = Signal(object)
    left = Signal()

    def __init__(self, form: str, fields: dict[str, str], banner: Banner) -> None:
        super().__init__()
        self._fields = AskedFields(lines_of(form))
        self._fields.fill(fields)
        self._begun, self._banner = dict(fields), banner
        self._keeper = DraftKeeper(self, lambda: self._fields.fields, self.kept.emit)
        self._fields.touched.connect(self._keeper.touched)
        self._fields.entered.connect(self._tell)
        column = QVBoxLayout(self)
        room(column, between=0.6)
        column.setContentsMargins(em(2.1), em(0.3), 0, em(0.8))
        column.addWidget(self._fields)
        keep = main_button(self.tr("Leg dit vast")).when_clicked(self._tell)
        leave = link_button(self.tr("Laat maar")).when_clicked(self._leave)
        column.addWidget(Flow(keep, leave))

    def begin(self) -> None:
        """Put the cursor in the first field."""
        self._fields.go_to()

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was being typed before."""
        if not self._keeper.busy:
            self._fields.fill(self._begun | fields)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""
        self._fields.show_problem(wrong.at, wrong.sentence)

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept."""
        self._keeper.not_kept(sentence, self._banner)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def done(self) -> None:
        """What stood in it is kept."""
        self._keeper.forget()

    def _tell(self) -> None:
        self._keeper.flush()
        self.told.emit(self._fields.fields)

    def _leave(self) -> None:
        self._keeper.forget()
        self.left.emit()
