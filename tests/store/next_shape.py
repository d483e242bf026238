"""The shape after this one, so that upgrading can be tried: a real step of SQL. FICTIEF."""

from pathlib import Path

from wijkteam_desk.storage.migrate import steps

STEP = Path(__file__).with_name("next_shape.sql")


def next_steps() -> list[str]:
    """All steps of today and one more."""
    return [*steps(), STEP.read_text("utf-8")]
