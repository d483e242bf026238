"""Turns what is typed in the plan into acts; knows no Qt."""

from collections.abc import Callable
from functools import partial
from typing import Any

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_said import read_said
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.plan import ActionWords, GoalWords, goal_words
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.screens.plan.drafts import ACTION, GOAL, PlanDrafts
from wijkteam_desk.ui.screens.plan.edits import edited_action, edited_goal
from wijkteam_desk.ui.screens.plan.plan_page import plan_page
from wijkteam_desk.ui.screens.plan.shown import PlanShown


class PlanPresenter:
    """Knows what the store will hold after the edits under way, so that these follow each other."""

    def __init__(self, view: PlanShown, acts: Acts, changed: Callable[[Changed], None]) -> None:
        self._view = view
        self._acts = acts
        self._changed = changed
        self._drafts = PlanDrafts(acts, view.keep_again)
        self._file: HouseholdFile | None = None
        self._goals: dict[str, GoalWords] = {}
        self._actions: dict[str, ActionWords] = {}
        self._under_way = 0

    def show(self, file: HouseholdFile) -> None:
        """Show this reading of the household; the first time with what was still being typed."""
        first, self._file = self._file is None, file
        self._acts.run(read_said, household_id=file.household.id, then=self._view.show_said)
        # A reading from before an edit under way would put the old words back for a moment.
        if self._under_way:
            return
        self._goals = {goal.id: goal_words(goal) for goal in file.goals}
        self._actions = {action.id: told_of(action, ActionWords) for action in file.actions}
        self._view.show_plan(plan_page(file, today()))
        if first:
            things = [file.plan.id, *self._goals, *self._actions]
            self._drafts.restore(things, self._view.restore_draft)

    def edit_goal(self, goal_id: str, field: str, text: str) -> None:
        """Keep one field of a goal, as `edited_goal` reads it."""
        was = self._goals.get(goal_id)
        if was is None:
            self._view.show_gone()
            return
        words = self._goals[goal_id] = edited_goal(was, field, text)
        if words == was:
            self._show_again()
        else:
            where = (GOAL, goal_id, field)
            self._edit(change_goal, where, _nothing, goal_id=goal_id, words=words, was=was)

    def edit_action(self, action_id: str, field: str, text: str) -> None:
        """Keep one field of an action, as `edited_action` reads it."""
        was = self._actions.get(action_id)
        if was is None:
            self._view.show_gone()
            return
        words = edited_action(was, field, text, file=self._open, today=today())
        if words is None:
            self._view.show_no_such_day(action_id)
        elif words == was:
            self._show_again()
        else:
            self._actions[action_id] = words
            over = words.due is not None and words.due != was.due and words.due < today()
            where = (ACTION, action_id, field)
            after = self._view.show_day_over if over else _nothing
            self._edit(change_action, where, after, action_id=action_id, words=words, was=was)

    def make_goal(self, own_words: str, whose: tuple[str, ...] | None) -> None:
        """Add a goal; for the whole household only when that was chosen (`whose` is empty)."""
        if whose is None:
            self._view.ask_whose()
            return
        words = GoalWords(own_words=own_words, for_members=whose)
        self._make(add_goal, (GOAL, self._open.plan.id), words, self._view.goal_made)

    def make_action(self, about: str, what: str) -> None:
        """Add an action under the goal, or under none when `about` is the plan."""
        words = ActionWords(what=what, goal_id=None if about == self._open.plan.id else about)
        made = partial(self._view.action_made, about)
        self._make(add_action, (ACTION, about), words, made)

    def remove_goal(self, goal_id: str) -> None:
        """Take a goal out, with the way back."""
        self._remove(remove_goal, self._view.offer_goal_back, goal_id=goal_id)

    def remove_action(self, action_id: str) -> None:
        """Take an action out, with the way back."""
        self._remove(remove_action, self._view.offer_action_back, action_id=action_id)

    def keep_draft(self, form: str, about: str, fields: dict[str, str]) -> None:
        """Keep what is being typed."""
        self._drafts.keep(form, about, fields)

    @property
    def _open(self) -> HouseholdFile:
        if self._file is None:
            raise LookupError
        return self._file

    def _show_again(self) -> None:
        self._view.show_plan(plan_page(self._open, today()))

    def _edit(
        self,
        act: Callable[..., Changed],
        where: tuple[str, str, str],
        after: Callable[[], None],
        **given: Any,
    ) -> None:
        def kept(changed: Changed) -> None:
            self._under_way -= 1
            after()
            self._changed(changed)

        def refused(sentence: str) -> None:
            self._under_way -= 1
            self._view.show_problem(*where, sentence)
            self._acts.run(read_household, household_id=self._open.household.id, then=self.show)

        self._under_way += 1
        self._acts.run(act, then=kept, failed=refused, **given)

    def _make(
        self,
        act: Callable[..., Changed],
        draft: tuple[str, str],
        words: GoalWords | ActionWords,
        made: Callable[[], None],
    ) -> None:
        def kept(changed: Changed) -> None:
            made()
            self._changed(changed)

        refused = partial(self._view.show_problem, *draft, "")
        household = self._open.household.id
        self._acts.run(act, household_id=household, words=words, then=kept, failed=refused)

    def _put_back(self, entry: str) -> None:
        refused = self._view.show_refusal
        self._acts.run(undo, entry=entry, then=self._changed, failed=refused)

    def _remove(
        self,
        act: Callable[..., Changed],
        offer: Callable[[Callable[[], None]], None],
        **given: str,
    ) -> None:
        def gone(changed: Changed) -> None:
            offer(partial(self._put_back, changed.entry))
            self._changed(changed)

        self._acts.run(act, then=gone, failed=self._view.show_refusal, **given)


def _nothing() -> None:
    """Nothing is to be said of it."""
