"""Where the household lives, changed where it stands; a hidden address is shown on purpose."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from typing_extensions import override

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import icon_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.edit_in_place import WORDS, EditInPlace
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.words import words


class AddressCard(Card):
    """Signals: `changed` gives the new address, `left` that it stays; `kept` the draft."""

    changed = Signal(str)
    left = Signal()
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("AddressCard", "Adres"))
        self.banner = Banner()
        self._address, self._half_typed = "", ""
        self._hidden = self._on_purpose = False
        self._said = words("")
        self._edit = EditInPlace(self.tr("Adres van dit huishouden"))
        self._pencil = icon_button(self.tr("Verander het adres"), "pencil")
        self._show = plain_button(self.tr("Toon het adres"), "eye")
        self._build()

    def _build(self) -> None:
        self._edit.hide()
        self._edit.changed.connect(self.changed)
        self._edit.left.connect(self.left)
        self._edit.kept.connect(self.kept)
        self._edit.textEdited.connect(self._typed)
        self.put_beside_title(self._pencil.when_clicked(self._begin))
        for widget in (self.banner, self._said, self._edit):
            self.body.addWidget(widget)
        self.body.addWidget(Flow(self._show.when_clicked(self._look)))
        self._tell()

    def show_address(self, address: str, *, hidden: bool) -> None:
        """Show it; what is being typed stays. A hidden one only when one asks for it."""
        self._address, self._hidden = address, hidden
        self._tell()

    def restore(self, fields: dict[str, str]) -> None:
        """Go on with what was half typed, at once or as soon as it may be in sight."""
        self._half_typed = fields.get(WORDS, "")
        if self._edit.isHidden() and not self._kept_back:
            self._begin()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self._edit.keeper.again()

    def show_kept(self) -> None:
        """The address is what it should be: show it as a line again."""
        had_focus = self._edit.hasFocus()
        self._half_typed = ""
        self.banner.clear()
        self._edit.close_up()
        self._tell()
        if had_focus:
            self._pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, sentence: str) -> None:
        """Say why this cannot be kept; it can be typed further."""
        self._edit.go_on()
        self.banner.refused(sentence)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._edit.keeper.flush()

    @property
    def _kept_back(self) -> bool:
        return self._hidden and not self._on_purpose

    def _tell(self) -> None:
        said = self._address or self.tr("Nog niet genoteerd.")
        self._said.setText(self.tr("Het adres is verborgen.") if self._kept_back else said)
        self._said.setVisible(self._edit.isHidden())
        self._show.setVisible(self._kept_back)
        self._pencil.setVisible(self._edit.isHidden() and not self._kept_back)

    def _typed(self, text: str) -> None:
        self._half_typed = text

    def _begin(self) -> None:
        self._edit.begin(self._half_typed or self._address)
        self._tell()

    def _look(self) -> None:
        self._on_purpose = True
        self._tell()
        self._pencil.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._half_typed:
            self._begin()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._on_purpose = False
        if self._hidden:
            self._edit.keeper.flush()
            self._edit.close_up()
        self._tell()
