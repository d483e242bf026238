"""The address of the household is noted where it stands, and kept back where it hides. FICTIEF."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.on_screen import button, buttons, focused, line, said, settle, show
from tests.screens.household.with_store import draft, named, now
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.casework.set_address import set_address
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.overview.address_card import AddressCard
from wijkteam_desk.ui.screens.overview.wiring import wire_address

HOME = "Merelhof 2, Blokweer"
NAME = "Adres van dit huishouden"
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
EYES = SecondPairOfEyes(second="Pim Haverstraat", reason="Er is gedreigd.")
Open = Callable[[], AddressCard]


@pytest.fixture
def changes() -> list[Changed]:
    return []


@pytest.fixture
def open_card(
    qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile, changes: list[Changed]
) -> Open:
    """Opens the card, read anew after each act."""
    kept: list[object] = []

    def opened() -> AddressCard:
        card = AddressCard()

        def changed(one: Changed) -> None:
            changes.append(one)
            presenter.show(now(acts, file))

        presenter = wire_address(card, acts, file.household.id, changed)
        kept.append(presenter)
        presenter.show(now(acts, file))
        show(qtbot, card)
        return card

    return opened


def press(card: AddressCard, name: str) -> None:
    button(card, name).click()
    settle()


def live_at(acts: StoreActs, file: HouseholdFile) -> None:
    acts.store.perform(set_address, household_id=file.household.id, address=HOME, was="")


def hide_place(acts: StoreActs, file: HouseholdFile) -> None:
    acts.store.perform(
        protect,
        household_id=file.household.id,
        kind=ProtectionKind.HIDDEN,
        told=EYES,
        person_id=named(file, "Daan").id,
    )


def test_it_is_noted_by_keyboard_and_can_be_undone(
    open_card: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, changes: list[Changed]
) -> None:
    card = open_card()
    assert "Nog niet genoteerd." in said(card)
    press(card, "Verander het adres")
    qtbot.keyClicks(line(card, NAME), f" {HOME} ")
    qtbot.keyClick(line(card, NAME), ENTER)
    settle()
    assert now(acts, file).household.address == HOME
    assert HOME in said(card)
    assert focused().accessibleName() == "Verander het adres"
    assert draft(acts, "address", file.household.id) == {}
    acts.store.perform(undo, entry=changes[0].entry)
    assert now(acts, file).household.address == ""


def test_escape_leaves_it_as_it_was(
    open_card: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile, changes: list[Changed]
) -> None:
    live_at(acts, file)
    card = open_card()
    press(card, "Verander het adres")
    qtbot.keyClicks(line(card, NAME), "Elders 1")
    card.flush()
    assert draft(acts, "address", file.household.id) == {"words": "Elders 1"}
    qtbot.keyClick(line(card, NAME), ESCAPE)
    assert (HOME in said(card), changes) == (True, [])
    assert draft(acts, "address", file.household.id) == {}
    press(card, "Verander het adres")
    assert line(card, NAME).text() == HOME


def test_half_typed_it_comes_back(
    open_card: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    card = open_card()
    press(card, "Verander het adres")
    qtbot.keyClicks(line(card, NAME), "Merel")
    card.flush()
    assert line(open_card(), NAME).text() == "Merel"
    hide_place(acts, file)
    again = open_card()
    assert "Merel" not in said(again)
    press(again, "Toon het adres")
    assert line(again, NAME).text() == "Merel"


def test_what_was_changed_elsewhere_is_not_written_over(
    open_card: Open, qtbot: QtBot, acts: StoreActs, file: HouseholdFile
) -> None:
    card = open_card()
    live_at(acts, file)
    press(card, "Verander het adres")
    qtbot.keyClicks(line(card, NAME), "Elders 1")
    qtbot.keyClick(line(card, NAME), ENTER)
    assert "Dit is intussen veranderd." in said(card)
    assert line(card, NAME).text() == "Elders 1"
    assert now(acts, file).household.address == HOME


def test_a_hidden_one_is_in_sight_on_purpose_only_and_not_after_leaving(
    open_card: Open, acts: StoreActs, file: HouseholdFile
) -> None:
    live_at(acts, file)
    hide_place(acts, file)
    card = open_card()
    assert "Het adres is verborgen." in said(card)
    assert HOME not in said(card)
    assert "Verander het adres" not in buttons(card)
    press(card, "Toon het adres")
    assert HOME in said(card)
    press(card, "Verander het adres")
    card.hide()
    card.show()
    assert "Het adres is verborgen." in said(card)
    assert HOME not in said(card)
    assert not any(one.isVisible() for one in card.findChildren(QLineEdit))


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    open_card: Open, acts: StoreActs, file: HouseholdFile, look: Look, scale: int
) -> None:
    live_at(acts, file)
    hide_place(acts, file)
    card = open_card()
    look.scale_text(scale)
    settle()
    assert cut_texts(card) == []
    assert nameless_controls(card) == []
