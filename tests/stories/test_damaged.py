"""The vault is damaged: the coach looks at what is left, and puts a backup back. FICTIEF."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.desk.vaults import WORDS, all_in, keep, new_vault, overwrite_store, spoil
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app import blocked
from wijkteam_desk.desk.backups import back_up_now, now_utc
from wijkteam_desk.vault.folder import STORE, key_paths, store_path
from wijkteam_desk.vault.progress import Progress

DAMAGED = "De kluis is beschadigd"
LOOKING = "Je kijkt in een beschadigde kluis. Wat je ziet, kan onvolledig zijn."
PART = "Dit deel van de kluis is beschadigd en niet meer te lezen."
GONE = "De bestanden van de kluis zijn weggehaald of vervangen terwijl hij open was."
FOUND = "Wat je net typte, staat alleen nog op dit scherm."
BACK = "Vergrendel en zet een reservekopie terug"


@pytest.fixture
def vault(start: Started, hand: Hand, tmp_path: Path) -> Path:
    """With Korrelaar and De Wit, whose conversation is written down; a backup beside it."""
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Korrelaar")
    desk.close()
    program = start(folder)
    open_by(hand, "Korrelaar")
    road.make_household(hand)
    road.sit_down(hand)
    road.write_down(hand, "Ik maak de post niet meer open.")
    hand.press("Klaar")
    assert program.composed is not None
    back_up_now(program.composed.desk, Progress(), now_utc)
    program.stop()
    return folder


def open_by(hand: Hand, seen: str) -> None:
    hand.fill("Wachtzin", WORDS)
    hand.press("Open")
    hand.sees(seen)


def look_in(hand: Hand) -> None:
    open_by(hand, DAMAGED)
    hand.press("Alleen kijken")
    hand.sees("Er verandert niets aan de kluis")
    open_by(hand, LOOKING)
    hand.widen()


def test_a_coach_looks_at_what_is_left_and_puts_a_backup_back(
    vault: Path, start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    spoil(vault, "op", "setting", "passage")
    program = start(vault)
    look_in(hand)
    before = all_in(vault)
    hand.sees("Wie in deze kluis werkt, is niet te lezen.")
    hand.press_list("Korrelaar")
    hand.press("Nieuw gesprek")
    hand.press("Fatima")
    hand.press("Begin het gesprek")
    hand.waits_until(lambda: hand.screen().count(LOOKING) > 1)
    hand.press("Huishoudens")
    hand.press_list("De Wit")
    hand.sees(PART)
    hand.press(BACK)
    assert replaced == [["--restore", "--vault", str(vault)]]
    program.stop()
    assert all_in(vault) == before

    program = start(vault, restore=True)
    hand.press("Verder")
    hand.fill("Wachtzin van deze reservekopie", WORDS)
    hand.press("Kijk de kopie na")
    hand.press("Zet deze kopie terug")
    hand.sees("De Wit")
    hand.sees_no(LOOKING)
    program.stop()


def test_a_list_that_cannot_be_read_says_so_and_not_that_it_is_empty(
    vault: Path, start: Started, hand: Hand
) -> None:
    spoil(vault, "op", "household")
    start(vault)
    look_in(hand)
    hand.sees(PART)
    hand.sees("Noor Haddad")
    hand.sees_no("Nog geen huishoudens")
    hand.press("Instellingen")
    hand.sees("Waar hij staat")


def test_without_keys_looking_says_that_it_cannot(vault: Path, start: Started, hand: Hand) -> None:
    for keys in key_paths(vault):
        keys.unlink()
    start(vault)
    hand.sees("sleutelbestand")
    hand.press("Alleen kijken")
    hand.sees("Kijken lukt niet: er is te veel van de kluis weg of beschadigd.")
    hand.press("Zet een reservekopie terug")
    hand.sees("Welke reservekopie zet je terug?")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file")
def test_a_store_taken_away_while_the_window_is_open_is_told_with_what_was_typed_still_there(
    vault: Path, start: Started, hand: Hand
) -> None:
    start(vault)
    open_by(hand, "De Wit")
    hand.widen()
    hand.press_list("De Wit")
    road.sit_down(hand)
    hand.sees("Alles bewaard")
    for path in vault.glob(f"{STORE}*"):
        path.rename(path.with_name(f"weg-{path.name}"))
    hand.types("Deze zin staat nergens anders.")
    hand.key(Qt.Key.Key_Return)
    hand.sees(GONE)
    hand.sees(FOUND)
    hand.sees("Er wordt nu niets bewaard")
    hand.sees_no("Alles bewaard")
    hand.sees("Deze zin staat nergens anders.")
    hand.sees(BACK)
    hand.press("Klaar")
    assert hand.screen().count(FOUND) == 1
    hand.sees("Deze zin staat nergens anders.")
    assert not store_path(vault).exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open file")
def test_a_folder_moved_while_nobody_does_anything_is_told_within_five_seconds(
    start: Started, hand: Hand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert blocked.LOOKS_EVERY <= 3_500  # a second more until the line below tells it too
    monkeypatch.setattr(blocked, "LOOKS_EVERY", 50)
    folder = tmp_path / "kluis"
    new_vault(folder).close()
    start(folder)
    open_by(hand, "Alles bewaard")
    folder.rename(tmp_path / "elders")
    hand.sees(GONE)
    hand.sees("Er wordt nu niets bewaard")
    hand.sees_no("Alles bewaard")
    assert not folder.exists()


def test_damage_while_the_window_is_open_is_told_once_with_what_was_typed_still_there(
    vault: Path, start: Started, hand: Hand, replaced: list[list[str]]
) -> None:
    start(vault)
    open_by(hand, "De Wit")
    hand.widen()
    hand.press_list("De Wit")
    road.sit_down(hand)
    overwrite_store(vault)
    typed = 0
    while FOUND not in hand.screen():
        typed += 1
        hand.types(f"Zin {typed} staat nergens anders.")
        hand.key(Qt.Key.Key_Return)
        hand.sees(f"Zin {typed} staat nergens anders.")
    hand.sees("Er wordt nu niets bewaard")
    hand.sees(f"Zin {typed} staat nergens anders.")
    hand.press("Klaar")
    assert hand.screen().count(FOUND) == 1
    hand.press(BACK)
    assert replaced == [["--restore", "--vault", str(vault)]]
