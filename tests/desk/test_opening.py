"""Making and opening a vault: whole, alone, and never twice. FICTIEF."""

import os
from pathlib import Path

import pytest

from tests.waiting import let_pass
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.ahead import get_ready
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault, open_with_code, recover, renew
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.loaders import coaches
from wijkteam_desk.vault.folder import in_use_path, key_paths, store_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.trouble import (
    FolderTaken,
    NoVault,
    VaultDamaged,
    VaultInUse,
    VaultUnwritable,
    WrongPassphrase,
)

WORDS = "appel fiets lamp tuin wolk"
NOOR = CoachDetails(name="Noor Haddad", team="wijkteam Blokweer")


def new_vault(folder: Path) -> tuple[Desk, str]:
    made = create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
    return made.desk, made.recovery_code


def names(desk: Desk) -> list[str]:
    return [line.name for line in desk.perform(list_households).result()]


def keep(desk: Desk, name: str) -> None:
    told = (WhoIsWho(given_name="Fatima"),)
    desk.perform(make_household, name=name, members=told).result()


def test_a_new_vault_knows_its_author_and_opens_again_with_the_words(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk, _ = new_vault(folder)
    keep(desk, "De Wit")
    desk.close()
    desk = open_vault(folder, "Appel-fiets-LAMP tuin wolk")
    assert names(desk) == ["De Wit"]
    assert [coach.id for coach in desk.perform(coaches).result()] == [desk.author]
    assert desk.faults() == []
    desk.close()


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_whatever_the_umask_every_file_of_an_open_vault_is_for_this_user_alone(
    tmp_path: Path,
) -> None:
    os.umask(0)
    folder = tmp_path / "kluis"
    new_vault(folder)[0].close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, "een andere wachtzin die niet past")
    counted = modes(folder)
    let_pass(folder)
    desk = open_vault(folder, WORDS)
    keep(desk, "De Wit")
    opened = modes(folder)
    desk.close()

    assert {"tries", "store.db-wal", "store.db-shm", "head"} <= {*counted, *opened}
    assert {*counted.values(), *opened.values()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


def test_another_passphrase_opens_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    new_vault(folder)[0].close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, "een andere wachtzin die niet past")
    let_pass(folder)
    open_vault(folder, WORDS).close()


def renewed(folder: Path, code: str) -> Desk:
    return renew(recover(folder, code), "nieuwe woorden voor deze kluis", kdf=SMALLEST)


def test_the_keys_of_another_vault_in_one_copy_are_put_right_once_the_store_has_opened(
    tmp_path: Path,
) -> None:
    folder, other = tmp_path / "kluis", tmp_path / "een andere kluis"
    desk, code = new_vault(folder)
    keep(desk, "De Wit")
    desk.close()
    new_vault(other)[0].close()
    first, second = key_paths(folder)
    good, foreign = second.read_bytes(), key_paths(other)[0].read_bytes()
    for way in (open_vault, open_with_code, renewed):
        first.write_bytes(foreign)
        desk = way(folder, WORDS if way is open_vault else code)
        assert names(desk) == ["De Wit"]
        desk.close()
        assert first.read_bytes() == second.read_bytes() != foreign
    assert second.read_bytes() != good


def test_a_store_that_no_key_opens_leaves_the_copies_as_they_are(tmp_path: Path) -> None:
    folder, other = tmp_path / "kluis", tmp_path / "een andere kluis"
    for place in (folder, other):
        new_vault(place)[0].close()
    first, second = key_paths(folder)
    first.write_bytes(key_paths(other)[0].read_bytes())
    store_path(folder).write_bytes(b"\x8e" * 8192)
    before = first.read_bytes(), second.read_bytes()
    with pytest.raises(VaultDamaged):
        open_vault(folder, WORDS)
    assert (first.read_bytes(), second.read_bytes()) == before


def test_the_recovery_code_opens_it_with_a_new_passphrase(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk, code = new_vault(folder)
    keep(desk, "De Wit")
    desk.close()
    desk = renew(recover(folder, code), "nieuwe woorden voor deze kluis", kdf=SMALLEST)
    assert names(desk) == ["De Wit"]
    desk.close()
    with pytest.raises(WrongPassphrase):
        open_vault(folder, WORDS)


def test_a_vault_that_is_open_is_not_opened_twice(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    desk, _ = new_vault(folder)
    with pytest.raises(VaultInUse):
        open_vault(folder, WORDS)
    desk.close()
    open_vault(folder, WORDS).close()


@pytest.mark.parametrize("name", ["store.db-wal", "store.db-shm"])
def test_a_folder_in_the_place_of_a_passing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "kluis"
    new_vault(folder)[0].close()
    (folder / name).unlink(missing_ok=True)
    (folder / name).mkdir()
    with pytest.raises(VaultUnwritable, match=f"'{name}' .* is een map. Haal die map daar weg"):
        open_vault(folder, WORDS)
    (folder / name).rmdir()
    open_vault(folder, WORDS).close()


def test_a_folder_in_the_place_of_the_lock_is_named_and_the_vault_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    new_vault(folder)[0].close()
    in_use_path(folder).unlink(missing_ok=True)
    in_use_path(folder).mkdir()
    desk = open_vault(folder, WORDS)
    assert desk.blocked
    assert "'in_use.lock' in de map van de kluis hoort een bestand" in desk.blocked.sentence
    assert desk.blocked.sentence.endswith("Lezen kan, er wordt niets bewaard.")
    desk.close()


def test_what_is_made_ready_while_somebody_types_needs_no_vault(home: Path) -> None:
    get_ready.__wrapped__()
    assert not any(one.is_file() for one in home.rglob("*"))


def test_no_vault_is_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        open_vault(tmp_path / "nergens", WORDS)
    assert not (tmp_path / "nergens").exists()


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    new_vault(folder)[0].close()
    with pytest.raises(FolderTaken):
        new_vault(folder)
    open_vault(folder, WORDS).close()


def test_nothing_is_made_for_nobody(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="naam"):
        create_vault(tmp_path / "kluis", WORDS, CoachDetails(name=" "), kdf=SMALLEST)
    assert not (tmp_path / "kluis").exists()


def test_who_asks_a_closed_desk_gets_no_answer(tmp_path: Path) -> None:
    desk = create_vault(tmp_path / "kluis", WORDS, NOOR, kdf=SMALLEST).desk
    desk.close()
    assert desk.perform(coaches).cancelled()
    assert desk.aside(str).cancelled()
