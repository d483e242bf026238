"""The header that always says who this is and who has the regie, and the tabs under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import icon_button, main_button, plain_button
from wijkteam_desk.ui.common.chip import FICTITIOUS, Chip
from wijkteam_desk.ui.common.chip_button import ChipButton
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.edit_in_place import WORDS, EditInPlace
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.protection_chip import SHAPES
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.household.head import Head, head_of
from wijkteam_desk.ui.screens.household.tabs import Tabs

_WIDE = 50
"""In em: where the words of the buttons leave room for a name."""


_HIGH = 24
"""In em: below this height the head takes as little as it can."""


class HouseholdView(Page):
    """Signals: `talk_asked`, `print_asked`, `regie_asked`, `wrap_up_asked`, `protection_asked`.

    `refused` when there is only a sentence; `tab_turned` with the key of the tab in front.

    For the presenter: `renamed` gives the new name, `name_kept` its draft, `name_left` none.
    """

    talk_asked = Signal()
    print_asked = Signal()
    regie_asked = Signal()
    wrap_up_asked = Signal()
    protection_asked = Signal()
    refused = Signal()
    tab_turned = Signal(str)
    renamed = Signal(str)
    name_kept = Signal(object)
    name_left = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._head: Head | None = None
        self._edit = EditInPlace(self.tr("Naam van dit huishouden"))
        self._pencil = icon_button(self.tr("Verander de naam"), "pencil")
        self._talk = plain_button(talk_words.new_talk(), "message")
        self._plan = main_button(self.tr("Plan op papier"), "printer")
        self._made: list[QWidget] = []
        self._tabs = Tabs(self.tr("Delen van dit huishouden"))
        self._unfinished = ChipButton(self.tr("Nawerk niet af"), Tone.AMBER, icon_name="pencil")
        self._about_regie: tuple[str, ...] = ()
        self._open_regie: list[ChipButton] = []
        self._build()

    def _build(self) -> None:
        self._edit.hide()
        self._edit.setFixedWidth(em(22))
        self._edit.changed.connect(self.renamed)
        self._edit.left.connect(self.name_left)
        self._edit.kept.connect(self.name_kept)
        self.lead.put(self._edit)
        self.lead.put(self._pencil.when_clicked(self._rename))
        self._unfinished.hide()
        self._unfinished.clicked.connect(self.wrap_up_asked)
        self.chips.put(self._unfinished)
        self.buttons.put(self._talk.when_clicked(self.talk_asked.emit))
        self.buttons.put(self._plan.when_clicked(self.print_asked.emit))
        self._tabs.turned.connect(self.tab_turned)
        self.body.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in (self._talk, self._plan):
            button.set_short(short=self.width() < em(_WIDE))
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave most of a low page to the tab in front."""
        low = self.height() < em(_HIGH)
        self.spread(low=low)
        self._tabs.spread(low=low)
        for chip in self.findChildren(ChipButton):
            chip.be_low(low=low)

    def add_tab(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """Add a tab at the end, made when it first comes to the front; the first one is shown."""
        self._tabs.add(key, title, make)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self._tabs.show_tab(key)

    def set_tab_note(self, key: str, text: str, heard: str = "") -> None:
        """Show a small count behind the title of a tab, or none; `heard` says of what."""
        self._tabs.note(key, text, heard)

    @property
    def tab(self) -> str:
        """The key of the tab in front."""
        return self._tabs.current

    def show_household(self, file: HouseholdFile) -> None:
        """Show the header of this household; a name that is being typed stays."""
        head = head_of(file, today())
        if head == self._head:
            return
        self._head = head
        self.retitle(head.name)
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        lead, chips = self._lead(head), self._chips(head)
        for chip in lead:
            self.lead.put(chip)
        for chip in chips:
            self.chips.put(chip)
        self._made = [*lead, *chips]
        self._fit_height()

    @staticmethod
    def _lead(head: Head) -> list[QWidget]:
        reference = Chip(head.reference)
        return [reference, Chip(FICTITIOUS, Tone.VIOLET)] if head.fictitious else [reference]

    def show_regie(self, offered: str, away: str, *, nobody: bool) -> None:
        """Say on every tab what is open about the regie: an offer, who stands in or that nobody."""
        told = (offered, away, str(nobody))
        if told == self._about_regie:
            return
        self._about_regie = told
        for chip in self._open_regie:
            chip.hide()
            chip.deleteLater()
        tone, shape = (Tone.RED, "alert-triangle") if nobody else (Tone.AMBER, "steering-wheel")
        said = ((offered, Tone.AMBER, "steering-wheel"), (away, tone, shape))
        self._open_regie = [ChipButton(one, hue, icon_name=mark) for one, hue, mark in said if one]
        for chip in self._open_regie:
            chip.clicked.connect(self.regie_asked)
            self.chips.put(chip)

    def show_unfinished(self, *, unfinished: bool) -> None:
        """Say that the nawerk of a conversation is not done, on every tab."""
        self._unfinished.setVisible(unfinished)

    def _chips(self, head: Head) -> list[QWidget]:
        tone, shape = (Tone.TEAL, "steering-wheel")
        if not head.has_regie:
            tone, shape = (Tone.RED, "alert-triangle")
        regie = ChipButton(head.regie, tone, icon_name=shape)
        regie.clicked.connect(self.regie_asked)
        made: list[QWidget] = [regie]
        if head.alone:
            made.append(Chip(head.alone, icon_name="eye-off"))
        for kind in head.protected:
            mark = ChipButton(kind.label, Tone.AMBER, icon_name=SHAPES[kind])
            mark.clicked.connect(self.protection_asked)
            made.append(mark)
        return made

    def restore_name(self, fields: dict[str, str]) -> None:
        """Go on with a name that was half typed."""
        if self._edit.isHidden():
            self._rename()
            self._edit.setText(fields.get(WORDS, ""))

    def keep_name_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self._edit.keeper.again()

    def show_name_kept(self) -> None:
        """The name is what it should be: show it as a title again."""
        had_focus = self._edit.hasFocus()
        self._edit.close_up()
        self._title.show()
        self._pencil.show()
        if had_focus:
            self._pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_name_refused(self, sentence: str) -> None:
        """Say why this cannot be the name; it can be typed further."""
        self._edit.go_on()
        self.banner.refused(sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)
        self.refused.emit()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._edit.keeper.flush()

    def _rename(self) -> None:
        self._title.hide()
        self._pencil.hide()
        self._edit.begin(self._head.name if self._head else "")
