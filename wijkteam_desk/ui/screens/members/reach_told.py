"""How somebody is reached, as the form tells and shows it; knows no Qt but its translations."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.reaching import LivesHere, Reach, check_reach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong

translate = QCoreApplication.translate

LIVES, ADDRESS, PHONE, SAFE = "lives_here", "address", "phone", "safe_contact"
LANGUAGE, INTERPRETER = "language", "interpreter"
PLACE = frozenset({ADDRESS, PHONE, SAFE})
"""What tells where somebody is, and what is said with it."""
_ELSEWHERE = frozenset({LivesHere.PARTLY.value, LivesHere.NO.value})
_NEEDED, _NOT_NEEDED = "ja", "nee"


def reach_lines() -> Lines:
    """What the form asks."""
    lives = tuple((one.value, one.label) for one in LivesHere)
    needed = (
        (_NOT_NEEDED, translate("Reach", "niet nodig")),
        (_NEEDED, translate("Reach", "er is een tolk nodig")),
    )
    return (
        (
            Ask(key=LIVES, label=translate("Reach", "Woont hier"), choices=lives),
            Ask(
                key=ADDRESS,
                label=translate("Reach", "Adres elders"),
                when=(LIVES, _ELSEWHERE),
            ),
        ),
        (
            Ask(key=PHONE, label=translate("Reach", "Telefoon")),
            Ask(
                key=SAFE,
                label=translate("Reach", "Hoe en wanneer mogen we bellen"),
                hint=translate("Reach", "Staat overal bij het nummer."),
                long=True,
            ),
        ),
        (
            Ask(key=LANGUAGE, label=translate("Reach", "Taal")),
            Ask(key=INTERPRETER, label=translate("Reach", "Tolk"), choices=needed),
        ),
    )


def reach_texts(told: Reach) -> dict[str, str]:
    """What the fields show of what is known."""
    return {
        LIVES: told.lives_here.value,
        ADDRESS: told.address,
        PHONE: told.phone,
        SAFE: told.safe_contact,
        LANGUAGE: told.language,
        INTERPRETER: _NEEDED if told.interpreter else _NOT_NEEDED,
    }


def read_reach(fields: Mapping[str, str]) -> Reach | Wrong:
    """What the fields tell, or the first thing that is the matter with them."""
    at = PHONE
    try:
        phone = phone_words(fields.get(PHONE, ""))
        at = LANGUAGE
        refuse_long_names(fields.get(LANGUAGE, ""))
        at = SAFE
        told = Reach(
            lives_here=LivesHere.coded(fields.get(LIVES) or LivesHere.YES.value),
            address=fields.get(ADDRESS, "").strip(),
            phone=phone,
            safe_contact=fields.get(SAFE, "").strip(),
            language=fields.get(LANGUAGE, "").strip(),
            interpreter=fields.get(INTERPRETER) == _NEEDED,
        )
        check_reach(told)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told
