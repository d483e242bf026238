"""How wide the columns of a table are."""

from collections.abc import Sequence

from wijkteam_desk.paper.blocks.text import Text

# No column takes more than this for the sake of one long word.
_MOST = 0.42


def column_shares(
    wished: Sequence[float], columns: Sequence[Sequence[Text]], usable: float
) -> list[float]:
    """The wished shares, in which a column gets the room for its longest word, up to a bound.

    The first column gives; where it needs its own room too, each gives of what it can spare.
    """
    least = [min(_longest_word(column) / usable, _MOST) for column in columns]
    least[0] = max(least[0], min(wished[0], 1 / (len(wished) + 1)))
    shares = [max(pair) for pair in zip(wished, least, strict=True)]
    first = 1 - sum(shares[1:])
    if first >= least[0]:
        return [first, *shares[1:]]
    if sum(least) > 1:
        return list(wished)
    spare = (sum(shares) - 1) / (sum(shares) - sum(least))
    return [share - (share - low) * spare for share, low in zip(shares, least, strict=True)]


def _longest_word(column: Sequence[Text]) -> float:
    widths = [word.width * cell.style.size / 1000 for cell in column for word in cell.words]
    return max(widths, default=0.0)
