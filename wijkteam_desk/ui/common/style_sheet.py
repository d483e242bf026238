"""Fills the one style sheet with the colours and the size of the text."""

import re
from functools import cache

from wijkteam_desk.shipped import shipped
from wijkteam_desk.ui.common.colours import Colours

_EM = re.compile(r"em\((\d+(?:\.\d+)?)\)")
_ROLE = re.compile(r"\$([a-z_]+)")
_PICTURES = frozenset({"tick", "chevron", "dot"})


@cache
def _template() -> str:
    return shipped("style", "desk.qss").read_text(encoding="utf-8")


def style_sheet(colours: Colours, text_pixels: float) -> str:
    """Give the style sheet: `$role` becomes a colour, `em(1.5)` becomes pixels."""

    def pixels(found: re.Match[str]) -> str:
        return f"{max(1, round(float(found[1]) * text_pixels))}px"

    def value(found: re.Match[str]) -> str:
        role = found[1]
        if role in _PICTURES:
            return f'url("{shipped("style", colours[role]).as_posix()}")'
        return colours[role]

    return _ROLE.sub(value, _EM.sub(pixels, _template()))
