"""The page: what stands now, the form, and what was lifted before."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal

from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.protection_chip import protection_chip
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.protection.asked import Asked
from wijkteam_desk.ui.screens.protection.form import ProtectionForm
from wijkteam_desk.ui.screens.protection.said import Mark, Said


class ProtectionView(PageAbove):
    """Signals besides: `settle_asked` gives the fields, `kept` the draft, `forgotten` no more."""

    settle_asked = Signal(object)
    kept = Signal(object)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Niet benaderen en verborgen adres"),
            self.tr("Aan- en uitzetten doe je met een collega die meekijkt. Alleen jij ziet dit."),
        )
        self.form = ProtectionForm()
        self._now, self._earlier = Card(self.tr("Staat nu aan")), Card(self.tr("Eerder opgeheven"))
        self._way_back = back = way_back()
        self.body.addWidget(Flow(back.when_clicked(self.closed.emit)))
        for card in (self._now, self.form, self._earlier):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.form.settle_asked.connect(self.banner.clear)
        self.form.settle_asked.connect(self.settle_asked)
        self.form.kept.connect(self.kept)
        self.form.left.connect(self._stay)
        self.setFocusProxy(back)

    def show_said(self, said: Said, about: str) -> None:
        """Show what stands and what was lifted; `about` is proposed in an untouched form.

        When nobody is, the form asks the words of a hidden place that has none.
        """
        self.form.offer(said)
        if said.wordless and not about and not self.form.touched:
            self.form.add_words(said.wordless)
            # once it has its place: what stands above it was not there before
            QTimer.singleShot(0, self.form, lambda: self.ensureWidgetVisible(self.form))
        elif not self.form.touched:
            self.form.fill({Asked.WHO: about})
        self._fill(self._now, [self._row(mark, stands=True) for mark in said.standing])
        if not said.standing:
            self._now.body.addWidget(words(self.tr("Er staat niets aan."), "soft"))
        self._fill(self._earlier, [self._row(mark, stands=False) for mark in said.lifted])
        self._earlier.setVisible(bool(said.lifted))

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""
        if not self.form.touched:
            self.form.fill(fields)
            self.form.touched = True

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        if sentence:
            self.banner.refused(sentence)
        self.form.keeper.again()

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""
        self.form.show_problem(wrong)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""
        self.banner.refused(sentence)

    def finish(self, *, lifted: bool) -> None:
        """It is done: empty the form and say so."""
        self._rest()
        self.banner.done(self.tr("Het is opgeheven.") if lifted else self.tr("Het staat aan."))
        self._way_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self.form.keeper.flush()

    def _rest(self) -> None:
        self.form.keeper.forget()
        self.form.touched = False
        self.form.fill({})

    def _stay(self) -> None:
        self._rest()
        self.forgotten.emit()

    def _row(self, mark: Mark, *, stands: bool) -> Row:
        chip = protection_chip(mark.kind) if stands else Chip(mark.kind.label)
        buttons = []
        if stands:
            more = plain_button(self.tr("Woorden erbij"))
            more.setAccessibleName(
                self.tr("Woorden erbij voor {who}, {what}").format(
                    who=mark.who, what=mark.kind.label
                )
            )
            buttons.append(more.when_clicked(lambda: self._begin(self.form.add_words, mark)))
            lift = plain_button(self.tr("Hef op"))
            said = self.tr("Hef {what} op voor {who}")
            lift.setAccessibleName(said.format(what=mark.kind.label, who=mark.who))
            buttons.append(lift.when_clicked(lambda: self._begin(self.form.lift, mark)))
        under = f"{mark.since}\n{mark.open}" if mark.open else mark.since
        return Row(mark.who, under, chips=[chip], buttons=buttons)

    def _begin(self, ask: Callable[[Mark], None], mark: Mark) -> None:
        self.banner.clear()
        ask(mark)
        self.form.go_in()
        self.form.touched = True
        self.ensureWidgetVisible(self.form)

    @staticmethod
    def _fill(card: Card, rows: list[Row]) -> None:
        card.clear()
        for place, row in enumerate(rows):
            if place:
                card.body.addWidget(rule())
            card.body.addWidget(row)
