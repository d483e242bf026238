"""A vault of an earlier version is made fit when it opens. FICTIEF."""

from pathlib import Path

import pytest

from tests.desk.vaults import WORDS, keep, names, new_vault
from tests.first_vault import first_vault
from tests.store.next_shape import know_one_step_more
from wijkteam_desk.desk.opening import open_vault, recover, renew
from wijkteam_desk.storage.migrate import steps
from wijkteam_desk.vault.folder import in_use_path, store_path
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.trouble import VaultUnwritable


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault of today, while the program knows one step more."""
    folder = tmp_path / "kluis"
    desk = new_vault(folder)
    keep(desk, "Een")
    desk.close()
    know_one_step_more(monkeypatch)
    return folder


def test_it_opens_as_always_and_tells_once_that_it_takes_longer(older: Path) -> None:
    told = list[str]()
    for _ in range(2):
        desk = open_vault(older, WORDS, lambda: told.append("even geduld"))
        assert (names(desk), desk.blocked, desk.faults()) == (["Een"], None, [])
        desk.close()
    assert told == ["even geduld"]
    assert store_path(older).with_suffix(f".before-{len(steps())}").exists()


def test_by_the_recovery_code_it_is_told_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = first_vault(tmp_path / "kluis")
    made.desk.close()
    folder, told = made.desk.folder, list[str]()
    know_one_step_more(monkeypatch)
    keys = recover(folder, made.recovery_code)
    new = "kaars ladder mossel trein vlinder"
    desk = renew(keys, new, lambda: told.append("even geduld"), kdf=SMALLEST)
    assert (desk.blocked, desk.faults(), told) == (None, [], ["even geduld"])
    desk.close()


def test_where_nothing_can_be_written_it_says_that_it_must_be_made_fit_first(older: Path) -> None:
    in_use_path(older).unlink(missing_ok=True)
    in_use_path(older).mkdir()
    before = store_path(older).read_bytes()
    with pytest.raises(VaultUnwritable, match="oudere versie"):
        open_vault(older, WORDS)
    assert store_path(older).read_bytes() == before
