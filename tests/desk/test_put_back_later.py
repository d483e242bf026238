"""A restore that was cut off is done at the next start, and then it is said. FICTIEF."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.desk.backed_up import cut_off, restore, with_backup
from tests.desk.vaults import WORDS, names
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.put_back_later import said_of_later
from wijkteam_desk.vault.folder import replaced_path
from wijkteam_desk.vault.swap import finish_swap


def test_it_is_said_before_the_vault_opens_and_once_when_it_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    cut_off(folder, made.path, monkeypatch)
    assert said_of_later(folder) == ""
    finish_swap(folder)
    said = said_of_later(folder)
    assert said.startswith("Het terugzetten van de reservekopie van 22 november 2026 om ")
    assert "De wachtzin en de herstelcode van toen openen de kluis." in said
    (aside,) = replaced_path(folder).iterdir()
    assert f"'{aside.name}' in de map 'replaced'" in said
    with closing(open_vault(folder, WORDS)) as desk:
        assert names(desk) == ["Eerst"]
        assert [one.sentence for one in desk.noticed] == [said]
    with closing(open_vault(folder, WORDS)) as desk:
        assert desk.noticed == ()


def test_of_one_that_was_put_back_at_once_nothing_more_is_said(tmp_path: Path) -> None:
    folder, made = with_backup(tmp_path / "kluis")
    restore(folder, made.path)
    assert said_of_later(folder) == ""
    with closing(open_vault(folder, WORDS)) as desk:
        assert desk.noticed == ()
