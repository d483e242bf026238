"""The BSN of a client, apart from the rest (R-8.1). Numbers are format examples. FICTIEF."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.household_store import KEYS, de_wit, new_store
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_person import Person, read_person
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_bsn import DRAFT_FORM, look_at_bsn, remove_bsn, set_bsn
from wijkteam_desk.casework.set_goal import add_goal, remove_goal
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.bsn import BsnGround
from wijkteam_desk.domain.plan import GoalWords
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.search import find
from wijkteam_desk.storage.store import Store

NUMBER, MASKED = "123456782", "•••••6782"


@dataclass
class Client:
    """Daan has a goal of his own, and so he is a client; Fatima has none."""

    store: Store
    file: HouseholdFile
    goal: str = ""

    def __post_init__(self) -> None:
        self.fatima, _, self.daan = (member.id for member in self.file.members)
        words = GoalWords(own_words="Weer naar school.", for_members=(self.daan,))
        about = self.file.household.id
        self.goal = self.store.perform(add_goal, household_id=about, words=words).made

    def note(self, typed: str = NUMBER, was: str = "") -> str:
        """Notes his number; the entry of the journal."""
        ground = BsnGround.YOUTH
        return self.store.perform(
            set_bsn, member_id=self.daan, typed=typed, was=was, ground=ground
        ).entry

    def person(self) -> Person:
        return self.store.perform(read_person, member_id=self.daan)

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        return list(self.store.connection.execute(sql))


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    store = new_store(tmp_path)
    yield Client(store, de_wit(store))
    store.close()


def test_it_is_noted_with_its_ground_and_read_back_masked(client: Client) -> None:
    client.note(" 123 456 782")
    assert client.rows("SELECT number, ground FROM bsn") == [(NUMBER, "Jeugdwet 7.2")]
    person = client.person()
    assert (person.client, person.bsn) == (True, MASKED)


def test_who_is_no_client_has_none(client: Client) -> None:
    with pytest.raises(Refusal, match="alleen van een cliënt"):
        client.store.perform(
            set_bsn, member_id=client.fatima, typed=NUMBER, was="", ground=BsnGround.WMO
        )
    client.note()
    client.store.perform(remove_goal, goal_id=client.goal)
    assert (client.person().client, client.person().bsn) == (False, MASKED)
    with pytest.raises(Refusal, match="alleen van een cliënt"):
        client.note("111222333", was=MASKED)
    client.store.perform(remove_bsn, member_id=client.daan)
    assert client.person().bsn == ""


def test_what_changed_since_is_not_written_over(client: Client) -> None:
    client.note()
    with pytest.raises(Refusal, match="intussen veranderd"):
        client.note("111222333")
    client.note("111222333", was=MASKED)
    assert client.person().bsn == "•••••2333"


def test_looking_is_in_the_journal_and_leaves_no_number_there(client: Client) -> None:
    client.note()
    before = client.store.seq
    assert client.store.perform(look_at_bsn, member_id=client.daan) == NUMBER
    assert client.store.seq == before + 1
    ((act, note, digests),) = client.rows(
        f"SELECT act, note, digests FROM op WHERE seq = {before + 1}"  # noqa: S608 - a number
    )
    assert (act, note, digests) == ("look_at_bsn", f"looked at {client.daan}", "")
    assert client.person().bsn == MASKED
    assert client.store.seq == before + 1, "masked is no looking"


def test_each_change_can_be_undone(client: Client) -> None:
    noted = client.note()
    client.store.perform(undo, entry=noted)
    assert client.person().bsn == ""
    client.note()
    away = client.store.perform(remove_bsn, member_id=client.daan).entry
    client.store.perform(undo, entry=away)
    assert client.store.perform(look_at_bsn, member_id=client.daan) == NUMBER


def test_it_goes_with_the_person_and_comes_back_with_them(client: Client) -> None:
    client.note()
    client.store.perform(remove_goal, goal_id=client.goal)
    gone = client.store.perform(remove_member, member_id=client.daan).entry
    assert client.rows("SELECT * FROM bsn") == []
    client.store.perform(undo, entry=gone)
    assert client.person().bsn == MASKED


def test_erasing_the_person_leaves_it_nowhere(client: Client) -> None:
    client.note()
    fields = {"typed": "12345678"}
    client.store.perform(keep_draft, form=DRAFT_FORM, about=client.daan, fields=fields)
    client.store.perform(remove_goal, goal_id=client.goal)
    client.store.perform(erase_person, member_id=client.daan)
    kept = [row for table in ("bsn", "draft") for row in client.rows(f"SELECT * FROM {table}")]  # noqa: S608 - our own names
    assert kept == []
    contents = "".join(str(row) for row in client.rows("SELECT change FROM op_content"))
    assert "12345678" not in contents
    assert first_bad_line(client.store.connection, KEYS.journal) is None


def test_no_search_finds_it(client: Client) -> None:
    client.note()
    for typed in (NUMBER, "6782", "12345"):
        assert client.store.perform(find, typed=typed) == ()
