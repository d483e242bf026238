"""How the plan is put on paper for who reads it (R-1.16)."""

from dataclasses import dataclass

from wijkteam_desk.domain.paper_language import PaperLanguage


@dataclass(frozen=True, kw_only=True)
class Variant:
    """The language beside the Dutch, whether the letters are large, and the plan full or light.

    `full`: with the drawing of who helps when; what must be on it stands on both.
    """

    language: PaperLanguage = PaperLanguage.DUTCH
    large: bool = False
    full: bool = False

    @property
    def in_words(self) -> str:
        """`volledig, Turks ernaast, grote letters`; nothing for the plan as it usually is."""
        beside = self.language is not PaperLanguage.DUTCH
        language = f"{self.language.label} ernaast" * beside
        marks = ("volledig" * self.full, language, "grote letters" * self.large)
        return ", ".join(filter(None, marks))


AS_USUAL = Variant()
