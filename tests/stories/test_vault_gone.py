"""A vault that is gone, or a new laptop: a new vault is never the first answer. FICTIEF."""

import shutil
from pathlib import Path

from platformdirs import user_state_path
from PySide6.QtWidgets import QApplication

from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import APP, default_folder


def with_stick(program: Program, hand: Hand, stick: Path) -> str:
    """A vault with one household, and its backup on a stick; the passphrase."""
    words = road.make_vault(hand)
    road.make_household(hand)
    stick.mkdir()
    assert program.composed is not None
    desk = program.composed.desk
    make_backup(desk.folder, desk.keys, now_utc(), lambda _: None, stick)
    program.stop()
    return words


def put_back(hand: Hand, stick: Path, words: str) -> None:
    """From the empty list of backups to the open vault."""
    look_at(hand, stick, words)
    hand.press("Zet deze kopie terug")
    hand.sees("De Wit")


def look_at(hand: Hand, stick: Path, words: str) -> None:
    """From the empty list of backups to what the one on the stick holds."""
    (copy,) = files_in(stick)
    hand.will_save_as(copy)
    hand.press("Kies een bestand van een stick of map")
    (window,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, LockWindow) and one.isVisible()
    )
    hand.comes_to(window)
    hand.fill("Wachtzin van deze reservekopie", words)
    hand.press("Kijk de kopie na")
    hand.sees("Dit verandert er")


def test_on_a_new_laptop_the_welcome_leads_to_the_stick(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    words = with_stick(start(), hand, tmp_path / "stick")
    shutil.rmtree(default_folder())
    shutil.rmtree(user_state_path(APP, appauthor=False))
    start()
    hand.sees("Welkom bij Wijkteam Desk")
    hand.press("Ik heb een reservekopie")
    hand.press("Terug")
    hand.sees("Welkom bij Wijkteam Desk")
    assert not default_folder().exists()
    hand.press("Ik heb een reservekopie")
    look_at(hand, tmp_path / "stick", words)
    hand.press("Terug")
    hand.press("Terug")
    hand.sees("Welkom bij Wijkteam Desk")
    hand.press("Ik heb een reservekopie")
    put_back(hand, tmp_path / "stick", words)


def test_where_a_vault_was_before_its_loss_is_told_and_the_backup_comes_first(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    words = with_stick(start(), hand, tmp_path / "stick")
    shutil.rmtree(default_folder())
    start()
    hand.sees("Hier stond eerder een kluis en die is weg.")
    hand.sees_no("Welkom")
    hand.press("Zet een reservekopie terug")
    put_back(hand, tmp_path / "stick", words)


def test_a_vault_that_was_moved_is_opened_where_it_lies(
    start: Started, hand: Hand, tmp_path: Path, replaced: list[list[str]]
) -> None:
    with_stick(start(), hand, tmp_path / "stick")
    moved = default_folder().rename(tmp_path / "verhuisd")
    start()
    hand.sees("Hier stond eerder een kluis en die is weg.")
    hand.will_save_as(moved)
    hand.press("Kies een andere map")
    hand.waits_until(lambda: bool(replaced))
    assert replaced == [["--vault", str(moved)]]
    start(moved)
    hand.sees("Open de kluis")


def test_a_vault_in_a_copied_folder_is_opened_where_it_was_put_instead(
    start: Started, hand: Hand, tmp_path: Path, replaced: list[list[str]]
) -> None:
    with_stick(start(), hand, tmp_path / "stick")
    (tmp_path / "OneDrive").mkdir()
    misplaced = default_folder().rename(tmp_path / "OneDrive" / "kluis")
    start(misplaced)
    hand.sees("Deze map ligt in OneDrive")
    moved = misplaced.rename(tmp_path / "gewoon")
    hand.will_save_as(moved)
    hand.press("Kies een andere map")
    hand.waits_until(lambda: bool(replaced))
    assert replaced == [["--vault", str(moved)]]
