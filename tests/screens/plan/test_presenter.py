"""Stories of changing the plan without a window, on a real store. FICTIEF."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from tests.screens.plan.open_plan import POST, OpenPlan
from tests.screens.plan.remembered import Remembered, opened
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.set_goal import change_goal
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionWords, goal_words
from wijkteam_desk.ui.screens.plan.presenter import PlanPresenter


@dataclass
class Told:
    """What the presenter says has changed."""

    changes: list[Changed] = field(default_factory=list)

    def __call__(self, changed: Changed) -> None:
        self.changes.append(changed)


def test_r_1_1_what_is_said_in_a_conversation_and_typed_here_is_one_plan(plan: OpenPlan) -> None:
    view, presenter = opened(plan)
    fatima = plan.member("Fatima")
    presenter.make_goal("Rust in de avond", (fatima,))
    talk = plan.store.perform(
        start_conversation, household_id=plan.household_id, present=(fatima,)
    ).made
    words = PassageWords(text=POST, kind=PassageKind.GOAL, said_by=fatima)
    plan.store.perform(write_passage, conversation_id=talk, words=words)
    presenter.show(plan.file)
    assert [goal.words.own_words for goal in view.page.goals] == ["Rust in de avond", POST]
    assert {goal.plan_id for goal in plan.goals} == {plan.file.plan.id} == {view.page.plan_id}
    assert plan.store.connection.execute("SELECT count(*) FROM support_plan").fetchone() == (1,)


def test_r_1_11_an_action_without_owner_or_date_is_counted_and_kept(plan: OpenPlan) -> None:
    view, _ = opened(plan.filled())
    assert view.page.summary == (
        "2 doelen en 4 acties. Bij 1 actie staat nog niet wie het doet."
        " Bij 1 actie staat nog geen datum."
    )
    (nobody,) = [line for line in view.page.goals[0].actions if not line.owner]
    assert (nobody.when, nobody.due) == ("", None)


def test_r_1_11_another_owner_takes_the_place_of_the_first(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    action = plan.actions[0]
    presenter.edit_action(action.id, "owner", plan.store.author)
    assert (plan.actions[0].owner_member, plan.actions[0].owner_coach) == (None, plan.store.author)
    presenter.edit_action(action.id, "owner", plan.member("Mark"))
    assert (plan.actions[0].owner_member, plan.actions[0].owner_coach) == (
        plan.member("Mark"),
        None,
    )
    presenter.edit_action(action.id, "owner", "")
    assert view.page.goals[0].actions[0].owner == ""


def test_owners_are_offered_from_near_to_far(plan: OpenPlan) -> None:
    told = NetworkTold(name="Riet", relation="oma")
    plan.store.perform(add_network_person, household_id=plan.household_id, told=told)
    view, _ = opened(plan)
    assert [pick.name for pick in view.page.owners] == [
        "Fatima",
        "Mark",
        "Daan",
        "Riet, oma",
        "Noor Haddad, wijkcoach",
    ]


def test_r_1_11_a_grandmother_takes_the_place_of_the_first_owner(plan: OpenPlan) -> None:
    told = NetworkTold(name="Riet", relation="oma")
    oma = plan.store.perform(add_network_person, household_id=plan.household_id, told=told).made
    view, presenter = opened(plan.filled())
    presenter.edit_action(plan.actions[0].id, "owner", oma)
    assert (plan.actions[0].owner_member, plan.actions[0].owner_network) == (None, oma)
    assert view.page.goals[0].actions[0].owner == oma


def test_00_10_who_helps_others_with_much_is_named_under_the_plan(plan: OpenPlan) -> None:
    plan.filled()
    for _ in range(3):
        plan.action(ActionWords(what="Koken", goal_id=plan.goal("Eten", "Fatima"),
                    owner_member=plan.member("Mark")))  # fmt: skip
    view, _ = opened(plan)
    assert view.page.carrying.notes == (
        "Mark doet 3 van de 5 dingen die het gezin en de mensen eromheen doen. Wie kan helpen?",
    )


def test_who_may_read_a_goal_on_paper_is_said_with_it(plan: OpenPlan) -> None:
    plan.goal("Van wie allebei", "Fatima", "Mark")
    plan.goal("Van iedereen")
    plan.goal("Van allen bij naam", "Fatima", "Mark", "Daan")
    view, _ = opened(plan)
    both, everyone, all_named = view.page.goals
    assert both.whose == "Van Fatima en Mark"
    assert both.on_paper.startswith("Op papier alleen voor Fatima en Mark.")
    assert everyone.whose == "Van het hele gezin"
    assert everyone.on_paper == all_named.on_paper


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("own_words", "Post is gewoon post", "Post is gewoon post"),
        ("good_when", "de la leeg is", "de la leeg is"),
        ("life_domain", "geld", "geld"),
        ("life_domain", "", None),
    ],
)
def test_each_field_of_a_goal_is_kept_by_itself(
    plan: OpenPlan, name: str, text: str, kept: str | None
) -> None:
    goal_id = plan.goal(POST, "Fatima", good_when="alle post open is")
    _, presenter = opened(plan)
    before = goal_words(plan.goals[0])
    presenter.edit_goal(goal_id, name, text)
    after = goal_words(plan.goals[0])
    assert getattr(after, name) == kept
    assert replace(after, **{name: getattr(before, name)}) == before


def test_whose_a_goal_is_can_change_to_the_whole_household(plan: OpenPlan) -> None:
    goal_id = plan.goal(POST, "Fatima")
    _, presenter = opened(plan)
    presenter.edit_goal(goal_id, "whose", f"{plan.member('Mark')} {plan.member('Daan')}")
    assert [member.given_name for member in plan.goals[0].for_members] == ["Mark", "Daan"]
    presenter.edit_goal(goal_id, "whose", "")
    assert plan.goals[0].for_members == []


def test_quick_edits_follow_each_other_before_anything_is_read_anew(plan: OpenPlan) -> None:
    goal_id, told, view = plan.goal(), Told(), Remembered()
    presenter = PlanPresenter(view, plan.acts, told)
    presenter.show(plan.file)
    presenter.edit_goal(goal_id, "good_when", "alle post open is")
    presenter.edit_goal(goal_id, "own_words", "Post is gewoon post")
    assert (plan.goals[0].own_words, plan.goals[0].good_when) == (
        "Post is gewoon post",
        "alle post open is",
    )
    assert [change.household_id for change in told.changes] == [plan.household_id] * 2
    assert plan.acts.refused == []


def test_an_edit_of_something_that_changed_elsewhere_is_refused_and_shown(plan: OpenPlan) -> None:
    goal_id = plan.goal()
    view, presenter = opened(plan)
    was = goal_words(plan.goals[0])
    elsewhere = replace(was, good_when="de la leeg is")
    plan.store.perform(change_goal, goal_id=goal_id, words=elsewhere, was=was)
    presenter.edit_goal(goal_id, "own_words", "Post is gewoon post")
    (problem,) = view.problems
    sentence = problem[3]
    assert problem[:3] == ("goal", goal_id, "own_words")
    assert "intussen veranderd" in sentence
    assert view.page.goals[0].words == elsewhere
    presenter.edit_goal(goal_id, "own_words", "Post is gewoon post")
    assert goal_words(plan.goals[0]) == replace(elsewhere, own_words="Post is gewoon post")


def test_a_goal_without_words_is_refused_at_its_field(plan: OpenPlan) -> None:
    goal_id = plan.goal()
    view, presenter = opened(plan)
    presenter.edit_goal(goal_id, "own_words", "")
    assert view.problems[0][:3] == ("goal", goal_id, "own_words")
    assert plan.goals[0].own_words == POST


def test_a_date_and_a_rhythm_are_told_apart(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    action_id = plan.actions[1].id
    presenter.edit_action(action_id, "when", "elke vrijdag")
    assert (plan.actions[1].due, plan.actions[1].rhythm) == (None, "elke vrijdag")
    presenter.edit_action(action_id, "when", "24-11-2030")
    assert view.page.goals[0].actions[1].when == "voor 24 november 2030"
    presenter.edit_action(action_id, "when", "31-2")
    assert view.problems == [("action", action_id, "when", "")]
    presenter.edit_action(action_id, "when", "gisteren")
    assert (plan.actions[1].due, view.days_over) == (today() - timedelta(days=1), 1)
    presenter.edit_action(action_id, "when", "1-1-1900")
    assert plan.actions[1].due == today() - timedelta(days=1)
    assert ("Kijk het jaar na." in view.problems[-1][-1], view.days_over) == (True, 1)
    presenter.edit_action(action_id, "when", "")
    assert view.page.goals[0].actions[1].when == ""


def test_the_same_day_typed_otherwise_is_shown_in_words_without_an_act(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    due, seq = plan.actions[0].due, plan.store.seq
    assert due is not None
    presenter.edit_action(plan.actions[0].id, "when", f"{due.day}-{due.month}-{due.year}")
    assert plan.store.seq == seq
    assert view.page.goals[0].actions[0].when.startswith("voor ")
    assert len(view.pages) == 2


def test_the_words_of_an_action_are_kept(plan: OpenPlan) -> None:
    action_id = plan.action(ActionWords(what="De post"))
    _, presenter = opened(plan)
    presenter.edit_action(action_id, "what", "De post sorteren in drie stapels")
    assert plan.actions[0].what == "De post sorteren in drie stapels"


def test_what_is_typed_where_a_goal_or_action_just_went_is_no_error(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    action, goal = plan.actions[0].id, plan.goal("Rust in de avond")
    presenter.show(plan.file)
    presenter.remove_action(action)
    presenter.remove_goal(goal)
    presenter.edit_action(action, "what", "Te laat")
    presenter.edit_goal(goal, "good_when", "te laat")
    assert (view.gone, view.problems) == (2, [])
