"""A PIN is chosen by who knows the passphrase, and by nobody else. FICTIEF."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.cover.fake_pin import PIN, FakePin
from tests.screens.lock.fake_opening import RIGHT
from tests.screens.pin.scenes import SCENES, Fussy, card, fill
from tests.screens.pressing import press
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.vault.trouble import TooLittleMemory, WeakPin

OTHER = "907152"


def seen(window: QWidget) -> str:
    kinds = (QLabel, QAbstractButton)
    found = [one for one in window.findChildren(QWidget) if isinstance(one, kinds)]
    return " | ".join(one.text() for one in found if one.isVisible())


def typed(window: QWidget) -> list[str]:
    return [one.text() for one in window.findChildren(QLineEdit) if one.text()]


def shown(qtbot: QtBot, look: Look, pin: FakePin) -> QWidget:
    made = card(look, pin)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", SCENES)
def test_no_secret_stands_readable_in_a_scene(name: str, qtbot: QtBot, look: Look) -> None:
    made = SCENES[name](look)
    qtbot.addWidget(made)
    fields = [one for one in made.findChildren(QLineEdit) if one.isVisible() and one.text()]
    assert all(one.echoMode() is QLineEdit.EchoMode.Password for one in fields)


def test_a_pin_is_chosen_with_the_passphrase(qtbot: QtBot, look: Look) -> None:
    pin = FakePin(chosen="")
    made = shown(qtbot, look, pin)
    assert "Haal de pincode weg" not in seen(made)
    press(made, "Kies je pincode")
    fill(made, RIGHT, PIN, PIN)
    assert pin.chosen == PIN
    assert "Haal de pincode weg" in seen(made)
    assert typed(made) == []


def test_who_does_not_know_the_passphrase_changes_nothing(qtbot: QtBot, look: Look) -> None:
    pin = FakePin()
    made = shown(qtbot, look, pin)
    press(made, "Andere pincode")
    fill(made, "kraan tafel winter", OTHER, OTHER)
    assert "Zo is je wachtzin niet" in seen(made)
    fill(made, "", OTHER, OTHER)
    assert "Hier hoort nog je wachtzin" in seen(made)
    assert pin.chosen == PIN
    fill(made, RIGHT, OTHER, OTHER)
    assert pin.chosen == OTHER


def test_a_weak_pin_is_refused_and_may_be_left(qtbot: QtBot, look: Look) -> None:
    made = shown(qtbot, look, Fussy(chosen=""))
    press(made, "Kies je pincode")
    fill(made, RIGHT, "123456", "123456")
    assert WeakPin.default in seen(made)
    press(made, "Nu niet")
    assert "Kies je pincode" in seen(made)
    assert typed(made) == []


def test_a_pin_is_taken_away_or_says_why_not(qtbot: QtBot, look: Look) -> None:
    pin = FakePin(trouble=TooLittleMemory())
    made = shown(qtbot, look, pin)
    press(made, "Haal de pincode weg")
    QCoreApplication.processEvents()
    assert TooLittleMemory.default in seen(made)
    pin.trouble = None
    press(made, "Haal de pincode weg")
    QCoreApplication.processEvents()
    assert not pin.is_chosen
    assert "Haal de pincode weg" not in seen(made)
