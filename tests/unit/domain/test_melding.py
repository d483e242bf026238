"""A melding and its terms. FICTIEF."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from wijkteam_desk.domain.family_plan import FamilyPlan
from wijkteam_desk.domain.melding import Melding, MeldingTold, ResearchItem, calendar, fill_melding
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.screens.melding.asked import DAYS
from wijkteam_desk.ui.screens.melding.guide import guide

TODAY = date(2026, 11, 22)
CAME_IN = date(2026, 9, 1)
TOLD = MeldingTold(reported_on=CAME_IN, question="Wie helpt ons met de post?")

LAW = {
    "a": ("behoeften", "persoonskenmerken", "voorkeuren"),
    "b": ("eigen kracht", "gebruikelijke hulp"),
    "c": ("mantelzorg", "sociaal netwerk"),
    "d": ("ondersteuning", "mantelzorger"),
    "e": ("algemene voorzieningen", "maatschappelijk nuttige activiteiten"),
    "f": (
        *("zorgverzekeraars", "zorgaanbieders", "publieke gezondheid", "jeugdhulp"),
        *("onderwijs", "welzijn", "wonen", "werk en inkomen"),
    ),
    "g": ("bijdrage in de kosten",),
}
"""What each item asks about (WMO 2.3.2 lid 4)."""


def filled(**told: Any) -> Melding:
    melding = Melding(household_id="h", reported_on=CAME_IN)
    fill_melding(melding, replace(TOLD, **told), TODAY)
    return melding


def due(melding: Melding, what: str) -> date | None:
    (found,) = [step for step in calendar(melding) if what in step.what]
    return found.due


def test_r_1_3_the_terms_follow_from_the_day_it_came_in() -> None:
    melding = filled()
    assert due(melding, "Ontvangst") == CAME_IN
    assert due(melding, "plan ingeleverd") == date(2026, 9, 8)
    assert due(melding, "Onderzoek") == date(2026, 10, 13)


@pytest.mark.parametrize(
    ("came_in", "last"),
    [
        (date(2026, 9, 4), date(2026, 9, 4)),
        (date(2026, 9, 5), date(2026, 9, 7)),
        (date(2026, 9, 6), date(2026, 9, 7)),
    ],
)
def test_r_1_3_it_is_confirmed_at_once_or_on_the_first_working_day(
    came_in: date, last: date
) -> None:
    (step,) = [one for one in calendar(filled(reported_on=came_in)) if "Ontvangst" in one.what]
    assert not step.is_late(last)
    assert step.is_late(last + timedelta(days=1))


def test_r_1_4_the_onderzoek_has_exactly_the_items_a_to_g() -> None:
    assert "".join(item.value for item in ResearchItem) == "abcdefg"
    assert {item.value for item in ResearchItem} == LAW.keys()
    missing = [
        (item.value, word)
        for item in ResearchItem
        for word in LAW[item.value]
        if word not in item.label
    ]
    assert missing == []


def test_r_1_5_the_coach_is_asked_what_was_told_beforehand() -> None:
    steps = [step.what for step in calendar(filled())]
    asked = (
        *("Ontvangst", "gratis cliëntondersteuning", "Gewezen op het persoonlijk plan"),
        *("Persoonlijk plan ingeleverd", "Identiteit", "pgb", "Onderzoek klaar", "Aanvraag"),
    )
    places = [[n for n, what in enumerate(steps) if word in what] for word in asked]
    assert places == [[n] for n in range(len(steps))]


@pytest.mark.parametrize(
    "told",
    [
        {"applied_on": date(2026, 10, 14)},
        {"applied_on": date(2026, 9, 20), "researched_on": date(2026, 9, 18)},
        {"applied_on": date(2026, 9, 2), "urgent": True},
    ],
)
def test_r_1_6_an_aanvraag_comes_after_the_onderzoek_or_six_weeks(told: dict[str, Any]) -> None:
    assert due(filled(**told), "Besluit") is not None


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2026, 10, 1), date(2026, 10, 13)])
def test_r_1_6_an_aanvraag_before_that_is_refused(day: date) -> None:
    with pytest.raises(Refusal, match="pas na het onderzoek"):
        filled(applied_on=day)


def test_r_1_6_the_besluit_is_due_two_weeks_after_the_aanvraag() -> None:
    melding = filled(applied_on=date(2026, 11, 2))
    assert due(melding, "Besluit") == date(2026, 11, 16)


def test_r_1_7_in_haste_help_comes_at_once_and_waits_for_no_onderzoek() -> None:
    assert due(filled(urgent=True), "onverwijld") == CAME_IN
    filled(urgent=True, temporary_on=date(2026, 9, 2), applied_on=date(2026, 9, 2))
    assert "onverwijld" not in " ".join(step.what for step in calendar(filled()))


def test_what_the_family_need_not_do_is_never_late() -> None:
    late = [step.field for step in calendar(filled()) if step.is_late(TODAY)]
    assert late == ["confirmed_on", "researched_on"]
    last_day = date(2026, 10, 13)
    assert [step.field for step in calendar(filled()) if step.is_late(last_day)] == ["confirmed_on"]
    assert not [step for step in calendar(filled()) if step.is_late(CAME_IN)]


def test_every_step_is_a_day_of_the_melding_and_is_explained() -> None:
    told = {"family_plan_offered_on": CAME_IN, "urgent": True, "applied_on": date(2026, 11, 2)}
    makes = filled(**told, family_plan=FamilyPlan.MAKES)
    harm = filled(**told, family_plan=FamilyPlan.HARM, family_plan_skipped_on=TODAY)
    steps = {step.field for one in (makes, harm) for step in calendar(one, family_plan=True)}
    assert steps == set(guide()["steps"])
    besides = {"reported_on", "family_plan_until", "family_plan_skipped_on", "help_plan_asked_on"}
    assert steps | besides == set(DAYS)
    assert {item.value for item in ResearchItem} == set(guide()["items"])


def test_r_1_8_the_onderzoek_says_what_was_done_with_a_persoonlijk_plan() -> None:
    days = {"personal_plan_on": date(2026, 9, 5), "researched_on": date(2026, 9, 30)}
    with pytest.raises(Refusal, match="persoonlijk plan"):
        filled(**days)
    filled(**days, personal_plan_used="Doelen overgenomen.")


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"question": " "}, "Schrijf de vraag op"),
        ({"confirmed_on": date(2027, 1, 1)}, "“Ontvangst bevestigd” moet nog komen"),
        ({"reported_on": date(2027, 1, 1)}, "“Binnengekomen op” moet nog komen"),
        ({"confirmed_on": date(2026, 8, 31)}, "“Ontvangst bevestigd” ligt voor de melding"),
        ({"decided_on": date(2026, 11, 1)}, "geen aanvraag"),
        (
            {"applied_on": date(2026, 11, 2), "decided_on": date(2026, 11, 1)},
            "besluit ligt voor de aanvraag",
        ),
        (
            {"applied_on": date(2026, 9, 20), "researched_on": date(2026, 9, 21)},
            "Kijk eerst bij “Onderzoek klaar”",
        ),
    ],
)
def test_what_cannot_be_is_refused(told: dict[str, Any], why: str) -> None:
    with pytest.raises(Refusal, match=why):
        filled(**told)
