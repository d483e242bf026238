"""Where in a line a slash asks for the menu."""

import re

# Not after a letter or a figure, so that "en/of" and "24/11" stay what they are.
_ASKED = re.compile(r"(?:^|(?<=\s))/((?![\s\d])[^/\n]{1,40})?\Z")


def asked_at(before: str) -> str | None:
    """What was typed after the slash that asks for the menu, or None where none does."""
    found = _ASKED.search(before)
    return None if found is None else found[1] or ""
