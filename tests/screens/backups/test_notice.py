"""The few words at the foot of the window about backups."""

from dataclasses import replace

import pytest

from tests.screens.backups.scenes import NONE, WELL
from wijkteam_desk.app.backups import notice_of
from wijkteam_desk.ui.screens.backups.presenter import Kept

FULL = replace(WELL, full=True, trouble="De stick is vol.")


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (WELL, ""),
        (NONE, "Nog geen tweede reservekopie"),
        (replace(WELL, overdue=True), "Tweede reservekopie loopt achter"),
        (replace(WELL, damaged=1), "Een reservekopie is beschadigd"),
        (replace(WELL, trouble="De schijf is vol."), "Een reservekopie maken lukt niet"),
        (FULL, "De plek voor de tweede reservekopie is vol"),
    ],
)
def test_what_is_worst_is_said(kept: Kept, words: str) -> None:
    assert notice_of(kept) == words
