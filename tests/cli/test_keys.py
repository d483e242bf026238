"""`vault passphrase` and `vault recover`, by file and at a terminal. FICTIEF."""

from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Answer, Ask, Paper
from tests.cli.terminal import POSIX, Terminal, run
from wijkteam_desk.__main__ import main
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.folder import key_paths, store_path
from wijkteam_desk.vault.trouble import WrongPassphrase

NEW = "kaars ladder mossel trein vlinder"


@pytest.fixture
def new_file(tmp_path: Path) -> Path:
    file = tmp_path / "nieuw.txt"
    file.write_text(f"{NEW}\n", encoding="utf-8")
    return file


def opens(vault: Path, passphrase: str) -> bool:
    try:
        with closing(open_vault(vault, passphrase)) as desk:
            return desk.faults() == []
    except WrongPassphrase:
        return False


def keys_of(vault: Path) -> list[bytes]:
    return [path.read_bytes() for path in key_paths(vault)]


def test_another_passphrase_from_files(vault: Path, passphrase_file: Path, new_file: Path) -> None:
    known = ("--vault", vault, "--passphrase-file", passphrase_file)

    done = run(*known, "vault", "passphrase", "--new-passphrase-file", new_file)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("De kluis heeft een nieuwe wachtzin.")
    assert (opens(vault, NEW), opens(vault, PASSPHRASE)) == (True, False)
    assert run(*known, "households").returncode == 4


def test_a_change_of_which_the_second_copy_must_wait_is_done_and_says_so(
    vault: Path, passphrase_file: Path, new_file: Path
) -> None:
    key_paths(vault)[1].with_name("keys.b.new").mkdir()
    known = ("--vault", vault, "--passphrase-file", passphrase_file)

    done = run(*known, "vault", "passphrase", "--new-passphrase-file", new_file)

    assert (done.returncode, done.stdout.startswith("De kluis heeft een nieuwe")) == (0, True)
    assert done.stderr.startswith("Een van de twee kopieën van het sleutelbestand")
    assert opens(vault, NEW)


@pytest.mark.parametrize(
    ("present", "new", "ends"),
    [
        ("heel iets anders dan het was", NEW, (4, "Deze wachtzin past niet.")),
        (PASSPHRASE, "Welkom2026!", (1, "Deze wachtzin is te kort")),
        (PASSPHRASE, "keukentafelgesprekken", (1, "Eén woord is te raden")),
        (PASSPHRASE, "Noor Haddad Blokweer", (1, "Deze wachtzin is te makkelijk te raden.")),
        (PASSPHRASE, PASSPHRASE.upper(), (1, "Dit is de wachtzin die je nu al hebt.")),
        (PASSPHRASE, "", (1, "Op de eerste regel van 'nieuw.txt' staat geen wachtzin.")),
    ],
)
def test_a_refused_change_leaves_the_keys_alone(
    *, present: str, new: str, ends: tuple[int, str], desk: Ask, vault: Path, tmp_path: Path
) -> None:
    (tmp_path / "wachtzin.txt").write_text(present)
    (tmp_path / "nieuw.txt").write_text(new)
    before = keys_of(vault)

    answer = desk("vault", "passphrase", "--new-passphrase-file", tmp_path / "nieuw.txt")

    code, reason = ends
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith(reason)
    assert answer.err.count("\n") == 1
    assert keys_of(vault) == before


def test_a_vault_in_use_keeps_its_passphrase(desk: Ask, vault: Path, new_file: Path) -> None:
    with closing(open_vault(vault, PASSPHRASE)):
        answer = desk("vault", "passphrase", "--new-passphrase-file", new_file)
    assert answer.code == 5
    assert opens(vault, PASSPHRASE)


def test_without_a_terminal_every_secret_needs_its_file(
    desk: Ask, vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "met --new-passphrase-file" in desk("vault", "passphrase").err
    assert main(["--vault", str(vault), "vault", "recover"]) == 1
    assert capsys.readouterr().err.startswith("Geef de herstelcode met --code-file:")


@pytest.mark.parametrize("command", ["passphrase", "recover"])
def test_no_vault_is_said_before_anything_is_asked(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--vault", str(tmp_path / "leeg"), "vault", command]) == 3
    assert capsys.readouterr().err.startswith("In deze map staat geen kluis.")


def recover(paper: Paper, *files: object) -> Answer:
    return paper.by_code("vault", "recover", *files)


def test_the_paper_brings_a_new_passphrase(paper: Paper, new_file: Path) -> None:
    answer = recover(paper, "--new-passphrase-file", new_file)

    assert (answer.code, answer.err) == (0, "")
    assert "De herstelcode is gebruikt." in answer.out
    assert (opens(paper.vault, NEW), opens(paper.vault, PASSPHRASE)) == (True, False)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("0000 0000 0000 0000 0000 0000 0000 0000 0", "Deze herstelcode hoort niet bij"),
        ("0000 0000 0000 0000 0000 0000 0000 0000 1", "In de herstelcode klopt een teken niet."),
        ("0000 0000", "Een herstelcode heeft 33 tekens, dit zijn er 8."),
    ],
)
def test_another_paper_ends_in_4(code: str, reason: str, paper: Paper, new_file: Path) -> None:
    paper.code_file.write_text(code)
    before = keys_of(paper.vault)

    answer = recover(paper, "--new-passphrase-file", new_file)

    assert answer.code == 4
    assert answer.err.startswith(reason)
    assert answer.err.count("\n") == 1
    assert keys_of(paper.vault) == before


def test_who_recovers_a_vault_that_was_set_back_hears_so(paper: Paper, new_file: Path) -> None:
    old = store_path(paper.vault).read_bytes()
    with closing(open_vault(paper.vault, PASSPHRASE)) as desk:
        import_file(desk, shipped("demo", "vlierenberg.json"))
    store_path(paper.vault).write_bytes(old)

    answer = recover(paper, "--new-passphrase-file", new_file)

    assert answer.code == 0
    assert answer.err.startswith("De kluis mist de laatste handeling.")
    new_file.rename(paper.code_file)
    known = ("--vault", paper.vault, "--passphrase-file", paper.code_file)
    assert run(*known, "vault", "check", "--accept-older").returncode == 0


def test_a_weak_passphrase_after_the_paper_changes_nothing(paper: Paper, new_file: Path) -> None:
    new_file.write_text("Welkom2026!")

    answer = recover(paper, "--new-passphrase-file", new_file)

    assert answer.code == 1
    assert answer.err.startswith("Deze wachtzin is te kort")
    assert opens(paper.vault, PASSPHRASE)


@POSIX
def test_at_a_terminal_nothing_secret_shows(paper: Paper) -> None:
    with Terminal("--vault", paper.vault, "vault", "recover") as terminal:
        terminal.answers("Herstelcode: ", paper.code)
        terminal.answers("druk op Enter voor een voorstel: ", NEW)
        terminal.answers("Nog een keer: ", NEW)
        terminal.reads("De herstelcode is gebruikt.")
        terminal.ends(0)
    with Terminal("--vault", paper.vault, "vault", "passphrase") as terminal:
        terminal.answers("Wachtzin: ", NEW)
        terminal.answers("druk op Enter voor een voorstel: ", PASSPHRASE)
        for _ in range(3):
            terminal.answers("Nog een keer: ", NEW)
        terminal.reads("Er is niets veranderd.")
        terminal.ends(1)
        assert not any(secret in terminal.said for secret in (NEW, PASSPHRASE, paper.code))
    assert opens(paper.vault, NEW)


@pytest.mark.parametrize("command", ["households", "vault passphrase", "vault recover"])
def test_keys_damaged_in_both_copies_end_in_6_before_anything_is_asked(
    command: str, vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in key_paths(vault):
        path.write_bytes(path.read_bytes()[:-100])

    assert main(["--vault", str(vault), *command.split()]) == 6

    err = capsys.readouterr().err
    assert err.startswith("Het sleutelbestand van de kluis is beschadigd, en de kopie ook.")
    assert err.count("\n") == 1
