"""What a goal or an action said before, who wrote it, and how it comes back. FICTIEF."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.casework.own_closing import DONE, close
from tests.casework.own_plan import Desk, with_plan
from tests.household_store import another_store
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.read_history import (
    History,
    read_action_history,
    read_goal_history,
)
from wijkteam_desk.casework.set_action import change_action, remove_action
from wijkteam_desk.casework.set_goal import change_goal, remove_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import (
    ActionStatus,
    ActionWords,
    GoalStatus,
    GoalWords,
    Priority,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.storage.store import Store

T = TypeVar("T")

FIRST = "De post geeft geen angst meer."
NOOR, IMRE = "Noor Haddad", "Imre Vos"


class Written:
    """The plan of De Wit, in which two coaches write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk: Desk = with_plan(folder)
        self.noor = self.store.author
        self.imre = self.store.perform(introduce_coach, name=IMRE, team="wijkteam Blokweer").id
        self.fatima, self.mark, self.daan = self.desk.people
        file = self.desk.read().file
        self.goal_id, self.action_id = file.goals[0].id, file.actions[0].id

    @property
    def store(self) -> Store:
        return self.desk.store

    def do(self, act: Callable[..., T], **given: object) -> T:
        return self.store.perform(act, **given)

    def goal(self) -> History[GoalWords]:
        return self.store.perform(read_goal_history, goal_id=self.goal_id)

    def action(self) -> History[ActionWords]:
        return self.store.perform(read_action_history, action_id=self.action_id)

    def write_goal(self, **words: Any) -> Changed:
        now = self.goal().now
        return self.store.perform(
            change_goal, goal_id=self.goal_id, words=replace(now, **words), was=now
        )

    def write_action(self, **words: Any) -> Changed:
        now = self.action().now
        return self.store.perform(
            change_action, action_id=self.action_id, words=replace(now, **words), was=now
        )

    def rewritten(self) -> None:
        """Imre writes the second wording, Noor the third."""
        self.store.become(self.imre)
        self.write_goal(own_words="De post gaat open.")
        self.store.become(self.noor)
        self.write_goal(own_words="Elke dag gaat de post open.")


def said(history: History[Any], field: str) -> list[tuple[str, str]]:
    """Who wrote what in that field, as it is kept; the newest first."""
    return [
        (
            history.file.coach_name(one.author),
            " ".join(str(getattr(one.words, name) or "-") for name in history.of[field]),
        )
        for one in history.wordings[field]
    ]


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Written]:
    made = Written(tmp_path)
    yield made
    made.store.close()


def test_three_wordings_of_two_authors_the_newest_first(plan: Written) -> None:
    plan.rewritten()
    history = plan.goal()
    assert said(history, "own_words") == [
        (NOOR, "Elke dag gaat de post open."),
        (IMRE, "De post gaat open."),
        (NOOR, FIRST),
    ]
    moments = [one.at for one in history.wordings["own_words"] if one.at]
    assert (len(moments), moments) == (3, sorted(moments, reverse=True))
    assert said(history, "status") == [(NOOR, "open")]
    assert history.now.own_words == "Elke dag gaat de post open."


def test_each_field_has_a_history_of_its_own(plan: Written) -> None:
    day = today() + timedelta(days=3)
    plan.write_action(due=day, rhythm="elke dag")
    plan.store.become(plan.imre)
    plan.write_action(owner_member=None, owner_coach=plan.imre)
    plan.write_action(status=ActionStatus.FAILED)
    plan.write_action(reason="De fiets was stuk.")
    history = plan.action()
    assert said(history, "what") == [(NOOR, "De post sorteren")]
    assert said(history, "who") == [(IMRE, f"- - - {plan.imre}"), (NOOR, f"{plan.fatima} - - -")]
    assert said(history, "when") == [(NOOR, f"{day} elke dag"), (NOOR, "- -")]
    assert said(history, "status") == [
        (IMRE, "niet_gelukt De fiets was stuk."),
        (IMRE, "niet_gelukt -"),
        (NOOR, "open -"),
    ]


def test_so_has_each_field_of_a_goal(plan: Written) -> None:
    plan.write_goal(life_domain=LifeDomain.MONEY, good_when="de bus leeg is")
    plan.store.become(plan.imre)
    plan.write_goal(life_domain=None, priority=Priority.LATER, status=GoalStatus.RUNNING)
    history = plan.goal()
    assert said(history, "good_when") == [(NOOR, "de bus leeg is"), (NOOR, "-")]
    assert said(history, "life_domain") == [(IMRE, "-"), (NOOR, "geld"), (NOOR, "-")]
    assert said(history, "priority") == [(IMRE, "later"), (NOOR, "nu")]
    assert said(history, "status") == [(IMRE, "loopt"), (NOOR, "open")]
    back = history.again("life_domain", history.wordings["life_domain"][1])
    assert back == replace(history.now, life_domain=LifeDomain.MONEY)


def test_an_earlier_text_comes_back_as_an_edit_that_can_be_undone(plan: Written) -> None:
    plan.rewritten()
    plan.write_goal(good_when="de bus leeg is", status=GoalStatus.RUNNING)
    history = plan.goal()
    words = history.again("own_words", history.wordings["own_words"][-1])
    assert words == replace(history.now, own_words=FIRST)
    plan.store.become(plan.imre)
    done = plan.do(change_goal, goal_id=plan.goal_id, words=words, was=history.now)
    again = plan.goal()
    assert said(again, "own_words")[0] == (IMRE, FIRST)
    assert len(again.wordings["own_words"]) == 4
    assert (again.now.good_when, again.now.status) == ("de bus leeg is", GoalStatus.RUNNING)
    plan.do(undo, entry=done.entry)
    assert plan.goal().now == history.now
    assert plan.store.faults() == []


def test_an_owner_or_a_day_comes_back_with_nothing_else(plan: Written) -> None:
    plan.write_action(owner_member=None, owner_coach=plan.imre, due=today())
    plan.write_action(what="De post in stapels leggen", due=None)
    history = plan.action()
    back = {field: history.again(field, ones[-1]) for field, ones in history.wordings.items()}
    now = history.now
    assert back["who"] == replace(now, owner_member=plan.fatima, owner_coach=None)
    assert back["when"] == now
    assert history.again("when", history.wordings["when"][1]) == replace(now, due=today())
    for words in (back["who"], back["what"]):
        was = plan.action().now
        plan.do(change_action, action_id=plan.action_id, words=words, was=was)
        assert plan.action().now == words


def test_it_is_refused_where_it_changed_since_it_was_read(plan: Written) -> None:
    plan.rewritten()
    read = plan.goal()
    words = read.again("own_words", read.wordings["own_words"][-1])
    plan.write_goal(good_when="de bus leeg is")
    with pytest.raises(Refusal, match="intussen veranderd"):
        plan.do(change_goal, goal_id=plan.goal_id, words=words, was=read.now)


def test_a_closed_plan_is_read_and_nothing_is_put_back(plan: Written) -> None:
    plan.rewritten()
    plan.write_action(what="De post openen")
    close(plan.desk, DONE)
    goal, action = plan.goal(), plan.action()
    assert len(goal.wordings["own_words"]) == 3
    assert len(action.wordings["what"]) == 2
    assert said(action, "status")[0] == (NOOR, "klaar -")
    words = goal.again("own_words", goal.wordings["own_words"][-1])
    with pytest.raises(Refusal, match="Dit plan is afgesloten op"):
        plan.do(change_goal, goal_id=plan.goal_id, words=words, was=goal.now)
    what = action.again("what", action.wordings["what"][-1])
    with pytest.raises(Refusal, match="Dit plan is afgesloten op"):
        plan.do(change_action, action_id=plan.action_id, words=what, was=action.now)


def test_what_was_taken_out_and_came_back_is_no_new_text(plan: Written) -> None:
    plan.write_action(what="De post openen")
    before = plan.action().wordings
    gone = plan.do(remove_action, action_id=plan.action_id)
    with pytest.raises(Refusal, match="er niet meer"):
        plan.action()
    plan.do(undo, entry=gone.entry)
    assert plan.action().wordings == before


def test_the_words_of_a_talk_count_with_who_put_them_right(plan: Written) -> None:
    talk = plan.do(start_conversation, household_id=plan.desk.household, present=(plan.fatima,))
    words = PassageWords(text="Ik wil rust.", kind=PassageKind.GOAL, said_by=plan.fatima)
    passage = plan.do(write_passage, conversation_id=talk.made, words=words).made
    plan.goal_id = plan.desk.read().file.goals[-1].id
    plan.store.become(plan.imre)
    plan.do(correct_passage, passage_id=passage, words=replace(words, text="Ik wil stilte."))
    assert said(plan.goal(), "own_words") == [(IMRE, "Ik wil stilte."), (NOOR, "Ik wil rust.")]


def test_what_was_erased_with_a_person_stays_erased(plan: Written) -> None:
    plan.write_action(what="Fatima sorteert de post")
    plan.write_action(what="De post sorteren", owner_member=plan.mark)
    plan.write_goal(own_words="Rust voor Fatima", for_members=(plan.fatima,))
    plan.write_goal(own_words="Rust", for_members=(plan.mark,))
    plan.do(erase_person, member_id=plan.fatima)
    goal, action = plan.goal(), plan.action()
    for history, field in ((goal, "own_words"), (action, "what"), (action, "who")):
        (only,) = history.wordings[field]
        assert (only.author, only.at, only.words) == ("", None, history.now)

    plan.store.become(plan.imre)
    plan.write_action(what="De post openen")
    assert said(plan.action(), "what") == [(IMRE, "De post openen"), ("", "De post sorteren")]
    assert said(plan.action(), "who") == [("", f"{plan.mark} - - -")]
    assert plan.store.faults() == []


def test_a_dossier_from_a_file_counts_from_when_it_was_taken_in(plan: Written) -> None:
    plan.rewritten()
    dossier = plan.do(read_dossier, household_id=plan.desk.household)
    written = write_dossier_file(dossier)
    folder = plan.folder / "ander"
    folder.mkdir()
    other = another_store(folder)
    bea = other.perform(introduce_coach, name="Bea Smit", team="wijkteam Sluis").id
    other.become(bea)
    other.perform(take_in_dossier, dossier=read_dossier_file(written, today()))
    (only,) = other.perform(read_goal_history, goal_id=plan.goal_id).wordings["own_words"]
    assert (only.author, only.taken_in) == (bea, True)

    now = other.perform(read_goal_history, goal_id=plan.goal_id).now
    words = replace(now, own_words="Rust.")
    other.perform(change_goal, goal_id=plan.goal_id, words=words, was=now)
    history = other.perform(read_goal_history, goal_id=plan.goal_id)
    assert said(history, "own_words") == [("Bea Smit", "Rust."), ("Bea Smit", now.own_words)]
    assert [one.taken_in for one in history.wordings["own_words"]] == [False, True]
    other.close()


def test_to_read_it_leaves_no_line_in_the_journal(plan: Written) -> None:
    seq = plan.store.seq
    plan.goal()
    plan.action()
    assert plan.store.seq == seq


def test_nothing_of_another_goal_is_in_it(plan: Written) -> None:
    plan.do(remove_action, action_id=plan.action_id)
    gone = plan.do(remove_goal, goal_id=plan.goal_id)
    plan.do(undo, entry=gone.entry)
    assert said(plan.goal(), "own_words") == [(NOOR, FIRST)]
