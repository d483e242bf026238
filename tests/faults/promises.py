"""What a writer had acknowledged, and whether the vault kept to it."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.faults.vaults import Found
from tests.faults.writer import text_of


@dataclass(frozen=True, kw_only=True)
class Promises:
    """How many passages, drafts and passphrases were called kept."""

    passages: int = 0
    drafts: int = 0
    replaced: int = 0

    def lost(self, found: Found) -> int:
        """How many of these the vault does not hold; none is half or out of place."""
        expected = tuple(text_of(number).strip() for number in range(len(found.texts)))
        if found.refused or found.texts != expected:
            return max(1, self.passages)
        passages = max(0, self.passages - len(found.texts))
        typing = self.drafts > max(self.passages, len(found.texts))
        return passages + (typing and found.draft != text_of(self.drafts - 1))


def promised(said: Iterable[str]) -> Promises:
    """What these lines of a writer acknowledge."""
    counted = {"passage": 0, "draft": 0, "words": 0}
    for line in said:
        counted[line.split()[0]] += 1
    return Promises(passages=counted["passage"], drafts=counted["draft"], replaced=counted["words"])
