"""What marking does to a passage: facts, own words and the coach's view stand apart."""

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.screens.conversation.marks import (
    Mark,
    chips_after,
    chips_before,
    heard,
    marked,
    spoken_by,
)

SAID = PassageWords(text="Zo gaat het niet.")
QUOTE = Mark(label="Citaat van Fatima", kind=PassageKind.QUOTE, said_by="fatima")


def of_kind(kind: PassageKind) -> Mark:
    return Mark(label=kind.label, kind=kind)


def test_r_2_1_facts_own_words_and_view_look_and_sound_apart() -> None:
    fact, view = SAID, marked(SAID, of_kind(PassageKind.VIEW))
    quote = marked(SAID, QUOTE)
    assert heard(fact, "") == "Zo gaat het niet."
    assert heard(view, "") == "mijn indruk: Zo gaat het niet."
    assert heard(quote, "Fatima") == "citaat, Fatima: Zo gaat het niet."
    chips = [[chip.text for chip in chips_before(words, "")] for words in (fact, view)]
    assert chips == [[], ["mijn indruk"]]


def test_r_2_2_who_speaks_makes_a_fact_a_quote() -> None:
    assert spoken_by(SAID, "mark") == PassageWords(
        text=SAID.text, kind=PassageKind.QUOTE, said_by="mark"
    )


def test_r_2_2_a_fact_keeps_whose_word_it_is() -> None:
    told = marked(spoken_by(SAID, "mark"), of_kind(PassageKind.FACT))
    assert (told.kind, told.said_by) == (PassageKind.FACT, "mark")
    assert [chip.text for chip in chips_before(told, "Mark")] == ["volgens Mark"]


def test_a_goal_stays_a_goal_when_one_says_whose_it_is() -> None:
    goal = spoken_by(marked(SAID, of_kind(PassageKind.GOAL)), "fatima")
    assert (goal.kind, goal.said_by) == (PassageKind.GOAL, "fatima")


def test_the_view_of_the_coach_is_nobody_elses() -> None:
    view = marked(marked(SAID, QUOTE), of_kind(PassageKind.VIEW))
    assert view.said_by is None
    assert spoken_by(view, "mark").kind is PassageKind.QUOTE


def test_the_same_mark_once_more_takes_it_off() -> None:
    for mark in (QUOTE, of_kind(PassageKind.GOAL), Mark(label="", life_domain=LifeDomain.MONEY)):
        assert marked(marked(SAID, mark), mark) == SAID
    assert spoken_by(spoken_by(SAID, "mark"), "mark") == SAID


def test_another_speaker_takes_the_place_of_the_first() -> None:
    assert spoken_by(spoken_by(SAID, "mark"), "fatima").said_by == "fatima"


def test_a_begun_change_is_told() -> None:
    about = marked(SAID, Mark(label="", life_domain=LifeDomain.MONEY))
    texts = [chip.text for chip in chips_after(about, unfinished=True)]
    assert texts == ["Geld en administratie", "wijziging niet af"]
