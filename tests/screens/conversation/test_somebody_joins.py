"""What was said before somebody sat down is not in sight until one shows it. FICTIEF."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.conversation.table import OpenPage, Talk, open_page
from tests.screens.conversation.test_stage import SHOW, in_sight
from tests.screens.household.on_screen import settle
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.read_together import read_together
from wijkteam_desk.domain.life_domain import DELICATE
from wijkteam_desk.ui.common.look import Look

AFRAID = "Ik ben bang dat Mark mij slaat"
VEILED = "Wat gezegd is voordat Mark aanschoof, staat niet in beeld."
NOT_KNOWN_WHO = "Wat hiervoor gezegd is, staat niet in beeld."


def fatima_alone(qtbot: QtBot, talk: Talk) -> OpenPage:
    """She said one thing in her own words."""
    talk.acts.store.perform(
        change_presence,
        conversation_id=talk.id,
        present=(talk.fatima,),
        was=(talk.fatima, talk.mark),
    )
    page = open_page(qtbot, talk)
    page.type(AFRAID)
    page.press(Qt.Key.Key_F2)
    page.press(Qt.Key.Key_Return)
    settle()
    assert AFRAID in in_sight(page)
    return page


def seat(page: OpenPage, member_id: str) -> None:
    """Somebody takes a chair, or leaves it."""
    page.tap("Verander wie er zit")
    box = page.view.at_table.box(member_id)
    assert box is not None
    box.click()
    settle()
    page.tap("Klaar, dit klopt")


def test_who_sits_down_later_does_not_see_what_was_said_before(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    page = fatima_alone(qtbot, talk)
    seat(page, talk.mark)
    seen = in_sight(page)
    assert AFRAID not in seen
    assert VEILED in seen
    page.write("Nu zitten wij er samen.")
    settle()
    assert "Nu zitten wij er samen." in in_sight(page)
    together = talk.acts.store.perform(read_together, conversation_id=talk.id)
    assert [one.text for one in together.passages] == ["Nu zitten wij er samen."]
    page.tap(SHOW)
    assert AFRAID in in_sight(page)
    assert VEILED not in in_sight(page)
    assert not any(domain.label in in_sight(page) for domain in DELICATE)


def test_nothing_of_it_is_seen_between_the_key_and_the_chair(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    page = fatima_alone(qtbot, talk)
    page.view.let_in()
    page.press(Qt.Key.Key_Return)
    settle()
    assert AFRAID not in in_sight(page)
    assert NOT_KNOWN_WHO in in_sight(page)
    seat(page, talk.mark)
    assert AFRAID not in in_sight(page)
    assert VEILED in in_sight(page)
    seat(page, talk.fatima)
    assert AFRAID not in in_sight(page)


def test_what_was_shown_is_veiled_anew_for_the_next_who_comes(
    qtbot: QtBot, look: Look, talk: Talk
) -> None:
    page = fatima_alone(qtbot, talk)
    seat(page, talk.mark)
    page.tap(SHOW)
    page.write("Over de post.")
    seat(page, talk.daan)
    seen = in_sight(page)
    assert AFRAID not in seen
    assert "Over de post." not in seen
    assert "Wat gezegd is voordat Mark en Daan aanschoven, staat niet in beeld." in seen
    again = open_page(qtbot, talk)
    assert AFRAID not in in_sight(again)


def test_the_page_of_a_talk_in_which_nobody_came_later_says_nothing_of_it(
    page: OpenPage,
) -> None:
    page.write("Over de post.")
    assert SHOW not in in_sight(page)
    assert NOT_KNOWN_WHO not in in_sight(page)
    page.view.let_in()
    page.press(Qt.Key.Key_Return)
    settle()
    assert NOT_KNOWN_WHO in in_sight(page)
