"""One menu with three signs: / what it is, # what about, @ about whom; own notes apart. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.screens.conversation.scenes import GUIDE, sheet
from tests.screens.conversation.table import ENTER, OpenPage, Talk, open_page
from tests.screens.household.on_screen import buttons, said, settle
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversation.view import ConversationView

ALONE = "Alleen met u"
NOTE = PassageWords(text="Nabellen met oma?", kind=PassageKind.NOTE)


def invite_ans(talk: Talk) -> str:
    """Ans, buurvrouw, sits at the table too."""
    perform = talk.acts.store.perform
    told = NetworkTold(name="Ans", relation="buurvrouw")
    ans = perform(add_network_person, household_id=talk.file.household.id, told=told).made
    was = (talk.fatima, talk.mark)
    perform(change_presence, conversation_id=talk.id, present=(*was, ans), was=was)
    return ans


def test_r_2_2_an_at_says_about_whom_one_speaks(page: OpenPage, talk: Talk) -> None:
    page.type("Hij slaapt niet.")
    page.press(Qt.Key.Key_F2)
    page.type(" @m")
    assert page.menu() == ["Over Mark"]
    page.press(ENTER)
    page.press(ENTER)
    (kept,) = talk.passages()
    assert (kept.text, kept.said_by, kept.about) == ("Hij slaapt niet.", talk.fatima, talk.mark)
    assert page.shown == ["citaat, Fatima, over Mark: Hij slaapt niet."]


def test_a_tap_asks_about_whom_without_a_sign_in_the_text(page: OpenPage, talk: Talk) -> None:
    page.type("Slaapt slecht")
    page.tap("Over wie")
    assert page.menu() == ["Over Fatima", "Over Mark", "Over Daan"]
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    page.press(ENTER)
    page.press(ENTER)
    assert [(one.text, one.about) for one in talk.passages()] == [("Slaapt slecht", talk.daan)]


@pytest.mark.parametrize("domain", [one for one in LifeDomain if one.label[0] not in "AVP"])
def test_any_leefgebied_is_three_keys_away(page: OpenPage, talk: Talk, domain: LifeDomain) -> None:
    page.type("Zo is het. ")
    page.type(f"#{domain.label[0].casefold()}")
    place = page.menu().index(domain.label) + 1
    page.type(str(place))
    page.press(ENTER)
    assert [(one.text, one.life_domain) for one in talk.passages()] == [("Zo is het.", domain)]


def test_a_figure_that_numbers_nothing_stays_text(page: OpenPage, talk: Talk) -> None:
    page.write("Kamer #3 en tegel @2")
    assert talk.texts() == ["Kamer #3 en tegel @2"]


def test_somebody_of_the_network_speaks_by_a_key(qtbot: QtBot, look: Look, talk: Talk) -> None:
    ans = invite_ans(talk)
    page = open_page(qtbot, talk)
    assert "Ans, buurvrouw spreekt, toets F4" in buttons(page.view.at_table)
    page.type("Ik kijk mee.")
    page.press(Qt.Key.Key_F4)
    page.press(ENTER)
    assert [one.speaker for one in talk.passages()] == [ans]
    assert page.shown == ["citaat, Ans: Ik kijk mee."]


def test_the_speaker_is_changed_afterwards_by_one_key(page: OpenPage, talk: Talk) -> None:
    page.type("Ik help.")
    page.press(Qt.Key.Key_F2)
    page.press(ENTER)
    page.press(Qt.Key.Key_Up)
    page.press(ENTER)
    page.press(Qt.Key.Key_F3)
    page.press(ENTER)
    assert [one.said_by for one in talk.passages()] == [talk.mark]


def test_r_2_3_a_note_is_offered_and_shown_only_on_purpose(page: OpenPage, talk: Talk) -> None:
    talk.say(NOTE)
    page.presenter.load()
    page.type("/w")
    assert page.menu() == []
    assert PassageKind.NOTE.label not in " ".join([*page.shown, *buttons(page.view)]).casefold()
    page.replace("")
    page.tap(ALONE)
    assert page.shown == ["werkaantekening: Nabellen met oma?"]
    page.type("/w")
    page.press(ENTER)
    page.type("Nog een keer langs.")
    page.view.let_in()
    assert "oma" not in " ".join(page.shown)
    assert "langs" not in page.text


def test_r_2_3_a_note_goes_for_good_in_the_words_of_its_button(page: OpenPage, talk: Talk) -> None:
    (note,) = talk.say(NOTE)
    page.presenter.load()
    page.tap(ALONE)
    page.open(note)
    page.tap("Haal voorgoed weg")
    assert talk.texts() == []
    assert "voorgoed weg" in page.view.banner.sentence
    assert "Maak ongedaan" not in buttons(page.view)


def test_r_2_6_special_and_criminal_words_mark_themselves(page: OpenPage, talk: Talk) -> None:
    page.write("Zij slikt antidepressiva.")
    page.write("Hij deed aangifte.")
    page.write("De buurman helpt.")
    assert page.shown == [
        "bijzonder gegeven: Zij slikt antidepressiva.",
        "strafrechtelijk gegeven: Hij deed aangifte.",
        "De buurman helpt.",
    ]
    talk.say(PassageWords(text="Traplopen lukt niet.", life_domain=LifeDomain.BODY))
    page.presenter.load()
    assert "bijzonder gegeven" in page.shown[-1]


def test_r_2_4_a_topic_tells_how_far_one_is_by_what_was_written(page: OpenPage, talk: Talk) -> None:
    page.tap("Geld en administratie, nog niets gezegd")
    page.write("Drie deurwaarders.")
    assert "Geld en administratie, iets over gezegd" in buttons(page.view.topics)
    page.type("/d")
    page.press(ENTER)
    page.write("De post geeft rust.")
    assert "Geld en administratie, besproken" in buttons(page.view.topics)
    page.tap("Wonen en buurt, nog niets gezegd")
    page.write("Geen bijzonderheden.")
    assert "Wonen en buurt, besproken" in buttons(page.view.topics)


def test_each_passage_shows_when_it_was_written_down(page: OpenPage, talk: Talk) -> None:
    page.write("De post ligt er nog.")
    (line,) = [stop.line for stop in page.view.paper.passages.stops if hasattr(stop, "line")]
    assert line.at == f"{talk.passages()[0].written_at.astimezone():%H:%M}"
    (stop,) = page.view.paper.passages.stops
    assert stop.accessibleDescription().startswith(line.at)


def test_two_of_one_name_are_told_apart(qtbot: QtBot, look: Look, talk: Talk) -> None:
    perform = talk.acts.store.perform
    told = NetworkTold(name="Mark", relation="buurman")
    perform(add_network_person, household_id=talk.file.household.id, told=told)
    page = open_page(qtbot, talk)
    page.tap("Verander wie er zit")
    settle()
    boxes = [box.text() for box in page.view.at_table.findChildren(QCheckBox)]
    assert boxes == ["Fatima", "Mark", "Daan", "Mark (buurman)"]


def test_a_topic_asks_in_the_words_of_the_leidraad_until_one_types(
    qtbot: QtBot, look: Look
) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    view.show_sheet(sheet(), {})
    edit = view.paper.writer.edit
    assert edit.placeholderText().startswith("Typ verder")
    view.topics.chosen.emit(LifeDomain.MONEY)
    assert edit.placeholderText() == GUIDE.prompts[LifeDomain.MONEY]
    assert set(GUIDE.opening) <= set(said(view.topics).split("\n"))
    view.topics.chosen.emit(LifeDomain.MONEY)
    assert edit.placeholderText().startswith("Typ verder")
