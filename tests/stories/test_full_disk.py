"""The disk is full: the coach reads on, and works again once there is room. FICTIEF."""

from pathlib import Path

from tests.desk.vaults import WORDS, full_disk, keep, make_room, new_vault
from tests.stories.conftest import Started
from tests.stories.hand import Hand

FULL = "Alleen lezen: de schijf is vol."


def test_a_coach_reads_on_a_full_disk_and_works_when_there_is_room(
    start: Started, hand: Hand, tmp_path: Path
) -> None:
    desk = new_vault(tmp_path / "kluis")
    keep(desk, "Korrelaar")
    desk.close()
    with full_disk(tmp_path / "kluis", tmp_path / "schijf") as there:
        program = start(there)
        hand.fill("Wachtzin", WORDS)
        hand.press("Open")
        hand.sees(FULL)
        hand.sees("Maak ruimte vrij en open de kluis opnieuw.")
        hand.press_list("Korrelaar")
        hand.sees("Fatima")
        program.stop()

        make_room(there.parent)
        program = start(there)
        hand.fill("Wachtzin", WORDS)
        hand.press("Open")
        hand.sees("Korrelaar")
        hand.sees_no(FULL)
        program.stop()
