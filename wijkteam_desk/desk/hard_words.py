"""The hard words that are shipped, with those of a team before them."""

from pathlib import Path

from wijkteam_desk.desk.guides import files_of_team, text_of_team
from wijkteam_desk.domain.hard_words import HardWords, hard_words_in
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.shipped import shipped

NAME = "klare-taal.toml"


def read_hard_words(own: Path) -> HardWords:
    """Reads ours and those in that folder of the team; a bad file gives a complaint."""
    ours = hard_words_in(shipped("guides", NAME).read_text("utf-8"))
    for file in files_of_team(own, NAME):
        try:
            return ours.with_own(hard_words_in(text_of_team(file, "De woordenlijst")))
        except Refusal as refusal:
            sentence = f"{refusal.sentence} De meegeleverde lijst blijft in gebruik."
            return HardWords(ours.listed, complaint=sentence)
    return ours
