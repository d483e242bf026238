"""The form about one member, on a page of its own."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.banner import Offer
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.member_fields import MemberFields
from wijkteam_desk.ui.common.member_told import Asked
from wijkteam_desk.ui.common.noted_card import NotedCard, half_done_words
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.common.protection_chip import protection_chip
from wijkteam_desk.ui.screens.members.bsn_card import BsnCard
from wijkteam_desk.ui.screens.members.reach_card import ReachCard
from wijkteam_desk.ui.screens.members.reach_told import LANGUAGE
from wijkteam_desk.ui.screens.members.taking_out import TakingOut


class MemberView(Page):
    """Signals: `kept`, `field_left` and `finish_asked` give the fields; `forgotten` the draft.

    `remove_asked`, `protection_asked`; `leave_asked` wants to close, `closed` says that it is.
    """

    kept = Signal(object)
    field_left = Signal(object)
    finish_asked = Signal(object)
    forgotten = Signal()
    remove_asked = Signal()
    protection_asked = Signal()
    leave_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._shown: dict[str, str] = {}
        self._touched = False
        self._fields = MemberFields()
        self._keeper = DraftKeeper(self, lambda: self._fields.fields, self.kept.emit)
        self._finish = main_button(self.tr("Klaar")).when_clicked(self._finish_now)
        self._leave = link_button(self.tr("Nu niet")).when_clicked(self._leave_now)
        self._out = TakingOut()
        self._protect = link_button(self.tr("Niet benaderen of adres verbergen"), "hand-stop")
        self.reach = ReachCard()
        self.authority = NotedCard(self.tr("Gezag"))
        self.representatives = NotedCard(self.tr("Vertegenwoordiging"))
        self.capacity = NotedCard(self.tr("Wilsbekwaamheid"))
        self.bsn = BsnCard()
        self._build()

    def _build(self) -> None:
        self._fields.touched.connect(self._typed)
        self._fields.left.connect(self._field_left)
        self._fields.entered.connect(self._finish_now)
        self._out.asked.connect(self.remove_asked)
        card = Card()
        card.body.addWidget(self._fields)
        for part in (card, self.reach, *self._noted):
            self.body.addWidget(part)
        for noted in self._noted:
            noted.opened.connect(lambda noted=noted: self._bring(noted))
        self.body.addWidget(Flow(self._finish, self._leave))
        self.body.addWidget(Flow(self._protect.when_clicked(self.protection_asked.emit)))
        self.body.addWidget(self._out)
        self.body.addStretch()
        self.setFocusProxy(self._fields.control(Asked.GIVEN))

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about somebody new; the surname is proposed."""
        self.retitle(self.tr("Iemand erbij"))
        self._finish.rename(self.tr("Voeg toe"))
        self._out.hide()
        self._protect.hide()
        self.reach.hide()
        self._fill(fields)

    def show_known(self, name: str, fields: dict[str, str]) -> None:
        """Show somebody who is known; what is being typed stays."""
        self.retitle(name, self.tr("Wat je verandert, is bewaard als je het veld verlaat."))
        self._leave.hide()
        self._out.about(fields[Asked.GIVEN])
        if not self._touched:
            self._fill(fields)

    def show_protected(self, kinds: tuple[ProtectionKind, ...]) -> None:
        """Show what protects this person beside the name."""
        self.chips.clear()
        for kind in kinds:
            self.chips.put(protection_chip(kind))

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before; not when somebody typed already."""
        if self._touched:
            return
        self._fields.fill(fields)
        self._touched = True
        self.banner.note(
            half_done_words(),
            Offer(self.tr("Terug naar hoe het was"), self._undo),
        )

    def show_kept(self, fields: dict[str, str]) -> None:
        """These fields are kept; what was typed since is not."""
        if self._fields.fields == fields:
            self._shown = fields
            self._touched = False
            self._keeper.forget()
            self._fields.clear_problems()
            self.banner.clear()
        else:
            self._keeper.touched()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_problem(self, wrong: Wrong, *, go_there: bool) -> None:
        """Say what is the matter at the field."""
        self._fields.show_problem(wrong, go_there=go_there)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays, and is kept."""
        if self._touched:
            self._keeper.touched()
        self._out.rest()
        self.banner.refused(sentence)

    def close_form(self) -> None:
        """There is nothing more to ask."""
        self._keeper.forget()
        self.closed.emit()

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()
        self.reach.flush()
        for card in self._noted:
            card.flush()

    def go_to_language(self) -> None:
        """Put the cursor where one says which language somebody speaks."""
        self.reach.asked.go_to(LANGUAGE)
        self._bring(self.reach)

    def go_to_age(self) -> None:
        """Put the cursor where one is born."""
        self._fields.control(Asked.BORN).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, card: Card) -> None:
        # Once it has its place: a form that just opened has none yet.
        QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

    @property
    def _noted(self) -> tuple[NotedCard, ...]:
        return self.authority, self.representatives, self.capacity, self.bsn

    def _fill(self, fields: dict[str, str]) -> None:
        self._shown = fields
        self._fields.fill(fields)

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _field_left(self) -> None:
        if self._touched:
            self.field_left.emit(self._fields.fields)

    def _finish_now(self) -> None:
        self._keeper.flush()
        if self.reach.isVisible() and self.reach.go_to_problem():
            return
        self.finish_asked.emit(self._fields.fields)

    def _leave_now(self) -> None:
        self._keeper.flush()
        self.leave_asked.emit()

    def _undo(self) -> None:
        self._keeper.forget()
        self._touched = False
        self._fill(self._shown)
        self.forgotten.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_now()
        else:
            super().keyPressEvent(event)
