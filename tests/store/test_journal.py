"""The journal: what was done can be shown, and what was tampered with is found. FICTIEF."""

import json
from pathlib import Path

import pytest

from tests.household_store import KEYS, de_wit, new_store
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = new_store(tmp_path)
    dossier = de_wit(store)
    for own_words in ("Rust", "Post open", "Naar school"):
        store.perform(
            add_goal,
            household_id=dossier.household.id,
            words=GoalWords(own_words=own_words, for_members=(dossier.members[0].id,)),
        )
    return store


def contents(store: Store, seq: int) -> list[dict[str, object]]:
    rows = store.connection.execute(
        "SELECT change FROM op_content WHERE op = ? ORDER BY n", (seq,)
    ).fetchall()
    return [json.loads(row[0]) for row in rows]


def test_the_chain_of_untouched_work_verifies(store: Store) -> None:
    assert first_bad_line(store.connection, KEYS.journal) is None
    store.close()


@pytest.mark.parametrize(
    ("tampering", "line"),
    [
        ("UPDATE op SET act = 'niets' WHERE seq = 3", 3),
        ("UPDATE op SET author = 'een ander' WHERE seq = 2", 2),
        ("UPDATE op SET at_utc = '2020-01-01' WHERE seq = 4", 4),
        ("UPDATE op SET base = NULL WHERE seq = 3", 3),
        ("DELETE FROM op_about WHERE op = 3", 3),
        ("INSERT INTO op_about VALUES (3, 'x', 'y')", 3),
        ("UPDATE op_content SET change = replace(change, 'Rust', 'Lust') WHERE op = 3", 3),
        ("UPDATE op_content SET salt = x'00' WHERE op = 3 AND n = 0", 3),
        ("UPDATE op SET seq = 100 WHERE seq = 3; UPDATE op SET seq = 3 WHERE seq = 4;"
         "UPDATE op SET seq = 4 WHERE seq = 100", 3),
        ("DELETE FROM op WHERE seq = 3", 3),
        ("DELETE FROM op WHERE seq = 1", 1),
    ],
)  # fmt: skip
def test_the_first_bad_line_is_named(store: Store, tampering: str, line: int) -> None:
    store.connection.execute("PRAGMA foreign_keys = OFF")
    store.connection.executescript(tampering)
    assert first_bad_line(store.connection, KEYS.journal) == line
    store.close()


def test_a_chain_cut_at_the_end_still_verifies_and_so_needs_the_head(store: Store) -> None:
    last = store.seq
    for cut in (
        "DELETE FROM op_content WHERE op = ?",
        "DELETE FROM op_about WHERE op = ?",
        "DELETE FROM op WHERE seq = ?",
    ):
        store.connection.execute(cut, (last,))
    assert first_bad_line(store.connection, KEYS.journal) is None
    assert store.mac_at(last) is None
    store.close()


def test_erased_content_leaves_the_chain_whole(store: Store) -> None:
    store.connection.execute("DELETE FROM op_content WHERE op = 3")
    assert first_bad_line(store.connection, KEYS.journal) is None
    store.close()


def test_an_entry_holds_every_row_before_and_after_and_whom_it_is_about(store: Store) -> None:
    made = contents(store, 3)
    assert [change["table"] for change in made] == ["goal", "goal_member"]
    assert made[0]["before"] is None
    assert isinstance(made[0]["after"], dict)
    assert made[0]["after"]["own_words"] == "Rust"
    about = store.connection.execute("SELECT household, person FROM op_about WHERE op = 3")
    households = {household for household, _ in about.fetchall()}
    assert households == {made[0]["household"]}
    store.close()


def test_ties_that_a_listener_would_miss_are_caught(store: Store) -> None:
    from wijkteam_desk.casework.open_household import read_household

    household_id = store.connection.execute("SELECT id FROM household").fetchone()[0]
    dossier = store.perform(read_household, household_id=household_id)
    goal, mark = dossier.goals[0], dossier.members[1]
    was = GoalWords(own_words="Rust", for_members=(dossier.members[0].id,))
    store.perform(
        change_goal,
        goal_id=goal.id,
        words=GoalWords(own_words="Rust", for_members=(mark.id,)),
        was=was,
    )
    assert {change["table"] for change in contents(store, store.seq)} == {"goal_member"}
    store.perform(remove_goal, goal_id=goal.id)
    gone = contents(store, store.seq)
    assert {change["table"] for change in gone} == {"goal", "goal_member"}
    assert all(change["after"] is None for change in gone)
    about = store.connection.execute(
        "SELECT household, person FROM op_about WHERE op = ?", (store.seq,)
    ).fetchall()
    assert (household_id, mark.id) in about
    assert all(household == household_id for household, _ in about)
    store.close()
