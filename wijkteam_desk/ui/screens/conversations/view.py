"""The conversations of a household: open one, or begin one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.talk_line import TalkLine
from wijkteam_desk.ui.screens.conversations.list_model import ConversationModel, LinePainter
from wijkteam_desk.ui.screens.conversations.start_form import StartForm

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ConversationList(QListView):
    """A list of which Enter opens a line. Signals: `entered_row` gives its row."""

    entered_row = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTER:
            self.entered_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ConversationsView(QWidget):
    """The newest stands above.

    Signals: `conversation_chosen`, `planned_chosen` and `paper_chosen`, to be typed over, say its
    id; `begin_asked`, `plan_asked` and `paper_asked` give what the form tells; `kept` its draft.
    """

    conversation_chosen = Signal(str)
    planned_chosen = Signal(str)
    paper_chosen = Signal(str)
    begin_asked = Signal(object)
    plan_asked = Signal(object)
    paper_asked = Signal(object)
    kept = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Gesprekken"))
        self.banner = Banner()
        self.form = StartForm()
        self.list = ConversationList()
        self._model = ConversationModel()
        self._none = EmptyState(
            self.tr("Nog geen gesprekken."),
            self.tr("Begin met wie er aan tafel zit."),
            icon_name="messages",
        )
        self._build()

    def _build(self) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(LinePainter(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.accessibleName())
        self.list.setMinimumHeight(em(2))
        self.list.clicked.connect(self._choose)
        self.list.entered_row.connect(lambda row: self._choose(self._model.index(row)))
        self.form.begin_asked.connect(self.begin_asked)
        self.form.plan_asked.connect(self.plan_asked)
        self.form.paper_asked.connect(self.paper_asked)
        self.form.kept.connect(self.kept)
        self.form.escaped.connect(self._close_form)
        self.form.hide()
        column = QVBoxLayout(self)
        room(column, between=0.9)
        for widget in (self.banner, self._none, self.form):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch()

    def offer_guides(self, guides: Sequence[tuple[str, str]], complaints: Sequence[str]) -> None:
        """Offer these leidraden (code and name); say which of the team's own are no good."""
        self.form.fields.offer_guides(guides)
        if complaints:
            self.banner.note(" ".join(complaints))

    def show_members(self, members: Sequence[tuple[str, str]]) -> None:
        """Show who can be at the table, as id and name."""
        self.form.show_members(members)

    def show_conversations(self, lines: Sequence[TalkLine]) -> None:
        """Show these lines; without any the form stands open."""
        if tuple(lines) != self._model.lines:
            self._model.replace(lines)
            self.list.setCurrentIndex(self._model.index(0))
        self._none.setVisible(not lines)
        self.form.leave.setVisible(bool(lines))
        if not lines:
            self.form.show()
        self._show_one()

    def restore(self, fields: dict[str, str]) -> None:
        """Fill the form with what was typed before, and open it."""
        self.form.restore(fields)
        self.form.show()
        self._show_one()

    def keep_again(self, sentence: str) -> None:
        """The half-filled form is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self.form.keep_again()

    def begun(self, conversation_id: str, *, from_paper: bool) -> None:
        """The conversation is there: empty the form and open it, or type over what was said."""
        self._done()
        (self.paper_chosen if from_paper else self.conversation_chosen).emit(conversation_id)

    def planned(self, conversation_id: str) -> None:
        """The talk is planned: empty the form and go on with preparing it."""
        self._done()
        self.planned_chosen.emit(conversation_id)

    def _done(self) -> None:
        self.form.start_over()
        self.form.hide()
        self._show_one()

    def refuse(self, sentence: str) -> None:
        """Say why it did not begin; the form stays as it is."""
        self.form.refuse(sentence)

    def begin(self) -> None:
        """Open the form and go there."""
        self.form.show()
        self._show_one()
        self.form.enter()

    def flush(self) -> None:
        """Hand on the draft now."""
        self.form.flush()

    def _close_form(self) -> None:
        if self._model.rowCount():
            self.form.flush()
            self.form.hide()
            self._show_one()
            self.list.setFocus()

    def _show_one(self) -> None:
        # One at a time: form and list together would each scroll in a low window.
        self.list.setVisible(self.form.isHidden() and self._model.rowCount() > 0)

    def _choose(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            chosen = self.planned_chosen if line.planned else self.conversation_chosen
            chosen.emit(line.id)
