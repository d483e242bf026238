"""What one can talk about, with a sign where something was said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversation.fold import scrolling


class Topics(QWidget):
    """The life domains in sight of who is there (DESIGN 7).

    Signals: `chosen` gives a life domain; `alone_asked` says whether one is alone with somebody.
    """

    chosen = Signal(object)
    alone_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[LifeDomain, Button] = {}
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

    def show_topics(
        self, topics: tuple[LifeDomain, ...], spoken: frozenset[LifeDomain], *, alone: bool
    ) -> None:
        """Show these topics; those in `spoken` have been talked about."""
        if tuple(self._buttons) != topics:
            self._fill(topics)
        said, not_said = self.tr("{topic}, iets over gezegd"), self.tr("{topic}, nog niets gezegd")
        for domain, button in self._buttons.items():
            button.setIcon(icon("circle-half-2", "amber") if domain in spoken else icon("circle"))
            sentence = said if domain in spoken else not_said
            button.setAccessibleName(sentence.format(topic=domain.label))
        self.alone.setChecked(alone)
        self.alone.setIcon(icon("eye" if alone else "eye-off"))

    def show_chosen(self, chosen: LifeDomain | None) -> None:
        """Show which topic what is typed belongs to."""
        for domain, button in self._buttons.items():
            button.setChecked(domain is chosen)

    def _fill(self, topics: tuple[LifeDomain, ...]) -> None:
        empty(self._list)
        self._buttons = {}
        for domain in topics:
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
