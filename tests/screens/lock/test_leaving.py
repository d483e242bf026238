"""Closing the window or leaving a sheet loses no code and leaves no vault open."""

from concurrent.futures import Future
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.screens.lock.fake_opening import CODE, IN_USE, RIGHT, FakeOpening
from tests.screens.lock.scenes import keep_code, to_making, unlock, welcome
from tests.screens.lock.seen import seen
from tests.screens.pressing import press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.handed import NewVault, Person
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow

FIRST_THE_CODE = "Schrijf eerst de code op of druk hem af. Sluit daarna."
WAIT = "De kluis wordt nog gemaakt. Wacht even."


@dataclass
class OpenVault:
    """Counts how often it was closed; a real one does not bear it twice."""

    closed: int = 0

    def close(self) -> None:
        self.closed += 1


class MakingOpening(FakeOpening):
    """Makes the vault when the story says so."""

    @override
    def create(self, person: Person, passphrase: str) -> Future[NewVault]:
        self.making: Future[NewVault] = Future()
        return self.making


@pytest.fixture
def opening() -> MakingOpening:
    return MakingOpening()


@pytest.fixture
def window(qtbot: QtBot, look: Look, opening: MakingOpening) -> LockWindow:
    made = welcome(look, opening)
    qtbot.addWidget(made)
    made.show()
    to_making(made)
    return made


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_window_waits_for_the_vault_and_then_for_the_code(
    window: LockWindow, opening: MakingOpening
) -> None:
    vault = OpenVault()
    assert not window.close()
    assert WAIT in seen(window)
    opening.making.set_result(NewVault(CODE, vault))
    settle()
    assert not window.close()
    assert FIRST_THE_CODE in seen(window)
    assert vault.closed == 0
    assert window.close()
    settle()
    assert vault.closed == 1


def test_a_code_that_was_written_down_holds_nobody_back(
    window: LockWindow, opening: MakingOpening
) -> None:
    vault = OpenVault()
    opening.making.set_result(NewVault(CODE, vault))
    settle()
    keep_code(window)
    assert window.close()
    assert vault.closed == 1


def test_a_vault_that_is_made_after_all_is_closed_at_once(
    window: LockWindow, opening: MakingOpening
) -> None:
    window.close()
    assert window.close()
    vault = OpenVault()
    opening.making.set_result(NewVault(CODE, vault))
    assert vault.closed == 1
    settle()
    assert vault.closed == 1
    assert CODE.split()[0] not in seen(window)


def test_who_goes_on_with_the_vault_has_it_open(
    window: LockWindow, opening: MakingOpening, qtbot: QtBot
) -> None:
    vault = OpenVault()
    opening.making.set_result(NewVault(CODE, vault))
    settle()
    keep_code(window)
    with qtbot.waitSignal(window.opened) as opened:
        press(window, "Klaar")
    window.close()
    assert opened.args == [vault]
    assert vault.closed == 0


def test_a_vault_that_opens_for_a_sheet_that_was_left_is_closed(qtbot: QtBot, look: Look) -> None:
    opening, vault = FakeOpening(waiting=True), OpenVault()
    window = unlock(look, opening)
    qtbot.addWidget(window)
    window.show()
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    window.show_trouble(TroubleKind.IN_USE, IN_USE.sentence)
    settle()
    with qtbot.assertNotEmitted(window.opened):
        opening.futures[0].set_result(vault)
        settle()
    assert vault.closed == 1
    assert IN_USE.sentence in seen(window)


def test_trouble_for_a_sheet_that_was_left_changes_nothing(qtbot: QtBot, look: Look) -> None:
    opening = FakeOpening(waiting=True)
    window = unlock(look, opening)
    qtbot.addWidget(window)
    window.show()
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    window.show_unlock()
    opening.futures[0].set_exception(IN_USE)
    assert IN_USE.sentence not in seen(window)


def test_a_vault_that_opens_for_a_deleted_window_is_closed(qtbot: QtBot, look: Look) -> None:
    opening, vault = FakeOpening(waiting=True), OpenVault()
    window = unlock(look, opening)
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    opening.futures[0].set_result(vault)
    settle()
    assert vault.closed == 1
