"""What the pictures are drawn from; knows no Qt."""

from collections.abc import Sequence
from datetime import date

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import age_in_words
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.genogram import Relative, genogram
from wijkteam_desk.pictures.shapes import Measure, Picture


def family_picture(family: Family, today: date, measure: Measure) -> Picture:
    """The genogram of the members and of who in the network is kin."""
    return genogram(_relatives(family, today), family.kin, {}, measure)


def network_picture(family: Family, measure: Measure) -> Picture:
    """The ecogram of the whole household."""
    names = [family.names[member.id] for member in family.members]
    return ecogram(names, family.network, {}, measure)


def _relatives(family: Family, today: date) -> Sequence[Relative]:
    # The eldest first, as children stand; who is of unknown age comes last.
    by_age = sorted(family.members, key=lambda one: (one.birth_date or date.max, one.position))
    own = [
        Relative(id=one.id, name=family.names[one.id], below=age_in_words(one, today))
        for one in by_age
    ]
    kin = {end for tie in family.kin for end in (tie.one, tie.other)}
    others = [
        Relative(id=one.id, name=one.name, below=one.relation, own=False)
        for one in family.network
        if one.id in kin
    ]
    return [*own, *others]
