"""The lock screens in every state, for the gallery and for the tests that look at all of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from tests.screens.lock.fake_opening import (
    CODE,
    FULL,
    PROPOSALS,
    RIGHT,
    WRONG_CODE,
    FakeOpening,
)
from tests.screens.lock.restore_scenes import RESTORE, SENTENCES
from tests.screens.pressing import press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow

PRACTICE = (
    "Dit is de oefenkluis: alles is FICTIEF en je kunt niets stukmaken. "
    "De wachtzin is: kraan tafel zomer fietsbel wolk."
)


def unlock(look: Look, opening: FakeOpening | None = None, practice: str = "") -> LockWindow:
    """Give the window that asks for the passphrase."""
    window = LockWindow(opening or FakeOpening(), look=look, practice=practice)
    window.show_unlock()
    return window


def welcome(look: Look, opening: FakeOpening | None = None) -> LockWindow:
    """Give the window of the first start."""
    window = LockWindow(opening or FakeOpening(), look=look, ask_target=lambda: None)
    window.show_welcome()
    return window


def tell_person(window: LockWindow) -> None:
    """Fill in the first sheet."""
    write(window, "Je naam", "Noor Haddad")
    write(window, "Je team", "wijkteam Blokweer")
    press(window, "Verder")


def to_again(window: LockWindow) -> None:
    """Go to typing it again."""
    tell_person(window)
    press(window, "Verder")


def to_making(window: LockWindow) -> None:
    """Go to making the vault."""
    to_again(window)
    write(window, "Wachtzin", RIGHT)
    press(window, "Maak de kluis")


def _person(look: Look) -> QWidget:
    return welcome(look)


def _person_missing(look: Look) -> QWidget:
    window = welcome(look)
    press(window, "Verder")
    return window


def _words(look: Look) -> QWidget:
    window = welcome(look)
    tell_person(window)
    return window


def _own(look: Look) -> QWidget:
    window = welcome(look)
    tell_person(window)
    press(window, "Zelf een wachtzin bedenken")
    write(window, "Je eigen wachtzin", "zomer2026")
    press(window, "Verder")
    return window


def _again(look: Look) -> QWidget:
    window = welcome(look)
    to_again(window)
    return window


def _not_the_same(look: Look) -> QWidget:
    window = welcome(look)
    to_again(window)
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Maak de kluis")
    return window


def _making(look: Look) -> QWidget:
    window = welcome(look, FakeOpening(waiting=True))
    to_making(window)
    return window


def _not_made(look: Look) -> QWidget:
    window = welcome(look, FakeOpening(trouble=FULL))
    to_making(window)
    return window


def _code(look: Look) -> QWidget:
    window = welcome(look)
    to_making(window)
    return window


def _unlock(look: Look) -> QWidget:
    return unlock(look)


def _practice(look: Look) -> QWidget:
    return unlock(look, practice=PRACTICE)


def _busy(look: Look) -> QWidget:
    window = unlock(look, FakeOpening(waiting=True))
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    return window


def _upgrading(look: Look) -> QWidget:
    window = unlock(look, FakeOpening(waiting=True, older=True))
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    for _ in range(3):
        QCoreApplication.processEvents()
    return window


def _wrong(look: Look) -> QWidget:
    window = unlock(look)
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Open")
    return window


def _wait(look: Look) -> QWidget:
    window = unlock(look, opening := FakeOpening())
    write(window, "Wachtzin", "kraan tafel winter")
    opening.wait = 16
    press(window, "Open")
    return window


def _recover_wait(look: Look) -> QWidget:
    window = unlock(look, opening := FakeOpening(trouble=WRONG_CODE))
    press(window, "Ik weet mijn wachtzin niet meer")
    write(window, "Herstelcode", CODE)
    opening.wait = 60
    press(window, "Verder")
    return window


def _recover(look: Look) -> QWidget:
    window = unlock(look)
    press(window, "Ik weet mijn wachtzin niet meer")
    return window


def _trouble(kind: TroubleKind) -> Callable[[Look], QWidget]:
    def scene(look: Look) -> QWidget:
        window = LockWindow(FakeOpening(), look=look)
        window.show_trouble(kind, SENTENCES[kind])
        return window

    return scene


def _renew_upgrading(look: Look) -> QWidget:
    window = unlock(look, opening := FakeOpening(older=True))
    press(window, "Ik weet mijn wachtzin niet meer")
    write(window, "Herstelcode", CODE)
    press(window, "Verder")
    QCoreApplication.processEvents()
    opening.waiting = True
    press(window, "Verder")
    write(window, "Wachtzin", PROPOSALS[0])
    press(window, "Open met deze wachtzin")
    for _ in range(3):
        QCoreApplication.processEvents()
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "lock-1-person": _person,
    "lock-1-person-missing": _person_missing,
    "lock-2-words": _words,
    "lock-2-own-too-weak": _own,
    "lock-3-again": _again,
    "lock-3-not-the-same": _not_the_same,
    "lock-making": _making,
    "lock-not-made": _not_made,
    "lock-4-code": _code,
    "lock-unlock": _unlock,
    "lock-unlock-practice": _practice,
    "lock-unlock-busy": _busy,
    "lock-unlock-upgrading": _upgrading,
    "lock-unlock-wrong": _wrong,
    "lock-unlock-wait": _wait,
    "lock-recover": _recover,
    "lock-recover-wait": _recover_wait,
    "lock-recover-upgrading": _renew_upgrading,
    **RESTORE,
    **{f"lock-trouble-{kind}": _trouble(kind) for kind in TroubleKind},
}


def keep_code(window: LockWindow) -> None:
    """Tick that the code is on paper."""
    box = window.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
