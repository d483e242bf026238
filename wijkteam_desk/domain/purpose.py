"""What information is used for; a yes for one purpose is none for another (AVG 5)."""

from wijkteam_desk.domain.labelled import Labelled


class Purpose(Labelled):
    """The purpose of telling or asking something."""

    ASSESS = "uitzoeken", "uitzoeken wat er nodig is"
    ARRANGE = "regelen", "hulp of een afspraak regelen"
    TOGETHER = "afstemmen", "de hulp op elkaar afstemmen"
    FEEDBACK = "terugkoppelen", "laten weten hoe het gaat"
    SAFETY = "veiligheid", "zorgen dat het veilig is"
