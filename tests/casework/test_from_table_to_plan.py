"""From a sentence at the table to the one plan. FICTIEF."""

from pathlib import Path

import pytest

from tests.household_store import de_wit, new_store
from wijkteam_desk.casework.correct_passage import correct_passage, remove_passage
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_conversation import ConversationPage, read_conversation
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_action import add_action, change_action, remove_action
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.set_network import add_network_person, remove_network_person
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import DRAFT_FORM, PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.plan import ActionWords, GoalWords, SupportPlan, goal_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.unit_of_work import Work


class Table:
    """The kitchen table of De Wit: Fatima and Mark are there, Daan is not."""

    def __init__(self, folder: Path) -> None:
        self.store = new_store(folder)
        self.start = de_wit(self.store)
        self.household_id = self.start.household.id
        self.fatima, self.mark, self.daan = (member.id for member in self.start.members)
        self.talk = self.store.perform(
            start_conversation, household_id=self.household_id, present=(self.fatima, self.mark)
        ).made

    def say(self, text: str, kind: PassageKind, said_by: str | None = None) -> str:
        words = PassageWords(text=text, kind=kind, said_by=said_by)
        return self.store.perform(write_passage, conversation_id=self.talk, words=words).made

    @property
    def dossier(self) -> HouseholdFile:
        return self.store.perform(read_household, household_id=self.household_id)

    @property
    def page(self) -> ConversationPage:
        return self.store.perform(read_conversation, conversation_id=self.talk)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def test_r_1_1_a_household_has_exactly_one_plan_that_runs(table: Table) -> None:
    def open_another(work: Work) -> None:
        work.add(SupportPlan(household_id=table.household_id, opened_on=work.today))

    with pytest.raises(Exception, match="UNIQUE"):
        table.store.perform(open_another)
    assert table.dossier.plan.id == table.start.plan.id


def test_a_household_without_people_or_name_is_refused(table: Table) -> None:
    with pytest.raises(Refusal, match="gezinslid"):
        table.store.perform(make_household, name="Leeg", members=())
    with pytest.raises(Refusal, match="naam"):
        table.store.perform(make_household, name=" ", members=(WhoIsWho(given_name="A"),))


def test_r_2_1_own_words_facts_and_the_view_of_the_coach_stand_apart(table: Table) -> None:
    table.say("Ik doe de post niet meer open.", PassageKind.QUOTE, table.fatima)
    table.say("Drie deurwaarders.", PassageKind.FACT)
    table.say("Zij is vooral moe.", PassageKind.VIEW)
    assert [passage.kind for passage in table.page.passages] == [
        PassageKind.QUOTE,
        PassageKind.FACT,
        PassageKind.VIEW,
    ]


def test_r_2_2_own_words_have_a_speaker(table: Table) -> None:
    with pytest.raises(Refusal, match="van wie"):
        table.say("Ik wil rust.", PassageKind.QUOTE)


def test_a_goal_said_by_one_is_for_that_one_and_else_for_who_was_there(table: Table) -> None:
    table.say("De post geeft geen angst meer.", PassageKind.GOAL, table.fatima)
    table.say("Weer samen eten.", PassageKind.GOAL)
    first, second = table.dossier.goals
    assert [member.id for member in first.for_members] == [table.fatima]
    assert [member.id for member in second.for_members] == [table.fatima, table.mark]


def test_an_action_hangs_under_the_goal_spoken_of_last(table: Table) -> None:
    table.say("De gemeente bellen", PassageKind.ACTION)
    table.say("Geen angst voor de post.", PassageKind.GOAL)
    table.say("De post sorteren", PassageKind.ACTION, table.fatima)
    dossier = table.dossier
    assert [action.goal_id for action in dossier.actions] == [None, dossier.goals[0].id]
    assert [dossier.owner_of(action) for action in dossier.actions] == ["", "Fatima"]


def test_a_correction_stands_in_the_old_place_and_the_plan_follows(table: Table) -> None:
    goal = table.say("Post", PassageKind.GOAL)
    table.say("Feit", PassageKind.FACT)
    words = PassageWords(text="Geen angst voor de post", kind=PassageKind.GOAL)
    table.store.perform(correct_passage, passage_id=goal, words=words)
    assert [passage.text for passage in table.page.passages] == ["Geen angst voor de post", "Feit"]
    assert [goal.own_words for goal in table.dossier.goals] == ["Geen angst voor de post"]


def test_a_goal_that_turns_out_a_fact_leaves_the_plan(table: Table) -> None:
    goal = table.say("Drie deurwaarders", PassageKind.GOAL)
    words = PassageWords(text="Drie deurwaarders", kind=PassageKind.FACT)
    table.store.perform(correct_passage, passage_id=goal, words=words)
    assert table.dossier.goals == ()


def test_a_goal_with_actions_is_not_taken_from_under_them(table: Table) -> None:
    goal = table.say("Post", PassageKind.GOAL)
    table.say("Sorteren", PassageKind.ACTION)
    with pytest.raises(Refusal, match="acties"):
        table.store.perform(remove_passage, passage_id=goal)
    assert len(table.page.passages) == 2


def test_a_removed_passage_is_off_the_page_and_its_action_out_of_the_plan(table: Table) -> None:
    action = table.say("Sorteren", PassageKind.ACTION)
    table.store.perform(remove_passage, passage_id=action)
    assert table.page.passages == ()
    assert table.dossier.actions == ()


def test_what_was_corrected_already_is_not_corrected_again(table: Table) -> None:
    first = table.say("Een", PassageKind.FACT)
    table.store.perform(correct_passage, passage_id=first, words=PassageWords(text="Twee"))
    with pytest.raises(Refusal, match="intussen veranderd"):
        table.store.perform(correct_passage, passage_id=first, words=PassageWords(text="Drie"))
    assert [passage.text for passage in table.page.passages] == ["Twee"]


def test_keeping_a_passage_forgets_its_draft(table: Table) -> None:
    draft = {"text": "half"}
    table.store.perform(keep_draft, form=DRAFT_FORM, about=table.talk, fields=draft)
    assert table.page.draft == draft
    table.say("heel", PassageKind.FACT)
    assert table.page.draft == {}


def test_a_refused_passage_keeps_its_draft(table: Table) -> None:
    table.store.perform(keep_draft, form=DRAFT_FORM, about=table.talk, fields={"text": "half"})
    with pytest.raises(Refusal):
        table.say("half", PassageKind.QUOTE)
    assert table.page.draft == {"text": "half"}


def test_the_leefgebied_goes_with_the_goal(table: Table) -> None:
    words = PassageWords(text="Geen schuld", kind=PassageKind.GOAL, life_domain=LifeDomain.MONEY)
    table.store.perform(write_passage, conversation_id=table.talk, words=words)
    assert table.dossier.goals[0].life_domain is LifeDomain.MONEY


def test_r_1_11_an_action_has_one_owner(table: Table) -> None:
    words = ActionWords(what="Bellen", owner_member=table.mark, owner_coach=table.store.author)
    with pytest.raises(Refusal, match="één eigenaar"):
        table.store.perform(add_action, household_id=table.household_id, words=words)


def test_an_edit_of_something_that_changed_meanwhile_is_refused(table: Table) -> None:
    table.store.perform(
        add_goal, household_id=table.household_id, words=GoalWords(own_words="Rust")
    )
    goal = table.dossier.goals[0]
    was = goal_words(goal)
    words = GoalWords(own_words="Rust in huis")
    table.store.perform(change_goal, goal_id=goal.id, words=words, was=was)
    with pytest.raises(Refusal, match="intussen veranderd"):
        table.store.perform(
            change_goal, goal_id=goal.id, words=GoalWords(own_words="Vrede"), was=was
        )
    assert table.dossier.goals[0].own_words == "Rust in huis"


def test_goals_and_actions_can_be_taken_out_again(table: Table) -> None:
    goal_id = table.store.perform(
        add_goal, household_id=table.household_id, words=GoalWords(own_words="Rust")
    ).made
    action_id = table.store.perform(
        add_action,
        household_id=table.household_id,
        words=ActionWords(what="Wandelen", goal_id=goal_id),
    ).made
    with pytest.raises(Refusal, match="acties"):
        table.store.perform(remove_goal, goal_id=goal_id)
    table.store.perform(remove_action, action_id=action_id)
    table.store.perform(remove_goal, goal_id=goal_id)
    assert (table.dossier.goals, table.dossier.actions) == ((), ())


def test_nobody_of_another_household_can_own_or_speak_here(table: Table) -> None:
    other = table.store.perform(
        make_household, name="Ander", members=(WhoIsWho(given_name="Anna"),)
    ).household_id
    anna = table.store.perform(read_household, household_id=other).members[0].id
    with pytest.raises(Refusal, match="hoort niet bij"):
        table.say("Ik", PassageKind.QUOTE, anna)
    action_id = table.store.perform(
        add_action, household_id=table.household_id, words=ActionWords(what="Bellen")
    ).made
    action = table.dossier.actions[0]
    with pytest.raises(Refusal, match="hoort niet bij"):
        table.store.perform(
            change_action,
            action_id=action_id,
            words=ActionWords(what="Bellen", owner_member=anna),
            was=told_of(action, ActionWords),
        )


def test_a_goal_without_words_is_refused(table: Table) -> None:
    for words in (GoalWords(own_words=""), GoalWords(own_words=" \n ")):
        with pytest.raises(Refusal, match="Schrijf het doel op"):
            table.store.perform(add_goal, household_id=table.household_id, words=words)
    assert table.dossier.goals == ()


def test_who_is_gone_cannot_be_asked_for_an_action(table: Table) -> None:
    ans = NetworkTold(name="Ans")
    ans_id = table.store.perform(add_network_person, household_id=table.household_id, told=ans).made
    table.store.perform(remove_network_person, person_id=ans_id)
    table.store.perform(remove_member, member_id=table.daan)
    gone = (
        (ActionWords(what="Bellen", owner_network=ans_id), "netwerk van dit gezin"),
        (ActionWords(what="Bellen", owner_member=table.daan), "niet bij dit huishouden"),
    )
    for words, why in gone:
        with pytest.raises(Refusal, match=why):
            table.store.perform(add_action, household_id=table.household_id, words=words)
    assert table.dossier.actions == ()
