"""The page of one melding."""

from PySide6.QtCore import Qt, Signal

from wijkteam_desk.domain.melding import ResearchItem
from wijkteam_desk.domain.naming import Called
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.buttons import main_button
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.way_back import way_back
from wijkteam_desk.ui.screens.melding.family_card import FamilyPlanCard
from wijkteam_desk.ui.screens.melding.question_card import QuestionCard
from wijkteam_desk.ui.screens.melding.research_card import ResearchCard
from wijkteam_desk.ui.screens.melding.said import StepLine
from wijkteam_desk.ui.screens.melding.steps_card import StepsCard


class MeldingView(PageAbove):
    """Signals: `kept` and `register_asked` give the fields; `field_left` also which; `closed`.

    `noted` and `note_kept` give an item of the onderzoek and what stands there.
    """

    kept = Signal(object)
    register_asked = Signal(object)
    field_left = Signal(object, str)
    noted = Signal(object, str)
    note_kept = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("Melding"))
        self._touched, self._known, self._family_plan = False, False, False
        self.question, self.steps, self.research = QuestionCard(), StepsCard(), ResearchCard()
        self.family = FamilyPlanCard()
        self._keeper = DraftKeeper(self, lambda: self.fields, self.kept.emit)
        self._register = main_button(self.tr("Leg de melding vast"))
        self._way_back = back = way_back()
        self.body.addWidget(Flow(back.when_clicked(self.closed.emit)))
        self._register_row = Flow(self._register.when_clicked(self._ask))
        cards = self.question, self._register_row, self.steps, self.family, self.research
        for widget in cards:
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.setFocusProxy(back)
        self._connect()
        self._show_parts()

    def _connect(self) -> None:
        for part in (self.question, self.steps, self.family, self.research):
            part.typed.connect(self._typed)
        for part in (self.question, self.steps, self.family):
            part.left.connect(self._left)
        self.research.used_left.connect(lambda: self._left("personal_plan_used"))
        self.research.noted.connect(self.noted)
        self.research.kept.connect(self.note_kept)

    @property
    def fields(self) -> dict[str, str]:
        """What stands in the form now."""
        used = {"personal_plan_used": self.research.used.text()}
        return self.steps.fields | self.question.fields | self.family.fields | used

    def ask_family_plan(self) -> None:
        """The team offers this household a familiegroepsplan: ask what came of it."""
        self._family_plan = True

    def leave_alone(self, away: Called) -> None:
        """Propose to tell nothing to who is called as one of these."""
        self.question.leave_alone(away)

    def show_new(self, fields: dict[str, str]) -> None:
        """Ask about a melding that is not kept yet."""
        self.retitle(self.tr("Een nieuwe melding"))
        self._fill(fields)

    def show_known(self, fields: dict[str, str]) -> None:
        """Show what is kept; what is being typed stays."""
        if not self._known:
            # What was typed for a new one is kept by now.
            self._keeper.forget()
            self._touched = False
            if self._register.hasFocus():
                self._way_back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._known = True
        self.retitle(
            self.tr("Melding"), self.tr("Wat je invult, is bewaard als je het veld verlaat.")
        )
        if not self._touched:
            self._fill(fields)
        self._show_parts()

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """Show how the steps stand."""
        self.steps.show_steps(lines)

    def show_found(self, found: dict[ResearchItem, str], typed: dict[ResearchItem, str]) -> None:
        """Show what was found on each item, and what was still being typed there."""
        self.research.show_found(found, typed)

    def restore(self, fields: dict[str, str]) -> None:
        """Show what was typed before."""
        if not self._touched:
            self._fill(fields)
            self._touched = True

    def show_kept(self, fields: dict[str, str], at: str) -> None:
        """This is what is kept, with a new answer `at` a field; what was typed since is not."""
        self.steps.say(at, fields[at])
        self.question.say(at, fields[at])
        self.family.say(at, fields)
        self._show_parts()
        if all(text.strip() == fields[name] for name, text in self.fields.items()):
            self._touched = False
            self._keeper.forget()
            self.banner.clear()
        else:
            self._keeper.touched()

    def keep_again(self, sentence: str) -> None:
        """The draft is not kept: hand it on again, and say why unless empty."""
        self._keeper.not_kept(sentence, self.banner)

    def show_problem(self, wrong: Wrong) -> None:
        """Say what is the matter at the field."""
        field = self._field(wrong.at)
        if field:
            field.show_problem(wrong.sentence)
        else:
            self.show_refusal(wrong.sentence)

    def show_refusal(self, sentence: str) -> None:
        """Say what a rule refused; what was typed stays."""
        self.banner.refused(sentence)

    def begin(self, *, new: bool) -> None:
        """Go to where one begins: the question of a new one, the way back of another."""
        first = self.question.question if new else self._way_back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self._keeper.flush()
        self.research.flush()

    def _field(self, name: str) -> Field | None:
        if name == "personal_plan_used":
            return self.research.used_field
        return self.question.field(name) or self.family.field(name) or self.steps.field(name)

    def _fill(self, fields: dict[str, str]) -> None:
        self.question.fill(fields)
        self.family.fill(fields)
        self.steps.fill(fields)
        self.research.used.setText(fields.get("personal_plan_used", ""))

    def _show_parts(self) -> None:
        self._register_row.setVisible(not self._known)
        self.steps.setVisible(self._known)
        self.family.setVisible(self._known and self._family_plan)
        self.research.setVisible(self._known)
        self.research.show_plan(handed_in=bool(self.fields.get("personal_plan_on")))

    def _typed(self) -> None:
        self._touched = True
        self._keeper.touched()

    def _left(self, name: str) -> None:
        if self._touched and self._known:
            self.field_left.emit(self.fields, name)

    def _ask(self) -> None:
        self._keeper.flush()
        self.register_asked.emit(self.fields)
