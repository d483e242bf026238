"""Whose a goal is: some members, or the whole household."""

from PySide6.QtCore import QCoreApplication, Signal

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.shortened import ShortButton
from wijkteam_desk.ui.screens.plan.plan_page import Pick


class Whose(Flow):
    """Buttons that stay down. Signal: `chosen` when the coach chose otherwise."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(between=0.3)
        self._offered: tuple[Pick, ...] = ()
        self._buttons: dict[str, Button] = {}
        self._all = _toggle(QCoreApplication.translate("Whose", "Het hele gezin"))
        self._all.when_clicked(self._only_all)

    @property
    def whose(self) -> tuple[str, ...] | None:
        """The ids of the members, empty for the whole household; nothing while nobody is chosen."""
        members = tuple(key for key, button in self._buttons.items() if button.isChecked())
        return members if members or self._all.isChecked() else None

    def offer(self, members: tuple[Pick, ...]) -> None:
        """Show the members to choose from; who was chosen stays so."""
        if members == self._offered:
            return
        whose, self._offered = self.whose, members
        self._all.setParent(None)
        self.clear()
        self._buttons = {pick.key: _toggle(pick.name) for pick in members}
        for button in self._buttons.values():
            self.put(button.when_clicked(self._some))
        self.put(self._all)
        self.choose(whose)

    def choose(self, whose: tuple[str, ...] | None) -> None:
        """Show these as chosen."""
        for key, button in self._buttons.items():
            button.setChecked(key in (whose or ()))
        self._all.setChecked(whose == ())

    def stops(self) -> list[Button]:
        """The buttons in the order of the Tab key."""
        return [*self._buttons.values(), self._all]

    def _some(self) -> None:
        self._all.setChecked(False)
        self.chosen.emit()

    def _only_all(self) -> None:
        self.choose(() if self._all.isChecked() else None)
        self.chosen.emit()


def _toggle(text: str) -> Button:
    button = ShortButton(text, look="choice")
    button.setCheckable(True)
    return button
