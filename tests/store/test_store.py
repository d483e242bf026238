"""The open store: whole or not at all, one entry per act, never in plain sight. FICTIEF."""

import sqlite3  # to make the plain store that must be refused
from itertools import pairwise
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import InvalidRequestError

from tests.household_store import FAMILY, KEYS, RememberedHead, de_wit, new_store
from tests.unit.vault.closed_vault import no_file_larger_than
from wijkteam_desk.casework.add_member import add_member
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.domain.household import Household, WhoIsWho
from wijkteam_desk.domain.plan import Goal, GoalWords
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.drafts import drop_draft, keep_draft, read_draft
from wijkteam_desk.storage.keys import StoreKeys
from wijkteam_desk.storage.store import Store, create_store
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.trouble import (
    ActStopped,
    DiskFull,
    VaultDamaged,
    VaultNewer,
    VaultTrouble,
    VaultUnwritable,
)

CANARY = "kanarie-zin-die-nergens-mag-staan"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def fill_up(store: Store, household_id: str) -> None:
    for n in range(200):
        told = WhoIsWho(given_name="Kind " * 30 + str(n))
        store.perform(add_member, household_id=household_id, told=told)


def reopened(store: Store, folder: Path) -> Store:
    store.close()
    return Store(folder / "store.db", KEYS, RememberedHead())


def test_what_was_kept_is_there_after_opening_again(store: Store, tmp_path: Path) -> None:
    de_wit(store)
    again = reopened(store, tmp_path)
    assert [line.name for line in again.perform(list_households)] == ["De Wit"]
    assert again.author
    assert again.faults() == []
    again.close()


def test_every_act_that_changes_writes_exactly_one_entry(store: Store) -> None:
    before = store.seq
    dossier = de_wit(store)
    assert store.seq == before + 1
    store.perform(
        add_goal,
        household_id=dossier.household.id,
        words=GoalWords(own_words="Rust", for_members=(dossier.members[0].id,)),
    )
    assert store.seq == before + 2
    store.close()


def test_reading_a_list_leaves_no_entry_but_opening_a_dossier_does(store: Store) -> None:
    dossier = de_wit(store)
    before = store.seq
    store.perform(list_households)
    assert store.seq == before
    store.perform(open_household, household_id=dossier.household.id)
    assert store.seq == before + 1
    store.close()


def test_a_refused_act_leaves_nothing_behind(store: Store) -> None:
    before = store.seq
    with pytest.raises(Refusal):
        store.perform(
            make_household, name="Half", members=(WhoIsWho(given_name="A"), WhoIsWho(given_name=""))
        )
    assert store.perform(list_households) == ()
    assert store.seq == before
    assert store.connection.execute("SELECT count(*) FROM temp.caught").fetchone() == (0,)
    store.close()


def test_an_act_that_breaks_leaves_nothing_behind(store: Store) -> None:
    def break_halfway(work: Work) -> None:
        work.add(Household(name="Half", opened_on=work.today))
        work.session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.perform(break_halfway)
    assert store.perform(list_households) == ()
    assert de_wit(store).household.name == "De Wit"
    store.close()


def test_the_head_follows_the_newest_entry(tmp_path: Path) -> None:
    create_store(tmp_path / "store.db", KEYS)
    head = RememberedHead()
    store = Store(tmp_path / "store.db", KEYS, head)
    de_wit(store)
    assert head.newest == (store.seq, store.mac_at(store.seq))
    store.close()


def test_what_a_screen_holds_is_detached_and_never_loads_by_itself(store: Store) -> None:
    dossier = de_wit(store)
    store.perform(add_goal, household_id=dossier.household.id, words=GoalWords(own_words="Rust"))

    def goal_without_members(work: Work) -> Goal:
        return work.one(Goal, work.session.execute(text("SELECT id FROM goal")).scalar_one())

    goal = store.perform(goal_without_members)
    with pytest.raises(InvalidRequestError, match="lazy='raise'"):
        _ = goal.for_members
    store.close()


def test_drafts_are_kept_without_an_entry(store: Store, tmp_path: Path) -> None:
    before = store.seq
    store.perform(keep_draft, form="f", about="x", fields={"text": "half"})
    store.perform(keep_draft, form="f", about="x", fields={"text": "halve zin"})
    assert store.seq == before
    again = reopened(store, tmp_path)
    assert again.perform(read_draft, form="f", about="x") == {"text": "halve zin"}
    again.perform(drop_draft, form="f", about="x")
    assert again.perform(read_draft, form="f", about="x") == {}
    again.close()


def test_no_byte_of_what_is_kept_lies_readable_on_the_disk(store: Store, tmp_path: Path) -> None:
    store.perform(make_household, name=CANARY, members=(WhoIsWho(given_name=CANARY),))
    store.perform(keep_draft, form="f", about="x", fields={"text": CANARY})
    for file in tmp_path.glob("store*"):
        assert CANARY.encode() not in file.read_bytes(), file.name
        assert not file.read_bytes().startswith(b"SQLite format 3")
    store.close()


def test_a_plain_store_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(VaultDamaged):
        Store(path, KEYS, RememberedHead())
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [0, 1, 100, 4096])
def test_a_store_cut_short_is_refused_and_untouched(
    store: Store, tmp_path: Path, size: int
) -> None:
    de_wit(store)
    store.close()
    path = tmp_path / "store.db"
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(VaultDamaged):
        Store(path, KEYS, RememberedHead()).perform(list_households)
    assert path.stat().st_size == size


def test_another_key_opens_nothing(store: Store, tmp_path: Path) -> None:
    store.close()
    other = StoreKeys(store=bytes(32), journal=KEYS.journal)
    with pytest.raises(VaultDamaged):
        Store(tmp_path / "store.db", other, RememberedHead())


def test_a_store_of_a_newer_program_is_left_alone(store: Store, tmp_path: Path) -> None:
    store.connection.execute("PRAGMA user_version = 999")
    store.close()
    with pytest.raises(VaultNewer):
        Store(tmp_path / "store.db", KEYS, RememberedHead())


def test_opening_never_makes_a_store(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    folder.mkdir()
    with pytest.raises(VaultTrouble):
        Store(folder / "store.db", KEYS, RememberedHead())
    assert list(folder.iterdir()) == []


def test_making_never_replaces_a_store(store: Store, tmp_path: Path) -> None:
    store.close()
    before = (tmp_path / "store.db").read_bytes()
    with pytest.raises(VaultUnwritable):
        create_store(tmp_path / "store.db", KEYS)
    assert (tmp_path / "store.db").read_bytes() == before


def test_nothing_can_be_attached_and_copied_out(store: Store) -> None:
    with pytest.raises(sqlcipher.DatabaseError):
        store.connection.execute("ATTACH ':memory:' AS outside")
    store.close()


def test_the_log_never_holds_what_the_store_holds_already(store: Store, tmp_path: Path) -> None:
    log = tmp_path / "store.db-wal"
    sizes = []
    for number in range(60):
        store.perform(make_household, name=f"Gezin {number}", members=FAMILY)
        sizes.append(log.stat().st_size)
    fallen = [later for earlier, later in pairwise(sizes) if later < earlier]
    assert fallen
    assert set(fallen) == {0}


def test_a_store_without_room_to_open_is_not_called_damaged(tmp_path: Path) -> None:
    new_store(tmp_path).close()
    with pytest.raises(VaultUnwritable), no_file_larger_than(0):
        Store(tmp_path / "store.db", KEYS, RememberedHead())
    Store(tmp_path / "store.db", KEYS, RememberedHead()).close()


def test_a_full_disk_is_said_and_loses_nothing(store: Store) -> None:
    dossier = de_wit(store)
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        fill_up(store, dossier.household.id)
    store.connection.execute("PRAGMA max_page_count = 1000000")
    kept = store.perform(open_household, household_id=dossier.household.id).members
    added = store.perform(
        add_member, household_id=dossier.household.id, told=WhoIsWho(given_name="Lina")
    )
    after = store.perform(open_household, household_id=dossier.household.id).members
    assert len(after) == len(kept) + 1
    assert after[-1].id == added.made
    assert store.faults() == []
    store.close()


def test_the_key_is_never_shown_in_an_error(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(bytes(range(256)) * 32)
    with pytest.raises(VaultDamaged) as trouble:
        connect(path, KEYS.store)
    assert KEYS.store.hex() not in repr(trouble.value)
    assert trouble.value.__cause__ is None


def test_an_act_that_locking_stops_says_so_and_keeps_nothing(store: Store) -> None:
    without_end = text(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n"
    )

    def act(work: Work) -> None:
        make_household(work, name="De Wit", members=FAMILY)
        for number, _ in enumerate(work.session.execute(without_end)):
            if number == 1:
                store.interrupt()

    with pytest.raises(ActStopped):
        store.perform(act)

    assert store.perform(list_households) == ()
    assert store.faults() == []
    store.close()
