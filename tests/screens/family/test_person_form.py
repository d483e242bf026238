"""Somebody of the network: added, changed, taken out. FICTIEF."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.family.own_page import Page
from tests.screens.household.on_screen import button, buttons, said, settle
from tests.screens.household.with_store import draft, named
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_network import DRAFT_FORM, change_network_person
from wijkteam_desk.domain.network import Group, NetworkTold
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.screens.family.person_told import Part

SHIFT = Qt.KeyboardModifier.ShiftModifier


def add(page: Page, **texts: str) -> None:
    button(page.view, "Iemand uit het netwerk").click()
    settle()
    for part, text in texts.items():
        control = page.view.form.lines[Part(part)]
        control.clear()
        QTest.keyClicks(control, text)


def wish(page: Page, chosen: int) -> None:
    combo = page.view.form.combos[Part.WISHED_BY]
    combo.setCurrentIndex(chosen)
    combo.activated.emit(chosen)


def test_somebody_comes_in_by_name_relation_and_wish(page: Page) -> None:
    add(page, name="Wim", relation="buurman van boven")
    assert page.view.form.fields["group"] == Group.NEIGHBOURS
    wish(page, 2)
    QTest.keyClick(page.view.form.lines[Part.RELATION], Qt.Key.Key_Return)
    settle()
    wim = next(one for one in page.family.network if one.name == "Wim")
    assert (wim.group, wim.wished_by) == (Group.NEIGHBOURS, named(page.file, "Mark").id)
    assert QApplication.focusWidget() is page.spot("Wim")
    assert draft(page.acts, DRAFT_FORM, page.file.household.id) == {}


def test_nobody_comes_in_without_the_wish_of_the_family(page: Page) -> None:
    add(page, name="Wim")
    button(page.view, "Zet op de tekening").click()
    settle()
    assert "Zonder hun wens" in page.view.form.problem(Part.WISHED_BY)
    assert [one.name for one in page.family.network] == ["Ans", "Oma Lies"]


@pytest.mark.parametrize(
    ("part", "text", "why"),
    [("name", "  ", "wie dit is"), ("phone", "06 12", "telefoonnummer")],
)
def test_what_cannot_be_is_said_at_its_field(page: Page, part: str, text: str, why: str) -> None:
    add(page, **{"name": "Wim", part: text})
    wish(page, 0)
    button(page.view, "Zet op de tekening").click()
    settle()
    assert why in page.view.form.problem(Part(part))


def test_how_to_call_who_is_not_approached_is_not_shown_and_stays_as_it_was(page: Page) -> None:
    perform, about = page.acts.store.perform, page.file.household.id
    ans = page.family.network[0]
    known = told_of(ans, NetworkTold)
    told = replace(known, phone="06 00 00 00 11", safe_contact="Na vijf uur.")
    perform(change_network_person, person_id=ans.id, told=told, was=known)
    eyes = SecondPairOfEyes(second="Pim", reason="Er is gedreigd.")
    no = ProtectionKind.NO_CONTACT
    perform(protect, household_id=about, kind=no, told=eyes, person_id=ans.id)
    page.presenter.load()
    page.presenter.choose(ans.id)
    settle()
    form = page.view.form
    assert not form.lines[Part.PHONE].isVisible()
    assert not form.lines[Part.SAFE].isVisible()
    assert "Deze persoon wordt niet benaderd" in said(page.view)
    QTest.keyClicks(form.lines[Part.HELP], "Gaf raad")
    button(page.view, "Bewaar en ga terug").click()
    settle()
    kept = told_of(page.family.network[0], NetworkTold)
    assert kept == replace(told, help_given="Gaf raad")


def test_what_was_half_typed_is_there_again(page: Page) -> None:
    add(page, name="Wim", help_given="Doet de tuin")
    QTest.keyClick(page.view.form.lines[Part.NAME], Qt.Key.Key_Escape)
    settle()
    assert "Trek een lijn" in buttons(page.view)
    button(page.view, "Iemand uit het netwerk").click()
    settle()
    assert page.view.form.lines[Part.HELP].text() == "Doet de tuin"
    button(page.view, "Terug naar hoe het stond").click()
    assert page.view.form.lines[Part.HELP].text() == ""


def test_what_is_known_is_changed_and_taken_out(page: Page) -> None:
    page.spot("Ans").click()
    settle()
    QTest.keyClicks(page.view.form.lines[Part.SAFE], "Niet op woensdag.")
    page.view.form.ticks[Part.ADVICE].click()
    button(page.view, "Bewaar en ga terug").click()
    settle()
    ans = next(one for one in page.family.network if one.name == "Ans")
    assert (ans.safe_contact, ans.advice) == ("Niet op woensdag.", True)
    page.spot("Ans").click()
    settle()
    button(page.view, "Haal Ans van de tekening").click()
    settle()
    assert [one.name for one in page.family.network] == ["Oma Lies"]


def test_w5_the_form_says_that_only_help_is_written_down(page: Page) -> None:
    add(page)
    assert "Alleen welke hulp deze persoon geeft of kan geven" in said(page.view)
    assert "(Wmo 5.1.1)" in page.view.form.lines[Part.HELP].accessibleDescription()
    assert cut_texts(page.view) == []
    assert nameless_controls(page.view) == []
