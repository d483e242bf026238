"""Nothing stands before, or goes to, somebody it is not for. FICTIEF."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.casework.test_after_talk import Table
from wijkteam_desk.casework.affirm_passage import affirm_passage, withdraw_affirmation
from wijkteam_desk.casework.agree import agree
from wijkteam_desk.casework.family_at_table import family_at_table
from wijkteam_desk.casework.mark_situation import mark_situation
from wijkteam_desk.casework.plan_conversation import plan_conversation
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.read_protection import read_protection
from wijkteam_desk.casework.read_questions import read_questions
from wijkteam_desk.casework.read_situation import read_situations
from wijkteam_desk.casework.read_story import read_story, story_for_paper
from wijkteam_desk.casework.read_together import read_together
from wijkteam_desk.casework.read_wrap_up import read_wrap_up
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.start_conversation import begin_planned, start_conversation
from wijkteam_desk.casework.tell_story import approve_story, write_story
from wijkteam_desk.domain.conversation import PassageKind, TalkTold
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.settle import Settle
from wijkteam_desk.domain.situation import SituationTold, Standing
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.reading.lines import reading_of
from wijkteam_desk.ui.screens.situation.sheet import sheet_of
from wijkteam_desk.ui.screens.story.approval import GivenCard
from wijkteam_desk.ui.screens.story.sheet import quotes_for
from wijkteam_desk.ui.screens.wrap_up.sheet import sheet_of as wrap_up_sheet


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path)
    yield table
    table.store.close()


def protected(table: Table, kind: ProtectionKind, who: str | None, words: str = "") -> None:
    table.do(
        protect,
        household_id=table.household,
        kind=kind,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        person_id=who,
        words=words,
    )


def test_a_story_that_tells_a_hidden_place_does_not_come_on_paper(table: Table) -> None:
    words = "Wij wonen in Blokweer."
    story = table.do(write_story, household_id=table.household, words=words, was="").made
    table.do(approve_story, story_id=story, by=(table.fatima,), on=today(), words=words)
    protected(table, ProtectionKind.HIDDEN, None, "Blokweer")
    with pytest.raises(Refusal, match="verborgen"):
        table.do(story_for_paper, household_id=table.household)


def test_who_is_not_approached_is_not_asked_to_approve_and_nothing_is_promised(
    table: Table,
) -> None:
    story = table.do(
        write_story, household_id=table.household, words="Wij zijn thuis.", was=""
    ).made
    protected(table, ProtectionKind.NO_CONTACT, table.mark)
    with pytest.raises(Refusal, match="Veilig Thuis"):
        table.do(
            approve_story, story_id=story, by=(table.mark,), on=today(), words="Wij zijn thuis."
        )
    promise = ActionWords(what="Bellen.", owner_member=table.fatima, promised_to=table.mark)
    with pytest.raises(Refusal, match="Veilig Thuis"):
        table.do(agree, conversation_id=table.talk, words=promise)


def test_a_story_begins_with_what_who_writes_it_said_and_nothing_of_another(
    table: Table, qtbot: QtBot, look: Look
) -> None:
    for who in (table.fatima, table.mark):
        table.say(f"Van {who}.", kind=PassageKind.QUOTE, said_by=who)
    protected(table, ProtectionKind.NO_CONTACT, table.mark, "papa")
    page = table.do(read_story, household_id=table.household)
    quotes = quotes_for(page, frozenset({table.fatima}))
    assert [one.text for one in quotes] == [f"Van {table.fatima}."]
    card = GivenCard("Wie heeft het verhaal")
    qtbot.addWidget(card)
    card.leave_alone(page.away)
    card.show()
    for to, warned in (("School", False), ("Mark", True), ("Hun papa", True), ("", False)):
        card.to.setText(to)
        shown = " ".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())
        assert ("wordt niet benaderd" in shown) is warned


def test_after_a_talk_words_are_of_who_sat_there_whoever_is_not_approached(table: Table) -> None:
    for who in (table.mark, table.daan):
        protected(table, ProtectionKind.NO_CONTACT, who)
    page = table.do(read_wrap_up, conversation_id=table.talk)
    speakers = [one.key for one in wrap_up_sheet(page, today()).speakers]
    assert speakers == [table.fatima, table.mark]


def test_at_the_table_stands_how_it_goes_with_who_sits_there_only(table: Table) -> None:
    everybody = table.do(read_situations, household_id=table.household)
    there = table.do(read_situations, household_id=table.household, talk_id=table.talk)
    assert table.daan in everybody.names
    assert set(there.names) == {table.fatima, table.mark}


def test_who_is_there_for_one_of_them_is_not_drawn_before_the_others(table: Table) -> None:
    for told in (
        NetworkTold(name="Ans", relation="buurvrouw"),
        NetworkTold(name="Bep", relation="vriendin", tied_to=table.fatima),
    ):
        table.do(add_network_person, household_id=table.household, told=told)
    drawn = table.do(family_at_table, conversation_id=table.talk)
    assert [one.name for one in drawn.network] == ["Ans"]


def test_while_somebody_from_outside_sits_there_nobody_else_from_outside_is_drawn(
    table: Table,
) -> None:
    ans, _ = (
        table.do(
            add_network_person,
            household_id=table.household,
            told=NetworkTold(name=name, relation="buurvrouw"),
        ).made
        for name in ("Ans", "Rie")
    )
    there = (table.fatima, ans)
    talk = table.do(start_conversation, household_id=table.household, present=there).made
    drawn = table.do(family_at_table, conversation_id=talk)
    assert [one.name for one in drawn.network] == ["Ans"]


def test_who_is_not_approached_is_not_planned_to_come_nor_seated_by_our_hand(
    table: Table,
) -> None:
    told = TalkTold(held_on=today() + timedelta(days=3))
    both = (table.fatima, table.mark)
    talk = table.do(plan_conversation, household_id=table.household, told=told, there=both).made
    protected(table, ProtectionKind.NO_CONTACT, table.mark)
    with pytest.raises(Refusal, match="Veilig Thuis"):
        table.do(plan_conversation, household_id=table.household, told=told, there=both)
    table.do(begin_planned, conversation_id=talk)
    page = table.do(read_conversation, conversation_id=talk)
    assert page.conversation.there == (table.fatima,)


def test_a_hidden_place_that_came_without_its_words_is_told_them(table: Table) -> None:
    protected(table, ProtectionKind.HIDDEN, None)
    asked = table.do(read_questions, household_id=table.household)
    assert asked[0].about is Settle.HIDDEN
    protected(table, ProtectionKind.HIDDEN, None, "De Regenboog")
    asked = table.do(read_questions, household_id=table.household)
    assert Settle.HIDDEN not in [one.about for one in asked]
    with pytest.raises(Refusal, match="al aan"):
        protected(table, ProtectionKind.HIDDEN, None, " ")
    protected(table, ProtectionKind.HIDDEN, None, "Sportclub Blokweer")
    (hidden,) = table.do(read_protection, household_id=table.household).protections
    assert hidden.words == "De Regenboog, Sportclub Blokweer"


def test_who_is_not_approached_is_not_asked_whether_it_is_right_but_what_was_said_stays(
    table: Table,
) -> None:
    said, later = table.say("De post blijft liggen."), table.say("De was ook.")
    table.do(affirm_passage, passage_id=said, member_id=table.mark)
    protected(table, ProtectionKind.NO_CONTACT, table.mark)
    with pytest.raises(Refusal, match="Veilig Thuis"):
        table.do(affirm_passage, passage_id=later, member_id=table.mark)
    together = table.do(read_together, conversation_id=table.talk)
    assert [one.name for one in reading_of(together).readers] == ["Fatima"]
    assert [one.member_id for one in together.affirmations] == [table.mark]
    table.do(withdraw_affirmation, passage_id=said, member_id=table.mark)


def test_who_is_not_approached_gives_no_mark_of_his_own(table: Table) -> None:
    told = SituationTold(life_domain=LifeDomain.MONEY, standing=Standing.WORRY, own_mark=4)
    table.do(mark_situation, member_id=table.mark, told=told)
    protected(table, ProtectionKind.NO_CONTACT, table.mark)
    with pytest.raises(Refusal, match="Veilig Thuis"):
        table.do(mark_situation, member_id=table.mark, told=replace(told, own_mark=5))
    ours = replace(told, standing=Standing.NOW)
    table.do(mark_situation, member_id=table.mark, told=ours)
    known = table.do(read_situations, household_id=table.household)
    assert [(one.standing, one.own_mark) for one in known.situations] == [(Standing.NOW, 4)]
    assert not sheet_of(known, table.mark, today(), bare=False).asked
    assert sheet_of(known, table.fatima, today(), bare=False).asked
    there = table.do(read_situations, household_id=table.household, talk_id=table.talk)
    assert set(there.names) == {table.fatima}
