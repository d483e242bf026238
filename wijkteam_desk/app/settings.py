"""What the program remembers outside the vault: only the size of its text."""

import tomllib
from pathlib import Path

from platformdirs import user_config_path

USUAL_SCALE = 100


def read_scale() -> int:
    """The text size in per cent; the usual one where nothing sensible is kept."""
    try:
        kept = tomllib.loads(_place().read_text("utf-8")).get("text_scale")
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return USUAL_SCALE
    return kept if isinstance(kept, int) else USUAL_SCALE


def keep_scale(scale: int) -> None:
    """Remembers the text size; where that cannot be, it is simply not remembered."""
    try:
        _place().parent.mkdir(parents=True, exist_ok=True)
        _place().write_text(f"text_scale = {scale}\n", "utf-8")
    except OSError:
        return


def _place() -> Path:
    return user_config_path("wijkteam-desk", appauthor=False) / "settings.toml"
