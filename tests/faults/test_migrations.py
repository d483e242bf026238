"""An upgrade that is killed leaves the old store or the new one."""

from pathlib import Path

from tests.faults.migrations import run


def test_a_killed_upgrade_leaves_the_old_store_or_the_new_one(tmp_path: Path) -> None:
    outcome = run(10, tmp_path)
    assert outcome.good, outcome.sentence
