"""What somebody began to write and did not finish: the forms to which Vandaag leads back."""

from wijkteam_desk.domain.labelled import Labelled


class Begun(Labelled):
    """By the name of the form."""

    TALK = "passage", "gesprek"
    ALONE = "passage_alone", "aantekening bij een gesprek"
    NEW_TALK = "conversation", "nieuw gesprek"
    BEFORE = "before", "voorbereiding van een gesprek"
    WRAP_UP = "wrap_up", "nawerk"
    AGREEMENT = "agree_plan", "akkoord op het plan"
    EVALUATION = "evaluate_plan", "evaluatie"
    CLOSING = "close_plan", "afsluiting"
    STORY = "story", "ons verhaal"
    SHARE = "share", "delen"
    REGIE = "regie", "regie"
    INVOLVED = "involvement", "wie meedoet"
    LEAVING = "leaving", "stoppen"
