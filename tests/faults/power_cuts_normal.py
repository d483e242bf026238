"""With `synchronous=NORMAL` a power cut does lose passages: else the other fault saw nothing."""

from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.power_cuts import NO_STRACE, power_cuts
from tests.faults.recording import can_record

LONG = 400
SHORT = 6


def run(count: int, folder: Path) -> Outcome:
    """Good when passages are lost, and the head names every loss."""
    if not can_record():
        return Outcome(sentence=NO_STRACE, good=True)
    cuts = list(power_cuts(count, folder, "NORMAL"))
    lossy = [cut for cut in cuts if cut.lost]
    behind = sum(cut.found.behind for cut in lossy)
    # a draft is no act: the head does not watch it
    acts = [cut for cut in lossy if len(cut.found.texts) < cut.promises.passages]
    silent = sum(not cut.found.noticed for cut in acts)
    return Outcome(
        sentence=f"{count} power cuts of a build that syncs too little: {len(lossy)} lost"
        f" something, {behind} acts together, {silent} unnoticed (shows that a cut can lose)",
        good=behind > 0 and not silent,
    )
