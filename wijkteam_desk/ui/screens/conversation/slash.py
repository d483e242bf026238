"""Where in a line a sign asks for the menu: / for kinds, # for leefgebieden, @ for people."""

import re

# Not after a letter or a figure, so that "en/of" and "24/11" stay what they are.
_ASKED = re.compile(r"(?:^|(?<=\s))([/#@])((?![\s\d])[^/#@\n]{1,40})?\Z")
_FAR = 43  # the sign, what may stand between it and the end, and what stands before it


def asked_at(before: str) -> tuple[str, str] | None:
    """The sign that asks for the menu and what was typed after it, or None where none does."""
    found = _ASKED.search(before[-_FAR:])
    return None if found is None else (found[1], found[2] or "")
