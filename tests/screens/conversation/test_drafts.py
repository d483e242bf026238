"""What is typed is never lost: kept within two seconds, back exactly as it was. FICTIEF."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK
from tests.screens.conversation.table import (
    ENTER,
    WITHIN,
    LateActs,
    OpenPage,
    Talk,
    open_page,
)
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.ui.common.look import Look


def test_what_is_typed_is_kept_within_two_seconds(page: OpenPage, talk: Talk) -> None:
    page.type("Ik doe de post")
    page.qtbot.waitUntil(lambda: talk.draft().text == "Ik doe de post", timeout=WITHIN)
    assert talk.texts() == []
    assert page.changes == []


def test_a_page_that_was_closed_without_leaving_opens_as_it_was(page: OpenPage, talk: Talk) -> None:
    page.type("Ik doe de post ")
    page.press(Qt.Key.Key_F2)
    page.tap("Geld en administratie, nog niets gezegd")
    page.qtbot.waitUntil(lambda: talk.draft().life_domain is not None, timeout=WITHIN)
    page.view.close()
    again = open_page(page.qtbot, talk)
    assert again.view.writing == PassageWords(
        text="Ik doe de post ",
        kind=PassageKind.QUOTE,
        said_by=talk.fatima,
        life_domain=LifeDomain.MONEY,
    )
    again.type("niet meer open.")
    again.press(ENTER)
    assert talk.texts() == ["Ik doe de post niet meer open."]


def test_flush_keeps_at_once(page: OpenPage, talk: Talk) -> None:
    page.type("Nu")
    page.view.flush()
    assert talk.draft().text == "Nu"


def test_a_kept_passage_leaves_no_draft(page: OpenPage, talk: Talk) -> None:
    page.type("Nu")
    page.view.flush()
    page.press(ENTER)
    page.view.flush()
    assert talk.now().draft == {}


def test_an_emptied_block_leaves_no_draft(page: OpenPage, talk: Talk) -> None:
    page.type("Nu niet")
    page.view.flush()
    page.replace("")
    page.view.flush()
    assert talk.now().draft == {}


def test_a_begun_change_opens_again_as_it_was(page: OpenPage, talk: Talk) -> None:
    (said,) = talk.say(PassageWords(text="Zes deurwaarders."))
    page.presenter.load()
    page.open(said)
    page.replace("Drie deurw")
    page.view.flush()
    begun = talk.begun(said)
    assert begun is not None
    assert begun.text == "Drie deurw"
    page.view.close()
    again = open_page(page.qtbot, talk)
    opened = again.view.paper.passages.open_block(said)
    assert opened is not None
    assert opened.words.text == "Drie deurw"
    assert talk.texts() == ["Zes deurwaarders."]


def test_what_is_typed_before_the_page_is_read_stays(qtbot: QtBot, look: Look, talk: Talk) -> None:
    talk.keep_draft(PassageWords(text="van gisteren"))
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    page.type("van nu")
    late.let_through()
    assert page.text == "van gisteren\nvan nu"


def test_one_types_on_while_a_passage_is_under_way(qtbot: QtBot, look: Look, talk: Talk) -> None:
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    page.write("Eerste zin.")
    page.type("Tweede")
    page.view.flush()
    assert page.text == "Tweede"
    late.let_through()
    assert talk.texts() == ["Eerste zin."]
    assert talk.draft().text == "Tweede"
    assert page.text == "Tweede"


def test_two_passages_under_way_keep_their_order(qtbot: QtBot, look: Look, talk: Talk) -> None:
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    page.write("Eerste.")
    page.write("Tweede.")
    late.let_through()
    assert talk.texts() == ["Eerste.", "Tweede."]
    assert page.shown == ["Eerste.", "Tweede."]
    assert talk.now().draft == {}


def test_a_page_that_is_gone_before_the_answer_lost_nothing(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    page.write("Nog net getypt.")
    late.waiting.pop(0)()  # the store took the draft, then everything stopped
    assert talk.draft().text == "Nog net getypt."


def test_a_full_disk_leaves_the_words_on_the_screen(page: OpenPage, talk: Talk) -> None:
    page.write("Dit past nog.")
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK.strip())
    page.press(ENTER)
    assert page.text == TOO_LONG_FOR_THE_DISK.strip()
    assert page.shown == ["Dit past nog."]
    assert "schijf" in page.view.banner.sentence
    talk.acts.make_room()
    page.press(ENTER)
    assert talk.texts() == ["Dit past nog.", TOO_LONG_FOR_THE_DISK.strip()]


def test_words_that_come_back_stand_before_what_was_typed_since(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    page.press(ENTER)
    page.type("En verder")
    late.let_through()
    assert page.text == f"{TOO_LONG_FOR_THE_DISK}\nEn verder"
    talk.acts.make_room()


def test_saved_is_told_when_a_draft_or_a_passage_is_kept(page: OpenPage) -> None:
    page.type("Nu")
    with page.qtbot.waitSignal(page.view.saved, timeout=WITHIN):
        pass
    with page.qtbot.waitSignal(page.view.saved, timeout=WITHIN):
        page.press(ENTER)


def test_a_draft_that_failed_is_tried_again(page: OpenPage, talk: Talk) -> None:
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    page.view.flush()
    assert "schijf" in page.view.banner.sentence
    page.view.banner.clear()
    page.view.flush()
    assert page.view.banner.sentence == ""
    talk.acts.make_room()
    page.qtbot.waitUntil(lambda: talk.draft().text == TOO_LONG_FOR_THE_DISK, timeout=WITHIN)


def test_a_passage_that_was_refused_has_a_draft_as_soon_as_there_is_room(
    page: OpenPage, talk: Talk
) -> None:
    talk.acts.fill_disk()
    page.edit.setPlainText(TOO_LONG_FOR_THE_DISK.strip())
    page.press(ENTER)
    talk.acts.make_room()
    page.qtbot.waitUntil(lambda: talk.draft().text == page.text, timeout=WITHIN)


def test_a_begun_change_that_could_not_be_kept_is_tried_again(page: OpenPage, talk: Talk) -> None:
    (said,) = talk.say(PassageWords(text="Zes deurwaarders."))
    page.presenter.load()
    block = page.open(said)
    talk.acts.fill_disk()
    block.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    page.view.flush()
    talk.acts.make_room()
    page.qtbot.waitUntil(lambda: talk.begun(said) == block.words, timeout=WITHIN)


def test_a_change_that_is_handed_over_leaves_no_draft(qtbot: QtBot, look: Look, talk: Talk) -> None:
    (said,) = talk.say(PassageWords(text="Zes deurwaarders."))
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    page.open(said)
    page.replace("Drie deurwaarders.")
    page.press(ENTER)
    page.view.flush()
    late.let_through()
    assert talk.texts() == ["Drie deurwaarders."]
    drafts = talk.acts.store.connection.execute("SELECT about FROM draft").fetchall()
    assert drafts == []


def test_a_change_put_off_that_could_not_be_kept_is_open_again(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    (said,) = talk.say(PassageWords(text="Zes deurwaarders."))
    late = LateActs(talk.acts.store)
    page = open_page(qtbot, talk, late)
    late.let_through()
    block = page.open(said)
    block.edit.setPlainText(TOO_LONG_FOR_THE_DISK)
    page.press(Qt.Key.Key_Escape)
    assert page.view.paper.passages.open_block(said) is None
    talk.acts.fill_disk()
    late.let_through()
    opened = page.view.paper.passages.open_block(said)
    assert opened is not None
    assert opened.words.text == TOO_LONG_FOR_THE_DISK
    talk.acts.make_room()
    page.view.flush()
    late.let_through()
    assert talk.begun(said) == opened.words
