"""The two locks of a share: a basis in the AVG, and what lets guarded data through (R-5.1, 5.3)."""

from collections.abc import Collection

from wijkteam_desk.domain.consent import FreeCheck
from wijkteam_desk.domain.labelled import Labelled


class WorksAs(Labelled):
    """As what a team works; a team may be more than one (DOMAIN 5.1)."""

    COLLEGE = "college", "onder mandaat van het college"
    WMO = "wmo", "aanbieder Wmo"
    YOUTH = "jeugd", "jeugdhulpaanbieder"


class Basis(Labelled):
    """Why personal data may be used at all (AVG 6 lid 1)."""

    PUBLIC_TASK = "e", "publieke taak (AVG 6 lid 1 onder e)"
    DUTY = "c", "wettelijke plicht (AVG 6 lid 1 onder c)"
    VITAL = "d", "vitaal belang (AVG 6 lid 1 onder d)"
    CONSENT = "a", "toestemming (AVG 6 lid 1 onder a)"
    INTEREST = "f", "gerechtvaardigd belang (AVG 6 lid 1 onder f)"


class Lifts(Labelled):
    """What lifts the ban on special data (AVG 9) or on criminal data (AVG 10)."""

    EXPLICIT = "uitdrukkelijk", "uitdrukkelijke toestemming (UAVG 22 lid 2 onder a)"
    VITAL = "vitaal", "vitaal belang, en zelf niet in staat (UAVG 22 lid 2 onder b)"
    CARE = "zorg", "nodig voor goede verzorging, onder geheimhouding (UAVG 30 lid 3 onder a)"
    LAW_WMO = "wmo", "de wet zelf (Wmo 5.1.1)"
    LAW_YOUTH = "jeugdwet", "de wet zelf (Jeugdwet 7.4.0)"
    LAW_DEBTS = "wgs", "de wet zelf (Wgs 8a)"
    LAW_SAFETY = "veilig", "de wet zelf (Wmo 5.2.6)"
    LAW_SUPERVISION = "ots", "de wet zelf (Jeugdwet 7.3.11 lid 4)"
    CRIMINAL_EXPLICIT = "straf_uitdrukkelijk", "uitdrukkelijke toestemming (UAVG 32 onder a)"
    ACCESS = "inzage", "het eigen recht op inzage (AVG 15)"
    CRIMINAL_VITAL = "straf_vitaal", "vitaal belang, en zelf niet in staat (UAVG 32 onder b)"


def bases_offered(works_as: Collection[WorksAs]) -> tuple[Basis, ...]:
    """What a team may choose from; consent stands last, and is never chosen for it (R-5.1).

    A public authority has no `INTEREST` (AVG 6 lid 1, last sentence; R-5.4): nor has a team of
    which nobody settled as what it works.
    """
    private = () if _is_public(works_as) else (Basis.INTEREST,)
    return (Basis.PUBLIC_TASK, Basis.DUTY, Basis.VITAL, *private, Basis.CONSENT)


def _is_public(works_as: Collection[WorksAs]) -> bool:
    return not works_as or WorksAs.COLLEGE in works_as


def is_free(basis: Basis, works_as: Collection[WorksAs], holds: Collection[FreeCheck]) -> bool:
    """Whether consent can be the basis; for a public authority where all of it `holds` (R-5.2).

    Another basis needs no such answers, nor does consent of a team that is no public authority.
    """
    return basis is not Basis.CONSENT or not _is_public(works_as) or set(FreeCheck) <= set(holds)
