"""A look at what is left of a damaged vault, which changes nothing in its folder. FICTIEF."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, all_in, keep, names, new_vault, spoil
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.desk.backups import back_up_now, discard_damaged, keep_up, now_utc, state_of
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.keys import prove
from wijkteam_desk.desk.looking import look_into, refuse_look
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.vault.folder import head_path, key_paths, store_path
from wijkteam_desk.vault.progress import Progress
from wijkteam_desk.vault.state import PAGE
from wijkteam_desk.vault.trouble import (
    OnlyLooking,
    PartDamaged,
    VaultDamaged,
    WrongPassphrase,
)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """With households Een and Twee in it, closed."""
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    keep(desk, "Twee")
    back_up_now(desk, Progress(), now_utc)
    desk.close()
    return folder


def first_household(desk: Desk) -> str:
    return desk.perform(list_households).result()[0].household_id


def test_what_is_left_is_read_and_the_folder_stays_as_it_was(vault: Path) -> None:
    spoil(vault, "setting", "op")
    with pytest.raises(VaultDamaged):
        open_vault(vault, WORDS)
    before = all_in(vault)
    desk = look_into(vault, WORDS)
    assert isinstance(desk.blocked, OnlyLooking)
    assert names(desk) == ["Een", "Twee"]
    assert desk.perform(open_household, household_id=first_household(desk)).result().members
    with pytest.raises(Refusal, match="Wie in deze kluis werkt"):
        desk.perform(read_author).result()
    desk.close()
    assert all_in(vault) == before


def test_a_page_that_is_gone_spoils_only_what_lies_on_it(vault: Path) -> None:
    spoil(vault, "member")
    desk = look_into(vault, WORDS)
    for _ in range(2):
        with pytest.raises(PartDamaged, match="Dit deel van de kluis is beschadigd"):
            desk.perform(list_households).result()
        assert desk.perform(read_author).result().name == "Noor Haddad"
    desk.close()


def test_nothing_is_kept_and_no_key_changes(vault: Path) -> None:
    spoil(vault, "op")
    before = all_in(vault)
    desk = look_into(vault, WORDS)
    tried: tuple[Callable[[], object], ...] = (
        lambda: keep(desk, "Drie"),
        lambda: desk.perform(keep_draft, form="f", about="x", fields={}).result(),
        lambda: prove(desk, WORDS),
        lambda: back_up_now(desk, Progress(), now_utc),
        lambda: discard_damaged(desk),
    )
    for one in tried:
        with pytest.raises(OnlyLooking, match="Wat je ziet, kan onvolledig zijn"):
            one()
    keep_up(desk, Progress(), now_utc)
    assert len(state_of(desk).backups) == 1
    assert desk.accept_older_store().result() is None
    desk.close()
    assert all_in(vault) == before


def test_a_store_of_which_the_end_is_gone_is_looked_into_too(vault: Path) -> None:
    desk = open_vault(vault, WORDS)
    for number in range(20):
        keep(desk, f"Nog {number}")
    desk.close()
    store = store_path(vault)
    store.write_bytes(store.read_bytes()[: -PAGE // 2])
    before = all_in(vault)
    with pytest.raises(VaultDamaged, match="niet compleet"):
        open_vault(vault, WORDS)
    desk = look_into(vault, WORDS)
    assert desk.perform(read_author).result().name == "Noor Haddad"
    assert desk.known.prove(WORDS) == desk.keys
    desk.close()
    assert all_in(vault) == before


def test_what_still_waits_beside_the_store_is_read_and_left_there(
    vault: Path, tmp_path: Path
) -> None:
    desk = open_vault(vault, WORDS)
    keep(desk, "Drie")
    torn = shutil.copytree(vault, tmp_path / "midden in het werk")
    desk.close()
    (torn / "store.db-shm").unlink()
    spoil(torn, "member")
    before = all_in(torn)
    assert before["store.db-wal"][1]
    desk = look_into(torn, WORDS)
    assert names(desk) == ["Drie", "Een", "Twee"]
    desk.close()
    assert all_in(torn) == before


def test_a_look_does_not_ask_whether_acts_are_missing(vault: Path) -> None:
    old = store_path(vault).read_bytes()
    desk = open_vault(vault, WORDS)
    keep(desk, "Drie")
    desk.close()
    store_path(vault).write_bytes(old)
    spoil(vault, "setting")
    desk = look_into(vault, WORDS)
    assert isinstance(desk.blocked, OnlyLooking)
    assert names(desk) == ["Een", "Twee"]
    desk.close()


def test_a_wrong_passphrase_is_counted_as_ever(vault: Path) -> None:
    spoil(vault, "op")
    with pytest.raises(WrongPassphrase):
        look_into(vault, "iets heel anders dan dat")
    assert "tries" in all_in(vault)


def lose_keys(folder: Path) -> None:
    for path in key_paths(folder):
        path.unlink()


def empty_store(folder: Path) -> None:
    store_path(folder).write_bytes(b"")


def lose_store(folder: Path) -> None:
    store_path(folder).unlink()
    head_path(folder).unlink()


def bare_store(folder: Path) -> None:
    store_path(folder).write_bytes(b"SQLite format 3\0" + bytes(2 * PAGE))


@pytest.mark.parametrize("spoiled", [lose_keys, empty_store, lose_store, bare_store])
def test_where_nothing_is_left_that_is_said_before_the_passphrase(
    vault: Path, spoiled: Callable[[Path], None]
) -> None:
    spoiled(vault)
    with pytest.raises(VaultDamaged, match="Kijken lukt niet"):
        refuse_look(vault)
    with pytest.raises(VaultDamaged, match="Kijken lukt niet"):
        look_into(vault, WORDS)


@pytest.mark.parametrize("apart", [0.1, 0.35, 0.6, 0.85])
def test_whatever_page_is_gone_it_is_read_or_said(vault: Path, apart: float) -> None:
    store = store_path(vault)
    spot = int(apart * store.stat().st_size / PAGE) * PAGE
    with store.open("r+b") as file:
        file.seek(spot)
        file.write(os.urandom(3 * PAGE))
    try:
        desk = look_into(vault, WORDS)
    except VaultDamaged:
        return
    with suppress(PartDamaged):
        for line in desk.perform(list_households).result():
            desk.perform(open_household, household_id=line.household_id).result()
    desk.close()
