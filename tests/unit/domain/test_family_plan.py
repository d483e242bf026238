"""The familiegroepsplan comes first, and what follows when there comes none. FICTIEF."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from wijkteam_desk.domain.family_plan import FamilyPlan, asks_family_plan, with_outcome
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.melding import Melding, MeldingTold, Step, calendar, fill_melding
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.refusal import Refusal

TODAY = date(2026, 11, 22)
OFFERED, SKIPPED = date(2026, 9, 3), date(2026, 9, 14)
TOLD = MeldingTold(reported_on=date(2026, 9, 1), question="Wie helpt ons met Daan?")
NO_PLAN = [one for one in FamilyPlan if one.skips]
DECLINED: dict[str, Any] = {
    "family_plan": FamilyPlan.DECLINED,
    "family_plan_offered_on": OFFERED,
    "family_plan_skipped_on": SKIPPED,
}
MAKES: dict[str, Any] = {"family_plan": FamilyPlan.MAKES, "family_plan_offered_on": OFFERED}


def steps(told: dict[str, Any], *, family_plan: bool = True) -> dict[str, Step]:
    melding = Melding(household_id="h", reported_on=TOLD.reported_on)
    fill_melding(melding, replace(TOLD, **told), TODAY)
    return {one.field: one for one in calendar(melding, family_plan=family_plan)}


def help_plan(**told: Any) -> Step:
    return steps(DECLINED | told)["help_plan_on"]


def test_r_1_9_it_is_skipped_for_no_reason_but_the_three_of_the_law() -> None:
    assert [one.label for one in NO_PLAN] == [
        "overgeslagen: ouders willen er geen gebruik van maken",
        "overgeslagen: concrete bedreigingen in de ontwikkeling van het kind",
        "overgeslagen: belangen van het kind anderszins geschaad",
    ]


@pytest.mark.parametrize("outcome", [FamilyPlan.MAKES, FamilyPlan.DECLINED])
def test_r_1_9_what_was_not_offered_can_be_neither_taken_nor_declined(outcome: FamilyPlan) -> None:
    told = with_outcome(TOLD, outcome, TODAY)
    with pytest.raises(Refusal, match="Bied het familiegroepsplan eerst aan"):
        steps(vars(told))
    steps(vars(replace(told, family_plan_offered_on=OFFERED)))


@pytest.mark.parametrize("outcome", [FamilyPlan.THREAT, FamilyPlan.HARM])
def test_r_1_9_what_harms_the_child_stands_without_an_offer(outcome: FamilyPlan) -> None:
    shown = steps({"family_plan": outcome, "family_plan_skipped_on": SKIPPED})
    assert "family_plan_offered_on" not in shown
    assert shown["help_plan_on"].due == date(2026, 10, 26)


def test_r_1_9_the_hulpverleningsplan_is_due_six_weeks_after_that_day() -> None:
    assert help_plan().due == date(2026, 10, 26)
    assert help_plan().is_late(date(2026, 10, 27))
    assert not help_plan(help_plan_on=date(2026, 10, 20)).is_late(TODAY)


def test_r_1_9_its_term_runs_on_over_a_weekend() -> None:
    sunday = help_plan(family_plan_skipped_on=date(2026, 9, 13))
    assert sunday.due == date(2026, 10, 26)


@pytest.mark.parametrize(
    ("asked_on", "due"),
    [
        (date(2026, 9, 15), date(2026, 9, 29)),
        (date(2026, 10, 20), date(2026, 10, 26)),
        (date(2026, 9, 12), date(2026, 9, 28)),
    ],
)
def test_r_1_9_who_asks_for_it_has_it_in_fourteen_days_and_never_later(
    asked_on: date, due: date
) -> None:
    assert help_plan(help_plan_asked_on=asked_on).due == due


def test_r_1_9_the_family_that_makes_one_has_until_the_day_it_was_given() -> None:
    until = date(2026, 10, 15)
    shown = steps(MAKES | {"family_plan_until": until})
    assert "help_plan_on" not in shown
    theirs = shown["family_plan_on"]
    assert (theirs.due, theirs.free, theirs.is_late(TODAY)) == (until, True, False)


def test_r_1_9_where_the_team_is_no_jeugdhulpaanbieder_nothing_of_it_shows() -> None:
    asked = steps(DECLINED).keys() - steps(DECLINED, family_plan=False).keys()
    assert asked == {"family_plan_offered_on", "help_plan_on"}
    assert "family_plan_offered_on" in steps({})


def test_r_1_9_another_outcome_takes_its_own_days_along() -> None:
    told = replace(TOLD, **DECLINED, help_plan_asked_on=SKIPPED)
    makes = with_outcome(told, FamilyPlan.MAKES, TODAY)
    assert (makes.family_plan_skipped_on, makes.help_plan_asked_on) == (None, None)
    waits = with_outcome(replace(makes, family_plan_until=TODAY), FamilyPlan.HARM, TODAY)
    assert (waits.family_plan_until, waits.family_plan_skipped_on) == (None, TODAY)
    assert with_outcome(told, FamilyPlan.HARM, TODAY).family_plan_skipped_on == SKIPPED


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (DECLINED | {"family_plan_skipped_on": None}, "een van de drie redenen"),
        (MAKES | {"family_plan_skipped_on": SKIPPED}, "een van de drie redenen"),
        ({"family_plan_skipped_on": SKIPPED}, "een van de drie redenen"),
        (DECLINED | {"family_plan_on": SKIPPED}, "geen familiegroepsplan dat het gezin maakt"),
        ({"family_plan_until": TODAY}, "geen familiegroepsplan dat het gezin maakt"),
        (MAKES | {"help_plan_on": SKIPPED}, "als het familiegroepsplan is overgeslagen"),
        (MAKES | {"help_plan_asked_on": SKIPPED}, "als het familiegroepsplan is overgeslagen"),
        (MAKES | {"family_plan_until": date(2026, 9, 2)}, "ligt voor het aanbod"),
        (MAKES | {"family_plan_on": date(2026, 9, 2)}, "ligt voor het aanbod"),
        (DECLINED | {"family_plan_skipped_on": date(2026, 9, 2)}, "ligt voor het aanbod"),
        (DECLINED | {"help_plan_on": OFFERED}, "ligt voor “Familiegroepsplan overgeslagen"),
        (DECLINED | {"family_plan_skipped_on": date(2026, 12, 1)}, "moet nog komen"),
        (DECLINED | {"help_plan_asked_on": date(2026, 12, 1)}, "moet nog komen"),
        (DECLINED | {"family_plan_offered_on": date(2026, 8, 1)}, "ligt voor de melding"),
    ],
)
def test_r_1_9_what_cannot_be_is_refused(told: dict[str, Any], why: str) -> None:
    with pytest.raises(Refusal, match=why):
        steps(told)


@pytest.mark.parametrize(
    ("age", "relation", "lives_here", "asked"),
    [
        (17, Relation.CHILD, LivesHere.YES, True),
        (17, Relation.CHILD, LivesHere.PARTLY, True),
        (17, Relation.CHILD, LivesHere.NO, False),
        (18, Relation.CHILD, LivesHere.YES, False),
        (None, Relation.CHILD, LivesHere.YES, True),
        (None, Relation.PARENT, LivesHere.YES, False),
    ],
)
def test_r_1_9_it_is_offered_where_a_child_lives(
    age: int | None, relation: Relation, lives_here: LivesHere, *, asked: bool
) -> None:
    child = Member(
        household_id="h",
        position=1,
        relation=relation,
        given_name="Daan",
        about_age=age,
        about_age_on=TODAY,
        lives_here=lives_here,
    )
    assert asks_family_plan([child], TODAY) is asked
    assert not asks_family_plan([], TODAY)
