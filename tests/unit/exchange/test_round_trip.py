"""What goes out comes in again, the same to the byte."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.household_store import another_store, de_wit
from tests.unit.exchange.documents import DEMO, WRITTEN_ON, as_bytes, demo, smallest
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind, Place
from wijkteam_desk.domain.household import Relation
from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.storage.store import Store


@contextmanager
def a_store(folder: Path) -> Iterator[Store]:
    folder.mkdir()
    store = another_store(folder)
    try:
        yield store
    finally:
        store.close()


def through_a_new_vault(folder: Path, content: bytes, today: date = WRITTEN_ON) -> bytes:
    """In, and out again."""
    with a_store(folder) as store:
        dossier = read_dossier_file(content, today)
        taken_in = store.perform(take_in_dossier, dossier=dossier)
        kept = store.perform(read_dossier, household_id=taken_in.household_id)
        return write_dossier_file(kept)


@pytest.mark.parametrize("name", DEMO)
def test_a_demo_household_comes_out_as_it_went_in(name: str, tmp_path: Path) -> None:
    assert through_a_new_vault(tmp_path / "vault", demo(name)) == demo(name)


def test_the_order_of_rows_that_come_in_makes_no_difference() -> None:
    dossier = read_dossier_file(demo("vlierenberg"), WRITTEN_ON)
    turned = replace(
        dossier,
        members=dossier.members[::-1],
        coaches=dossier.coaches[::-1],
        goals=dossier.goals[::-1],
        actions=dossier.actions[::-1],
        conversations=dossier.conversations[::-1],
        passages=dossier.passages[::-1],
        regie=dossier.regie[::-1],
    )
    assert write_dossier_file(turned) == demo("vlierenberg")


def test_what_the_program_made_itself_comes_in_again(tmp_path: Path) -> None:
    with a_store(tmp_path / "first") as store:
        household = de_wit(store)
        fatima, mark = household.members[0].id, household.members[1].id
        talk = store.perform(
            start_conversation, household_id=household.household.id, present=(fatima, mark)
        )
        words = PassageWords(text="De post weer open.", kind=PassageKind.GOAL, said_by=fatima)
        said = store.perform(write_passage, conversation_id=talk.made, words=words)
        wish = replace(words, text="De post weer open durven maken.\nElke dag.")
        store.perform(correct_passage, passage_id=said.made, words=wish)
        doing = PassageWords(text="Post sorteren 📬", kind=PassageKind.ACTION, said_by=mark)
        store.perform(write_passage, conversation_id=talk.made, words=doing)
        everybody = tuple(member.id for member in household.members)
        store.perform(
            change_presence, conversation_id=talk.made, present=everybody, was=(fatima, mark)
        )
        regie = RegieWords(
            started_on=talk_day(store, household.household.id),
            reason="Fatima houdt zelf het overzicht.",
            agreed_with="Mark",
            holder_member=fatima,
            contact_coach=store.author,
            deputy_due=date(2100, 1, 1),
        )
        store.perform(assign_regie, household_id=household.household.id, words=regie)
        dossier = store.perform(read_dossier, household_id=household.household.id)
        first = write_dossier_file(dossier)
    today = dossier.household.opened_on
    assert first.count(b"De post weer open durven maken.") == 2
    assert b"De post weer open." not in first
    assert first.count(b'"since"') == 1
    assert through_a_new_vault(tmp_path / "second", first, today) == first


def talk_day(store: Store, household_id: str) -> date:
    return store.perform(read_dossier, household_id=household_id).conversations[0].held_on


def test_twice_into_one_vault_is_refused(tmp_path: Path) -> None:
    with a_store(tmp_path / "vault") as store:
        dossier = read_dossier_file(demo("korrelaar"), WRITTEN_ON)
        store.perform(take_in_dossier, dossier=dossier)
        before = store.seq
        again = read_dossier_file(demo("korrelaar"), WRITTEN_ON)
        with pytest.raises(Refusal, match=r"K8W3-P8.*Er is niets ingelezen"):
            store.perform(take_in_dossier, dossier=again)
        assert store.seq == before


def test_all_demo_households_share_a_vault_and_its_colleagues(tmp_path: Path) -> None:
    with a_store(tmp_path / "vault") as store:
        for name in DEMO:
            dossier = read_dossier_file(demo(name), WRITTEN_ON)
            store.perform(take_in_dossier, dossier=dossier)
            kept = store.perform(read_dossier, household_id=dossier.household.id)
            assert write_dossier_file(kept) == demo(name)


def test_what_is_left_out_has_the_default_of_the_domain() -> None:
    dossier = read_dossier_file(as_bytes(smallest()), WRITTEN_ON)
    assert dossier.household.id == "b7f0b2e6-3f2c-4c57-9a36-0f6b1f1d2a11"
    assert is_reference(dossier.household.reference)
    assert dossier.household.opened_on == dossier.plan.opened_on == WRITTEN_ON
    assert dossier.household.fictitious is False
    assert dossier.members[0].relation is Relation.OTHER
    assert (dossier.goals, dossier.regie, dossier.passages) == ((), (), ())


def test_an_estimated_age_counts_from_the_day_it_was_told() -> None:
    document = smallest()
    document["members"][0] |= {"about_age": 14}
    assert read_dossier_file(as_bytes(document), WRITTEN_ON).members[0].about_age_on == WRITTEN_ON
    document["members"][0] |= {"about_age": 0, "about_age_on": "2025-06-01"}
    member = read_dossier_file(as_bytes(document), WRITTEN_ON).members[0]
    assert (member.about_age, member.about_age_on) == (0, date(2025, 6, 1))


def test_ids_in_capitals_point_at_the_same_row(tmp_path: Path) -> None:
    talk = "ABCDEFAB-0000-4000-8000-000000000001"
    fatima = "FEDCBA98-0000-4000-8000-000000000002"
    passage = "ABCDEFAB-0000-4000-8000-000000000003"
    document = smallest() | {
        "members": [{"id": fatima.lower(), "given_name": " Fatima "}],
        "conversations": [{"id": talk, "held_on": "2025-12-31", "present": [fatima]}],
        "passages": [
            {"id": passage, "conversation_id": talk.lower(), "text": " Ja. ", "said_by": fatima}
        ],
    }
    dossier = read_dossier_file(as_bytes(document), WRITTEN_ON)
    assert dossier.members[0].given_name == "Fatima"
    assert dossier.conversations[0].place is Place.HOME
    said = dossier.passages[0]
    assert (said.text, said.said_by) == ("Ja.", fatima.lower())
    assert said.written_at.isoformat() == "2025-12-31T12:00:00+00:00"
    first = through_a_new_vault(tmp_path / "a", as_bytes(document))
    assert through_a_new_vault(tmp_path / "b", first) == first


def test_a_byte_order_mark_is_forgiven() -> None:
    content = demo("vlierenberg")
    dossier = read_dossier_file(b"\xef\xbb\xbf" + content, WRITTEN_ON)
    assert write_dossier_file(dossier) == content
