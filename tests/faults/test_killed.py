"""A program that is killed loses nothing that it called kept."""

import random
from pathlib import Path

from tests.faults.kills import kill_once


def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(20261122)
    for number in range(3):
        left = kill_once(tmp_path / str(number), chance)
        assert left.acknowledged > 0
        assert 0 <= left.kept - left.acknowledged <= 1
        assert left.faults == []
