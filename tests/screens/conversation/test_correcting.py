"""Putting a passage right: other words, other marks, or away with it. FICTIEF."""

import pytest
from PySide6.QtCore import Qt

from tests.screens.conversation.table import ENTER, OpenPage, Talk
from tests.screens.household.on_screen import settle
from wijkteam_desk.casework.correct_passage import correct_passage
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.plan import ActionWords

POST = PassageWords(text="Ik doe de post nooit open.")
GOAL = PassageWords(text="Post zonder angst", kind=PassageKind.GOAL)


@pytest.fixture
def said(page: OpenPage, talk: Talk) -> list[str]:
    """A sentence and a goal stand on the page."""
    ids = talk.say(POST, GOAL)
    page.presenter.load()
    settle()
    return ids


def test_other_words_take_the_place_of_the_old(page: OpenPage, talk: Talk, said: list[str]) -> None:
    page.open(said[0])
    page.replace("Ik doe de post niet meer open.")
    page.press(ENTER)
    settle()
    assert talk.texts() == ["Ik doe de post niet meer open.", "Post zonder angst"]
    assert page.shown == ["Ik doe de post niet meer open.", "doel: Post zonder angst"]
    assert page.edit.hasFocus()


def test_a_passage_is_marked_otherwise_by_key_and_tap(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    page.open(said[0])
    page.press(Qt.Key.Key_F2)
    page.tap("Geld en administratie, nog niets gezegd")
    page.tap("Klaar met wijzigen")
    kept = talk.passages()[0]
    assert (kept.kind, kept.said_by) == (PassageKind.QUOTE, talk.fatima)
    assert kept.life_domain is not None
    assert page.view.writing.said_by is None


def test_going_elsewhere_finishes_the_change(page: OpenPage, talk: Talk, said: list[str]) -> None:
    page.open(said[0])
    page.replace("Anders gezegd.")
    page.view.paper.writer.setFocus()
    settle()
    assert talk.texts()[0] == "Anders gezegd."


def test_a_goal_in_the_plan_follows(page: OpenPage, talk: Talk, said: list[str]) -> None:
    page.open(said[1])
    page.replace("Rust bij de brievenbus")
    page.press(ENTER)
    assert [goal.own_words for goal in talk.household().goals] == ["Rust bij de brievenbus"]


def test_an_emptied_passage_goes_and_can_come_back(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    page.open(said[1])
    page.replace("")
    page.press(ENTER)
    settle()
    assert talk.texts() == [POST.text]
    assert talk.household().goals == ()
    assert page.view.banner.sentence == "Deze zin is weggehaald."
    page.tap("Maak ongedaan")
    assert talk.texts() == [POST.text, GOAL.text]
    assert len(talk.household().goals) == 1


def test_coming_back_leaves_alone_what_is_being_typed(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    page.type("Half een")
    page.open(said[0])
    page.tap("Haal weg")
    page.tap("Maak ongedaan")
    assert page.text == "Half een"
    page.view.flush()
    assert talk.draft().text == "Half een"


def test_a_goal_with_actions_under_it_stays_and_says_why(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    goal = talk.household().goals[0]
    talk.acts.store.perform(
        add_action,
        household_id=goal.household_id,
        words=ActionWords(what="Post sorteren", goal_id=goal.id),
    )
    page.open(said[1])
    page.tap("Haal weg")
    assert "Onder dit doel staan acties" in page.view.banner.sentence
    assert GOAL.text in talk.texts()
    page.tap("Zoals het was")
    assert "doel: Post zonder angst" in page.shown


def test_an_unchanged_passage_is_no_act(page: OpenPage, talk: Talk, said: list[str]) -> None:
    before = talk.acts.store.seq
    page.open(said[0])
    page.press(ENTER)
    settle()
    assert talk.acts.store.seq == before
    assert page.shown[0] == POST.text


def test_escape_puts_the_change_off_and_keeps_it(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    page.open(said[0])
    page.replace("Ik doe de")
    page.press(Qt.Key.Key_Escape)
    settle()
    assert page.shown[0] == f"wijziging niet af: {POST.text}"
    assert page.open(said[0]).words.text == "Ik doe de"
    page.tap("Zoals het was")
    assert page.shown[0] == POST.text
    assert talk.begun(said[0]) is None


def test_up_and_down_go_along_the_passages(page: OpenPage, said: list[str]) -> None:
    page.press(Qt.Key.Key_Up)
    page.press(Qt.Key.Key_Up)
    assert page.view.focusWidget().accessibleName() == POST.text
    page.press(Qt.Key.Key_Up)
    assert page.view.focusWidget().accessibleName() == POST.text
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    assert page.edit.hasFocus()


def test_enter_on_a_passage_opens_it(page: OpenPage, talk: Talk, said: list[str]) -> None:
    page.press(Qt.Key.Key_Up)
    page.press(ENTER)
    page.replace("Rust")
    page.press(ENTER)
    assert talk.texts() == [POST.text, "Rust"]


def test_a_change_of_what_changed_meanwhile_is_refused_and_kept(
    page: OpenPage, talk: Talk, said: list[str]
) -> None:
    opened = page.open(said[0])
    page.replace("Mijn woorden")
    talk.acts.store.perform(
        correct_passage, passage_id=said[0], words=PassageWords(text="Andermans woorden")
    )
    page.press(ENTER)
    assert "intussen veranderd" in page.view.banner.sentence
    assert opened.words.text == "Mijn woorden"
    assert talk.texts()[0] == "Andermans woorden"
