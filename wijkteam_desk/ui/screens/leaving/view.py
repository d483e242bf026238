"""The page on which the help of one organisation stops: light first, the rest unfolds."""

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.asked_groups import AskedGroups
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.form_page import FormPage
from wijkteam_desk.ui.common.in_sight import bring_in_sight
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.leaving.asked import end_groups, light_groups, plan_groups
from wijkteam_desk.ui.screens.leaving.sheet import Sheet
from wijkteam_desk.ui.screens.leaving.told import steps_in


class LeavingView(FormPage):
    """Signals: `closed`; `card_asked`; `kept` and `finish_asked` give the fields."""

    card_asked = Signal()

    def __init__(self) -> None:
        self._name = self.tr("Stoppen, en dan")
        super().__init__(self._name)
        self._steps = 0
        self._now = Card(self.tr("Zo staat het ervoor"))
        self._light, self._plan, self._end = AskedGroups(), AskedGroups(), AskedGroups()
        self._first, self._before, self._after = Card(), Card(), Card()
        self._fold = link_button(" ").when_clicked(self._turn)
        self._problem = ProblemLine()
        self._more = plain_button(self.tr("Nog een stap van minder"), "plus")
        self._build()

    def _build(self) -> None:
        back = way_back().when_clicked(self.closed.emit)
        card = plain_button(self.tr("Naar de afsprakenkaart"), "printer")
        card.when_clicked(self.card_asked.emit)
        keep = main_button(self.tr("Leg vast"), "check").when_clicked(self._ask)
        self._more.when_clicked(self._add_step)
        self._first.body.addWidget(self._light)
        self._before.body.addWidget(self._plan)
        self._before.body.addWidget(Flow(self._more))
        self._after.body.addWidget(self._end)
        self._consist_of(self._light, self._plan, self._end)
        self.body.addWidget(Flow(back, card))
        folded = (Flow(self._fold), self._before, self._after)
        for part in (self._now, self._first, *folded, self._problem, Flow(keep)):
            self.body.addWidget(part)
        self._now.hide()
        self._open(unfolded=False)
        self.body.addStretch()
        self.setFocusProxy(back)

    @override
    def fill(self, fields: dict[str, str]) -> None:
        self._ask_steps(max(self._steps, steps_in(fields)))
        super().fill(fields)
        if any((self._plan.fields | self._end.fields).values()):
            self._open(unfolded=True)

    def show_sheet(self, sheet: Sheet, fields: dict[str, str]) -> None:
        """Show the page; what is being typed stays."""
        self.retitle(self._name, sheet.under)
        self._now.clear()
        for sentence in sheet.now:
            self._now.body.addWidget(words(sentence))
        self._now.setVisible(bool(sheet.now))
        self.show_form(fields, lambda: self._ask_of(sheet))

    @override
    def show_kept(self) -> None:
        """What stood in the form is kept."""
        super().show_kept()
        self._problem.say("")
        self.banner.done(self.tr("Dit is vastgelegd."))
        bring_in_sight(self.banner)

    @override
    def show_problem(self, wrong: Wrong) -> None:
        if wrong.at not in self._light.fields:
            self._open(unfolded=True)
        self._problem.say("")
        super().show_problem(wrong)

    @override
    def show_refusal(self, sentence: str) -> None:
        """Say it beside the button: the page is long, and the bar is far above it."""
        self._problem.say(sentence)
        announce(self, sentence, at_once=True)
        # Once it has its place: what just appears has none yet.
        QTimer.singleShot(0, self._problem, lambda: bring_in_sight(self._problem))

    @override
    def _typed(self) -> None:
        super()._typed()
        self._problem.say("")

    def _ask_of(self, sheet: Sheet) -> None:
        self._light.ask(light_groups(sheet))
        self._end.ask(end_groups(sheet))
        self._ask_steps(max(sheet.steps, 1))

    def _ask_steps(self, steps: int) -> None:
        self._steps = steps
        self._plan.ask(plan_groups(steps))

    def _add_step(self) -> None:
        typed = self._plan.fields
        self._ask_steps(self._steps + 1)
        self._plan.fill(typed)

    def _turn(self) -> None:
        self._open(unfolded=self._before.isHidden())

    def _open(self, *, unfolded: bool) -> None:
        self._before.setVisible(unfolded)
        self._after.setVisible(unfolded)
        self._fold.rename(
            self.tr("Alleen de vier vragen") if unfolded else self.tr("Meer over het stoppen")
        )
