"""A store that misses acts or was tampered with, on the command line. FICTIEF."""

import json
from pathlib import Path

from tests.cli.conftest import PASSPHRASE, Ask
from tests.cli.test_commands import one_sentence
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.shipped import shipped
from wijkteam_desk.storage.unit_of_work import Work

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
    assert answer.out.endswith("De kluis is heel.\n")
    assert desk("import", DEMO).code == 0


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
