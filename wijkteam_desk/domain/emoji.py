"""Emoji on paper: no shipped font has them."""

import re

# Ticks and crosses say yes or no: nobody may miss them, so they stay a question mark.
_TICKS = "[\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e]"
_ONE = f"(?!{_TICKS})[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
# Which look it has, what it is joined to, its skin, its flag.
_MORE = "[\u200d\u20e3\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_EMOJI = re.compile(f"({_ONE})(?:{_MORE}|(?<=\u200d){_ONE})*|[\ufe0e\ufe0f\u20e3]")
_BEFORE_SIGN = re.compile(f" ({_ONE}(?:{_MORE}|{_ONE})*)(?=[ .,;:!?)]|$)")


def has_emoji(text: str) -> bool:
    """Whether something in it does not come on paper."""
    return bool(_EMOJI.search(text))


def without_emoji(text: str) -> str:
    """The text without them, and without the space that would stand before its full stop.

    A question mark in their place would make a question of the sentence. Where nothing else was
    written each keeps its question mark: an empty line would say that nothing was written.
    """
    left = _EMOJI.sub("", _BEFORE_SIGN.sub(r"\1", text))
    return left if left.strip() else _EMOJI.sub(r"\1", text)
