"""How wide the columns of a table are."""

from collections.abc import Sequence

from wijkteam_desk.paper.blocks.text import Text

# No column takes more than this for the sake of one long word.
_MOST = 0.42


def column_shares(
    wished: Sequence[float], columns: Sequence[Sequence[Text]], usable: float
) -> list[float]:
    """The wished shares, in which a column gets the room for its longest word, up to a bound.

    The first column gives; its share is what the others leave.
    """
    others = [
        max(share, min(_longest_word(column) / usable, _MOST))
        for share, column in zip(wished[1:], columns[1:], strict=True)
    ]
    if sum(others) > 1 - 1 / (len(wished) + 1):
        return list(wished)
    return [1 - sum(others), *others]


def _longest_word(column: Sequence[Text]) -> float:
    widths = [word.width * cell.style.size / 1000 for cell in column for word in cell.words]
    return max(widths, default=0.0)
