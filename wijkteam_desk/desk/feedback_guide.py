"""The terms of terugkoppeling that are shipped, with those of a team instead."""

from pathlib import Path

from wijkteam_desk.desk.guides import files_of_team, text_of_team
from wijkteam_desk.domain.feedback_guide import FeedbackGuide, feedback_guide_in, with_own_terms
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.shipped import shipped

NAME = "terugkoppeling.toml"


def read_feedback_guide(own: Path) -> FeedbackGuide:
    """Reads ours, with the days of the team in that folder; a bad file gives a complaint."""
    ours = feedback_guide_in(shipped("guides", NAME).read_text("utf-8"))
    for file in files_of_team(own, NAME):
        try:
            return with_own_terms(ours, text_of_team(file, f"Het bestand {NAME}"))
        except Refusal as refusal:
            sentence = f"{refusal.sentence} De meegeleverde termijnen blijven in gebruik."
            return FeedbackGuide(ours.proposals, complaint=sentence)
    return ours
