"""The languages in which the fixed words of the plan can stand beside the Dutch (DOMAIN 00.13)."""

import re

from wijkteam_desk.domain.labelled import Labelled


class PaperLanguage(Labelled):
    """A language by its code (BCP 47); Dutch alone is none beside it."""

    DUTCH = "nl", "alleen Nederlands"
    ENGLISH = "en", "Engels"
    TURKISH = "tr", "Turks"
    ARABIC = "ar", "Arabisch"
    POLISH = "pl", "Pools"
    UKRAINIAN = "uk", "Oekraïens"


_OWN_NAMES = {
    PaperLanguage.DUTCH: ("nederlands",),
    PaperLanguage.ENGLISH: ("english",),
    PaperLanguage.TURKISH: ("türkçe", "turkce"),
    PaperLanguage.ARABIC: ("العربية", "عربي"),
    PaperLanguage.POLISH: ("polski",),
    PaperLanguage.UKRAINIAN: ("українська", "oekraiens"),
}


def language_told(told: str) -> PaperLanguage:
    """The first language named in what was told about somebody, as in `Arabisch en wat Engels`."""
    named = {
        word: language
        for language, own in _OWN_NAMES.items()
        for word in (language.label.casefold(), *own)
    }
    words = re.findall(r"\w+", told.casefold())
    return next((named[word] for word in words if word in named), PaperLanguage.DUTCH)
