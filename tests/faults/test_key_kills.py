"""A change of passphrase or recovery code that is cut off leaves a vault that opens."""

import random
from pathlib import Path

from tests.faults.key_kills import kill_key_changer

KILLS = 20


def test_a_killed_change_opens_with_the_old_or_the_new_and_never_with_neither(
    tmp_path: Path,
) -> None:
    chance = random.Random(20261122)
    ways = [kill_key_changer(tmp_path / str(number), chance) for number in range(KILLS)]
    assert [way for way in ways if not way.changes] == []
    assert [way for way in ways if way.newest == way.before] == []
    assert [way for way in ways if way.acknowledged and not way.newest] == []
    assert [way for way in ways if not way.code] == []
