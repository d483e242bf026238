"""What one can talk about, with a sign where something was said: prompts, not a form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversation.fold import scrolling
from wijkteam_desk.ui.screens.conversation.sheet import Sheet


class Topics(QWidget):
    """The life domains in sight of who is there (DESIGN 7).

    Signals: `chosen` gives a life domain; `alone_asked` says whether one is alone with somebody.
    """

    chosen = Signal(object)
    alone_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[LifeDomain, Button] = {}
        self._opening: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Onderwerpen"))
        inside = QWidget()
        self._list = QVBoxLayout()
        room(self._list)
        held = QVBoxLayout(inside)
        room(held)
        held.addLayout(self._list)
        held.addStretch()
        self.alone = _button(self.tr("Alleen met u"), "eye-off")
        self.alone.setToolTip(self.tr("Laat zien wat niet voor ieders ogen is"))
        self.alone.clicked.connect(self.alone_asked)
        column = QVBoxLayout(self)
        room(column, between=0.5)
        # words that wrap would ask for the height of the whole list, and the page would scroll too
        column.addWidget(words(self.tr("Waar praten we over"), "heading", wrap=False))
        column.addWidget(scrolling(inside), 1)
        column.addWidget(self.alone)

    def button(self, domain: LifeDomain) -> Button | None:
        """The button of a life domain, if that is in sight."""
        return self._buttons.get(domain)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show its topics, each with how far one is; what was written tells that, no tick."""
        if (self._opening, tuple(self._buttons)) != (sheet.guide.opening, sheet.topics):
            self._fill(sheet)
        for domain, button in self._buttons.items():
            mark, role, sentence = self._state(domain, sheet)
            button.setIcon(icon(mark, role))
            button.setAccessibleName(sentence.format(topic=domain.label))
            button.setToolTip(sheet.guide.prompts.get(domain, ""))
        self.alone.setChecked(sheet.alone)
        self.alone.setIcon(icon("eye" if sheet.alone else "eye-off"))

    def _state(self, domain: LifeDomain, sheet: Sheet) -> tuple[str, str, str]:
        if domain in sheet.settled:
            return "circle-check", "green", self.tr("{topic}, besproken")
        if domain in sheet.spoken:
            return "circle-half-2", "amber", self.tr("{topic}, iets over gezegd")
        return "circle", "ink", self.tr("{topic}, nog niets gezegd")

    def show_chosen(self, chosen: LifeDomain | None) -> None:
        """Show which topic what is typed belongs to."""
        for domain, button in self._buttons.items():
            button.setChecked(domain is chosen)

    def _fill(self, sheet: Sheet) -> None:
        empty(self._list)
        self._buttons, self._opening = {}, sheet.guide.opening
        for question in self._opening:
            line = words(question, "soft")
            line.setContentsMargins(em(0.6), em(0.3), em(0.4), em(0.3))
            self._list.addWidget(line)
        for domain in sheet.topics:
            button = _button(domain.label, "circle")
            button.clicked.connect(lambda _, one=domain: self.chosen.emit(one))
            self._list.addWidget(button)
            self._buttons[domain] = button


def _button(text: str, icon_name: str) -> Button:
    """Give a line to tap; the keyboard stays where one types."""
    button = Button(text, look="topic", icon_name=icon_name)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
