"""Putting a backup back, in every state; for the gallery and for the tests. FICTIEF."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.screens.lock.fake_opening import (
    NOW,
    PREPARED,
    RIGHT,
    THEN,
    FakeOpening,
    Trouble,
)
from tests.screens.pressing import press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.vault import trouble

SENTENCES = {
    TroubleKind.WRONG: trouble.WrongPassphrase.default,
    TroubleKind.MISSING: trouble.NoVault.default,
    TroubleKind.DAMAGED: trouble.VaultDamaged.default,
    TroubleKind.IN_USE: trouble.VaultInUse.default,
    TroubleKind.NEWER: trouble.VaultNewer.default,
    TroubleKind.MISPLACED: trouble.UnfitPlace.default,
    TroubleKind.NOT_UPGRADED: trouble.UpgradeFailed.default,
    TroubleKind.OUR_FAULT: (
        "Er ging iets mis in het programma. Wat bewaard was, is er nog."
        " (IndexError, opening 204, versie 1.0)"
    ),
    TroubleKind.UNWRITABLE: trouble.VaultUnwritable.default,
}


def restore(look: Look, opening: FakeOpening | None = None) -> LockWindow:
    """Give the window that offers backups."""
    window = LockWindow(opening or FakeOpening(), look=look)
    window.show_trouble(TroubleKind.DAMAGED, SENTENCES[TroubleKind.DAMAGED])
    press(window, "Zet een reservekopie terug")
    QCoreApplication.processEvents()  # answers come in the queue
    return window


def to_prepared(window: LockWindow, passphrase: str = RIGHT) -> None:
    """Choose the first backup and open it."""
    press(window, "Verder")
    write(window, "Wachtzin van deze reservekopie", passphrase)
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()


GONE = Trouble(
    "Kijken lukt niet: er is te veel van de kluis weg of beschadigd."
    " Zet een reservekopie terug, of bel beheer.",
    TroubleKind.DAMAGED,
)


def damaged(look: Look, opening: FakeOpening | None = None) -> LockWindow:
    """Give the window that says that the vault is damaged, with a look asked for."""
    window = LockWindow(opening or FakeOpening(), look=look)
    window.show_trouble(TroubleKind.DAMAGED, SENTENCES[TroubleKind.DAMAGED])
    press(window, "Alleen kijken")
    for _ in range(2):
        QCoreApplication.processEvents()  # answers come in the queue
    return window


def _gone_sure(look: Look) -> QWidget:
    window = LockWindow(FakeOpening(), look=look)
    window.show_trouble(TroubleKind.MISSING, trouble.VaultGone.default)
    press(window, "Maak een nieuwe, lege kluis")
    return window


def _look_gone(look: Look) -> QWidget:
    return damaged(look, FakeOpening(gone=GONE))


def _restore_none(look: Look) -> QWidget:
    return restore(look, FakeOpening(there=()))


def _restore_looking(look: Look) -> QWidget:
    return restore(look, FakeOpening(looking=True))


def _restore_wrong(look: Look) -> QWidget:
    window = restore(look)
    to_prepared(window, "een andere wachtzin")
    return window


def _restore_code(look: Look) -> QWidget:
    window = restore(look)
    press(window, "Verder")
    press(window, "Ik weet mijn wachtzin niet meer")
    return window


def _restore_wait(look: Look) -> QWidget:
    window = restore(look, opening := FakeOpening())
    press(window, "Verder")
    opening.wait = 16
    write(window, "Wachtzin van deze reservekopie", "een andere wachtzin")
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    return window


def _restore_regained(look: Look) -> QWidget:
    window = restore(
        look, FakeOpening(prepared=replace(PREPARED, here=THEN, there=NOW, lost=0, regained=2))
    )
    to_prepared(window)
    return window


def _restore_busy(look: Look) -> QWidget:
    window = restore(look, FakeOpening(waiting=True))
    to_prepared(window)
    return window


def _restore_difference(look: Look) -> QWidget:
    window = restore(look)
    to_prepared(window)
    return window


def _restore_unreadable(look: Look) -> QWidget:
    lost = replace(PREPARED, here=None, lost=None)
    window = restore(look, FakeOpening(prepared=lost))
    to_prepared(window)
    return window


def _restore_keys(look: Look) -> QWidget:
    window = restore(look, FakeOpening(prepared=replace(PREPARED, lost=0, only_keys=True)))
    to_prepared(window)
    return window


def _restore_putting(look: Look) -> QWidget:
    opening = FakeOpening()
    window = restore(look, opening)
    to_prepared(window)
    opening.waiting = True
    press(window, "Zet deze kopie terug")
    return window


RESTORE: dict[str, Callable[[Look], QWidget]] = {
    "lock-gone-sure": _gone_sure,
    "lock-look": damaged,
    "lock-look-gone": _look_gone,
    "lock-restore-1-choose": restore,
    "lock-restore-1-none": _restore_none,
    "lock-restore-1-looking": _restore_looking,
    "lock-restore-2-wrong": _restore_wrong,
    "lock-restore-2-code": _restore_code,
    "lock-restore-2-wait": _restore_wait,
    "lock-restore-3-busy": _restore_busy,
    "lock-restore-4-difference": _restore_difference,
    "lock-restore-4-regained": _restore_regained,
    "lock-restore-4-unreadable": _restore_unreadable,
    "lock-restore-4-keys": _restore_keys,
    "lock-restore-5-putting": _restore_putting,
}
