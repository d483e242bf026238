"""The fifteen leefgebieden, our own list (DOMAIN 2.2)."""

from wijkteam_desk.domain.labelled import Labelled


class LifeDomain(Labelled):
    """A leefgebied; the list is free to use and holds no scores."""

    MONEY = "geld", "Geld en administratie"
    WORK = "werk", "Werk en inkomen"
    SCHOOL = "school", "School en leren"
    DAY = "dag", "Dagindeling en vrije tijd"
    HOME = "wonen", "Wonen en buurt"
    FAMILY = "gezin", "Gezin en relaties"
    GROWING_UP = "opvoeden", "Opgroeien en opvoeden"
    BODY = "lichaam", "Lichamelijke gezondheid"
    MIND = "geest", "Psychische gezondheid"
    SUBSTANCES = "middelen", "Alcohol, drugs, gokken, gamen"
    CARE = "zelf", "Zelfzorg en huishouden"
    NETWORK = "netwerk", "Familie, vrienden, mantelzorg"
    MEANING = "meedoen", "Meedoen en zingeving"
    SAFETY = "veilig", "Veiligheid"
    JUSTICE = "recht", "Politie en justitie"


# Never in sight when a conversation opens: somebody may be reading along (DESIGN 7).
DELICATE = frozenset({LifeDomain.SUBSTANCES, LifeDomain.SAFETY, LifeDomain.JUSTICE})
