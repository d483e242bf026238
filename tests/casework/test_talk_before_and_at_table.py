"""A talk is planned, begun and held: who sits there, who tells of whom, own notes. FICTIEF."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.casework.test_erase_person import CANARY, decrypted
from tests.household_store import KEYS, RememberedHead, another_store, de_wit, new_store
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import correct_passage, remove_passage
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.plan_conversation import (
    call_off,
    change_conversation,
    plan_conversation,
)
from wijkteam_desk.casework.read_before import read_before
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.read_dossier import read_dossier
from wijkteam_desk.casework.set_explained import set_explained
from wijkteam_desk.casework.set_network import add_network_person, remove_network_person
from wijkteam_desk.casework.start_conversation import begin_planned, start_conversation
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.wrap_up import answer_wrap_up, begin_wrap_up
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import Passage, PassageKind, TalkTold, time_words
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.wrap_up import WrapUpTold
from wijkteam_desk.exchange.dossier_json import read_dossier_file, write_dossier_file
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.store import Store

SOON = today() + timedelta(days=7)


class Table:
    """Fatima and Mark, and Ans from next door."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "store.db"
        self.store = new_store(folder)
        self.perform = self.store.perform
        file = de_wit(self.store)
        self.household = file.household.id
        self.fatima, self.mark, self.daan = (member.id for member in file.members)
        told = NetworkTold(name="Ans", relation="buurvrouw")
        self.ans = self.perform(add_network_person, household_id=self.household, told=told).made
        self.id = self.perform(
            start_conversation, household_id=self.household, present=(self.fatima, self.ans)
        ).made

    def say(self, words: PassageWords) -> str:
        return self.perform(write_passage, conversation_id=self.id, words=words).made

    def passages(self) -> tuple[Passage, ...]:
        return self.perform(read_conversation, conversation_id=self.id).passages


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    made = Table(tmp_path)
    yield made
    made.store.close()


def test_somebody_of_the_network_sits_and_speaks_at_the_table(table: Table) -> None:
    table.say(PassageWords(text="Ik help graag.", kind=PassageKind.QUOTE, said_by=table.ans))
    page = table.perform(read_conversation, conversation_id=table.id)
    assert page.conversation.there == (table.fatima, table.ans)
    assert [one.speaker for one in page.passages] == [table.ans]
    there = (table.fatima, table.mark)
    table.perform(
        change_presence, conversation_id=table.id, present=there, was=page.conversation.there
    )
    left = table.perform(read_conversation, conversation_id=table.id)
    assert left.conversation.there == there


def test_who_spoke_stays_in_the_network_and_who_did_not_can_go(table: Table) -> None:
    said = table.say(PassageWords(text="Ik help.", kind=PassageKind.QUOTE, said_by=table.ans))
    with pytest.raises(Refusal, match="verder weg"):
        table.perform(remove_network_person, person_id=table.ans)
    assert said
    other = table.perform(
        add_network_person, household_id=table.household, told=NetworkTold(name="Bep")
    ).made
    there = (table.fatima, table.ans)
    table.perform(change_presence, conversation_id=table.id, present=(*there, other), was=there)
    table.perform(remove_network_person, person_id=other)
    page = table.perform(read_conversation, conversation_id=table.id)
    assert page.conversation.there == there


def test_r_2_2_what_one_says_of_another_names_both(table: Table) -> None:
    words = PassageWords(
        text="Hij slaapt niet.", kind=PassageKind.QUOTE, said_by=table.fatima, about=table.mark
    )
    table.say(words)
    (said,) = table.passages()
    assert (said.speaker, said.about) == (table.fatima, table.mark)
    with pytest.raises(Refusal, match="van het gezin"):
        table.say(replace(words, about=table.ans))


def test_r_2_2_words_about_who_is_erased_stay_with_who_said_them(table: Table) -> None:
    table.say(PassageWords(text="Hij slaapt.", said_by=table.fatima, about=table.mark))
    table.perform(erase_person, member_id=table.mark)
    (said,) = table.passages()
    assert (said.text, said.speaker, said.about) == ("Hij slaapt.", table.fatima, None)
    assert first_bad_line(table.store.connection, KEYS.journal) is None


def test_r_2_3_a_note_never_travels_and_goes_for_good(table: Table) -> None:
    note = PassageWords(text=f"Nagaan: {CANARY}", kind=PassageKind.NOTE)
    kept = table.say(note)
    second = table.perform(
        correct_passage, passage_id=kept, words=replace(note, text=f"{CANARY}, tweede keer")
    ).made
    dossier = table.perform(read_dossier, household_id=table.household)
    assert CANARY not in write_dossier_file(dossier).decode()
    assert table.perform(remove_passage, passage_id=second).entry == ""
    assert table.passages() == ()
    assert table.store.faults() == []
    table.store.close()
    assert CANARY.encode() not in decrypted(table.path)
    table.store = Store(table.path, KEYS, RememberedHead())


def test_r_2_3_a_note_can_enter_the_dossier_but_nothing_becomes_a_note(table: Table) -> None:
    note = table.say(PassageWords(text="Is er een oom?", kind=PassageKind.NOTE))
    fact = table.perform(
        correct_passage, passage_id=note, words=PassageWords(text="Er is een oom.")
    ).made
    with pytest.raises(Refusal, match="hoort al bij het dossier"):
        table.perform(
            correct_passage,
            passage_id=fact,
            words=PassageWords(text="Er is een oom.", kind=PassageKind.NOTE),
        )
    dossier = table.perform(read_dossier, household_id=table.household)
    assert "Er is een oom." in write_dossier_file(dossier).decode()


def plan(table: Table, told: TalkTold | None = None) -> str:
    words = told or TalkTold(held_on=SOON, at_time="14.30", purpose="Hoe het gaat")
    return table.perform(
        plan_conversation, household_id=table.household, told=words, there=(table.fatima,)
    ).made


def test_a_talk_is_planned_apart_from_those_that_were_held_and_begins(table: Table) -> None:
    talk = plan(table)
    file = table.perform(read_household, household_id=table.household)
    assert [one.id for one in file.conversations] == [table.id]
    assert [(one.id, one.at_time) for one in file.planned] == [(talk, "14:30")]
    assert table.perform(begin_planned, conversation_id=talk).made == talk
    file = table.perform(read_household, household_id=table.household)
    assert file.planned == ()
    assert [one.held_on for one in file.conversations] == [today(), today()]


def test_a_planned_talk_changes_and_is_called_off_and_comes_back(table: Table) -> None:
    talk = plan(table)
    was = TalkTold(held_on=SOON, at_time="14:30", purpose="Hoe het gaat")
    told = replace(was, question="Wij willen rust.", at_time="9")
    change = table.perform(
        change_conversation,
        conversation_id=talk,
        told=told,
        was=was,
        there=(table.mark, table.ans),
    )
    before = table.perform(read_before, conversation_id=talk)
    assert (before.talk.question, before.talk.at_time) == ("Wij willen rust.", "09:00")
    assert before.talk.there == (table.mark, table.ans)
    table.perform(undo, entry=change.entry)
    assert table.perform(read_before, conversation_id=talk).talk.there == (table.fatima,)
    off = table.perform(call_off, conversation_id=talk)
    table.perform(undo, entry=off.entry)
    assert table.perform(read_before, conversation_id=talk).talk.there == (table.fatima,)


@pytest.mark.parametrize("typed_over", [False, True])
def test_a_talk_that_was_begun_by_mistake_goes_and_comes_back(
    table: Table, *, typed_over: bool
) -> None:
    begun = table.perform(start_conversation, household_id=table.household, present=()).made
    if typed_over:
        table.perform(begin_wrap_up, conversation_id=begun)
    off = table.perform(call_off, conversation_id=begun)
    file = table.perform(read_household, household_id=table.household)
    assert [one.id for one in file.conversations] == [table.id]
    table.perform(undo, entry=off.entry)
    file = table.perform(read_household, household_id=table.household)
    assert {one.id for one in file.conversations} == {table.id, begun}


def test_a_talk_in_which_something_was_written_stays(table: Table) -> None:
    begun = table.perform(start_conversation, household_id=table.household, present=()).made
    words = PassageWords(text="Niemand thuis.")
    table.perform(write_passage, conversation_id=begun, words=words)
    with pytest.raises(Refusal, match="blijft in het dossier"):
        table.perform(call_off, conversation_id=begun)


def test_a_talk_with_nawerk_stays(table: Table) -> None:
    begun = table.perform(start_conversation, household_id=table.household, present=()).made
    told = WrapUpTold(safety_note="Niemand gezien.")
    table.perform(answer_wrap_up, conversation_id=begun, told=told, was=WrapUpTold())
    with pytest.raises(Refusal, match="blijft in het dossier"):
        table.perform(call_off, conversation_id=begun)


def test_what_cannot_be_planned_is_refused(table: Table) -> None:
    with pytest.raises(Refusal, match="al geweest"):
        plan(table, TalkTold(held_on=today() - timedelta(days=1)))
    with pytest.raises(Refusal, match=r"14:30"):
        plan(table, TalkTold(held_on=SOON, at_time="25:00"))
    assert time_words("14.30 uur") == "14:30"


def test_what_was_explained_keeps_its_day_and_can_be_undone(table: Table) -> None:
    def set_secrecy(told_on: date | None) -> Changed:
        return table.perform(
            set_explained,
            household_id=table.household,
            item=Explanation.SECRECY,
            told_on=told_on,
        )

    talk = plan(table)
    told = set_secrecy(today())
    (kept,) = table.perform(read_before, conversation_id=talk).explained
    assert (kept.item, kept.told_on) == (Explanation.SECRECY, today())
    table.perform(undo, entry=told.entry)
    assert table.perform(read_before, conversation_id=talk).explained == ()
    set_secrecy(today())
    set_secrecy(None)
    assert table.perform(read_before, conversation_id=talk).explained == ()
    with pytest.raises(Refusal):
        set_secrecy(SOON)


def test_all_of_it_travels_and_comes_back_the_same(table: Table, tmp_path: Path) -> None:
    plan(table)
    table.say(PassageWords(text="Ik help.", kind=PassageKind.QUOTE, said_by=table.ans))
    table.say(PassageWords(text="Moe.", said_by=table.fatima, about=table.mark))
    table.perform(
        set_explained, household_id=table.household, item=Explanation.RIGHTS, told_on=today()
    )
    written = write_dossier_file(table.perform(read_dossier, household_id=table.household))
    folder = tmp_path / "other"
    folder.mkdir()
    other = another_store(folder)
    taken = other.perform(take_in_dossier, dossier=read_dossier_file(written, today()))
    again = write_dossier_file(other.perform(read_dossier, household_id=taken.household_id))
    other.close()
    assert again == written
