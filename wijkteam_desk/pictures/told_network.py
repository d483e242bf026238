"""The ecogram in words."""

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.network import Bond, Nearness, NetworkPerson, support_in_words


def network_told(family: Family) -> tuple[str, ...]:
    """Who is in the middle, and a line for each ring with who stands there and what they do."""
    middle = names_in_words(tuple(family.names[one.id] for one in family.members))
    if not family.network:
        return (f"Rond {middle} staat nog niemand.",)
    lines = [f"Het gezin: {middle}."]
    for ring in Nearness:
        here = [heard_of(one, family) for one in family.network if one.nearness is ring]
        if here:
            lines.append(f"{ring.label.capitalize()}: {'; '.join(here)}.")
    return tuple(lines)


def heard_of(person: NetworkPerson, family: Family) -> str:
    """Everything that the drawing shows of somebody."""
    known = [person.name, person.relation, support_in_words(person), _which_way(person)]
    if person.bond is not Bond.UNKNOWN:
        known.append(f"het contact {person.bond.label}")
    if person.tied_to and person.tied_to in family.names:
        known.append(f"er vooral voor {family.names[person.tied_to]}")
    return ", ".join(part for part in known if part)


def _which_way(person: NetworkPerson) -> str:
    if person.receives:
        return "krijgt ook hulp" if person.gives else "krijgt hulp"
    helps = support_in_words(person)
    return "geeft hulp" if person.gives and not helps else ""
