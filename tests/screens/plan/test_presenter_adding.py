"""Stories of what comes into the plan and goes out of it, without a window. FICTIEF."""

from tests.screens.plan.open_plan import POST, OpenPlan
from tests.screens.plan.remembered import opened
from wijkteam_desk.domain.plan import ActionWords, goal_words
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drafts_about


def test_a_new_goal_is_somebodys_on_purpose(plan: OpenPlan) -> None:
    view, presenter = opened(plan)
    presenter.make_goal("Rust in de avond", None)
    assert view.asked_whose == 1
    assert [goal.id for goal in plan.goals] == []
    presenter.make_goal("Rust in de avond", ())
    assert [goal.own_words for goal in plan.goals] == ["Rust in de avond"]
    assert view.made == ["goal"]


def test_a_new_action_comes_under_its_goal_or_under_none(plan: OpenPlan) -> None:
    goal_id = plan.goal()
    view, presenter = opened(plan)
    presenter.make_action(goal_id, "De post sorteren")
    presenter.make_action(plan.file.plan.id, "De fiets laten maken")
    assert [line.what for line in view.page.goals[0].actions] == ["De post sorteren"]
    assert [line.what for line in view.page.loose] == ["De fiets laten maken"]
    presenter.edit_action(plan.actions[1].id, "goal", goal_id)
    assert view.page.loose == ()
    assert len(view.page.goals[0].actions) == 2


def test_an_action_that_was_taken_out_comes_back_whole(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    before = told_of(plan.actions[0], ActionWords)
    presenter.remove_action(plan.actions[0].id)
    assert before not in [told_of(action, ActionWords) for action in plan.actions]
    view.ways_back[0]()
    assert before in [told_of(action, ActionWords) for action in plan.actions]


def test_a_goal_that_was_taken_out_comes_back_whole(plan: OpenPlan) -> None:
    goal_id = plan.goal(POST, "Fatima", good_when="alle post open is")
    view, presenter = opened(plan)
    before = goal_words(plan.goals[0])
    presenter.remove_goal(goal_id)
    assert view.page.goals == ()
    view.ways_back[0]()
    assert goal_words(plan.goals[0]) == before


def test_a_goal_with_actions_under_it_stays(plan: OpenPlan) -> None:
    view, presenter = opened(plan.filled())
    presenter.remove_goal(plan.goals[0].id)
    assert view.refusals == plan.acts.refused != []
    assert len(plan.goals) == 2


def test_what_is_half_typed_comes_back_and_goes_when_its_act_is_done(plan: OpenPlan) -> None:
    goal_id = plan.goal()
    plan_id = plan.file.plan.id
    _, presenter = opened(plan)
    presenter.keep_draft("goal", plan_id, {"own_words": "Rust in", "whose": ""})
    presenter.keep_draft("action", goal_id, {"what": "De post"})
    presenter.keep_draft("goal", goal_id, {"good_when": "alle post"})
    view, presenter = opened(plan)
    assert sorted(view.drafts) == sorted(
        [
            ("goal", plan_id, {"own_words": "Rust in", "whose": ""}),
            ("goal", goal_id, {"good_when": "alle post"}),
            ("action", goal_id, {"what": "De post"}),
        ]
    )
    presenter.make_goal("Rust in huis", ())
    presenter.make_action(goal_id, "De post sorteren")
    presenter.keep_draft("goal", goal_id, {})
    again, _ = opened(plan)
    assert again.drafts == []


def test_keeping_a_draft_leaves_no_trace_in_the_journal(plan: OpenPlan) -> None:
    _, presenter = opened(plan)
    seq = plan.store.seq
    presenter.keep_draft("goal", plan.file.plan.id, {"own_words": "Rust"})
    assert plan.store.seq == seq
    kept = plan.store.perform(drafts_about, form="goal", things=[plan.file.plan.id])
    assert kept == {plan.file.plan.id: {"own_words": "Rust"}}


def test_an_action_that_is_refused_stays_in_its_line(plan: OpenPlan) -> None:
    goal_id = plan.goal()
    view, presenter = opened(plan)
    presenter.make_action(goal_id, " ")
    assert view.problems[0][:2] == ("action", goal_id)
    assert view.made == []
    assert plan.actions == ()
