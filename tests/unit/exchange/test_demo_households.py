"""The three fictional households say what they should, and to nobody else. FICTIEF."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.household_store import new_store
from tests.unit.exchange.documents import DEMO, WRITTEN_ON, demo, demo_document
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.household import age_in_words
from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.plan import owner_id
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.exchange.dossier_json import read_dossier_file
from wijkteam_desk.storage.store import Store

AGES = {
    "vlierenberg": {"Marit": "38", "Joris": "13", "Fenna": "8"},
    "korrelaar": {"Gerrit": "79", "Nel": "76", "Wim": "47"},
    "belmir-oosterdonk": {
        "Yasmina": "35", "Dennis": "ongeveer 39", "Ilyas": "17", "Noor": "11", "Sem": "0",
    },
}  # fmt: skip
WORDS = {
    "vlierenberg": {"Joris": "Ik wil niet dat iedereen alles over mij weet."},
    "korrelaar": {"Nel": "Ik wil hem niet wegdoen, ik wil een keer doorslapen."},
    "belmir-oosterdonk": {
        "Ilyas": "Ik praat alleen als mijn moeder het niet hoort.",
        "Noor": "Ik wil rust.",
        "Dennis": "Ik heb geen probleem.",
    },
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def dossier_of(name: str) -> Dossier:
    return read_dossier_file(demo(name), WRITTEN_ON)


def sheet_for(store: Store, name: str, *readers: str) -> PlanSheet:
    dossier = dossier_of(name)
    store.perform(take_in_dossier, dossier=dossier)
    ids = tuple(one.id for one in dossier.members if one.given_name in readers or not readers)
    return store.perform(plan_for_readers, household_id=dossier.household.id, readers=ids)


@pytest.mark.parametrize("name", DEMO)
def test_they_are_fiction_and_say_so(name: str) -> None:
    dossier = dossier_of(name)
    assert dossier.household.fictitious
    assert is_reference(dossier.household.reference)
    assert all(re.fullmatch(r"078 000 12 \d\d", coach.phone) for coach in dossier.coaches)
    assert not re.search(rb"(?<![0-9a-f-])\d{8,9}(?![0-9a-f-])", demo(name)), "no BSN"


@pytest.mark.parametrize("name", DEMO)
def test_everybody_has_the_age_of_the_story(name: str) -> None:
    ages = {one.given_name: age_in_words(one, WRITTEN_ON) for one in dossier_of(name).members}
    assert ages == AGES[name]


@pytest.mark.parametrize("name", DEMO)
def test_own_words_are_quoted_from_who_said_them(name: str) -> None:
    dossier = dossier_of(name)
    names = {one.id: one.given_name for one in dossier.members}
    quotes = {
        (names[passage.said_by], passage.text)
        for passage in dossier.passages
        if passage.kind is PassageKind.QUOTE and passage.said_by
    }
    assert set(WORDS[name].items()) <= quotes


@pytest.mark.parametrize("name", DEMO)
def test_a_goal_is_in_the_words_of_the_table(name: str) -> None:
    document = demo_document(name)
    said = {row["id"]: row["text"] for row in document["passages"]}
    assert all(goal["own_words"] == said[goal["passage_id"]] for goal in document["goals"])
    assert all(action["what"] == said[action["passage_id"]] for action in document["actions"])


@pytest.mark.parametrize("name", DEMO)
def test_every_action_has_an_owner_and_a_day_or_a_rhythm(name: str) -> None:
    for action in dossier_of(name).actions:
        assert owner_id(action), action.what
        assert action.due or action.rhythm, action.what


@pytest.mark.parametrize("name", DEMO)
def test_speakers_were_there(name: str) -> None:
    dossier = dossier_of(name)
    present = {talk.id: {one.id for one in talk.present} for talk in dossier.conversations}
    assert all(
        passage.said_by in present[passage.conversation_id]
        for passage in dossier.passages
        if passage.said_by
    )


@pytest.mark.parametrize("name", DEMO)
def test_together_they_read_a_plan_with_something_in_it(name: str, store: Store) -> None:
    sheet = sheet_for(store, name)
    assert sheet.goals
    assert sheet.strengths
    assert all(goal.actions for goal in sheet.goals)
    assert sheet.regie
    assert sheet.fictitious
    assert () in {goal.whose for goal in sheet.goals}
    assert sheet.left_out


def test_what_ilyas_said_alone_is_read_by_him_only(store: Store) -> None:
    dossier = dossier_of("belmir-oosterdonk")
    alone = {talk.id for talk in dossier.conversations
             if [one.given_name for one in talk.present] == ["Ilyas"]}  # fmt: skip
    secret = {one.text for one in dossier.passages if one.conversation_id in alone}
    assert len(secret) > 5
    for_yasmina = str(sheet_for(store, "belmir-oosterdonk", "Yasmina"))
    assert [text for text in secret if text in for_yasmina] == []


def test_ilyas_reads_his_own_goal(store: Store) -> None:
    sheet = sheet_for(store, "belmir-oosterdonk", "Ilyas")
    assert ("Ilyas",) in {goal.whose for goal in sheet.goals}


@pytest.mark.parametrize(
    ("name", "holder", "contact", "deputy"),
    [
        ("vlierenberg", "Eline Doorneveld", "", "Pim Haverstraat"),
        ("korrelaar", "Nel", "Joost Ravensloot", "Mirte Kamphoven"),
        ("belmir-oosterdonk", "Samuel Oudeweide", "", "Eline Doorneveld"),
    ],
)
def test_regie_is_held_as_in_the_story(
    name: str, holder: str, contact: str, deputy: str, store: Store
) -> None:
    regie = sheet_for(store, name).regie
    assert regie
    assert (regie.holder, regie.contact, regie.deputy) == (holder, contact, deputy)
