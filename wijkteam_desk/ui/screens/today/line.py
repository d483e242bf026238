"""One household on Vandaag: its lines, each with what solves it and why it stands there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.attention import AttentionItem, Solve
from wijkteam_desk.ui.common.buttons import Button, icon_button, main_button, plain_button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import USUAL, em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.today.sheet import HomeShown, LineShown

_LARGE = 1.4
"""From so large a text on, the buttons stand under the sentence."""


class Line(QWidget):
    """Signals: `solved` gives the item and how; `waits_asked` the item.

    `why_here` is the button that changes nothing.
    """

    solved = Signal(object, object)
    waits_asked = Signal(object)

    def __init__(
        self,
        shown: LineShown,
        reference: str = "",
        *,
        main: bool = False,
        more: Button | None = None,
    ) -> None:
        """With a kenmerk it begins a household; `more` shows what else it asks.

        `main`: its first button is the one the screen is about.
        """
        super().__init__()
        self.item = shown.item
        self._column = QVBoxLayout(self)
        room(self._column)
        self._why = words(shown.why, "soft")
        acts = [self._button(how, main=main and not n) for n, how in enumerate(shown.acts)]
        later, self.why_here = self._icons(shown.name)
        ways = (*acts, Flow(*([more] if more else ()), later, self.why_here, between=0))
        beside = em() < _LARGE * USUAL
        self._column.addWidget(
            Row(
                shown.name if reference else "",
                shown.sentence,
                icon_name=shown.icon,
                chips=(Chip(reference),) if reference else (),
                buttons=ways if beside else (),
            )
        )
        if not beside:
            self._column.addWidget(Flow(*ways))
        self.setFocusProxy((*acts, later)[0])
        self._why.setContentsMargins(em(2.1), 0, 0, em(0.4))
        self._why.hide()
        self._column.addWidget(self._why)

    def is_about(self, item: AttentionItem) -> bool:
        """Whether it is the line of that item."""
        return self.item.household_id == item.household_id and self.item.key == item.key

    def put_form(self, form: QWidget) -> None:
        """Ask something under the line."""
        self._column.addWidget(form)

    def _icons(self, name: str) -> tuple[Button, Button]:
        later = icon_button(self.tr("Later: {0}").format(name), "clock")
        why = icon_button(self.tr("Waarom staat dit hier: {0}").format(name), "info-circle")
        later.when_clicked(lambda: self.waits_asked.emit(self.item))
        return later, why.when_clicked(self._turn_why)

    def _button(self, how: Solve, *, main: bool) -> Button:
        button = main_button(how.label) if main else plain_button(how.label)
        return button.when_clicked(lambda: self.solved.emit(self.item, how))

    def _turn_why(self) -> None:
        self._why.setVisible(self._why.isHidden())


class HomeLines(QWidget):
    """What folds is shown once it is asked. Signals: `unfolded` says the id of the household."""

    unfolded = Signal(str)

    def __init__(self, shown: HomeShown, *, main: bool, whole: bool) -> None:
        super().__init__()
        self._id = shown.household_id
        column = QVBoxLayout(self)
        room(column)
        first, *stay = shown.lines
        self._folded = [Line(one) for one in shown.folded]
        self._more = self._way(shown) if self._folded and not whole else None
        head = Line(first, shown.reference, main=main, more=self._more)
        self.lines = (head, *map(Line, stay), *self._folded)
        for line in self.lines:
            column.addWidget(line)
        for line in self._folded:
            line.setVisible(self._more is None)

    def _way(self, shown: HomeShown) -> Button:
        more = Button(
            self.tr("nog {0}").format(len(shown.folded)), look="bare", icon_name="chevron-down"
        )
        more.setAccessibleName(f"{shown.name}, {more.accessibleName()}")
        return more.when_clicked(self._unfold)

    def _unfold(self) -> None:
        for line in self._folded:
            line.show()
        self._folded[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._more:
            self._more.hide()
        self.unfolded.emit(self._id)
