"""A store that misses acts or was tampered with, on the command line. FICTIEF."""

import json
import re
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import PASSPHRASE, Ask, Paper
from tests.cli.test_commands import one_sentence
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.take_in import import_file
from wijkteam_desk.shipped import shipped
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, in_use_path, store_path

DEMO = shipped("demo", "vlierenberg.json")


def put_back_old(desk: Ask, vault: Path) -> None:
    """The store as it was before one more household came in."""
    old = (vault / "store.db").read_bytes()
    assert desk("import", DEMO).code == 0
    (vault / "store.db").write_bytes(old)


def test_a_store_that_misses_acts_is_read_but_not_written(
    desk: Ask, vault: Path, tmp_path: Path
) -> None:
    put_back_old(desk, vault)
    read = desk("households", "--json")
    assert (read.code, len(json.loads(read.out))) == (0, 1)
    assert "mist de laatste" in one_sentence(read.err)
    assert "'wijkteam-desk vault check --accept-older'" in read.err
    target = tmp_path / "plan.pdf"
    for asked in (
        ("import", DEMO),
        ("plan", "Korrelaar", "--for", "household", "--out", target),
        ("vault", "check"),
    ):
        refused = desk(*asked)
        assert (refused.code, refused.out) == (6, "")
        assert one_sentence(refused.err) == read.err.removesuffix("\n")
    assert not target.exists()


def test_somebody_can_go_on_without_the_missing_acts(desk: Ask, vault: Path) -> None:
    put_back_old(desk, vault)
    answer = desk("vault", "check", "--accept-older")
    assert (answer.code, answer.err) == (0, "")
    gave_up = (
        r"Er is 1 handeling opgegeven\. De kluis is nu zoals op \d+ \w+ \d{4} om \d\d\.\d\d uur\."
    )
    assert re.match(gave_up, answer.out)
    assert answer.out.endswith("De kluis is heel.\n")
    assert desk("import", DEMO).code == 0
    assert desk("vault", "check", "--accept-older").out.startswith("De kluis mist niets.\n")


def test_where_nothing_can_be_written_nobody_is_offered_to_go_on(desk: Ask, vault: Path) -> None:
    put_back_old(desk, vault)
    in_use_path(vault).unlink(missing_ok=True)
    in_use_path(vault).mkdir()
    checked = desk("vault", "check")
    assert checked.code == 6
    assert "mist de laatste handeling. 'in_use.lock' in de map van de kluis" in checked.err
    assert "--accept-older" not in checked.err
    answer = desk("vault", "check", "--accept-older")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("'in_use.lock' in de map van de kluis hoort een bestand")
    in_use_path(vault).rmdir()
    assert desk("vault", "check", "--accept-older").code == 0


def test_who_has_only_the_paper_can_go_on_too(paper: Paper) -> None:
    old = store_path(paper.vault).read_bytes()
    with closing(open_vault(paper.vault, PASSPHRASE)) as desk:
        import_file(desk, DEMO)
    store_path(paper.vault).write_bytes(old)
    assert paper.by_code("vault", "check").code == 6
    answer = paper.by_code("vault", "check", "--accept-older")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("Er is 1 handeling opgegeven.")
    with closing(open_vault(paper.vault, PASSPHRASE)) as desk:
        assert desk.blocked is None


def test_a_backup_with_the_missing_act_goes_back_without_a_yes(desk: Ask, vault: Path) -> None:
    old = store_path(vault).read_bytes()
    assert desk("import", DEMO).code == 0
    assert desk("vault", "backup").code == 0
    store_path(vault).write_bytes(old)
    assert desk("vault", "check").code == 6
    (made,) = backups_in(backups_path(vault))
    answer = desk("vault", "restore", made.path)
    assert (answer.code, answer.err) == (0, "")
    assert "Er gaat niets verloren. In de kopie staat wat de kluis mist: 1 handeling." in answer.out
    assert len(desk("households").out.splitlines()) == 2
    assert desk("vault", "check").code == 0


def test_the_first_line_of_the_journal_that_was_tampered_with_is_named(
    desk: Ask, vault: Path
) -> None:
    def tamper(work: Work) -> None:
        change = "UPDATE op SET author = 'een ander' WHERE seq = 2"
        work.session.connection().exec_driver_sql(change)

    opened = open_vault(vault, PASSPHRASE)
    opened.perform(tamper).result()
    opened.close()
    answer = desk("vault", "check")
    assert answer.code == 6
    assert answer.out.endswith("Het logboek klopt niet vanaf regel 2.\n")
