"""The sides between which a thread can lie."""

from wijkteam_desk.domain.labelled import Labelled


class Party(Labelled):
    """Whose turn it can be."""

    TEAM = "wijkteam", "het wijkteam"
    PROVIDER = "aanbieder", "de aanbieder"
    FAMILY = "gezin", "het gezin"
    COLLEGE = "gemeente", "de gemeente"
