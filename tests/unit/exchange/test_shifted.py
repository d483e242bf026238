"""A practice household is moved to today: terms and ages stay what they were."""

import json
from datetime import date, timedelta

import pytest

from tests.unit.exchange.documents import DEMO, WRITTEN_ON, demo, demo_document
from wijkteam_desk.domain.household import age_in_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted
from wijkteam_desk.exchange.dossier_schema import dated_fields


@pytest.mark.parametrize("name", DEMO)
@pytest.mark.parametrize("days", [0, 1, 59, 329, -400, 20_000])
def test_there_and_back_is_the_same(name: str, days: int) -> None:
    moved = shifted(demo(name), days)
    assert (moved == demo(name)) is (days == 0)
    assert shifted(moved, -days) == demo(name)


@pytest.mark.parametrize("name", DEMO)
def test_every_day_and_moment_moves_and_nothing_else(name: str) -> None:
    before, after = demo_document(name), json.loads(shifted(demo(name), 31))
    days = (date.fromisoformat(before["plan"]["opened_on"]) + timedelta(31)).isoformat()
    assert after["plan"]["opened_on"] == days
    said = after["passages"][0]["written_at"]
    assert said[10:] == before["passages"][0]["written_at"][10:]
    assert said != before["passages"][0]["written_at"]
    assert [row["text"] for row in after["passages"]] == [row["text"] for row in before["passages"]]


@pytest.mark.parametrize("name", DEMO)
def test_everybody_stays_as_old(name: str) -> None:
    later = WRITTEN_ON + timedelta(1000)
    before = read_dossier_file(demo(name), WRITTEN_ON).members
    after = read_dossier_file(shifted(demo(name), 1000), later).members
    assert [age_in_words(one, WRITTEN_ON) for one in before] == [
        age_in_words(one, later) for one in after
    ]


def test_the_dated_fields_come_from_the_schema() -> None:
    assert dated_fields() == {
        "about_age_on", "agreed_on", "announced_on", "answer_by", "answered_on", "applied_on",
        "approved_on", "asked_on", "birth_date", "by", "chased_on", "check_on", "closed_on",
        "confirmed_on", "consulted_on", "decided_on", "deputy_due", "discussed_on", "done_at",
        "done_on", "due", "ember_until", "end_expected", "ended_on", "ends_on", "established_on",
        "evaluate_on", "family_plan_offered_on", "family_plan_on", "family_plan_skipped_on",
        "family_plan_until", "feedback_until", "given_on", "handed_over_on", "held_on",
        "help_plan_asked_on", "help_plan_on", "identity_seen_on", "judged_on", "lifted_on",
        "made_at", "met_on", "next_chosen_on", "next_on", "noted_on", "offered_on", "opened_on",
        "personal_plan_on", "planned_on", "raised_on", "reopened_on", "reported_on",
        "researched_on", "review_on", "said_at", "said_on", "seen_on", "set_on", "settled_on",
        "since", "start_expected", "started_on", "starts_on", "taken_over_on", "talk_on",
        "talked_on", "temporary_on", "tenable_until", "told_on", "told_personal_plan_on",
        "told_pgb_on", "told_support_on", "transferred_on", "tried_on", "turn_said_on", "until",
        "valid_from", "valid_until", "warm_on", "with_coach_on", "with_family_on",
        "with_provider_on", "withdrawn_on", "without_team_on", "written_at", "yes_on",
    }  # fmt: skip


def test_further_than_the_calendar_is_refused() -> None:
    for days in (10**7, -(10**7), 10**12):
        with pytest.raises(Refusal, match="Zo ver gaat de kalender niet"):
            shifted(demo("vlierenberg"), days)
