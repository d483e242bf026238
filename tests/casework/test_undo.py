"""What was done can be put back, as an act of its own. FICTIEF."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import correct_passage, remove_passage
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, open_household, read_household
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.register_disclosure import Document, register_disclosure
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.plan import ActionWords, GoalWords, goal_words
from wijkteam_desk.domain.record import Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.search import find
from wijkteam_desk.storage.store import Store

Act = Callable[["Family"], Changed]
NOTHING = "Dit kan niet ongedaan"


class Family:
    """De Wit with a talk, two goals and an action, in a real store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.file = de_wit(store)
        fatima, mark, _ = (member.id for member in self.file.members)
        self.talk = self.do(start_conversation, household_id=self.id, present=(fatima, mark)).made
        self.goals = [
            self.do(
                add_goal,
                household_id=self.id,
                words=GoalWords(own_words=words, for_members=(fatima, mark)),
            ).made
            for words in ("Rust in huis", "Naar school")
        ]
        self.action = self.do(
            add_action, household_id=self.id, words=ActionWords(what="Bellen", owner_member=mark)
        ).made
        self.passage = self.say("De post is blauw", PassageKind.GOAL)
        self.file = self.now()

    @property
    def id(self) -> str:
        return self.file.household.id

    def do(self, act: Callable[..., Changed], **given: object) -> Changed:
        return self.store.perform(act, **given)

    def say(self, text: str, kind: PassageKind = PassageKind.FACT) -> str:
        words = PassageWords(text=text, kind=kind)
        return self.do(write_passage, conversation_id=self.talk, words=words).made

    def now(self) -> HouseholdFile:
        return self.store.perform(read_household, household_id=self.id)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """All that is kept, but for the numbers that only the search index knows."""
        kept = {}
        for table in Record.metadata.tables.values():
            names = ", ".join(f'"{one.name}"' for one in table.columns if one.name != "row")
            found = self.store.connection.execute(f"SELECT {names} FROM {table.name}").fetchall()  # noqa: S608 - our own names
            kept[table.name] = sorted(found, key=repr)
        return kept

    def found(self, typed: str) -> list[str]:
        return [hit.title for hit in self.store.perform(find, typed=typed)]


@pytest.fixture
def family(tmp_path: Path) -> Family:
    return Family(new_store(tmp_path))


def take_goal(family: Family) -> Changed:
    return family.do(remove_goal, goal_id=family.goals[0])


def other_goal(family: Family) -> Changed:
    goal = family.file.goals[0]
    words = GoalWords(own_words="Stilte", for_members=(family.file.members[2].id,))
    return family.do(change_goal, goal_id=goal.id, words=words, was=goal_words(goal))


def take_action(family: Family) -> Changed:
    return family.do(remove_action, action_id=family.action)


def other_action(family: Family) -> Changed:
    action = family.file.actions[0]
    words = ActionWords(what="Schrijven", goal_id=family.goals[1])
    return family.do(
        change_action, action_id=action.id, words=words, was=told_of(action, ActionWords)
    )


def take_passage(family: Family) -> Changed:
    return family.do(remove_passage, passage_id=family.passage)


def other_passage(family: Family) -> Changed:
    words = PassageWords(text="De post is groen", kind=PassageKind.ACTION)
    return family.do(correct_passage, passage_id=family.passage, words=words)


def other_table(family: Family) -> Changed:
    fatima, mark, daan = (member.id for member in family.file.members)
    return family.do(
        change_presence, conversation_id=family.talk, present=(daan,), was=(fatima, mark)
    )


def take_member(family: Family) -> Changed:
    return family.do(remove_member, member_id=family.file.members[2].id)


def other_member(family: Family) -> Changed:
    mark = family.file.members[1]
    return family.do(
        change_member,
        member_id=mark.id,
        told=WhoIsWho(given_name="Marco"),
        was=told_of(mark, WhoIsWho),
    )


ACTS: list[Act] = [
    take_goal, other_goal, take_action, other_action, take_passage, other_passage, other_table,
    take_member, other_member,
]  # fmt: skip


@pytest.mark.parametrize("act", ACTS)
def test_every_row_is_back_as_it_was_and_the_journal_keeps_both(family: Family, act: Act) -> None:
    before, seq = family.rows(), family.store.seq
    changed = act(family)
    after = family.rows()
    assert after != before
    undone = family.do(undo, entry=changed.entry)
    assert family.rows() == before
    assert undone.household_id == family.id
    noted = family.store.connection.execute("SELECT act, note FROM op WHERE seq > ?", (seq,))
    assert noted.fetchall() == [(act_of(family, seq + 1), ""), ("undo", f"undoes {changed.entry}")]
    assert family.store.faults() == []
    family.do(undo, entry=undone.entry)
    assert family.rows() == after
    assert family.store.faults() == []
    family.store.close()


def act_of(family: Family, seq: int) -> str:
    return str(
        family.store.connection.execute("SELECT act FROM op WHERE seq = ?", (seq,)).fetchone()[0]
    )


def test_a_goal_that_comes_back_stands_where_it_stood(family: Family) -> None:
    changed = take_goal(family)
    family.do(undo, entry=changed.entry)
    assert [goal.own_words for goal in family.now().goals][:2] == ["Rust in huis", "Naar school"]
    family.store.close()


def test_the_search_follows_what_is_put_back(family: Family) -> None:
    changed = other_passage(family)
    assert (family.found("blauw"), family.found("groen")) == ([], ["De Wit"])
    family.do(undo, entry=changed.entry)
    assert (family.found("blauw"), family.found("groen")) == (["De Wit"], [])
    changed = take_passage(family)
    assert family.found("blauw") == []
    family.do(undo, entry=changed.entry)
    assert family.found("blauw") == ["De Wit"]
    changed = other_member(family)
    family.do(undo, entry=changed.entry)
    assert (family.found("marco"), family.found("mark")) == ([], ["Mark de Wit"])
    changed = take_member(family)
    assert family.found("daan") == []
    family.do(undo, entry=changed.entry)
    assert family.found("daan") == ["Daan de Wit"]
    family.store.close()


def test_it_is_refused_where_something_changed_since(family: Family) -> None:
    changed = other_goal(family)
    goal = family.now().goals[0]
    words = GoalWords(own_words="Nog weer anders", for_members=())
    family.do(change_goal, goal_id=goal.id, words=words, was=goal_words(goal))
    before = family.rows()
    with pytest.raises(Refusal, match="intussen veranderd"):
        family.do(undo, entry=changed.entry)
    assert family.rows() == before
    family.store.close()


def test_it_is_refused_where_something_hangs_on_it_since(family: Family) -> None:
    goal = family.do(add_goal, household_id=family.id, words=GoalWords(own_words="Werk"))
    (entry,) = family.store.connection.execute(
        "SELECT id FROM op WHERE seq = ?", (family.store.seq,)
    ).fetchone()
    words = ActionWords(what="Solliciteren", goal_id=goal.made)
    family.do(add_action, household_id=family.id, words=words)
    with pytest.raises(Refusal, match="hangt intussen iets anders"):
        family.do(undo, entry=entry)
    family.store.close()


def test_a_second_time_is_refused(family: Family) -> None:
    changed = take_goal(family)
    family.do(undo, entry=changed.entry)
    with pytest.raises(Refusal, match="intussen veranderd"):
        family.do(undo, entry=changed.entry)
    family.store.close()


def leave(family: Family) -> None:
    family.do(
        register_disclosure,
        household_id=family.id,
        document=Document(kind=DisclosureKind.PLAN, readers="", sha256="0"),
    )


def look(family: Family) -> None:
    family.store.perform(open_household, household_id=family.id)


def begin(family: Family) -> None:
    family.do(make_household, name="Ander", members=(WhoIsWho(given_name="Ada"),))


def introduce(family: Family) -> None:
    family.store.perform(introduce_coach, name="Tom Bos")


@pytest.mark.parametrize("act", [leave, look, begin, introduce])
def test_what_left_the_program_or_began_a_dossier_stays(
    family: Family, act: Callable[[Family], None]
) -> None:
    act(family)
    newest = "SELECT id FROM op ORDER BY seq DESC LIMIT 1"
    (entry,) = family.store.connection.execute(newest).fetchone()
    before = family.rows()
    with pytest.raises(Refusal, match=NOTHING):
        family.do(undo, entry=entry)
    assert family.rows() == before
    family.store.close()


def test_a_row_number_that_was_taken_since_is_no_hindrance(family: Family) -> None:
    from wijkteam_desk.casework.add_member import add_member

    changed = take_member(family)
    family.do(add_member, household_id=family.id, told=WhoIsWho(given_name="Lina"))
    family.do(undo, entry=changed.entry)
    assert {member.given_name for member in family.now().members} == {
        "Fatima",
        "Mark",
        "Daan",
        "Lina",
    }
    assert family.found("daan") == ["Daan de Wit"]
    assert family.found("lina") == ["Lina"]
    assert family.store.faults() == []
    family.store.close()


def test_who_sat_at_the_table_sits_there_again_since_the_same_moment(family: Family) -> None:
    before = family.store.perform(read_conversation, conversation_id=family.talk).conversation
    changed = other_table(family)
    family.do(undo, entry=changed.entry)
    after = family.store.perform(read_conversation, conversation_id=family.talk).conversation
    assert [(one.member_id, one.since) for one in after.presences] == [
        (one.member_id, one.since) for one in before.presences
    ]
    family.store.close()
