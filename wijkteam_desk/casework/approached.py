"""Nothing is asked of, or told to, who is not to be approached (DESIGN decision 11)."""

from wijkteam_desk.domain.naming import called, is_named
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def refuse_named_away(work: Work, household_id: str, *texts: str) -> None:
    """Refuses words that ask something of such a person, or send the family there."""
    protections = protections_of(work, household_id)
    if not not_to_approach(protections):
        return
    names = called(protections, members_of(work, household_id), network_of(work, household_id))
    if any(is_named(text, one) for text in texts for one in names.values()):
        raise Refusal("Hier staat iemand die niet wordt benaderd. Kies iemand anders.")


def refuse_all_away(work: Work, household_id: str, members: set[str]) -> None:
    """Refuses to ask the family where nobody of these is approached; of nobody: of them all."""
    asked = members or {one.id for one in members_of(work, household_id)}
    if asked <= not_to_approach(protections_of(work, household_id)):
        raise Refusal("Wie het aangaat wordt niet benaderd. Vraag dit aan niemand van het gezin.")
