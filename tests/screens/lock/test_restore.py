"""Putting a backup back on the lock screens. FICTIEF."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.screens.lock.fake_opening import CODE, COPIES, PREPARED, RIGHT, FakeOpening, Kept
from tests.screens.lock.restore_scenes import SENTENCES, restore, to_prepared
from tests.screens.lock.scenes import unlock
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.handed import Prepared
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow


def said(window: LockWindow) -> str:
    shown = [one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window)]
    return "\n".join(shown)


def choices(window: LockWindow) -> list[QRadioButton]:
    return [one for one in window.findChildren(QRadioButton) if one.isVisibleTo(window)]


@pytest.fixture
def opening() -> FakeOpening:
    held = Prepared(there=PREPARED.there, here=PREPARED.here, lost=1, restore=Kept())
    return FakeOpening(prepared=held)


def held_by(opening: FakeOpening) -> Kept:
    assert isinstance(opening.prepared.restore, Kept)
    return opening.prepared.restore


def test_the_newest_good_one_is_chosen_and_what_is_not_whole_cannot_be(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    assert [one.isEnabled() for one in choices(window)] == [True, True, False]
    assert [one.isChecked() for one in choices(window)] == [True, False, False]
    assert (
        "12 huishoudens, laatste notitie van 21 november 2026, 3,4 MB" in choices(window)[0].text()
    )
    choices(window)[1].click()
    to_prepared(window)
    assert ("prepare", COPIES[1], RIGHT) in opening.asked


def test_without_a_backup_one_can_only_point_at_a_file(qtbot: QtBot, look: Look) -> None:
    window = restore(look, FakeOpening(there=()))
    qtbot.addWidget(window)
    assert "geen reservekopie" in said(window)
    further = next(
        one
        for one in window.findChildren(QPushButton)
        if one.accessibleName() == "Verder" and one.isVisibleTo(window)
    )
    assert not further.isEnabled()


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_prepared(window, "een andere wachtzin die niet past")
    assert "niet de wachtzin" in said(window)
    write(window, "Wachtzin van deze reservekopie", RIGHT)
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    assert "Na deze kopie is nog 1 ding gedaan." in said(window)


def to_the_code(window: LockWindow, code: str) -> None:
    """The first backup, with the paper instead of the passphrase."""
    press(window, "Verder")
    press(window, "Ik weet mijn wachtzin niet meer")
    write(window, "Herstelcode", code)
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()


def test_who_does_not_know_the_passphrase_takes_the_paper(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_the_code(window, CODE)
    assert ("prepare_by_code", COPIES[0], CODE) in opening.asked
    assert "Na deze kopie is nog 1 ding gedaan." in said(window)
    press(window, "Terug")
    press(window, "Verder")
    assert line(window, "Wachtzin van deze reservekopie").text() == ""


def test_another_code_is_said_at_its_field_and_can_be_typed_over(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_the_code(window, "")
    assert "Vul de herstelcode in." in said(window)
    write(window, "Herstelcode", "247O EIFT")
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    assert "hoort niet bij deze kluis" in said(window)
    assert line(window, "Herstelcode").text() == "247O EIFT"
    press(window, "Toch met de wachtzin")
    assert "hoort niet bij deze kluis" not in said(window)
    write(window, "Wachtzin van deze reservekopie", RIGHT)
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    assert "Na deze kopie is nog 1 ding gedaan." in said(window)


def test_after_a_wrong_one_the_next_has_to_wait(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    press(window, "Verder")
    opening.wait = 2
    write(window, "Wachtzin van deze reservekopie", "een andere wachtzin die niet past")
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    assert "niet de wachtzin" in said(window)
    assert "Over 2 seconden kun je het opnieuw proberen." in said(window)
    asked = len(opening.asked)
    press(window, "Kijk de kopie na")
    assert len(opening.asked) == asked
    opening.wait = 0
    window.show()
    qtbot.waitUntil(lambda: "seconden" not in said(window), timeout=10_000)
    write(window, "Wachtzin van deze reservekopie", RIGHT)
    press(window, "Kijk de kopie na")
    QCoreApplication.processEvents()
    assert "Na deze kopie is nog 1 ding gedaan." in said(window)
    window.hide()


def test_a_copy_that_brings_back_what_the_vault_misses_says_so(qtbot: QtBot, look: Look) -> None:
    window = restore(look, FakeOpening(prepared=replace(PREPARED, lost=0, regained=1)))
    qtbot.addWidget(window)
    to_prepared(window)
    assert "Er gaat niets verloren." in said(window)
    assert "wat de kluis mist: 1 handeling." in said(window)


def test_trouble_that_is_found_late_calls_nobody_back_from_the_backups(
    qtbot: QtBot, look: Look
) -> None:
    window = unlock(look)
    qtbot.addWidget(window)
    press(window, "Zet een reservekopie terug")
    window.tell_trouble(TroubleKind.DAMAGED, SENTENCES[TroubleKind.DAMAGED])
    QCoreApplication.processEvents()
    assert len(choices(window)) == 3
    press(window, "Terug")
    window.show_unlock()
    window.tell_trouble(TroubleKind.DAMAGED, SENTENCES[TroubleKind.DAMAGED])
    assert SENTENCES[TroubleKind.DAMAGED] in said(window)


def test_an_empty_passphrase_asks_nothing_of_the_vault(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_prepared(window, "  ")
    assert not [asked for asked in opening.asked if asked[0] == "prepare"]


def test_going_back_lets_the_vault_go(qtbot: QtBot, look: Look, opening: FakeOpening) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_prepared(window)
    press(window, "Terug")
    assert held_by(opening).closed == 1
    assert len(choices(window)) == 3


def test_closing_the_window_lets_the_vault_go(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    to_prepared(window)
    window.close()
    assert held_by(opening).closed == 1
    window.deleteLater()


def test_a_backup_that_is_ready_after_the_window_was_closed_is_let_go(
    qtbot: QtBot, look: Look
) -> None:
    opening = FakeOpening(waiting=True)
    window = restore(look, opening)
    to_prepared(window)
    window.close()
    kept = Kept()
    opening.preparing[0].set_result(
        Prepared(there=PREPARED.there, here=None, lost=None, restore=kept)
    )
    QCoreApplication.processEvents()
    assert kept.closed == 1
    assert ("stop",) in opening.asked
    window.deleteLater()


def test_preparing_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, look: Look) -> None:
    opening = FakeOpening(waiting=True)
    window = restore(look, opening)
    qtbot.addWidget(window)
    window.show()
    to_prepared(window)
    bar = window.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.value() == 40
    press(window, "Stop")
    assert opening.asked[-1] == ("stop",)
    window.hide()


def test_the_vault_opens_when_it_is_put_back(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    window = restore(look, opening)
    qtbot.addWidget(window)
    to_prepared(window)
    with qtbot.waitSignal(window.opened) as opened:
        press(window, "Zet deze kopie terug")
    assert opened.args == ["de open kluis"]
    assert held_by(opening).closed == 0


def test_the_damaged_screen_tells_the_last_good_backups_with_their_dates(
    qtbot: QtBot, look: Look
) -> None:
    window = LockWindow(FakeOpening(), look=look)
    qtbot.addWidget(window)
    window.show_trouble(TroubleKind.DAMAGED, "De kluis is beschadigd.")
    qtbot.waitUntil(lambda: "laatste goede reservekopieën" in said(window))
    assert said(window).count("22 november 2026") == 2
    assert "niet heel" not in said(window)
    none = LockWindow(FakeOpening(there=COPIES[2:]), look=look)
    qtbot.addWidget(none)
    none.show_trouble(TroubleKind.DAMAGED, "De kluis is beschadigd.")
    qtbot.waitUntil(lambda: "geen goede reservekopie" in said(none))


def test_it_is_said_when_nobody_can_tell_whose_store_would_be_replaced(
    qtbot: QtBot, look: Look
) -> None:
    unknown = Prepared(there=PREPARED.there, here=None, lost=None, ours=False, restore=Kept())
    window = restore(look, FakeOpening(prepared=unknown))
    qtbot.addWidget(window)
    to_prepared(window)
    assert "Van welke kluis de dossiers zijn die er nu staan, is niet te zien." in said(window)
