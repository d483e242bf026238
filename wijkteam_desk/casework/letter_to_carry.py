"""The briefje for school: what the parents tell themselves, in their words (DOMAIN 00.8)."""

from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.letter_sheet import LetterSheet
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "letter"
"""The words of the parents, about the household; they stay there until they are changed."""


def letter_to_carry(work: Work, *, household_id: str, words: str) -> LetterSheet:
    """What comes on it; refused with a hidden place, or with who is not approached."""
    refuse_long_texts(words)
    file = read_household(work, household_id=household_id)
    if file.names_away(words):
        raise Refusal("In het briefje staat iemand die niet wordt benaderd. Haal die eruit.")
    if not file.hidden_place.may_tell(words):
        raise Refusal("In het briefje staat een plek die verborgen is. Haal die eruit.")
    return LetterSheet(
        words=words.strip(),
        printed_on=work.today,
        fictitious=file.household.fictitious,
    )
