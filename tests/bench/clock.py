"""How long things take."""

import math
import statistics
import time
from collections.abc import Callable, Sequence

THOUSAND = 1_000


def milliseconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * THOUSAND


def side_by_side(
    ours: Callable[[], object], theirs: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The medians of both, taken in turn, so that a busy machine is busy for both."""
    taken = [(milliseconds(ours), milliseconds(theirs)) for _ in range(rounds)]
    first, second = zip(*taken, strict=True)
    return statistics.median(first), statistics.median(second)


def p95(taken: Sequence[float]) -> float:
    """What 95 of 100 stay under."""
    return sorted(taken)[math.ceil(0.95 * len(taken)) - 1]
