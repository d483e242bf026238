"""After a lock, nothing of what was known is left in memory."""

import pytest

from tests.faults.memory import before_and_after, can_run

NOTES = 5


@pytest.mark.skipif(not can_run(), reason="this system shows nobody the memory of a process")
def test_after_a_lock_neither_key_nor_notes_are_in_memory() -> None:
    before, after = before_and_after(NOTES)
    assert before.keys > 0
    assert before.notes >= NOTES
    assert after.keys == 0
    assert after.notes == 0
