"""Making and putting back a backup on the command line. FICTIEF."""

import os
import shutil
import stat
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import PASSPHRASE, Ask, Paper
from tests.cli.terminal import POSIX, Terminal
from tests.desk.vaults import fill, full_disk, read_only_disk, small_disk
from tests.waiting import let_pass
from wijkteam_desk.desk.backups import make_backup, now_utc
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path
from wijkteam_desk.vault.key_slots import SMALLEST

DEMO = shipped("demo", "vlierenberg.json")


def only_backup(vault: Path) -> Path:
    (made,) = backups_in(backups_path(vault))
    return made.path


def test_a_backup_is_made_and_said_where(desk: Ask, vault: Path) -> None:
    answer = desk("vault", "backup")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"De reservekopie is gemaakt en nagekeken: {only_backup(vault)}\n"


def test_a_backup_goes_to_a_folder_or_a_file(desk: Ask, vault: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert desk("vault", "backup", "--to", stick).code == 0
    assert len(backups_in(stick)) == 1
    assert backups_in(backups_path(vault)) == []
    assert desk("vault", "backup", "--to", tmp_path / "kopie").out.endswith(
        f"{tmp_path / 'kopie.kluis-kopie'}\n"
    )
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "kopie.kluis-kopie").stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_as_it_is(desk: Ask, tmp_path: Path) -> None:
    for name in ("kopie", "kopie.kluis-kopie"):
        (tmp_path / "kopie.kluis-kopie").write_bytes(b"van gisteren")
        answer = desk("vault", "backup", "--to", tmp_path / name)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.endswith("is er al en blijft zoals het is. Kies een andere naam.\n")
        assert (tmp_path / "kopie.kluis-kopie").read_bytes() == b"van gisteren"


@pytest.mark.parametrize("disk", [full_disk, read_only_disk])
def test_a_vault_that_cannot_be_written_is_copied_to_where_there_is_room(
    desk: Ask, vault: Path, tmp_path: Path, disk: Callable[..., AbstractContextManager[Path]]
) -> None:
    (tmp_path / "stick").mkdir()
    with disk(vault, tmp_path / "schijf") as there:
        answer = desk("--vault", there, "vault", "backup", "--to", tmp_path / "stick")
        assert answer.code == 0
        assert desk("--vault", there, "households").out.count("\n") == 1
    (made,) = backups_in(tmp_path / "stick")
    assert desk("vault", "restore", "--yes", made.path).code == 0
    assert "Korrelaar" in desk("households").out


def test_it_says_which_folder_is_full(desk: Ask, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick"):
        fill(tmp_path / "stick")
        answer = desk("vault", "backup", "--to", tmp_path / "stick")
    said = f"De schijf van '{tmp_path / 'stick'}' is vol. Maak daar ruimte vrij.\n"
    assert (answer.code, answer.out, answer.err) == (1, "", said)


def test_a_folder_in_the_place_of_the_head_is_set_aside(desk: Ask, vault: Path) -> None:
    (vault / "head").unlink()
    (vault / "head").mkdir()
    answer = desk("households")
    assert answer.code == 0
    assert answer.err.startswith("'head' in de map van de kluis hoort een bestand te zijn")
    assert (vault / "head").is_file()
    assert desk("households").err == ""


@pytest.mark.parametrize("names", [("store.db",), ("keys.a", "keys.b")])
def test_a_folder_in_the_place_of_a_file_is_damage_that_a_backup_mends(
    desk: Ask, vault: Path, names: tuple[str, ...]
) -> None:
    desk("vault", "backup")
    for name in names:
        (vault / name).unlink()
        (vault / name).mkdir()
    for command in (("households",), ("vault", "check"), ("vault", "backup")):
        answer = desk(*command)
        assert (answer.code, answer.out) == (6, "")
        assert answer.err.startswith(f"'{names[0]}' in de map van de kluis hoort een")
        assert answer.err.count("\n") == 1
    assert desk("vault", "restore", "--yes", only_backup(vault)).code == 0
    assert "Korrelaar" in desk("households").out


@pytest.mark.parametrize("place", ["nergens/kopie", "kluis/kopie"])
def test_a_place_that_cannot_be_is_refused(desk: Ask, tmp_path: Path, place: str) -> None:
    answer = desk("vault", "backup", "--to", tmp_path / place)
    assert answer.code == 1
    assert answer.out == ""


def test_a_check_says_how_old_the_newest_good_backup_is(desk: Ask, vault: Path) -> None:
    assert desk("vault", "check").out == ("Er is nog geen goede reservekopie.\nDe kluis is heel.\n")
    desk("vault", "backup")
    assert ", 0 uur oud.\nDe kluis is heel.\n" in desk("vault", "check").out
    made = only_backup(vault)
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    assert desk("vault", "check").out.startswith("Er is nog geen goede")


def test_the_list_says_what_is_in_each(desk: Ask, vault: Path) -> None:
    assert desk("vault", "restore", "--list").out == (
        "Er is nog geen reservekopie in de map van de kluis.\n"
    )
    desk("vault", "backup")
    (backups_path(vault) / "kapot.kluis-kopie").write_bytes(b"niets")
    listed = desk("vault", "restore", "--list").out.splitlines()
    assert "1 huishouden, " in listed[0]
    assert "  heel  " in listed[0]
    assert listed[1] == f"niet te lezen  {backups_path(vault) / 'kapot.kluis-kopie'}"


def test_what_was_done_since_is_not_thrown_away_without_a_yes(desk: Ask, vault: Path) -> None:
    desk("vault", "backup")
    desk("import", DEMO)
    answer = desk("vault", "restore", only_backup(vault))
    assert answer.code == 1
    assert "Wat na de kopie is gedaan, gaat verloren: 1 handeling." in answer.out
    assert answer.err == "Er is niets veranderd. Met --yes wordt de kopie toch teruggezet.\n"
    assert len(desk("households").out.splitlines()) == 2
    assert desk("vault", "restore", "--yes", only_backup(vault)).code == 0
    assert len(desk("households").out.splitlines()) == 1
    assert "De kluis is heel." in desk("vault", "check").out


def test_without_loss_it_simply_goes_back(desk: Ask, vault: Path) -> None:
    desk("vault", "backup")
    (vault / "store.db").write_bytes(b"")
    assert desk("households").code == 6
    backup = only_backup(vault)
    assert desk("vault", "restore", backup).code == 0
    assert "Korrelaar" in desk("households").out


def test_who_has_only_the_paper_puts_a_backup_back(paper: Paper) -> None:
    with closing(open_vault(paper.vault, PASSPHRASE)) as desk:
        import_file(desk, DEMO)
        made = make_backup(paper.vault, desk.keys, now_utc(), lambda _: None)
    (paper.vault / "store.db").write_bytes(b"")
    answer = paper.by_code("vault", "restore", made.path)
    assert (answer.code, answer.err) == (0, "")
    open_vault(paper.vault, PASSPHRASE).close()
    (paper.vault / "keys.a").unlink()
    paper.code_file.write_text("0000 0000 0000 0000 0000 0000 0000 0000 0")
    answer = paper.by_code("vault", "restore", made.path)
    assert answer.code == 4
    assert "Gebruik de wachtzin of de herstelcode van die dag." in answer.err


def test_who_guesses_at_a_backup_waits_before_anything_is_asked(
    desk: Ask, vault: Path, passphrase_file: Path
) -> None:
    desk("vault", "backup")
    passphrase_file.write_text("een heel andere wachtzin")
    wrong = desk("vault", "restore", only_backup(vault))
    assert wrong.code == 4
    assert wrong.err.startswith("Dit past niet op de reservekopie van ")
    passphrase_file.write_text(PASSPHRASE)
    soon = desk("vault", "restore", only_backup(vault))
    assert soon.code == 4
    assert soon.err.startswith("De wachtzin of herstelcode was net niet goed.")
    let_pass(vault)
    right = desk("vault", "restore", only_backup(vault))
    assert (right.code, right.err) == (0, "")


def test_a_passphrase_and_a_code_are_one_too_many(desk: Ask, tmp_path: Path) -> None:
    answer = desk("vault", "check", "--code-file", tmp_path / "code")
    assert answer.code == 2
    assert "niet allebei" in answer.err


@POSIX
def test_at_a_terminal_the_code_is_typed(paper: Paper) -> None:
    with Terminal("--vault", paper.vault, "vault", "check", "--code-file", "-") as terminal:
        terminal.answers("Herstelcode: ", paper.code)
        terminal.reads("De kluis is heel.")
        terminal.ends(0)
        assert paper.code not in terminal.said


def test_a_new_laptop_gets_its_vault_from_the_stick(desk: Ask, vault: Path, tmp_path: Path) -> None:
    desk("vault", "backup", "--to", tmp_path)
    shutil.rmtree(vault)
    (stick,) = backups_in(tmp_path)
    assert desk("vault", "restore", stick.path).code == 0
    open_vault(vault, PASSPHRASE).close()


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("vault", "restore"), 2),
        (("vault", "restore", "--list", "x.kluis-kopie"), 2),
        (("vault", "restore", "nergens.kluis-kopie"), 1),
    ],
)
def test_what_cannot_be_restored_is_said(desk: Ask, asked: tuple[str, ...], code: int) -> None:
    assert desk(*asked).code == code


def test_a_file_that_is_no_backup_is_damage(desk: Ask, tmp_path: Path) -> None:
    (tmp_path / "x.kluis-kopie").write_bytes(b"PK")
    answer = desk("vault", "restore", tmp_path / "x.kluis-kopie")
    assert answer.code == 6
    assert "geen hele reservekopie" in answer.err


def test_the_backup_of_another_vault_takes_nobodys_place(
    desk: Ask, vault: Path, tmp_path: Path
) -> None:
    other = tmp_path / "een andere kluis"
    create_vault(other, PASSPHRASE, CoachDetails(name="Noor Haddad"), kdf=SMALLEST).desk.close()
    assert desk("--vault", other, "vault", "backup", "--to", tmp_path / "vreemd").code == 0
    answer = desk("vault", "restore", tmp_path / "vreemd.kluis-kopie", "--yes")
    assert answer.code == 1
    assert "van een andere kluis" in answer.err
    assert desk("households").code == 0


@pytest.mark.parametrize(("name", "said"), [("niets", "is er niet"), (".", "is een map")])
def test_a_place_without_a_backup_is_named(desk: Ask, tmp_path: Path, name: str, said: str) -> None:
    answer = desk("vault", "restore", tmp_path / name)
    assert answer.code == 1
    assert said in answer.err


def test_a_check_names_what_is_damaged_and_what_lies_in_the_future(desk: Ask, vault: Path) -> None:
    with closing(open_vault(vault, PASSPHRASE)) as opened:
        bad = make_backup(vault, opened.keys, now_utc(), lambda _: None).path
        ahead = make_backup(
            vault, opened.keys, now_utc() + timedelta(days=900), lambda _: None
        ).path
    bad.write_bytes(bad.read_bytes()[:-5000])
    assert desk("vault", "check").out == (
        "Er is nog geen goede reservekopie.\n"
        f"De reservekopie '{bad.name}' is beschadigd en telt niet mee.\n"
        f"De reservekopie '{ahead.name}' heeft een datum in de toekomst:"
        " de klok stond toen verkeerd.\n"
        "De kluis is heel.\n"
    )
    assert desk("vault", "backup").code == 0
    assert "De nieuwste goede reservekopie is van " in desk("vault", "check").out
