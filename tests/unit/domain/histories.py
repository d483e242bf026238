"""How many random histories are tried: few in the gate, thousands by a command of their own."""

import os


def how_many(usual: int) -> int:
    """As many as WIJKTEAM_DESK_HISTORIES says, or as usual."""
    return int(os.environ.get("WIJKTEAM_DESK_HISTORIES", usual))
