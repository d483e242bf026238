"""The melding on the overview: what is next, and what is too late."""

from functools import partial

from PySide6.QtCore import Signal

from wijkteam_desk.casework.read_melding import meldingen_of
from wijkteam_desk.domain.melding import Melding
from wijkteam_desk.domain.naming import NOBODY, Called
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.buttons import Button, link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.melding.said import Brief, State, StepLine, brief

NEW = ""
"""Asked for: a melding that is not there yet."""


class MeldingCard(Card):
    """Reads by itself, after the page is shown. Signal: `asked` an id, or `NEW`."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Melding"))
        self._shown: tuple[Brief, ...] | None = None

    def read(self, acts: Acts, household_id: str, *, family_plan: bool, away: Called) -> None:
        """Read the meldingen of this household anew; the rest is as in `calendar`."""
        show = partial(self.show_meldingen, family_plan=family_plan, away=away)
        acts.run(meldingen_of, household_id=household_id, then=show)

    def show_meldingen(
        self,
        meldingen: tuple[Melding, ...],
        *,
        family_plan: bool = False,
        away: Called = NOBODY,
    ) -> None:
        """Show the newest whole, the others by their day; what did not change keeps its focus."""
        briefs = tuple(brief(one, today(), family_plan=family_plan, away=away) for one in meldingen)
        if briefs == self._shown:
            return
        self._shown = briefs
        self.clear()
        if not briefs:
            self.body.addWidget(words(self.tr("Nog geen melding vastgelegd."), "soft"))
        for newest in briefs[:1]:
            self._show_newest(newest)
        for older in briefs[1:]:
            said = self.tr("Melding: {came_in}").format(came_in=older.came_in.lower())
            self.body.addWidget(self._link(said, older.id))
        more = plain_button(self.tr("Nieuwe melding")).when_clicked(partial(self.asked.emit, NEW))
        self.body.addWidget(Flow(more))

    def _show_newest(self, newest: Brief) -> None:
        self.body.addWidget(Row(newest.came_in, newest.done))
        if newest.silent:
            self.body.addWidget(words(newest.silent))
        for line in newest.next:
            self.body.addWidget(self._step(line))
        self.body.addWidget(self._link(self.tr("Bekijk de melding"), newest.id))

    def _link(self, said: str, melding_id: str) -> Button:
        return link_button(said, "calendar").when_clicked(partial(self.asked.emit, melding_id))

    def _step(self, line: StepLine) -> Row:
        late = Chip(self.tr("te laat"), Tone.AMBER, icon_name="alert-triangle")
        return Row(line.what, line.when, chips=[late] if line.state is State.LATE else [])
