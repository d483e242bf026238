"""A store gets the shape of a newer program whole or not at all, and nothing is lost. FICTIEF."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.household_store import KEYS, RememberedHead, de_wit, new_store
from tests.store.next_shape import next_steps
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.storage.check import faults_in
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.journal import chain_of
from wijkteam_desk.storage.migrate import shape_of, steps
from wijkteam_desk.storage.store import Store
from wijkteam_desk.storage.upgrade import forget_old, upgrade
from wijkteam_desk.vault.trouble import DiskFull, UpgradeFailed, VaultNewer

TODAY = len(steps())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with a household, a goal and a passage."""
    store = new_store(tmp_path)
    dossier = de_wit(store)
    fatima = dossier.members[0].id
    store.perform(
        add_goal,
        household_id=dossier.household.id,
        words=GoalWords(own_words="Rust", for_members=(fatima,)),
    )
    talk = store.perform(start_conversation, household_id=dossier.household.id, present=()).made
    words = PassageWords(text="De brievenbus zit vol")
    store.perform(write_passage, conversation_id=talk, words=words)
    store.close()
    return tmp_path / "store.db"


def nobody() -> None:
    """Nobody waits for it."""


def shape_and_mac(path: Path) -> tuple[int, bytes]:
    connection = connect(path, KEYS.store)
    found = shape_of(connection), chain_of(connection, KEYS.journal).mac
    connection.close()
    return found


def test_an_older_store_gets_the_new_shape_and_keeps_every_word(path: Path) -> None:
    before, told = shape_and_mac(path), list[str]()
    upgrade(path, KEYS, next_steps(), lambda: told.append("began"))
    assert told == ["began"]
    assert shape_and_mac(path) == (TODAY + 1, before[1])
    connection = connect(path, KEYS.store)
    assert connection.execute("SELECT own_words, agreed_on FROM goal").fetchall() == [
        ("Rust", None)
    ]
    assert len(connection.execute("SELECT * FROM goal_member").fetchall()) == 1
    assert faults_in(connection, KEYS.journal) == []
    found = "SELECT count(*) FROM passage_words('brievenbus')"
    assert connection.execute(found).fetchone() == (1,)
    connection.execute("DELETE FROM passage")
    assert connection.execute(found).fetchone() == (0,)
    connection.close()


def test_the_old_store_stays_beside_it_for_thirty_days(path: Path) -> None:
    old = shape_and_mac(path)
    upgrade(path, KEYS, next_steps(), nobody)
    kept = path.with_suffix(f".before-{TODAY}")
    assert shape_and_mac(kept) == old
    if os.name == "posix":
        assert [stat.S_IMODE(one.stat().st_mode) for one in (path, kept)] == [0o600, 0o600]
    forget_old(path)
    assert kept.exists()
    long_ago = (datetime.now(UTC) - timedelta(days=31)).timestamp()
    os.utime(kept, (long_ago, long_ago))
    forget_old(path)
    assert not kept.exists()
    assert path.exists()


def test_a_store_of_this_shape_is_left_alone(path: Path) -> None:
    told = list[str]()
    before = path.read_bytes()
    upgrade(path, KEYS, steps(), lambda: told.append("began"))
    assert told == []
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.glob("store*")] == ["store.db"]


def test_a_newer_store_is_refused_and_left_alone(path: Path) -> None:
    upgrade(path, KEYS, next_steps(), nobody)
    before = path.read_bytes()
    with pytest.raises(VaultNewer):
        upgrade(path, KEYS, steps(), nobody)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "step",
    [
        "ALTER TABLE goal ADD COLUMN x; INSERT INTO nowhere VALUES (1);",
        "DELETE FROM household;",
        "DELETE FROM op WHERE seq = 2;",
        "UPDATE op SET note = 'anders' WHERE seq = (SELECT max(seq) FROM op);",
    ],
    ids=["broken", "loose ends", "journal cut", "journal changed"],
)
def test_a_step_that_breaks_something_changes_nothing(path: Path, step: str) -> None:
    before = path.read_bytes()
    with pytest.raises(UpgradeFailed, match="niets veranderd"):
        upgrade(path, KEYS, [*steps(), step], nobody)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.glob("store*")] == ["store.db"]
    store = Store(path, KEYS, RememberedHead())
    assert [line.name for line in store.perform(list_households)] == ["De Wit"]
    store.close()


def test_a_full_disk_is_said_and_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    full = (
        "PRAGMA max_page_count = 1; CREATE TABLE much (x);"
        " INSERT INTO much VALUES (zeroblob(99999));"
    )
    with pytest.raises(DiskFull):
        upgrade(path, KEYS, [*steps(), full], nobody)
    assert path.read_bytes() == before


def test_what_a_killed_upgrade_left_behind_is_no_hindrance(path: Path) -> None:
    for rest in (".upgrading", ".upgrading-wal", f".before-{TODAY}.new"):
        path.with_suffix(rest).write_bytes(b"half")
    upgrade(path, KEYS, next_steps(), nobody)
    assert shape_and_mac(path)[0] == TODAY + 1
    assert {one.name for one in path.parent.glob("store*")} == {
        "store.db",
        f"store.before-{TODAY}",
    }
