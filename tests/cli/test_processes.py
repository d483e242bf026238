"""The commands as an administrator starts them: real processes, pipes and a terminal."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.terminal import POSIX, PROGRAM, QUICK, Terminal, environment, run
from tests.first_vault import first_vault
from tests.waiting import let_pass
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.vault.tries import note_wrong_try

HEAVY = {"PySide6", "cryptography", "jsonschema", "reportlab", "sqlalchemy", "sqlcipher3"}
LOADED = """
import sys
from wijkteam_desk.__main__ import main
code = main({asked})
print(*sorted({{name.partition('.')[0] for name in sys.modules}}), file=sys.stderr)
"""


def loaded_by(*asked: str) -> set[str]:
    """The libraries that this command needed."""
    program = [sys.executable, "-c", LOADED.format(asked=list(asked))]
    done = subprocess.run(
        program, capture_output=True, text=True, timeout=QUICK, check=True, env=environment()
    )
    return set(done.stderr.splitlines()[-1].split())


def test_what_is_not_asked_is_not_loaded() -> None:
    assert loaded_by("--version") & HEAVY == set()
    assert loaded_by("--demo", "households") & HEAVY == HEAVY - {"PySide6"}


def test_json_is_one_document_on_standard_output(vault: Path, passphrase_file: Path) -> None:
    done = run("--vault", vault, "--passphrase-file", passphrase_file, "households", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line["name"] for line in json.loads(done.stdout)] == ["Korrelaar"]


@pytest.mark.parametrize(
    ("asked", "code"), [(["households"], 3), (["tomorrow"], 2), (["--help"], 0)], ids=str
)
def test_exit_codes_reach_the_shell(asked: list[str], code: int, tmp_path: Path) -> None:
    done = run("--vault", tmp_path / "niets", *asked)
    assert done.returncode == code
    assert done.stderr.count("\n") == (1 if code else 0)


def test_a_vault_from_nothing(tmp_path: Path, passphrase_file: Path) -> None:
    folder = tmp_path / "nieuwe kluis"
    known = ("--vault", folder, "--passphrase-file", passphrase_file)
    made = run(*known, "vault", "create", "--name", "Bas Veer", "--team", "wijkteam Noord")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.count("Herstelcode: ") == 1
    assert run(*known, "households").stdout == "Er zijn nog geen huishoudens.\n"
    again = run(*known, "vault", "create", "--name", "Bas Veer")
    assert again.returncode == 1
    assert again.stderr.startswith("Hier staat al een kluis.")
    assert again.stderr.endswith(f" wijkteam-desk --vault '{folder}'\n")


def test_a_new_vault_where_one_was_lost_is_made_with_a_warning(
    tmp_path: Path, passphrase_file: Path
) -> None:
    folder = tmp_path / "kluis"
    first_vault(folder).desk.close()
    shutil.rmtree(folder)
    known = ("--vault", folder, "--passphrase-file", passphrase_file)
    made = run(*known, "vault", "create", "--name", "Bas Veer")
    assert made.returncode == 0
    assert made.stderr.startswith("In deze map stond eerder een kluis en die is weg.")
    assert "'wijkteam-desk vault restore'" in made.stderr
    assert made.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("passphrase", "name", "reason"),
    [
        ("Welkom2026!", "Bas Veer", "Deze wachtzin is te kort"),
        ("keukentafelgesprekken", "Bas Veer", "Eén woord is te raden"),
        ("fietsbel wolkendek aardappel trompet", "", "Zonder naam wordt er geen kluis gemaakt."),
    ],
)
def test_a_vault_that_is_refused_leaves_nothing(
    passphrase: str, name: str, reason: str, tmp_path: Path, passphrase_file: Path
) -> None:
    passphrase_file.write_text(passphrase)
    folder = tmp_path / "nieuw"
    asked = ("vault", "create", "--name", name)
    done = run("--vault", folder, "--passphrase-file", passphrase_file, *asked)
    assert done.returncode == 1
    assert done.stderr.startswith(reason)
    assert done.stderr.count("\n") == 1
    assert not folder.exists()


@POSIX
def test_a_reader_that_left_is_no_fault(vault: Path, passphrase_file: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = subprocess.run(
            [*PROGRAM, "--vault", vault, "--passphrase-file", passphrase_file, "households"],
            stdout=nobody, stderr=subprocess.PIPE, text=True, timeout=QUICK, check=False,
            env=environment(),
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only there is a disk that is full")
def test_an_answer_that_finds_no_room(vault: Path, passphrase_file: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, "--vault", vault, "--passphrase-file", passphrase_file, "households"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=QUICK, check=False,
            env=environment(),
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("De schijf is vol.")
    assert done.stderr.count("\n") == 1


@pytest.fixture
def heard() -> Iterator[None]:
    """Ctrl+C reaches what is started here, also where these tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@POSIX
@pytest.mark.usefixtures("heard")
def test_interrupted_at_the_question_ends_in_130(vault: Path) -> None:
    with Terminal("--vault", vault, "households") as terminal:
        terminal.reads("Wachtzin: ")
        terminal.process.send_signal(signal.SIGINT)
        terminal.ends(130)


@POSIX
def test_a_coach_at_a_terminal_takes_the_proposal(tmp_path: Path) -> None:
    folder = tmp_path / "kluis"
    with Terminal("--vault", folder, "vault", "create") as terminal:
        terminal.answers("Je naam: ", "Bas Veer")
        terminal.answers("Je functie (Enter: wijkcoach): ", "")
        terminal.answers("Je team: ", "wijkteam Noord")
        terminal.answers("Je telefoonnummer voor inwoners: ", "078 000 12 39")
        terminal.answers("druk op Enter voor een voorstel: ", "")
        proposed = terminal.reads("Nog een keer: ").split("Voorstel: ")[1].splitlines()[0]
        terminal.types("iets anders")
        terminal.reads("Dat is niet hetzelfde.")
        terminal.answers("Nog een keer: ", proposed.upper())
        terminal.reads("De code komt niet meer in beeld.")
        terminal.ends(0)
    assert len(proposed.split()) == 5
    open_vault(folder, proposed).close()


@POSIX
def test_what_is_typed_does_not_show(vault: Path) -> None:
    with Terminal("--vault", vault, "households") as terminal:
        terminal.answers("Wachtzin: ", "dit is de verkeerde wachtzin")
        terminal.reads("Deze wachtzin past niet.")
        terminal.ends(4)
        assert "verkeerde wachtzin" not in terminal.said


def test_no_vault_is_made_or_opened_where_files_are_copied_away(
    vault: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    cloud = tmp_path / "OneDrive - Gemeente Blokweer"
    known = ("--passphrase-file", passphrase_file)
    made = run("--vault", cloud / "nieuw", *known, "vault", "create", "--name", "Bas Veer")
    assert (made.returncode, cloud.exists()) == (1, False)
    assert made.stderr.startswith("Deze map ligt in OneDrive, ")
    assert made.stderr.count("\n") == 1

    moved = shutil.copytree(vault, cloud / "kluis")
    opened = run("--vault", moved, *known, "households")
    assert (opened.returncode, opened.stdout, opened.stderr) == (1, "", made.stderr)


def test_a_wrong_passphrase_makes_the_next_process_wait(
    vault: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "fout.txt"
    wrong.write_text("dit is de verkeerde wachtzin")
    for _ in range(2):
        assert run("--vault", vault, "--passphrase-file", wrong, "households").returncode == 4
        let_pass(vault, 2)
    note_wrong_try(vault, datetime.now(UTC) + timedelta(days=1))

    soon = run("--vault", vault, "--passphrase-file", passphrase_file, "households")
    assert soon.returncode == 4
    assert soon.stderr == (
        "De wachtzin of herstelcode was net niet goed."
        " Wacht nog 4 seconden en probeer het dan opnieuw.\n"
    )
    let_pass(vault, 4)
    opened = run("--vault", vault, "--passphrase-file", passphrase_file, "households")
    assert opened.returncode == 0
    assert "is 3 keer een verkeerde wachtzin of pincode geprobeerd." in opened.stderr
    assert (
        run("--vault", vault, "--passphrase-file", passphrase_file, "vault", "check").stderr == ""
    )
