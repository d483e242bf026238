"""The drawings of a family as those who read along may see them (DOMAIN 00.11; W5 of 5.3)."""

from dataclasses import replace

from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.domain.hidden_place import HiddenPlace, hidden_place
from wijkteam_desk.domain.household import Household, family_in_words
from wijkteam_desk.domain.network import NetworkPerson, without_place
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.reading_along import may_read_network
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work


def family_for_readers(work: Work, *, household_id: str, readers: tuple[str, ...]) -> FamilySheet:
    """The family with only whom each reader may see; `readers` are ids of members.

    Where an address is hidden nothing that tells a place is on it. Refused without a reader, and
    for one who is not approached.
    """
    if not readers:
        raise Refusal("Kies eerst wie er meeleest.")
    protections = protections_of(work, household_id)
    if not_to_approach(protections) & set(readers):
        raise Refusal("Wie niet wordt benaderd, krijgt ook geen papier. Kies iemand anders.")
    family = read_family(work, household_id=household_id)
    who = tuple(members_among(work, household_id, readers))
    household = work.one(Household, household_id)
    hidden = hidden_place(protections, household, family.members)
    network, left_out = _for_readers(family, hidden, readers)
    return FamilySheet(
        family=_only(family, network),
        readers=tuple(family.names[member.id] for member in who),
        whose=family_in_words(family.members, family.members),
        reference=household.reference,
        team=hidden.sender(read_author(work).team),
        left_out=left_out,
        printed_on=work.today,
        fictitious=household.fictitious,
    )


def _for_readers(
    family: Family, hidden: HiddenPlace, readers: tuple[str, ...]
) -> tuple[tuple[NetworkPerson, ...], tuple[str, ...]]:
    read = [one for one in family.network if may_read_network(one, readers)]
    shown = read
    if hidden.hidden:
        bare = [without_place(one) for one in read if not one.tells_place]
        shown = [one for one in bare if hidden.may_tell(one.name, one.relation)]
    counts = (
        (len(family.network) - len(read), "die er voor iemand anders {}"),
        (len(read) - len(shown), "die een plek {} verraden"),
    )
    verbs = ({True: "is", False: "zijn"}, {True: "kan", False: "kunnen"})
    lines = tuple(
        f"{count} {'persoon' if count == 1 else 'personen'} {words.format(verb[count == 1])}"
        for (count, words), verb in zip(counts, verbs, strict=True)
        if count
    )
    return tuple(shown), lines


def _only(family: Family, network: tuple[NetworkPerson, ...]) -> Family:
    """The family with just these people around it, and the ties between who is left."""
    here = {one.id for one in family.members} | {one.id for one in network}
    kin = tuple(tie for tie in family.kin if {tie.one, tie.other} <= here)
    return replace(family, network=network, kin=kin)
