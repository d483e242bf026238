"""Words between quotation marks; knows no Qt."""

import unicodedata

_TO_LEFT = frozenset({"R", "AL"})


def quoted(text: str) -> str:
    """The marks stay around words that run from right to left, as they do around others."""
    to_left = any(unicodedata.bidirectional(sign) in _TO_LEFT for sign in text)
    return f"“\u2068{text}\u2069”" if to_left else f"“{text}”"
