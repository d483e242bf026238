"""The short form of the faults of backups and of putting them back."""

from pathlib import Path

from tests.faults import backups, restores


def test_a_backup_that_is_killed_is_never_offered(tmp_path: Path) -> None:
    outcome = backups.run(backups.SHORT, tmp_path)
    assert outcome.good, outcome.sentence


def test_a_restore_that_is_killed_leaves_one_whole_vault(tmp_path: Path) -> None:
    outcome = restores.run(restores.SHORT, tmp_path)
    assert outcome.good, outcome.sentence
