"""What a clumsy user asks: one sentence, the right exit code, nothing lost. FICTIEF."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Ask
from tests.cli.terminal import POSIX, QUICK, environment, run
from wijkteam_desk.desk.noticed import CODE_AWAITED, is_code_awaited
from wijkteam_desk.desk.opening import open_vault


def closing_streams(*streams: int) -> str:
    """A program that starts ours with these streams closed, as a scheduler may."""
    closed = "; ".join(["0", *(f"os.close({number})" for number in streams)])
    return f"import os, sys; {closed}; os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"


def run_closed(streams: tuple[int, ...], *asked: object) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-c", closing_streams(*streams), "-m", "wijkteam_desk"]
    command = [*program, *map(str, asked)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=QUICK, check=False, env=environment()
    )


@pytest.mark.parametrize("option", ["--vault", "--passphrase-file"])
def test_an_empty_name_is_no_name(option: str, tmp_path: Path) -> None:
    done = run(option, "", "vault", "check")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{option}: daar hoort een naam. Kijk met --help wat er kan.\n"


def test_a_name_that_is_too_long_is_said(desk: Ask, passphrase_file: Path, vault: Path) -> None:
    long = "a" * 300
    told = "De naam van deze map of dit bestand is te lang."
    answer = desk("vault", "restore", "--yes", long)
    assert (answer.code, answer.err.startswith(told)) == (1, True)
    done = run(
        "--vault", long, "--passphrase-file", passphrase_file, "vault", "create", "--name", "Bas"
    )
    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert vault.exists()


@POSIX
def test_a_backup_that_never_ends_is_none(desk: Ask) -> None:
    answer = desk("vault", "restore", "--yes", "/dev/zero")
    assert (answer.code, answer.out) == (6, "")
    assert answer.err == "Dit is geen hele reservekopie. Kies een andere.\n"


@POSIX
def test_a_backup_that_never_begins_is_none(desk: Ask, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.kluis-kopie")
    assert desk("vault", "restore", "--yes", tmp_path / "pijp.kluis-kopie").code == 6


def test_no_backups_are_listed_of_a_vault_that_is_not_there(tmp_path: Path, vault: Path) -> None:
    done = run("--vault", tmp_path / "niets", "vault", "restore", "--list")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1
    assert run("--vault", vault, "vault", "restore", "--list").returncode == 0


@POSIX
def test_where_nobody_sees_the_recovery_code_no_vault_is_made(
    tmp_path: Path, passphrase_file: Path
) -> None:
    known = ("--vault", tmp_path / "nieuw", "--passphrase-file", passphrase_file)
    done = run_closed((1,), *known, "vault", "create", "--name", "Bas Veer")
    assert done.returncode == 1
    assert done.stderr.startswith("De herstelcode kan hier niet in beeld komen.")
    assert not (tmp_path / "nieuw").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a place that takes nothing")
def test_a_recovery_code_that_did_not_arrive_is_asked_for_anew(
    tmp_path: Path, passphrase_file: Path
) -> None:
    folder = tmp_path / "nieuw"
    asked = ["--vault", folder, "--passphrase-file", passphrase_file, "vault", "create"]
    command = [sys.executable, "-m", "wijkteam_desk", *map(str, asked), "--name", "Bas Veer"]
    with Path("/dev/full").open("w") as nowhere:
        done = subprocess.run(
            command,
            stdout=nowhere,
            stderr=subprocess.PIPE,
            timeout=QUICK,
            check=False,
            env=environment(),
        )
    assert done.returncode == 1
    desk = open_vault(folder, PASSPHRASE)
    assert is_code_awaited(desk)
    assert CODE_AWAITED in desk.noticed
    desk.close()


def test_a_recovery_code_that_was_shown_is_not_asked_for(
    tmp_path: Path, passphrase_file: Path
) -> None:
    folder = tmp_path / "nieuw"
    known = ("--vault", folder, "--passphrase-file", passphrase_file)
    assert run(*known, "vault", "create", "--name", "Bas Veer").returncode == 0
    desk = open_vault(folder, PASSPHRASE)
    assert desk.noticed == ()
    desk.close()


@POSIX
def test_no_file_of_the_vault_takes_the_place_of_a_closed_stream() -> None:
    told = "import os; from wijkteam_desk.vault.private_process import keep_private; keep_private()"
    left = f"{told}; os._exit(os.open(os.devnull, os.O_RDONLY) < 3)"
    for streams in ((0, 1, 2), (2,), ()):
        program = [sys.executable, "-c", closing_streams(*streams), "-c", left]
        assert subprocess.run(program, check=False, env=environment()).returncode == 0


@POSIX
@pytest.mark.parametrize("streams", [(0,), (1,), (2,), (0, 1, 2)], ids=str)
def test_with_closed_streams_the_work_is_done(
    streams: tuple[int, ...], vault: Path, passphrase_file: Path
) -> None:
    done = run_closed(streams, "--vault", vault, "--passphrase-file", passphrase_file, "households")
    assert (done.returncode, done.stderr) == (0, "")
    assert ("Korrelaar" in done.stdout) is (1 not in streams)
