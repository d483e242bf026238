"""What an act changed, so that open screens know whether it is theirs."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Changed:
    """The household that changed, or none (empty), and the id of what was made, if anything was.

    `entry`: the journal entry that `undo` takes back; empty where no way back is offered.
    """

    household_id: str
    made: str = ""
    entry: str = ""
