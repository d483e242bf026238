"""How somebody is reached, where, and in which language (DOMAIN 1.3)."""

from dataclasses import dataclass, replace

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.told import tell


class LivesHere(Labelled):
    """Whether somebody lives with the household; a child may belong to two (R-1.2)."""

    YES = "ja", "woont hier"
    PARTLY = "deels", "woont hier deels"
    NO = "nee", "woont ergens anders"


@dataclass(frozen=True, kw_only=True)
class Reach:
    """What the form tells. `safe_contact`: how and when one may call; `address`: when elsewhere."""

    lives_here: LivesHere = LivesHere.YES
    address: str = ""
    phone: str = ""
    safe_contact: str = ""
    language: str = ""
    interpreter: bool = False


def check_reach(told: Reach) -> None:
    """Refuses long texts."""
    refuse_long_names(told.language)
    refuse_long_texts(told.address, told.safe_contact)


def fill_reach(member: object, told: Reach) -> None:
    """Writes what was told into the member; refused as by `check_reach` and `phone_words`."""
    check_reach(told)
    tell(member, replace(told, phone=phone_words(told.phone)))
