"""Who is at the table: one tap or key says who speaks; who comes or leaves is told here too."""

from itertools import zip_longest

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.shortened import LEAST, ShortButton, show_short
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.conversation.block_text import sized
from wijkteam_desk.ui.screens.conversation.marks import ChipLook
from wijkteam_desk.ui.screens.conversation.painted_chip import chip_width, paint_chip
from wijkteam_desk.ui.screens.conversation.sheet import Seat

# F9 makes the screen dark, F10 is for menus.
KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8")


class SeatButton(ShortButton):
    """A member at the table, with the key that does the same as a tap."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text, look="topic")
        self._key = key
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if key:
            font, look = self._chip
            # While it is chosen its words are bold.
            self.aside = round(chip_width(look, font)) + em(1.6)
            self.setAccessibleName(self.tr("{who} spreekt, toets {key}").format(who=text, key=key))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        font, look = self._chip
        wide, high = chip_width(look, font), em(1.5)
        left, top = self.width() - wide - em(0.5), (self.height() - high) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, QRectF(left, top, wide, high), look, font)
        painter.end()

    @property
    def _chip(self) -> tuple[QFont, ChipLook]:
        return sized(self.font(), em(0.9)), ChipLook(text=self._key, tone=Tone.PLAIN)


class SeatBox(QCheckBox):
    """Whether somebody is at the table."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self.setAccessibleName(name)
        self.setText(name)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(LEAST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        show_short(self, self._name, self.width() - em(2.8))


class AtTable(QWidget):
    """Signals: `spoke` gives the member who speaks; `seated` all members who are at the table."""

    spoke = Signal(str)
    seated = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, SeatButton] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._choice = QVBoxLayout()
        self._choosing = False
        self._still = words("", "strong")
        self.change = link_button("", "pencil").when_clicked(self._turn)
        column = QVBoxLayout(self)
        room(column)
        room(self._list)
        room(self._choice)
        column.addWidget(words(self.tr("Aan tafel"), "heading"))
        column.addSpacing(em(0.5))
        column.addLayout(self._list)
        column.addLayout(self._choice)
        column.addWidget(self._still)
        column.addWidget(self.change)
        self._name_change()

    def button(self, member_id: str) -> SeatButton | None:
        """The button of somebody who is at the table."""
        return self._buttons.get(member_id)

    def box(self, member_id: str) -> QCheckBox | None:
        """The box that says whether somebody is at the table, while one changes that."""
        return self._boxes.get(member_id)

    def who(self, place: int) -> str:
        """The member at the place of a key, or nothing."""
        return next(iter([*self._buttons][place : place + 1]), "")

    def show_seats(self, seats: tuple[Seat, ...], *, alone: bool = False) -> None:
        """Show who is at the table, and who could be; `alone`: all of it is in their sight."""
        empty(self._list)
        self._buttons = {}
        there = [seat for seat in seats if seat.present]
        for seat, key in zip_longest(there, KEYS[: len(there)], fillvalue=""):
            if isinstance(seat, Seat):
                self._seat(seat, key)
        if not there:
            self._list.addWidget(words(self.tr("Zeg eerst wie er aan tafel zit."), "soft"))
        still = self.tr("Hier zitten er nog {count}. Zij zien alles. Wie is er gebleven?")
        self._still.setText(still.format(count=len(there)))
        self._still.setVisible(alone and len(there) > 1)
        if [seat.member_id for seat in seats] != [*self._boxes]:
            self._fill_choice(seats)
        for seat in seats:
            self._boxes[seat.member_id].setChecked(seat.present)

    def show_speaker(self, member_id: str | None) -> None:
        """Show whose words are being typed."""
        for one, button in self._buttons.items():
            button.setChecked(one == member_id)

    def _seat(self, seat: Seat, key: str) -> None:
        text = f"{seat.name}, {seat.age}" if seat.age else seat.name
        button = SeatButton(text, key)
        button.clicked.connect(lambda: self.spoke.emit(seat.member_id))
        self._list.addWidget(button)
        self._buttons[seat.member_id] = button

    def _fill_choice(self, seats: tuple[Seat, ...]) -> None:
        empty(self._choice)
        self._boxes = {seat.member_id: SeatBox(seat.name) for seat in seats}
        for box in self._boxes.values():
            box.setVisible(self._choosing)
            box.clicked.connect(self._tell)
            self._choice.addWidget(box)

    def _tell(self) -> None:
        self.seated.emit(tuple(one for one, box in self._boxes.items() if box.isChecked()))

    def _turn(self) -> None:
        self._choosing = not self._choosing
        for box in self._boxes.values():
            box.setVisible(self._choosing)
        self._name_change()

    def _name_change(self) -> None:
        done, begin = self.tr("Klaar, dit klopt"), self.tr("Verander wie er zit")
        self.change.rename(done if self._choosing else begin)
