"""Leaving: every word becomes a passage first, or the page says what is missing. FICTIEF."""

import pytest
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK
from tests.screens.conversation.table import (
    LateActs,
    OpenPage,
    Talk,
    open_page,
)
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.common.look import Look

QUOTE_OF_NOBODY = PassageWords(text="Zo kan het niet.", kind=PassageKind.QUOTE)


@pytest.fixture
def left() -> list[str]:
    """What happened after leaving."""
    return []


def leave(page: OpenPage, left: list[str]) -> None:
    """Asks to leave, as Klaar does."""
    page.presenter.leave(lambda: left.append("left"))


def test_leaving_an_empty_page_is_at_once(page: OpenPage, left: list[str]) -> None:
    leave(page, left)
    assert left == ["left"]


def test_what_was_typed_becomes_a_passage(page: OpenPage, talk: Talk, left: list[str]) -> None:
    page.type("Nog een ding.")
    leave(page, left)
    assert left == ["left"]
    assert talk.texts() == ["Nog een ding."]
    assert talk.now().draft == {}


def test_a_passage_that_is_open_is_put_right(page: OpenPage, talk: Talk, left: list[str]) -> None:
    (said,) = talk.say(PassageWords(text="Zes."))
    page.presenter.load()
    page.open(said)
    page.replace("Drie.")
    leave(page, left)
    assert left == ["left"]
    assert talk.texts() == ["Drie."]


def test_one_leaves_when_the_last_word_is_kept(
    qtbot: QtBot, look: Look, talk: Talk, left: list[str]
) -> None:
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    page.type("Nog een ding.")
    leave(page, left)
    assert left == []
    late.let_through()
    assert left == ["left"]


def test_r_2_2_own_words_of_nobody_hold_the_leaving_up(
    qtbot: QtBot, look: Look, talk: Talk, left: list[str]
) -> None:
    talk.keep_draft(QUOTE_OF_NOBODY)
    page = open_page(qtbot, talk)
    leave(page, left)
    assert left == []
    assert page.text == QUOTE_OF_NOBODY.text
    assert page.view.paper.writer.problem == "Kies van wie deze woorden zijn."
    assert page.view.banner.sentence == "Er mist nog iets in één zin."


def test_one_can_finish_later_and_the_words_wait(
    qtbot: QtBot, look: Look, talk: Talk, left: list[str]
) -> None:
    talk.keep_draft(QUOTE_OF_NOBODY)
    page = open_page(qtbot, talk)
    page.type(" Echt niet.")
    leave(page, left)
    page.tap("Later afmaken")
    assert left == ["left"]
    assert talk.texts() == []
    assert talk.draft().text == "Zo kan het niet. Echt niet."


def test_a_full_disk_holds_the_leaving_up(page: OpenPage, talk: Talk, left: list[str]) -> None:
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK.strip())
    leave(page, left)
    assert left == []
    assert page.text == TOO_LONG_FOR_THE_DISK.strip()
    talk.acts.make_room()
    leave(page, left)
    assert left == ["left"]


def test_who_is_not_approached_is_left_out_of_the_next_talk_without_a_word(
    page: OpenPage, talk: Talk, left: list[str]
) -> None:
    talk.acts.store.perform(
        protect,
        household_id=talk.file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd."),
        person_id=talk.mark,
    )
    page.presenter.finish(lambda: left.append("left"))
    page.view.again.day.setText("morgen")
    page.tap("Plan het gesprek")
    assert left == ["left"]
    assert [one.there for one in talk.household().planned] == [(talk.fatima,)]
    assert page.view.again.problem == ""
