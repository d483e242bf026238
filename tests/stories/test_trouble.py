"""When the vault does not open: one calm sentence, and what to do. FICTIEF."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.desk.backed_up import cut_off
from tests.stories import road
from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.folder import default_folder, key_paths, restoring_path, store_path
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.tries import note_wrong_try


@pytest.fixture
def vault(start: Started, hand: Hand) -> tuple[Path, str]:
    program = road.open_vault(start, hand)
    program.stop()
    return default_folder(), road.WORDS


def test_a_store_cut_short_is_said_and_left_alone(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    store = store_path(vault[0])
    store.write_bytes(store.read_bytes()[:5000])
    start()
    hand.sees("De kluis is beschadigd")
    hand.sees("niet compleet")
    assert store.stat().st_size == 5000


def test_a_plain_store_is_never_opened(vault: tuple[Path, str], start: Started, hand: Hand) -> None:
    store_path(vault[0]).write_bytes(b"SQLite format 3\0" + bytes(8176))
    start()
    hand.sees("niet versleuteld")


def test_a_folder_in_the_place_of_the_store_is_said(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    store_path(vault[0]).unlink()
    store_path(vault[0]).mkdir()
    start()
    hand.sees("De kluis is beschadigd")
    hand.sees("'store.db' in de map van de kluis hoort een bestand te zijn")
    hand.sees("Zet een reservekopie terug")


def test_a_plan_that_says_nothing_leaves_a_screen_that_works(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    folder, words = vault
    restoring_path(folder).mkdir()
    (restoring_path(folder) / "plan.json").write_text("{bad")
    start()
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")


def test_a_restore_that_was_cut_off_is_told_before_the_passphrase_is_typed(
    vault: tuple[Path, str], start: Started, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, words = vault
    with closing(open_vault(folder, words)) as desk:
        made = make_backup(folder, desk.keys, now_utc(), lambda _: None)
    cut_off(folder, made.path, monkeypatch, words)
    start()
    hand.sees("Open de kluis")
    hand.sees("De wachtzin en de herstelcode van toen openen de kluis.")
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")
    hand.sees("was onderbroken en is nu afgemaakt")


def test_beside_a_store_that_is_gone_it_is_said_to_be_damage(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    folder, _ = vault
    restoring_path(folder).mkdir()
    (restoring_path(folder) / "plan.json").write_text('{"a": 1}')
    store_path(folder).unlink()
    start()
    hand.sees("De kluis is beschadigd")
    hand.press("Zet een reservekopie terug")
    hand.sees("Welke reservekopie zet je terug?")


def test_lost_keys_are_said(vault: tuple[Path, str], start: Started, hand: Hand) -> None:
    for keys in key_paths(vault[0]):
        keys.unlink()
    start()
    hand.sees("sleutelbestand")


def test_a_vault_that_is_open_elsewhere_can_be_tried_again(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    folder, words = vault
    with hold(folder):
        start()
        hand.fill("Wachtzin", words)
        hand.press("Open")
        hand.sees("De kluis is al open")
    hand.press("Opnieuw proberen")
    hand.fill("Wachtzin", words)
    hand.press("Open")
    hand.sees("Nog geen huishoudens")


def test_a_folder_without_a_vault_offers_to_make_one_last_of_all(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    start(tmp_path / "elders")
    hand.sees("Hier is geen kluis")
    hand.sees("Kies een andere map of zet een reservekopie terug.")
    hand.press("Maak een nieuwe, lege kluis")
    hand.sees("Wat in de oude stond, komt er niet mee terug.")
    hand.sees_no("Welkom bij Wijkteam Desk")
    hand.press("Begin met een lege kluis")
    hand.sees("Welkom bij Wijkteam Desk")
    assert not (tmp_path / "elders").exists()


def test_who_guesses_waits_also_after_a_restart_and_the_coach_hears_of_it(
    vault: tuple[Path, str], start: Started, hand: Hand
) -> None:
    folder, words = vault
    yesterday = datetime.now(UTC) - timedelta(days=1)
    note_wrong_try(folder, yesterday)
    program = start()
    hand.fill("Wachtzin", "dit is niet de goede wachtzin")
    hand.press("Open")
    hand.sees("kun je het opnieuw proberen")
    program.stop()

    start()
    hand.sees("kun je het opnieuw proberen")
    hand.fill("Wachtzin", words)
    hand.press("Open")
    told = f"Sinds gisteren {yesterday.astimezone():%H:%M} is 2 keer een verkeerde wachtzin"
    hand.sees(told)
    hand.press("Nieuw huishouden")
    hand.sees_no(told)


def test_a_vault_in_a_folder_that_is_copied_away_says_where_it_should_lie(
    vault: tuple[Path, str], start: Started, hand: Hand, tmp_path: Path
) -> None:
    (tmp_path / "Dropbox").mkdir()
    moved = vault[0].rename(tmp_path / "Dropbox" / "kluis")
    start(moved)
    hand.sees("De kluis ligt op de verkeerde plek")
    hand.sees("Deze map ligt in Dropbox")
    moved.rename(vault[0])
    (tmp_path / "Dropbox" / "kluis").symlink_to(vault[0])
    hand.press("Opnieuw proberen")
    hand.sees("Open de kluis")
