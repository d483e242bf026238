"""When the program itself is at fault: a calm line to pass on, no word of the family. FICTIEF."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk import __version__
from wijkteam_desk.app.unexpected import say_unexpected
from wijkteam_desk.ui.common.look import Look

CANARY = "Fatima slaapt bij haar zus"
REPORT = re.compile(rf"FileNotFoundError, [a-z_]+ \d+, versie {re.escape(__version__)}")


def go_wrong(look: Look) -> None:
    """Our own code fails on what somebody wrote, and says so in its message."""
    with pytest.raises(FileNotFoundError, match=CANARY) as fault:
        look.wear(CANARY)
    say_unexpected(fault.type, fault.value, fault.tb)


def test_what_is_copied_is_class_place_and_version_and_nothing_anybody_wrote(
    start: Started, hand: Hand, look: Look, capsys: pytest.CaptureFixture[str]
) -> None:
    start(practice=True)
    hand.sees("Van mij")
    go_wrong(look)
    hand.sees("Er ging iets mis in het programma.")
    assert CANARY not in hand.screen()

    hand.press("Kopieer")
    hand.sees("Gekopieerd.")
    copied = QApplication.clipboard().text()
    assert REPORT.fullmatch(copied)
    assert capsys.readouterr().err == f"{copied}\n"


def test_at_the_lock_a_fault_ends_in_a_sentence_and_one_can_try_again(
    start: Started, hand: Hand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = road.open_vault(start, hand)
    program.stop()

    def fail(folder: Path, *_: object) -> None:
        raise IndexError(CANARY)

    monkeypatch.setattr("sys.excepthook", say_unexpected)
    with monkeypatch.context() as patch:
        patch.setattr("wijkteam_desk.desk.opening.open_vault", fail)
        start()
        hand.fill("Wachtzin", road.WORDS)
        hand.press("Open")
        hand.sees("Er ging iets mis in het programma. Wat bewaard was, is er nog.")
        assert CANARY not in hand.screen()
    hand.press("Opnieuw proberen")
    hand.fill("Wachtzin", road.WORDS)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")
    assert capsys.readouterr().err.startswith("IndexError, ")


def test_before_there_is_a_window_it_is_written_where_nobody_reads_a_name(
    look: Look, capsys: pytest.CaptureFixture[str]
) -> None:
    go_wrong(look)

    assert REPORT.fullmatch(capsys.readouterr().err.strip())
