"""The shape after this one, so that upgrading can be tried: a real step of SQL. FICTIEF."""

from pathlib import Path

import pytest

from wijkteam_desk.storage.migrate import steps

STEP = Path(__file__).with_name("next_shape.sql")


def next_steps() -> list[str]:
    """All steps of today and one more."""
    return [*steps(), STEP.read_text("utf-8")]


def know_one_step_more(patch: pytest.MonkeyPatch) -> None:
    """As the program of a later year: a store of today is of an older shape to it."""
    for room in ("wijkteam_desk.desk.opening", "wijkteam_desk.storage.migrate"):
        patch.setattr(f"{room}.steps", next_steps)
