"""A coach notes how somebody is reached. FICTIEF."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import (
    focused,
    line,
    said,
)
from tests.screens.household.with_store import draft, named, now
from tests.screens.members.on_page import Open, choose, person, press, text
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.protect import lift_protection, protect
from wijkteam_desk.casework.set_reach import set_reach
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.reaching import LivesHere, Reach

LEFT = Qt.MouseButton.LeftButton
TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return


def test_how_one_calls_safely_is_kept_on_leaving_the_field(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Fatima")
    qtbot.keyClicks(line(view, "Telefoon"), "0612345678")
    line(view, "Telefoon").setFocus()
    qtbot.keyClick(focused(), TAB)
    assert focused() is text(view, "Hoe en wanneer mogen we bellen")
    qtbot.keyClicks(focused(), "Alleen overdag.")
    qtbot.keyClick(focused(), TAB)
    fatima = named(now(acts, file), "Fatima")
    assert (fatima.phone, fatima.safe_contact) == ("06 12 34 56 78", "Alleen overdag.")
    assert line(view, "Telefoon").text() == "06 12 34 56 78"


def test_a_number_nobody_can_call_stays_and_is_said_at_its_field(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Fatima")
    line(view, "Telefoon").setFocus()
    qtbot.keyClicks(focused(), "12")
    qtbot.keyClick(focused(), TAB)
    assert "Dit kan geen telefoonnummer zijn" in said(view)
    view.flush()
    assert draft(acts, "reach", named(file, "Fatima").id)["phone"] == "12"
    with qtbot.assertNotEmitted(view.closed):
        press(qtbot, view, "Klaar")
    assert focused() is line(view, "Telefoon")
    again, _ = open_page("Fatima")
    assert line(again, "Telefoon").text() == "12"
    assert "Hier was je nog mee bezig." in said(again)


def test_an_address_is_asked_of_who_lives_elsewhere(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Daan")
    names = [one.accessibleName() for one in view.findChildren(type(line(view, "Taal")))]
    assert "Adres elders" in names
    choose(view, "Woont hier", "woont hier deels")
    line(view, "Adres elders").setFocus()
    qtbot.keyClicks(focused(), "Merelhof 2")
    qtbot.keyClick(focused(), TAB)
    daan = named(now(acts, file), "Daan")
    assert (daan.lives_here, daan.address) == (LivesHere.PARTLY, "Merelhof 2")


ODD = ["😀 bel maar", "لا تتصل ليلا", "אל תתקשר", "x" * 10_000]


@pytest.mark.parametrize("typed", ODD, ids=["emoji", "arabic", "hebrew", "10,000"])
def test_what_is_typed_is_kept_as_it_is(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, typed: str
) -> None:
    view, _ = open_page("Fatima")
    field = text(view, "Hoe en wanneer mogen we bellen")
    field.setFocus()
    field.insertPlainText(typed)
    qtbot.keyClick(field, TAB)
    assert named(now(acts, file), "Fatima").safe_contact == typed


def test_a_language_of_10_000_signs_is_refused_in_one_sentence(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Fatima")
    line(view, "Taal").setFocus()
    line(view, "Taal").insert("x" * 10_000)
    qtbot.keyClick(focused(), TAB)
    assert "Dit is te lang. Maak het korter dan 1.000 tekens." in said(view)
    assert named(now(acts, file), "Fatima").language == ""


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Fatima")
    fatima = named(file, "Fatima").id
    acts.store.perform(set_reach, member_id=fatima, told=Reach(language="Pools"), was=Reach())
    line(view, "Telefoon").setFocus()
    qtbot.keyClicks(focused(), "0612345678")
    qtbot.keyClick(focused(), TAB)
    assert view.reach.banner.sentence.startswith("Dit is intussen veranderd.")
    assert named(now(acts, file), "Fatima").phone == ""


@pytest.mark.parametrize("kind", list(ProtectionKind))
def test_a_hidden_place_and_the_number_of_who_is_not_approached_are_shown_on_purpose_only(
    open_page: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, kind: ProtectionKind
) -> None:
    told = Reach(phone="06 00 00 00 41", lives_here=LivesHere.NO, address="Merelhof 2")
    fatima = named(file, "Fatima").id
    acts.store.perform(set_reach, member_id=fatima, told=told, was=Reach())
    eyes = SecondPairOfEyes(second="Pim", reason="Er is gedreigd.")
    household = file.household.id
    acts.store.perform(protect, household_id=household, kind=kind, told=eyes, person_id=fatima)
    view, _ = open_page("Fatima")
    assert kind.label in said(view)
    assert not [one for one in view.findChildren(type(line(view, "Taal"))) if one.isVisible()
                and one.text() in ("06 00 00 00 41", "Merelhof 2")]  # fmt: skip
    line(view, "Taal").setFocus()
    qtbot.keyClicks(focused(), "Pools")
    qtbot.keyClick(focused(), TAB)
    kept = named(now(acts, file), "Fatima")
    assert (kept.language, kept.phone, kept.address) == ("Pools", told.phone, told.address)
    press(qtbot, view, "Toon adres en telefoon")
    assert focused() is line(view, "Telefoon")
    assert line(view, "Adres elders").text() == "Merelhof 2"


def test_who_is_not_approached_is_known_as_such_on_the_page(
    open_page: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    view, _ = open_page("Mark")
    assert "niet benaderen" not in said(view)
    made = acts.store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.NO_CONTACT,
        told=SecondPairOfEyes(second="Pim", reason="Er is gedreigd."),
        person_id=named(file, "Mark").id,
    ).made
    view, cards = open_page("Mark")
    assert "niet benaderen" in said(view)
    eyes = SecondPairOfEyes(second="Els", reason="Na overleg.")
    acts.store.perform(lift_protection, protection_id=made, told=eyes)
    cards.show(person(acts, file, "Mark"))
    assert "niet benaderen" not in said(view)
