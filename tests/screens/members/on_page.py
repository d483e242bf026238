"""The whole page of a member in a store, and the hands on it. FICTIEF."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.household_store import StoreActs
from tests.screens.household.on_screen import (
    button,
    settle,
    show,
)
from tests.screens.household.with_store import named
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_person import Person, read_person
from wijkteam_desk.domain.bsn import BsnUse
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.members.change_presenter import Tell
from wijkteam_desk.ui.screens.members.view import MemberView
from wijkteam_desk.ui.screens.members.wiring import PersonCards, wire_cards, wire_known

LEFT = Qt.MouseButton.LeftButton
Open = Callable[..., tuple[MemberView, PersonCards]]


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, acts: StoreActs, file: HouseholdFile) -> Open:
    """Opens the whole page of the member of that name, read anew after each act.

    `bsn`: that the municipality switched that on.
    """
    kept: list[object] = []

    def opened(name: str, bsn: BsnUse | None = None) -> tuple[MemberView, PersonCards]:
        view, member = MemberView(), named(file, name)
        cards: list[PersonCards] = []

        def read(_: Changed | None = None) -> None:
            cards[0].show(acts.store.perform(read_person, member_id=member.id))

        tell = Tell(changed=read, removed=lambda *_: None)
        kept.append(wire_known(view, acts, member, tell))
        cards.append(wire_cards(view, acts, member, read, bsn=bsn))
        kept.append(cards[0])
        read()
        show(qtbot, view)
        view.setFocus()
        return view, cards[0]

    return opened


def person(acts: StoreActs, file: HouseholdFile, name: str) -> Person:
    return acts.store.perform(read_person, member_id=named(file, name).id)


def choice(view: MemberView, name: str) -> QComboBox:
    combos = [one for one in view.findChildren(QComboBox) if one.isVisibleTo(view)]
    return next(one for one in combos if one.accessibleName() == name)


def press(qtbot: QtBot, view: MemberView, name: str) -> None:
    """Clicks the button of that name, and lets what comes of it find its place."""
    qtbot.mouseClick(button(view, name), LEFT)
    settle()


def choose(view: MemberView, name: str, typed: str) -> None:
    """Picks by its first letters, as the keyboard does."""
    combo = choice(view, name)
    combo.setFocus()
    place = next(n for n in range(combo.count()) if combo.itemText(n).startswith(typed))
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def text(view: MemberView, name: str) -> QPlainTextEdit:
    texts = [one for one in view.findChildren(QPlainTextEdit) if one.isVisibleTo(view)]
    return next(one for one in texts if one.accessibleName() == name)
