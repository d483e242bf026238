"""The conversations of a household: open one, or begin one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.talk_line import TalkLine
from wijkteam_desk.ui.common.two_lines import TwoLinesList
from wijkteam_desk.ui.screens.conversations.start_form import StartForm


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
        self.list = TwoLinesList(self.accessibleName())
        self._lines: tuple[TalkLine, ...] = ()
        self._none = EmptyState(
            self.tr("Nog geen gesprekken."),
            self.tr("Begin met wie er aan tafel zit."),
            icon_name="messages",
        )
        self._build()

    def _build(self) -> None:
        self.list.row_chosen.connect(self._choose)
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
        self._lines = tuple(lines)
        self.list.show_lines(self._lines)
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
        if self._lines:
            self.form.flush()
            self.form.hide()
            self._show_one()
            self.list.setFocus()

    def _show_one(self) -> None:
        # One at a time: form and list together would each scroll in a low window.
        self.list.setVisible(self.form.isHidden() and bool(self._lines))

    def _choose(self, row: int) -> None:
        line = self._lines[row]
        (self.planned_chosen if line.planned else self.conversation_chosen).emit(line.id)
