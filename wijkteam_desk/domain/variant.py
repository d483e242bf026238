"""How the plan is put on paper for who reads it (R-1.16)."""

from dataclasses import dataclass

from wijkteam_desk.domain.paper_language import PaperLanguage


@dataclass(frozen=True, kw_only=True)
class Variant:
    """The language beside the Dutch, and whether the letters are large."""

    language: PaperLanguage = PaperLanguage.DUTCH
    large: bool = False

    @property
    def in_words(self) -> str:
        """`Turks ernaast, grote letters`; nothing for the plan as it usually is."""
        beside = self.language is not PaperLanguage.DUTCH
        marks = (f"{self.language.label} ernaast" * beside, "grote letters" * self.large)
        return ", ".join(filter(None, marks))


AS_USUAL = Variant()
