"""What the page calls the paper that is on it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.paper_view import PaperWords
from wijkteam_desk.ui.common.way_back import to_drawing_words, way_back_words

translate = QCoreApplication.translate


@dataclass(frozen=True, kw_only=True)
class Said(PaperWords):
    """`file` stands first in the name of a file; `whole`: that nothing is left out.

    `variants`: it can be drawn in more than one way, and kept as more than a PDF.
    """

    whole: str
    back: str
    file: str
    variants: bool = False


def plan_said() -> Said:
    """The plan."""
    return Said(
        title=translate("PrintPlan", "Het plan op papier"),
        called=translate("PrintPlan", "het plan"),
        whole=translate("PrintPlan", "Alle doelen en acties staan op dit papier."),
        printed=translate("PrintPlan", "Het plan ligt bij de printer. Het staat in het logboek."),
        keep=translate("PrintPlan", "Bewaar het plan als PDF"),
        back=way_back_words(),
        file="plan",
        variants=True,
    )


def family_said() -> Said:
    """Gezin en netwerk."""
    return Said(
        title=translate("PrintPlan", "Gezin en netwerk op papier"),
        called=translate("PrintPlan", "de tekening"),
        whole=translate("PrintPlan", "Iedereen van de tekening staat op dit papier."),
        printed=translate("PrintPlan", "De tekening ligt bij de printer en in het logboek."),
        keep=translate("PrintPlan", "Bewaar de tekening als PDF"),
        back=to_drawing_words(),
        file="gezin",
    )
