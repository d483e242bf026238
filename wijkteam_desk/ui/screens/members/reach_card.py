"""How somebody is reached: where, by which number, how safely, in which language."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.household import Household
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.noted_card import half_done_words
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.members.reach_told import PLACE, reach_lines


class ReachCard(Card):
    """Signals: `kept` and `field_left` give the fields."""

    kept = Signal(object)
    field_left = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ReachCard", "Bereiken"))
        self.banner = Banner()
        self.asked = AskedFields(reach_lines())
        self._touched = False
        self._on_purpose = False
        self._keeper = DraftKeeper(self, lambda: self.asked.fields, self.kept.emit)
        self._elsewhere = words("", "soft")
        self._hidden = self._hidden_words()
        self.asked.touched.connect(self._typed)
        self.asked.left.connect(self._left)
        for widget in (self.banner, self._hidden, self.asked, self._elsewhere):
            self.body.addWidget(widget)
        self._hidden.hide()
        self._elsewhere.hide()

    def show_reach(self, fields: dict[str, str], *, hidden: bool) -> None:
        """Show what is known; what is being typed stays. What is `hidden` is shown on purpose."""
        kept_back = hidden and not self._on_purpose
        self._hidden.setVisible(kept_back)
        self.asked.keep_back(PLACE if kept_back else frozenset())
        if not self._touched:
            self.asked.fill(fields)

    def show_elsewhere(self, name: str, homes: tuple[Household, ...]) -> None:
        """Say in which other households the same person is known (R-1.2)."""
        said = self.tr("{who} staat ook bij {home} ({reference}). Wat daar staat, blijft daar.")
        lines = [said.format(who=name, home=one.name, reference=one.reference) for one in homes]
        self._elsewhere.setText("\n".join(lines))
        self._elsewhere.setVisible(bool(lines))

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before; not when somebody typed already."""
        if self._touched:
            return
        self.asked.fill(fields)
        self._touched = True
        self.banner.note(half_done_words())

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept; what was typed since is not."""
        if self.asked.fields == fields:
            self._touched = False
            self._keeper.forget()
            self.asked.clear_problems()
            self.banner.clear()
        else:
            self._keeper.touched()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field; who goes on elsewhere is left there."""
        self.asked.show_problem(wrong.at, wrong.sentence, go_there=False)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        self._keeper.touched()
        self.banner.refused(sentence)

    def go_to_problem(self) -> bool:
        """Go to what is the matter; false where nothing is."""
        return self.asked.go_to_problem()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _left(self) -> None:
        if self._touched:
            self.field_left.emit(self.asked.fields)

    def _hidden_words(self) -> QWidget:
        hidden = QWidget()
        inside = QVBoxLayout(hidden)
        room(inside, between=0.4)
        inside.addWidget(words(self.tr("Het adres en het telefoonnummer zijn verborgen.")))
        show = plain_button(self.tr("Toon adres en telefoon"), "eye").when_clicked(self._show)
        inside.addWidget(Flow(show))
        return hidden

    def _show(self) -> None:
        self._on_purpose = True
        self._hidden.hide()
        self.asked.keep_back(frozenset())
        self.asked.go_to("phone")
