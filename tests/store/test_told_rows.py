"""Older rows, and what changed in the journal, are found: each page was whole once. FICTIEF."""

from pathlib import Path

import pytest

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.storage.store import Store

RUST = "UPDATE goal SET own_words = 'Rust' WHERE own_words = 'Rust en slaap'"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = new_store(tmp_path)
    dossier = de_wit(store)
    daan = dossier.members[2].id
    words = GoalWords(own_words="Rust", for_members=(daan,))
    made = [
        store.perform(add_goal, household_id=dossier.household.id, words=words).made
        for _ in range(2)
    ]
    later = GoalWords(own_words="Rust en slaap", for_members=(daan,))
    store.perform(change_goal, goal_id=made[0], words=later, was=words)
    store.perform(remove_goal, goal_id=made[1])
    assert store.faults() == []
    return store


def spoil(store: Store, sql: str) -> list[str]:
    """Past the triggers of the program, as another page of the file would."""
    store.connection.execute("PRAGMA foreign_keys = OFF")
    store.connection.executescript(sql)
    found = store.faults()
    store.close()
    return found


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        (RUST, "In 'goal' staat iets anders"),
        ("DELETE FROM goal_member", "In 'goal_member' staat iets anders"),
        ("DELETE FROM op_content WHERE op = (SELECT max(seq) FROM op)", "Het logboek mist"),
        ("INSERT INTO member_words (rowid, given_name, prefix, family_name)"
         " VALUES (9, 'Mo', '', 'Zand')", "De zoeklijst"),
    ],
)  # fmt: skip
def test_what_the_journal_does_not_say_is_named_without_names(
    store: Store, sql: str, found: str
) -> None:
    (fault,) = spoil(store, sql)
    assert fault.startswith(found)


def test_who_was_forgotten_raises_no_alarm(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    dossier = de_wit(store)
    store.perform(erase_person, member_id=dossier.members[2].id)
    assert store.faults() == []
    store.close()
