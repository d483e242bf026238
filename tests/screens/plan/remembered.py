"""A view of the plan that remembers what it was told."""

from collections.abc import Callable
from dataclasses import dataclass, field

from typing_extensions import override

from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.casework.read_said import Said
from wijkteam_desk.ui.screens.plan.plan_page import PlanPage
from wijkteam_desk.ui.screens.plan.presenter import PlanPresenter
from wijkteam_desk.ui.screens.plan.shown import PlanShown


@dataclass
class Remembered(PlanShown):
    """A view that remembers what it was told."""

    pages: list[PlanPage] = field(default_factory=list)
    problems: list[tuple[str, str, str, str]] = field(default_factory=list)
    drafts: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    unkept: list[tuple[str, str, str]] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    asked_whose: int = 0
    days_over: int = 0
    gone: int = 0
    said: Said | None = None
    ways_back: list[Callable[[], None]] = field(default_factory=list)

    @property
    def page(self) -> PlanPage:
        return self.pages[-1]

    @override
    def show_plan(self, page: PlanPage) -> None:
        self.pages.append(page)

    @override
    def show_said(self, said: Said) -> None:
        self.said = said

    @override
    def restore_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        self.drafts.append((form, about, fields))

    @override
    def show_problem(self, form: str, about: str, field: str, sentence: str) -> None:
        self.problems.append((form, about, field, sentence))

    @override
    def keep_again(self, form: str, about: str, sentence: str) -> None:
        self.unkept.append((form, about, sentence))

    @override
    def show_gone(self) -> None:
        self.gone += 1

    @override
    def show_day_over(self) -> None:
        self.days_over += 1

    @override
    def show_no_such_day(self, action_id: str) -> None:
        self.problems.append(("action", action_id, "when", ""))

    @override
    def ask_whose(self) -> None:
        self.asked_whose += 1

    @override
    def goal_made(self) -> None:
        self.made.append("goal")

    @override
    def action_made(self, about: str) -> None:
        self.made.append(about)

    @override
    def offer_goal_back(self, put_back: Callable[[], None]) -> None:
        self.ways_back.append(put_back)

    @override
    def offer_action_back(self, put_back: Callable[[], None]) -> None:
        self.ways_back.append(put_back)

    @override
    def show_refusal(self, sentence: str) -> None:
        self.refusals.append(sentence)


def opened(plan: OpenPlan) -> tuple[Remembered, PlanPresenter]:
    view = Remembered()
    presenter = PlanPresenter(view, plan.acts, lambda _: presenter.show(plan.file))
    presenter.show(plan.file)
    return view, presenter
