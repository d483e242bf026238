"""A coach fills in who somebody is. FICTIEF."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import TOO_LONG_FOR_THE_DISK, StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle, show
from tests.screens.household.with_store import draft, named, now
from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.members.change_presenter import Tell
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.ui.screens.members.wiring import wire_known, wire_new

LEFT = Qt.MouseButton.LeftButton
TAB, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
Open = Callable[[str], MemberView]


@pytest.fixture
def open_form(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Open:
    """Opens the form about the member of that name; about somebody new without a name."""
    presenters: list[object] = []

    def opened(name: str) -> MemberView:
        view = MemberView()
        tell = Tell(changed=ignore, removed=lambda *_: None)
        known = wire_known(view, acts, named(file, name), tell) if name else None
        presenters.append(known or wire_new(view, acts, file, ignore))
        view.closed.connect(presenters.clear)
        show(qtbot, view)
        view.setFocus()
        return view

    return opened


def ignore(_: object) -> None:
    """Nobody listens in this story."""


def test_somebody_new_is_added_by_keyboard(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("")
    assert line(view, "Achternaam").text() == "Wit"
    qtbot.keyClicks(focused(), "Lina")
    for _ in range(4):
        qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "9")
    qtbot.keyClick(focused(), TAB)
    qtbot.keyClicks(focused(), "k")
    qtbot.keyClick(focused(), TAB)
    assert focused() is button(view, "Voeg toe")
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(focused(), Qt.Key.Key_Space)
    lina = named(now(acts, file), "Lina")
    assert (lina.full_name, lina.about_age, lina.relation.label) == ("Lina de Wit", 9, "kind")


def test_a_change_is_kept_on_leaving_the_field(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("Mark")
    assert "Mark de Wit" in said(view)
    surname = line(view, "Achternaam")
    surname.setFocus()
    surname.selectAll()
    qtbot.keyClicks(surname, "Bakker")
    qtbot.keyClick(surname, TAB)
    assert named(now(acts, file), "Mark").family_name == "Bakker"
    assert focused() is line(view, "Geboortedatum")


def test_enter_keeps_the_change_and_closes(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("Mark")
    qtbot.keyClicks(line(view, "Geboortedatum"), "1 mei 1985")
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(line(view, "Geboortedatum"), ENTER)
    assert str(named(now(acts, file), "Mark").birth_date) == "1985-05-01"


def test_a_date_that_cannot_be_stays_in_its_field_and_in_the_draft(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("Mark")
    born = line(view, "Geboortedatum")
    born.setFocus()
    qtbot.keyClicks(born, "31-2-1985")
    qtbot.keyClick(born, TAB)
    assert "Deze datum klopt niet. Typ bijvoorbeeld 5-3-1988." in said(view)
    assert focused() is line(view, "Of hoe oud")
    view.flush()
    assert draft(acts, DRAFT_FORM, named(file, "Mark").id)["birth_date"] == "31-2-1985"
    again = open_form("Mark")
    assert line(again, "Geboortedatum").text() == "31-2-1985"
    assert again.banner.sentence == "Hier was je nog mee bezig."
    qtbot.mouseClick(button(again, "Terug naar hoe het was"), LEFT)
    assert line(again, "Geboortedatum").text() == ""
    assert draft(acts, DRAFT_FORM, named(file, "Mark").id) == {}


def test_what_is_typed_is_kept_within_two_seconds(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("")
    qtbot.keyClicks(line(view, "Voornaam"), "Li")
    qtbot.waitUntil(
        lambda: draft(acts, DRAFT_FORM, file.household.id).get("given_name") == "Li", timeout=2000
    )


def test_escape_closes_and_keeps_what_was_typed(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("")
    qtbot.keyClicks(line(view, "Voornaam"), "Lina")
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(focused(), ESCAPE)
    assert line(open_form(""), "Voornaam").text() == "Lina"


def test_taking_out_asks_in_the_words_of_the_button(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("Mark")
    qtbot.mouseClick(button(view, "Per ongeluk toegevoegd? Haal weg"), LEFT)
    assert focused() is button(view, "Laat staan")
    qtbot.mouseClick(button(view, "Laat staan"), LEFT)
    assert "Haal Mark weg" not in buttons(view)
    assert len(now(acts, file).members) == 3
    qtbot.mouseClick(button(view, "Per ongeluk toegevoegd? Haal weg"), LEFT)
    with qtbot.waitSignal(view.closed):
        qtbot.mouseClick(button(view, "Haal Mark weg"), LEFT)
    assert len(now(acts, file).members) == 2


def test_a_refused_taking_out_is_said_at_the_form(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    mark = named(file, "Mark").id
    acts.store.perform(start_conversation, household_id=file.household.id, present=(mark,))
    view = open_form("Mark")
    qtbot.mouseClick(button(view, "Per ongeluk toegevoegd? Haal weg"), LEFT)
    qtbot.mouseClick(button(view, "Haal Mark weg"), LEFT)
    assert view.banner.sentence.startswith("Deze persoon staat al in een gesprek")
    assert "Haal Mark weg" not in buttons(view)


def test_somebody_new_cannot_be_taken_out(open_form: Open) -> None:
    assert "Per ongeluk toegevoegd? Haal weg" not in buttons(open_form(""))


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("name", ["", "Mark"])
def test_everything_has_a_name_and_nothing_is_cut(
    open_form: Open, qtbot: QtBot, look: Look, name: str, scale: int
) -> None:
    view = open_form(name)
    if name:
        qtbot.mouseClick(button(view, "Per ongeluk toegevoegd? Haal weg"), LEFT)
    look.scale_text(scale)
    settle()
    assert nameless_controls(view) == []
    assert cut_texts(view) == []


def test_a_draft_that_could_not_be_kept_is_tried_again_and_said_once(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("Mark")
    acts.fill_disk()
    line(view, "Voornaam").setText(TOO_LONG_FOR_THE_DISK)
    qtbot.keyClicks(line(view, "Voornaam"), "!")
    view.flush()
    assert "schijf" in view.banner.sentence
    view.banner.clear()
    view.flush()
    assert view.banner.sentence == ""
    acts.make_room()
    about = named(file, "Mark").id
    qtbot.waitUntil(lambda: bool(draft(acts, DRAFT_FORM, about)), timeout=2000)


def test_what_somebody_else_typed_stays_when_a_member_is_put_back(
    open_form: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view = open_form("")
    qtbot.keyClicks(focused(), "Lina")
    view.flush()
    changed = acts.store.perform(remove_member, member_id=named(file, "Daan").id)
    acts.store.perform(undo, entry=changed.entry)
    assert draft(acts, DRAFT_FORM, file.household.id)["given_name"] == "Lina"
