"""Stories of one process per vault."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from wijkteam_desk.vault.folder import in_use_path
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.trouble import NoVault, VaultInUse, VaultUnwritable

HOLDS = """
import sys
from pathlib import Path
from wijkteam_desk.vault.in_use import hold
held = hold(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""
HOLDS_AND_IS_REPLACED = """
import os, sys
from pathlib import Path
from wijkteam_desk.vault.in_use import hold
held = hold(Path(sys.argv[1]))
waits = "import sys; print('replaced', flush=True); sys.stdin.readline()"
os.execv(sys.executable, [sys.executable, "-c", waits])
"""


@contextmanager
def another_process(program: str, folder: Path) -> Iterator[str]:
    """Runs the program until the end of the block; gives the first line that it says."""
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    ) as process:
        assert process.stdout
        assert process.stdin
        yield process.stdout.readline().strip()
        process.stdin.close()


def test_a_second_program_hears_that_the_vault_is_open_elsewhere(tmp_path: Path) -> None:
    with another_process(HOLDS, tmp_path) as said:
        assert said == "held"
        with pytest.raises(VaultInUse, match="al open in een ander venster"):
            hold(tmp_path)

    hold(tmp_path).release()


def test_a_program_that_is_replaced_lets_go(tmp_path: Path) -> None:
    with another_process(HOLDS_AND_IS_REPLACED, tmp_path) as said:
        assert said == "replaced"
        hold(tmp_path).release()


def test_a_second_window_of_the_same_program_hears_it_too(tmp_path: Path) -> None:
    with hold(tmp_path), pytest.raises(VaultInUse):
        hold(tmp_path)

    with hold(tmp_path) as held:
        held.release()


def test_any_thread_may_let_go(tmp_path: Path) -> None:
    held = hold(tmp_path)

    with ThreadPoolExecutor(1) as other_thread:
        other_thread.submit(held.release).result()

    hold(tmp_path).release()


def test_only_this_user_can_read_the_lock(tmp_path: Path) -> None:
    with hold(tmp_path):
        assert in_use_path(tmp_path).stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_what_others_could_read_is_for_this_user_alone_again(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    (folder / "backups").mkdir(parents=True)
    elsewhere = tmp_path / "van een ander"
    elsewhere.write_text("")
    elsewhere.chmod(0o666)
    (folder / "verwijzing").symlink_to(elsewhere)
    (folder / "store.db").write_text("")
    for path in (folder, folder / "backups"):
        path.chmod(0o777)
    (folder / "store.db").chmod(0o666)
    with hold(folder):
        modes = [path.stat().st_mode & 0o777 for path in (folder, *sorted(folder.glob("[bs]*")))]
    assert modes == [0o700, 0o700, 0o600]
    assert elsewhere.stat().st_mode & 0o777 == 0o666


def test_holding_makes_no_folder(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        hold(tmp_path / "kluis")

    assert not (tmp_path / "kluis").exists()


def test_a_folder_in_which_nothing_can_be_locked_is_said_so(tmp_path: Path) -> None:
    in_use_path(tmp_path).mkdir()

    with pytest.raises(VaultUnwritable):
        hold(tmp_path)
