"""Fills the one style sheet with the colours and the size of the text."""

import re
from functools import cache

from wijkteam_desk.shipped import shipped
from wijkteam_desk.ui.common.colours import Colours
from wijkteam_desk.ui.common.sizes import USUAL

_EM = re.compile(r"(em|tall)\((\d+(?:\.\d+)?)\)")
_ROLE = re.compile(r"\$([a-z_]+)")
_PICTURES = frozenset({"tick", "chevron", "dot", "left", "right"})


@cache
def _template() -> str:
    return shipped("style", "desk.qss").read_text(encoding="utf-8")


def style_sheet(colours: Colours, text_pixels: float) -> str:
    """Give the style sheet: `$role` becomes a colour, `em(1.5)` and `tall(2.95)` become pixels."""

    def pixels(found: re.Match[str]) -> str:
        size = max(text_pixels, USUAL) if found[1] == "tall" else text_pixels
        return f"{max(1, round(float(found[2]) * size))}px"

    def value(found: re.Match[str]) -> str:
        role = found[1]
        if role in _PICTURES:
            return f'url("{shipped("style", colours[role]).as_posix()}")'
        return colours[role]

    return _ROLE.sub(value, _EM.sub(pixels, _template()))
