"""Names shortened for a box in such a way that they stay apart."""

from collections.abc import Callable, Collection

Shorten = Callable[[str], tuple[str, ...]]
"""A text as lines that fit; what does not fit is left out at the end."""


def short_names(names: Collection[str], shorten: Shorten) -> dict[str, tuple[str, ...]]:
    """The lines of each name; of names that would look the same, what they share is shortened."""
    return _apart(sorted(set(names)), 0, shorten)


def _apart(names: list[str], parting: int, shorten: Shorten) -> dict[str, tuple[str, ...]]:
    """`parting`: up to where these names are the same."""
    shown = {name: _from_parting(name, parting, shorten) for name in names}
    for lines in set(shown.values()):
        alike = [name for name in names if shown[name] == lines]
        further = _parting(alike, parting) if len(alike) > 1 else parting
        if further > parting:
            shown |= _apart(alike, further, shorten)
    return shown


def _parting(names: list[str], before: int) -> int:
    """Where these names, in order, part: before the word in which they do, or within it."""
    first, last = names[0], names[-1]
    pairs = enumerate(zip(first, last, strict=False))
    at = next((n for n, (one, other) in pairs if one != other), min(len(first), len(last)))
    word = first.rfind(" ", 0, at) + 1
    return word if word > before else at


def _from_parting(name: str, parting: int, shorten: Shorten) -> tuple[str, ...]:
    """Both ends of the name: all from there on, and of its beginning what there is room for."""
    if not parting:
        return shorten(name)
    rest = name[parting:]
    for end in range(parting - 1, 0, -1):
        short = f"{name[:end].rstrip()}…{rest}"
        lines = shorten(short)
        if " ".join(lines) == short:
            return lines
    return shorten(f"…{rest}")
