"""Who works here."""

from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.unit_of_work import Work


def read_author(work: Work) -> Coach:
    """The coach who is the author of all that is written now; a damaged store may not know."""
    if not work.author:
        raise Refusal("Wie in deze kluis werkt, is niet te lezen.")
    return work.one(Coach, work.author)
