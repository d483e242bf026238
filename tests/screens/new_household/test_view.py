"""A coach types a new household. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle, show
from tests.screens.household.with_store import draft
from wijkteam_desk.casework.make_household import DRAFT_FORM
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.new_household.presenter import NewHouseholdPresenter
from wijkteam_desk.ui.screens.new_household.view import NewHouseholdView
from wijkteam_desk.ui.screens.new_household.wiring import wire

LEFT = Qt.MouseButton.LeftButton
TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
Form = tuple[NewHouseholdView, NewHouseholdPresenter]


@pytest.fixture
def form(qtbot: QtBot, acts: StoreActs, look: Look) -> Form:
    return open_form(qtbot, acts)


def open_form(qtbot: QtBot, acts: StoreActs) -> Form:
    view = NewHouseholdView()
    presenter = wire(view, acts)
    show(qtbot, view)
    view.setFocus()
    return view, presenter


def tell_fatima(qtbot: QtBot, view: NewHouseholdView) -> None:
    """By keyboard only, from where the form opens."""
    for typed in ("Fatima", "de", "Wit", "5-3-1988", "", "o"):
        if typed:
            qtbot.keyClicks(focused(), typed)
        qtbot.keyClick(focused(), TAB)


def test_a_household_is_made_by_keyboard_only(form: Form, qtbot: QtBot, acts: StoreActs) -> None:
    view, _ = form
    tell_fatima(qtbot, view)
    assert focused() is button(view, "Nog iemand erbij")
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.keyClicks(focused(), "Daan")
    for _ in range(4):
        qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "14")
    qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "k")
    with qtbot.waitSignal(view.made) as made:
        qtbot.keyClick(line(view, "Voornaam"), ENTER)
    file = acts.store.perform(read_household, household_id=made.args[0])
    assert file.household.name == "De Wit"
    assert [member.full_name for member in file.members] == ["Fatima de Wit", "Daan de Wit"]
    assert [member.relation.label for member in file.members] == ["ouder", "kind"]


def test_the_name_follows_the_surname_until_it_is_typed_by_hand(form: Form, qtbot: QtBot) -> None:
    view, _ = form
    name = line(view, "Naam van het huishouden")
    qtbot.keyClicks(line(view, "Tussenvoegsel"), "van der")
    qtbot.keyClicks(line(view, "Achternaam"), "Veen")
    assert name.text() == "Van der Veen"
    name.selectAll()
    qtbot.keyClicks(name, "Veen en Bos")
    qtbot.keyClicks(line(view, "Achternaam"), "stra")
    assert name.text() == "Veen en Bos"
    name.clear()
    qtbot.keyClicks(name, " ")
    qtbot.keyClicks(line(view, "Achternaam"), "s")
    assert name.text() == "Van der Veenstras"


def test_the_next_line_takes_over_the_surname_and_the_focus(form: Form, qtbot: QtBot) -> None:
    view, _ = form
    tell_fatima(qtbot, view)
    qtbot.mouseClick(button(view, "Nog iemand erbij"), LEFT)
    assert line(view, "Achternaam", 1).text() == "Wit"
    assert focused() is line(view, "Voornaam", 1)
    assert "Gezinslid 2" in said(view)


def test_the_tab_key_goes_from_line_to_line(form: Form, qtbot: QtBot) -> None:
    view, _ = form
    qtbot.mouseClick(button(view, "Nog iemand erbij"), LEFT)
    line(view, "Voornaam", 0).setFocus()
    for _ in range(7):
        qtbot.keyClick(focused(), TAB)
    assert focused() is line(view, "Voornaam", 1)


def test_a_line_can_be_taken_away_but_not_the_only_one(form: Form, qtbot: QtBot) -> None:
    view, _ = form
    assert "Haal gezinslid 1 weg" not in buttons(view)
    tell_fatima(qtbot, view)
    qtbot.mouseClick(button(view, "Nog iemand erbij"), LEFT)
    qtbot.mouseClick(button(view, "Haal gezinslid 2 weg"), LEFT)
    settle()
    assert [fields["given_name"] for fields in view.form.members] == ["Fatima"]
    assert focused() is line(view, "Voornaam")


def test_what_is_the_matter_stands_at_its_field_and_takes_the_focus(
    form: Form, qtbot: QtBot
) -> None:
    view, _ = form
    qtbot.keyClicks(line(view, "Achternaam"), "Wit")
    with qtbot.assertNotEmitted(view.made):
        qtbot.mouseClick(button(view, "Maak huishouden"), LEFT)
    assert "Vul een voornaam of roepnaam in." in said(view)
    assert focused() is line(view, "Voornaam")


def test_a_refusal_stands_in_the_bar_and_what_was_typed_stays(form: Form, qtbot: QtBot) -> None:
    view, _ = form
    qtbot.keyClicks(line(view, "Voornaam"), "Fatima")
    for _ in range(5):
        qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "o")
    qtbot.keyClick(line(view, "Voornaam"), ENTER)
    assert view.banner.sentence == "Geef het huishouden een naam, bijvoorbeeld de achternaam."
    assert line(view, "Voornaam").text() == "Fatima"


def test_what_is_typed_is_kept_within_two_seconds_and_comes_back(
    form: Form, qtbot: QtBot, acts: StoreActs
) -> None:
    view, _ = form
    qtbot.keyClicks(line(view, "Voornaam"), "Fat")
    qtbot.waitUntil(lambda: draft(acts, DRAFT_FORM, "").get("0.given_name") == "Fat", timeout=2000)
    again, _ = open_form(qtbot, acts)
    assert line(again, "Voornaam").text() == "Fat"
    assert again.banner.sentence == "Dit had je nog niet af."


def test_escape_leaves_and_keeps(form: Form, qtbot: QtBot, acts: StoreActs) -> None:
    view, _ = form
    qtbot.keyClicks(line(view, "Voornaam"), "Fatima")
    with qtbot.waitSignal(view.cancelled):
        qtbot.keyClick(focused(), ESCAPE)
    assert draft(acts, DRAFT_FORM, "")["0.given_name"] == "Fatima"


def test_starting_over_empties_the_form(form: Form, qtbot: QtBot, acts: StoreActs) -> None:
    view, _ = form
    tell_fatima(qtbot, view)
    view.flush()
    again, _ = open_form(qtbot, acts)
    qtbot.mouseClick(button(again, "Begin opnieuw"), LEFT)
    settle()
    assert line(again, "Voornaam").text() == ""
    assert line(again, "Naam van het huishouden").text() == ""
    assert draft(acts, DRAFT_FORM, "") == {}


def test_a_draft_that_comes_late_does_not_replace_what_is_typed(form: Form, qtbot: QtBot) -> None:
    view, presenter = form
    presenter.keep({"count": "1", "0.given_name": "Oud"})
    qtbot.keyClicks(line(view, "Voornaam"), "Nieuw")
    presenter.load()
    assert line(view, "Voornaam").text() == "Nieuw"
    view.flush()


def test_a_lock_keeps_the_last_letter(form: Form, qtbot: QtBot, acts: StoreActs) -> None:
    view, _ = form
    qtbot.keyClicks(line(view, "Voornaam"), "F")
    view.flush()
    assert draft(acts, DRAFT_FORM, "")["0.given_name"] == "F"


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_has_a_name_and_nothing_is_cut(
    form: Form, qtbot: QtBot, look: Look, scale: int
) -> None:
    view, _ = form
    qtbot.mouseClick(button(view, "Nog iemand erbij"), LEFT)
    qtbot.mouseClick(button(view, "Maak huishouden"), LEFT)
    look.scale_text(scale)
    settle()
    QApplication.processEvents()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []
    view.flush()


def test_a_draft_that_could_not_be_kept_is_tried_again(
    form: Form, qtbot: QtBot, acts: StoreActs
) -> None:
    view, _ = form
    acts.fill_disk()
    line(view, "Naam van het huishouden").setText(TOO_LONG_FOR_THE_DISK)
    qtbot.keyClicks(line(view, "Naam van het huishouden"), "!")
    view.flush()
    assert "schijf" in view.banner.sentence
    acts.make_room()
    qtbot.waitUntil(lambda: bool(draft(acts, DRAFT_FORM, "")), timeout=2000)
