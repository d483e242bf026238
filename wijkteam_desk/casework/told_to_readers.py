"""Whether words that were typed freely may be read by those who read along."""

from collections.abc import Callable, Sequence

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.naming import called_around, is_named
from wijkteam_desk.domain.reading_along import may_read_network


def told_to_readers(dossier: HouseholdFile, readers: Sequence[str]) -> Callable[[str], bool]:
    """Not what names a hidden place, who is not approached, or somebody they do not see."""
    unseen = [
        called_around(one.name) for one in dossier.network if not may_read_network(one, readers)
    ]

    def may_tell(text: str) -> bool:
        named = dossier.names_away(text) or any(is_named(text, one) for one in unseen)
        return not named and dossier.hidden_place.may_tell(text)

    return may_tell
