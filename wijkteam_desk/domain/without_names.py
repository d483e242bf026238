"""Words without the names of somebody: what goes along tells nothing of who nobody asked."""

import re
from collections.abc import Iterator

from wijkteam_desk.domain.naming import Called, is_named, is_title

SOMEBODY = "[iemand]"
"""What stands there instead."""
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LONGEST = 6
_NOBODY_NAMED = frozenset({"iemand", "mensen", "iedereen"})


def without_names(text: str, names: Called) -> str:
    """The text with each name, and `oma` or `buurman` before it, replaced by `SOMEBODY`.

    Nothing where the name still stands there: then the whole of it stays.
    """
    words = list(_WORD.finditer(text))
    named = _with_titles(set(_named(text, words, names)), words)
    parts, end = [], 0
    for at in sorted(named):
        first = at - 1 not in named
        parts += [text[end : words[at].start()], SOMEBODY] if first else []
        end = words[at].end()
    bare = "".join(parts) + text[end:]
    return "" if is_named(bare, names) else bare


def _named(text: str, words: list[re.Match[str]], names: Called) -> Iterator[int]:
    """The places of the words of each name, the shortest way to say it."""
    found: set[int] = set()
    for long in range(1, min(_LONGEST, len(words)) + 1):
        for at in range(len(words) - long + 1):
            run = range(at, at + long)
            if found.isdisjoint(run) and is_named(_between(text, words, run), names):
                found.update(run)
    yield from found


def _between(text: str, words: list[re.Match[str]], run: range) -> str:
    return text[words[run[0]].start() : words[run[-1]].end()]


def _goes_before(word: str) -> bool:
    return is_title(word) or word.casefold() in _NOBODY_NAMED


def _with_titles(named: set[int], words: list[re.Match[str]]) -> set[int]:
    whole = set(named)
    for at in named:
        before = at - 1
        while before >= 0 and _goes_before(words[before].group()):
            whole.add(before)
            before -= 1
    return whole
