"""Both key files vanish while the coach reads: they come back, or nothing locks. FICTIEF."""

import pytest
from PySide6.QtCore import Qt

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.vault.folder import default_folder, key_paths
from wijkteam_desk.vault.opening import open_with_passphrase


@pytest.fixture
def program(start: Started, hand: Hand) -> Program:
    return road.open_vault(start, hand)


def take_keys() -> None:
    for path in key_paths(default_folder()):
        path.unlink()


def lock(hand: Hand) -> None:
    hand.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_who_only_reads_hears_that_they_were_put_back(
    program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    take_keys()
    hand.sees("Ze zijn teruggezet zoals ze waren.")
    take_keys()
    lock(hand)
    assert replaced
    open_with_passphrase(default_folder(), road.WORDS)
    program.stop()


def test_what_cannot_be_put_back_covers_instead_of_locking(
    program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    ways = [path.with_name(f"{path.name}.new") for path in key_paths(default_folder())]
    for way in ways:
        way.mkdir()
    take_keys()
    hand.sees("kunnen niet worden teruggezet")
    hand.sees("alleen dit venster opent het nog")
    hand.sees_no("Alles bewaard")
    lock(hand)
    hand.sees("om verder te gaan")
    hand.sees_no("Huishoudens")
    assert not replaced
    hand.fill("Wachtzin", road.WORDS)
    hand.key(Qt.Key.Key_Return)
    hand.press("Nu niet")
    hand.sees("kunnen niet worden teruggezet")
    for way in ways:
        way.rmdir()
    hand.sees("Ze zijn teruggezet zoals ze waren.")
    hand.sees_no("kunnen niet worden teruggezet")
    hand.sees("Alles bewaard")
    lock(hand)
    assert replaced
    program.stop()
