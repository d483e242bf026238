"""Of what is another's a reader reads what that other said yes to (DOMAIN 00.11). FICTIEF."""

from pathlib import Path
from typing import Any

import pytest

from tests.casework.test_from_table_to_plan import Table
from wijkteam_desk.casework.answer_consent import answer
from wijkteam_desk.casework.ask_consent import ask_consent
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.read_consents import read_consents
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.casework.withdraw_consent import withdraw
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.consent import ConsentTold, months_after
from wijkteam_desk.domain.consent_status import Needed
from wijkteam_desk.domain.consent_voice import Said, SaidTold, Speaks, Who
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.policy import UNDECIDED
from wijkteam_desk.domain.purpose import Purpose


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def add(table: Table, words: str, whose: str, domain: LifeDomain = LifeDomain.MONEY) -> None:
    told = GoalWords(own_words=words, for_members=(whose,), life_domain=domain)
    goal = table.store.perform(add_goal, household_id=table.household_id, words=told).made
    action = ActionWords(what=f"Voor: {words}", goal_id=goal)
    table.store.perform(add_action, household_id=table.household_id, words=action)


def say_yes(table: Table, about: str, reader: str, categories: str) -> tuple[str, Needed]:
    """The id of the question, and who said yes to it."""
    told = ConsentTold(
        reader_id=reader,
        member_id=about,
        categories=categories,
        purpose=Purpose.TOGETHER,
        why="Zodat we het samen kunnen doen.",
        valid_from=today(),
        valid_until=months_after(today(), 6),
        asked_on=today(),
    )
    by = Needed(speaks=Speaks.SELF, who=Who(member_id=about))
    given: dict[str, Any] = {"household_id": table.household_id, "told": told, "whom": (by,)}
    made = table.store.perform(ask_consent, **given).made
    file = table.store.perform(read_consents, household_id=table.household_id, policy=UNDECIDED)
    ((voice,),) = (one.asked.voices for one in file.lines if one.id == made)
    yes = SaidTold(said=Said.YES, said_on=today())
    table.store.perform(answer, voice_id=voice.id, told=yes, was=SaidTold())
    return made, by


def on_paper(table: Table, *readers: str) -> list[str]:
    household = table.household_id
    sheet = table.store.perform(plan_for_readers, household_id=household, readers=readers)
    return [line for one in sheet.goals for line in (one.own_words, *(a.what for a in one.actions))]


def test_a_yes_opens_just_that_and_only_while_it_stands(table: Table) -> None:
    add(table, "Geen schulden meer.", table.fatima)
    add(table, "Beter slapen.", table.fatima, LifeDomain.BODY)
    add(table, "Niet meer bang zijn.", table.fatima, LifeDomain.SAFETY)
    add(table, "Fatima helpt mij met geld.", table.daan)
    assert on_paper(table, table.mark) == []
    asked, by = say_yes(table, table.fatima, table.mark, "geld,veilig")
    theirs = ["Geen schulden meer.", "Voor: Geen schulden meer."]
    assert on_paper(table, table.mark) == theirs
    assert on_paper(table, table.fatima, table.mark) == theirs
    assert on_paper(table, table.daan, table.mark) == []
    table.store.perform(withdraw, consent_id=asked, by=by, on=today())
    assert on_paper(table, table.mark) == []


def test_a_yes_opens_nothing_that_was_told_alone(table: Table) -> None:
    words = PassageWords(
        text="Ik heb gegokt en schulden.",
        kind=PassageKind.WORRY,
        said_by=table.fatima,
        life_domain=LifeDomain.MONEY,
        alone=True,
    )
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    say_yes(table, table.fatima, table.mark, "geld")
    sheet = table.store.perform(
        plan_for_readers, household_id=table.household_id, readers=(table.mark,)
    )
    assert sheet.worries == ()
