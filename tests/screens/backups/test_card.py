"""The card of the backups: it tells the truth, and one thing happens at a time. FICTIEF."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.backups.scenes import (
    ALONE,
    EMPTY_STICK,
    FULL,
    LATE,
    NONE,
    NOW,
    SAME_DISK,
    UNFIT,
    WELL,
    FakeBackups,
    card,
)
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.backups.presenter import Kept
from wijkteam_desk.ui.screens.backups.view import BackupsCard


def said(view: BackupsCard) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if not one.isHidden())


def button(view: BackupsCard, name: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.accessibleName() == name)


@pytest.mark.parametrize(
    ("kept", "words", "red"),
    [
        (WELL, "Ook op een tweede plek, het laatst", False),
        (NONE, "Er is nog geen reservekopie.", True),
        (ALONE, "alleen op deze laptop", True),
        (LATE, "Op de tweede plek kwam al 16 dagen niets bij.", True),
        (EMPTY_STICK, "Op de tweede plek staat nog geen reservekopie.", True),
    ],
)
def test_it_says_how_things_are_and_shows_red_what_is_not_safe(
    qtbot: QtBot, look: Look, kept: Kept, words: str, *, red: bool
) -> None:
    view, _ = card(FakeBackups(kept))
    qtbot.addWidget(view)
    assert words in said(view)
    problems = [one for one in view.findChildren(QLabel) if one.property("look") == "problem"]
    assert bool(problems) is red


def test_making_can_be_stopped_and_nothing_else_is_asked_meanwhile(
    qtbot: QtBot, look: Look
) -> None:
    backups = FakeBackups(waiting=True)
    view, _ = card(backups)
    qtbot.addWidget(view)
    view.show()
    button(view, "Maak nu een reservekopie").click()
    bar = view.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert bar.value() == 60
    assert not button(view, "Maak nu een reservekopie").isEnabled()
    assert not button(view, "Kies een andere plek").isEnabled()
    button(view, "Stop").click()
    assert backups.asked[-2:] == ["make", "stop"]
    view.hide()


def test_what_went_wrong_is_said_and_one_can_try_again(qtbot: QtBot, look: Look) -> None:
    view, _ = card(FakeBackups(trouble="De schijf is vol. Maak ruimte vrij."))
    qtbot.addWidget(view)
    button(view, "Maak nu een reservekopie").click()
    assert view.banner.sentence == "De schijf is vol. Maak ruimte vrij."
    assert button(view, "Maak nu een reservekopie").isEnabled()


def test_a_place_is_taken_and_thinking_better_of_it_takes_none(qtbot: QtBot, look: Look) -> None:
    backups = FakeBackups(NONE)
    view, _ = card(backups, Path("stick"))
    qtbot.addWidget(view)
    button(view, "Kies een tweede plek").click()
    assert Path("stick") in backups.asked

    backups = FakeBackups(NONE)
    other, _ = card(backups, None)
    qtbot.addWidget(other)
    button(other, "Kies een tweede plek").click()
    assert len(backups.asked) == 1


def test_what_is_damaged_is_said_and_goes_when_one_says_so(qtbot: QtBot, look: Look) -> None:
    backups = FakeBackups(UNFIT)
    view, _ = card(backups)
    qtbot.addWidget(view)
    assert "Beschadigd: 1 reservekopie." in said(view)
    assert "Met een datum in de toekomst: 2 reservekopieën." in said(view)
    button(view, "Gooi de beschadigde weg").click()
    assert "discard" in backups.asked
    assert "Beschadigd" not in said(view)
    assert button(view, "Gooi de beschadigde weg").isHidden()


def test_a_second_place_written_with_the_clock_ahead_is_not_called_fresh(
    qtbot: QtBot, look: Look
) -> None:
    ahead = replace(WELL, copied_at=NOW + timedelta(days=40), overdue=True)
    view, _ = card(FakeBackups(ahead))
    qtbot.addWidget(view)
    assert "is niet bekend: de klok stond toen verkeerd" in said(view)


def test_a_second_place_that_is_full_is_not_called_absent(qtbot: QtBot, look: Look) -> None:
    view, _ = card(FakeBackups(FULL))
    qtbot.addWidget(view)
    assert f"{FULL.place} is vol. Maak daar ruimte vrij, of kies een andere plek." in said(view)
    assert "is er niet" not in said(view)


def test_the_list_folds_out(qtbot: QtBot, look: Look) -> None:
    old = replace(WELL.made[0], at=NOW - timedelta(days=40), size=2_000_000)
    view, _ = card(FakeBackups(replace(WELL, made=(*WELL.made, old))))
    qtbot.addWidget(view)
    view.show()
    assert not any("MB" in one.text() for one in view.findChildren(QLabel) if one.isVisible())
    button(view, "Laat alle 10 reservekopieën zien").click()
    seen = [one.text() for one in view.findChildren(QLabel) if one.isVisible()]
    assert sum("MB" in text for text in seen) == 10
    button(view, "Verberg de lijst").click()
    view.hide()


def test_a_second_place_that_is_lost_with_the_laptop_is_told(qtbot: QtBot) -> None:
    view, _ = card(FakeBackups(SAME_DISK))
    qtbot.addWidget(view)
    assert f"{SAME_DISK.place} staat op dezelfde schijf als de kluis." in said(view)
