"""What follows from a conversation: samen lezen, nawerk, ons verhaal. FICTIEF."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.household_store import KEYS, de_wit, new_store
from wijkteam_desk.casework.affirm_passage import affirm_passage, withdraw_affirmation
from wijkteam_desk.casework.agree import agree
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.mark_situation import mark_situation
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.read_situation import read_situations
from wijkteam_desk.casework.read_story import read_story, story_for_paper
from wijkteam_desk.casework.read_together import read_together
from wijkteam_desk.casework.read_wrap_up import read_wrap_up, unfinished_wrap_ups
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.tell_story import approve_story, give_story, write_story
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.wrap_up import answer_wrap_up, finish_wrap_up
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.situation import SituationTold, Standing
from wijkteam_desk.domain.wrap_up import Safety, WrapUpTold
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.ui.common.dutch_day import today

T = TypeVar("T")


class Table:
    """Fatima and Mark at the table, Daan at school."""

    def __init__(self, folder: Path) -> None:
        self.store = new_store(folder)
        self.file = de_wit(self.store)
        self.household = self.file.household.id
        self.fatima, self.mark, self.daan = (member.id for member in self.file.members)
        self.talk = self.do(
            start_conversation,
            household_id=self.household,
            present=(self.fatima, self.mark),
        ).made

    def do(self, act: Callable[..., T], **given: object) -> T:
        return self.store.perform(act, **given)

    def say(self, text: str, **marked: Any) -> str:
        words = PassageWords(text=text, **marked)
        return str(self.do(write_passage, conversation_id=self.talk, words=words).made)

    def readable(self) -> list[str]:
        page = self.do(read_together, conversation_id=self.talk)
        return [passage.text for passage in page.passages]

    def alone_with(self, member: str) -> None:
        was = (self.fatima, self.mark)
        self.do(change_presence, conversation_id=self.talk, present=(member,), was=was)


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    table = Table(tmp_path)
    yield table
    table.store.close()


def test_what_was_told_alone_and_safety_is_never_read_together(table: Table) -> None:
    table.say("De post blijft liggen.")
    table.say("Ik ben bang.", alone=True)
    table.say("Er wordt geslagen.", life_domain=LifeDomain.SAFETY, said_by=table.fatima)
    table.say("Mark drinkt.", life_domain=LifeDomain.SUBSTANCES, said_by=table.fatima)
    assert table.readable() == ["De post blijft liggen."]
    table.alone_with(table.fatima)
    assert table.readable() == ["De post blijft liggen.", "Mark drinkt."]


def test_who_says_klopt_is_kept_with_the_moment_and_can_take_it_back(table: Table) -> None:
    passage = table.say("De post blijft liggen.")
    said = table.do(affirm_passage, passage_id=passage, member_id=table.fatima)
    (kept,) = table.do(read_together, conversation_id=table.talk).affirmations
    assert (kept.passage_id, kept.member_id) == (passage, table.fatima)
    assert kept.said_at.tzinfo is not None
    again = table.do(affirm_passage, passage_id=passage, member_id=table.fatima)
    assert not again.entry
    table.do(withdraw_affirmation, passage_id=passage, member_id=table.fatima)
    assert table.do(read_together, conversation_id=table.talk).affirmations == ()
    with pytest.raises(Refusal, match="veranderd"):
        table.do(undo, entry=said.entry)


def test_a_correction_names_the_old_words_and_is_not_affirmed_yet(table: Table) -> None:
    old = table.say("Er zijn twee deurwaarders.", kind=PassageKind.FACT)
    table.do(affirm_passage, passage_id=old, member_id=table.mark)
    words = PassageWords(text="Er zijn drie deurwaarders.")
    new = table.do(correct_passage, passage_id=old, words=words).made
    page = table.do(read_together, conversation_id=table.talk)
    assert [(one.id, one.corrects) for one in page.passages] == [(new, old)]
    assert page.affirmations == ()
    with pytest.raises(Refusal, match="Kijk nog eens"):
        table.do(affirm_passage, passage_id=old, member_id=table.fatima)


def test_nobody_affirms_who_is_not_there_or_what_may_not_be_read(table: Table) -> None:
    passage = table.say("De post blijft liggen.")
    secret = table.say("Ik ben bang.", alone=True)
    with pytest.raises(Refusal, match="aan tafel"):
        table.do(affirm_passage, passage_id=passage, member_id=table.daan)
    with pytest.raises(Refusal, match="samen gelezen"):
        table.do(affirm_passage, passage_id=secret, member_id=table.fatima)


def test_a_promise_becomes_an_action_with_owner_day_and_to_whom(table: Table) -> None:
    day = today() + timedelta(3)
    coach = table.file.coaches[0].id
    words = ActionWords(
        what="De school bellen", owner_coach=coach, due=day, promised_to=table.fatima
    )
    agreed = table.do(agree, conversation_id=table.talk, words=words)
    page = table.do(read_wrap_up, conversation_id=table.talk)
    (action,) = page.actions
    assert (action.what, action.due) == ("De school bellen", day)
    assert (action.owner_coach, action.promised_to) == (coach, table.fatima)
    assert [one.kind for one in page.passages] == [PassageKind.ACTION]
    paper = table.do(plan_for_readers, household_id=table.household, readers=(table.fatima,))
    assert [one.what for one in paper.loose_actions] == ["De school bellen"]
    paper = table.do(plan_for_readers, household_id=table.household, readers=(table.mark,))
    assert paper.loose_actions == ()
    table.do(undo, entry=agreed.entry)
    assert table.do(read_wrap_up, conversation_id=table.talk).passages == ()
    assert table.do(read_household, household_id=table.household).actions == ()


def test_an_agreement_needs_one_owner_of_this_household(table: Table) -> None:
    two = ActionWords(what="Bellen", owner_member=table.mark, owner_coach=table.file.coaches[0].id)
    with pytest.raises(Refusal, match="één eigenaar"):
        table.do(agree, conversation_id=table.talk, words=two)
    stranger = ActionWords(what="Bellen", promised_to="00000000-0000-4000-8000-000000000001")
    with pytest.raises(Refusal, match="hoort niet bij"):
        table.do(agree, conversation_id=table.talk, words=stranger)


def test_nawerk_that_was_begun_stays_in_sight_until_it_is_finished(table: Table) -> None:
    def open_ones() -> tuple[str, ...]:
        found: tuple[str, ...] = table.do(unfinished_wrap_ups, household_id=table.household)
        return found

    assert open_ones() == ()
    doubt = WrapUpTold(safety=Safety.DOUBT)
    table.do(answer_wrap_up, conversation_id=table.talk, told=doubt, was=WrapUpTold())
    assert open_ones() == (table.talk,)
    with pytest.raises(Refusal, match="Schrijf bij veiligheid op"):
        table.do(finish_wrap_up, conversation_id=table.talk)
    spoken = WrapUpTold(safety=Safety.DOUBT, safety_note="Ik bel Els.")
    table.do(answer_wrap_up, conversation_id=table.talk, told=spoken, was=doubt)
    with pytest.raises(Refusal, match="intussen veranderd"):
        table.do(answer_wrap_up, conversation_id=table.talk, told=doubt, was=doubt)
    done = table.do(finish_wrap_up, conversation_id=table.talk)
    assert open_ones() == ()
    table.do(undo, entry=done.entry)
    assert open_ones() == (table.talk,)


def written(table: Table, words: str, was: str = "") -> str:
    made = table.do(write_story, household_id=table.household, words=words, was=was).made
    return str(made)


def approved(table: Table, words: str) -> str:
    story = written(table, words)
    table.do(approve_story, story_id=story, by=(table.fatima,), on=today(), words=words)
    return story


def test_an_approved_story_is_frozen_and_a_change_is_the_next_version(table: Table) -> None:
    first = approved(table, "Wij zijn thuis.")
    with pytest.raises(Refusal, match="al goedgekeurd"):
        table.do(
            approve_story, story_id=first, by=(table.mark,), on=today(), words="Wij zijn thuis."
        )
    second = written(table, "Wij zijn vaker thuis.", was="Wij zijn thuis.")
    page = table.do(read_story, household_id=table.household)
    assert [(one.id, one.version, one.words) for one in page.stories] == [
        (first, 1, "Wij zijn thuis."),
        (second, 2, "Wij zijn vaker thuis."),
    ]
    sheet = table.do(story_for_paper, household_id=table.household)
    assert (sheet.words, sheet.version, sheet.approved_by) == ("Wij zijn thuis.", 1, ("Fatima",))
    assert sheet.family == "Fatima de Wit"


def test_a_story_is_approved_by_somebody_as_they_read_it(table: Table) -> None:
    story = written(table, "Wij zijn thuis.")
    with pytest.raises(Refusal, match="Kies wie"):
        table.do(approve_story, story_id=story, by=(), on=today(), words="Wij zijn thuis.")
    with pytest.raises(Refusal, match="intussen veranderd"):
        table.do(approve_story, story_id=story, by=(table.fatima,), on=today(), words="Anders.")
    with pytest.raises(Refusal, match="moet nog komen"):
        table.do(
            approve_story,
            story_id=story,
            by=(table.fatima,),
            on=today() + timedelta(1),
            words="Wij zijn thuis.",
        )
    with pytest.raises(Refusal, match="nog geen goedgekeurd"):
        table.do(story_for_paper, household_id=table.household)


def test_only_an_approved_story_is_given_and_the_list_says_to_whom(table: Table) -> None:
    with pytest.raises(Refusal, match="nog niet goedgekeurd"):
        table.do(
            give_story, story_id=written(table, "Wij zijn thuis."), given_to="School", on=today()
        )
    story = table.do(read_story, household_id=table.household).newest
    assert story is not None
    table.do(
        approve_story, story_id=story.id, by=(table.mark,), on=today(), words="Wij zijn thuis."
    )
    table.do(give_story, story_id=story.id, given_to=" School ", on=today())
    (given,) = table.do(read_story, household_id=table.household).given
    assert (given.given_to, given.given_on, given.story_id) == ("School", today(), story.id)


def test_a_mark_of_today_is_replaced_and_can_be_undone(table: Table) -> None:
    def mark(standing: Standing, own: int | None = None) -> Changed:
        told = SituationTold(life_domain=LifeDomain.MONEY, standing=standing, own_mark=own)
        return table.do(mark_situation, member_id=table.fatima, told=told)

    def marked() -> list[tuple[Standing, int | None]]:
        known = table.do(read_situations, household_id=table.household).situations
        return [(one.standing, one.own_mark) for one in known]

    mark(Standing.WORRY, 3)
    last = mark(Standing.ATTENTION, 5)
    assert marked() == [(Standing.ATTENTION, 5)]
    table.do(undo, entry=last.entry)
    assert marked() == [(Standing.WORRY, 3)]


def test_what_follows_is_erased_with_the_person_and_the_chain_verifies(table: Table) -> None:
    said = table.say("Ik doe het zelf.", kind=PassageKind.QUOTE, said_by=table.mark)
    other = table.say("De post blijft liggen.")
    for who in (table.mark, table.fatima):
        table.do(affirm_passage, passage_id=said, member_id=who)
    table.do(affirm_passage, passage_id=other, member_id=table.fatima)
    told = SituationTold(life_domain=LifeDomain.WORK, standing=Standing.WORRY)
    table.do(mark_situation, member_id=table.mark, told=told)
    story = written(table, "Alleen van Mark.")
    table.do(approve_story, story_id=story, by=(table.mark,), on=today(), words="Alleen van Mark.")
    table.do(give_story, story_id=story, given_to="School", on=today())
    table.do(erase_person, member_id=table.mark)
    page = table.do(read_together, conversation_id=table.talk)
    assert [one.member_id for one in page.affirmations] == [table.fatima]
    known = table.do(read_story, household_id=table.household)
    assert (known.stories, known.given) == ((), ())
    assert table.do(read_situations, household_id=table.household).situations == ()
    kept = table.store.connection.execute("SELECT change FROM op_content").fetchall()
    assert [row for row in kept if "Alleen van Mark" in row[0] or "School" in row[0]] == []
    assert first_bad_line(table.store.connection, KEYS.journal) is None


def test_a_story_that_others_approved_too_stays(table: Table) -> None:
    story = written(table, "Van ons samen.")
    both = (table.fatima, table.mark)
    table.do(approve_story, story_id=story, by=both, on=today(), words="Van ons samen.")
    table.do(erase_person, member_id=table.mark)
    page = table.do(read_story, household_id=table.household)
    assert [one.words for one in page.stories] == ["Van ons samen."]
    assert [one.member_id for one in page.approvals] == [table.fatima]
