"""What the plan's page can show; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.read_said import Said
from wijkteam_desk.ui.screens.plan.plan_page import PlanPage


class PlanShown(Protocol):
    """`form` and `about` name a form as its draft does (see drafts.py)."""

    def show_plan(self, page: PlanPage) -> None:
        """Show the plan; what is being typed stays."""

    def show_said(self, said: Said) -> None:
        """Show what goes well and what worries, with who says so."""

    def restore_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Put back what was still being typed."""

    def keep_again(self, form: str, about: str, sentence: str) -> None:
        """What is being typed there is not kept: hand it on again, and say why unless empty."""

    def show_problem(self, form: str, about: str, field: str, sentence: str) -> None:
        """Say at the field why it was not kept; what was typed stays."""

    def show_no_such_day(self, action_id: str) -> None:
        """Say at the field that this is no date."""

    def show_gone(self) -> None:
        """Say that where something was typed has gone from the plan; what was typed is not kept."""

    def show_day_over(self) -> None:
        """Say that the day of that action is over; it is kept all the same."""

    def ask_whose(self) -> None:
        """Say at the new goal that it must be somebody's."""

    def goal_made(self) -> None:
        """The oldest new goal that was asked is in the plan."""

    def action_made(self, about: str) -> None:
        """The oldest new action that was asked there is in the plan."""

    def offer_goal_back(self, put_back: Callable[[], None]) -> None:
        """Say that a goal was taken out, with the way back."""

    def offer_action_back(self, put_back: Callable[[], None]) -> None:
        """Say that an action was taken out, with the way back."""

    def show_refusal(self, sentence: str) -> None:
        """Say in the bar what was refused."""
