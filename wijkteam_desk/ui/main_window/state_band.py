"""The calm band that says that nothing can be kept now, and the one way on if there is one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import danger_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


class StateBand(QFrame):
    """Hidden while all is well; stays in sight as long as it is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "state_band")
        self._go_on: Callable[[], None] = _nothing
        self._sentence = words("", "strong")
        self._warning = words("")
        self._open = plain_button("").when_clicked(self._ask)
        self._yes = danger_button("").when_clicked(self._agreed)
        self._no = plain_button(self.tr("Nog niet")).when_clicked(self._rest)
        self._restore: Callable[[], None] = _nothing
        restore = plain_button(self.tr("Vergrendel en zet een reservekopie terug"), "refresh")
        self._back = restore.when_clicked(self._go_back)
        self._asking: tuple[QWidget, ...] = (self._warning, self._yes, self._no)
        self._build()
        self.hide()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(em(1.5), em(0.35), em(1.5), em(0.35))
        grid.setHorizontalSpacing(em(0.6))
        grid.setVerticalSpacing(em(0.4))
        top = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(IconMark("alert-triangle", "amber"), 0, 0, top)
        grid.addWidget(self._sentence, 0, 1)
        grid.addWidget(self._open, 0, 2, top)
        grid.addWidget(self._warning, 1, 1, 1, 2)
        grid.addWidget(Flow(self._back, self._yes, self._no), 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def tell(
        self,
        sentence: str,
        way_on: str = "",
        go_on: Callable[[], None] | None = None,
        restore: Callable[[], None] | None = None,
    ) -> None:
        """Say what is the matter; `way_on` says on a button what one can do, which asks once.

        `restore` leads to the backups, which are better where there is one.
        """
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._go_on = go_on or _nothing
        self._restore = restore or _nothing
        self._back.setVisible(restore is not None)
        for button in (self._open, self._yes):
            button.rename(way_on)
        self._warning.setText(
            self.tr(
                "Is er een nieuwere reservekopie? Zet dan eerst die terug."
                " Als je verdergaat, onthoudt het logboek wie dat besloot."
            )
        )
        self._set_asking(asking=False)
        self._open.setVisible(bool(way_on))
        self.show()
        announce(self, sentence, at_once=True)

    def _ask(self) -> None:
        self._set_asking(asking=True)
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self._set_asking(asking=False)
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agreed(self) -> None:
        self._set_asking(asking=False)
        self._go_on()

    def _go_back(self) -> None:
        self._restore()

    def _set_asking(self, *, asking: bool) -> None:
        for widget in self._asking:
            widget.setVisible(asking)
        self._open.setVisible(not asking)


def _nothing() -> None:
    """There is no way on."""
