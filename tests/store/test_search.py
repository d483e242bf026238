"""Found by typing. FICTIEF."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.correct_passage import correct_passage, remove_passage
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.search import find, match_words
from wijkteam_desk.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def titles(store: Store, typed: str) -> list[str]:
    return [hit.title for hit in store.perform(find, typed=typed)]


def test_a_household_is_found_by_the_start_of_its_name_or_kenmerk(store: Store) -> None:
    dossier = de_wit(store)
    assert "De Wit" in titles(store, "wi")
    assert "De Wit" in titles(store, dossier.household.reference)
    store.close()


def test_a_person_is_found_without_the_accents(store: Store) -> None:
    store.perform(
        make_household,
        name="Çelik",
        members=(WhoIsWho(given_name="Zoë", family_name="Öztürk"),),
    )
    assert "Zoë Öztürk" in titles(store, "zoe ozt")
    store.close()


def test_a_corrected_or_removed_passage_is_no_longer_found(store: Store) -> None:
    dossier = de_wit(store)
    talk = store.perform(start_conversation, household_id=dossier.household.id, present=()).made
    first = store.perform(
        write_passage, conversation_id=talk, words=PassageWords(text="De post is blauw")
    ).made
    second = store.perform(
        correct_passage, passage_id=first, words=PassageWords(text="De post is groen")
    ).made
    assert titles(store, "blauw") == []
    assert titles(store, "groen") == ["De Wit"]
    store.perform(remove_passage, passage_id=second)
    assert titles(store, "groen") == []
    assert store.faults() == []
    store.close()


def test_a_changed_name_is_found_and_the_old_one_is_not(store: Store) -> None:
    mark = de_wit(store).members[1]
    store.perform(
        change_member,
        member_id=mark.id,
        told=WhoIsWho(given_name="Marco"),
        was=told_of(mark, WhoIsWho),
    )
    assert titles(store, "marco") == ["Marco"]
    assert "Mark de Wit" not in titles(store, "mark")
    store.close()


@given(st.text(max_size=40))
def test_whatever_is_typed_is_words_and_never_a_query(typed: str) -> None:
    import sqlcipher3.dbapi2 as sqlcipher

    words = match_words(typed)
    if words:
        connection = sqlcipher.connect(":memory:")
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        connection.execute("SELECT * FROM t(?)", (words,)).fetchall()
        connection.close()


@pytest.mark.parametrize(
    "marks",
    [
        {"alone": True},
        {"life_domain": LifeDomain.SAFETY},
        {"kind": PassageKind.NOTE},
    ],
)
def test_what_is_for_one_pair_of_eyes_is_found_without_its_words(
    store: Store, marks: dict[str, Any]
) -> None:
    dossier = de_wit(store)
    talk = store.perform(start_conversation, household_id=dossier.household.id, present=()).made
    for words in (
        PassageWords(text="Hij slaat mij", **marks),
        PassageWords(text="Hij slaat op een trommel"),
    ):
        store.perform(write_passage, conversation_id=talk, words=words)
    open_to_all, delicate = store.perform(find, typed="slaat")
    assert (open_to_all.line, open_to_all.delicate) == ("Hij slaat op een trommel", False)
    assert (delicate.line, delicate.delicate) == ("", True)
    assert delicate.conversation_id == talk
    store.close()


def test_who_is_not_to_be_approached_is_known_in_what_is_found(store: Store) -> None:
    file = de_wit(store)
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
    made = store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=eyes,
        person_id=file.members[1].id,
    ).made

    def guarded() -> list[str]:
        return [hit.title for hit in store.perform(find, typed="wit") if hit.guarded]

    assert guarded() == ["Mark de Wit"]
    store.perform(lift_protection, protection_id=made, told=eyes)
    assert guarded() == []
    store.close()
