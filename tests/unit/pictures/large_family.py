"""A family of twelve with fifteen people around it, for drawings and papers. FICTIEF."""

from datetime import date

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import Member, Relation, WhoIsWho, names_apart, new_member
from wijkteam_desk.domain.kinship import KinTie, KinTieKind
from wijkteam_desk.domain.network import Bond, Group, Nearness, NetworkPerson

TODAY = date(2026, 11, 22)
K, G, N = KinTieKind, Group, Nearness
MEMBERS = (
    ("Fatima", 38), ("Mark", 40), ("Daan", 14), ("Noor", 11), ("Sem", 8), ("Lotte", 6),
    ("Pleegkind Bo", 9), ("Oma Fadila", 70), ("Opa Saïd", 72), ("Tante Lieke", 45),
    ("Ayşe", 3), ("Jip", 1),
)  # fmt: skip
NETWORK = (
    ("Rachid el Amrani", "vader van Daan", G.FAMILY, N.MIDDLE),
    ("Oma Lies", "oma", G.FAMILY, N.NEAR),
    ("Opa Henk", "opa", G.FAMILY, N.NEAR),
    ("Ans Zilverschoon", "buurvrouw", G.NEIGHBOURS, N.NEAR),
    ("Meester Joost van der Meulen", "oud-docent", G.HELPERS, N.MIDDLE),
    ("Trainer van Daan", "voetbal", G.ACQUAINTANCES, N.FAR),
    ("Wim", "buurman van boven", G.NEIGHBOURS, N.FAR),
    ("Hanneke", "vriendin van Fatima", G.FRIENDS, N.NEAR),
    ("Yusuf", "collega van Mark", G.FRIENDS, N.MIDDLE),
    ("Mevrouw Korenwolf", "maatje", G.HELPERS, N.MIDDLE),
    ("Sofie", "vriendin van Noor", G.FRIENDS, N.FAR),
    ("Familie Pauwhof", "overkant", G.NEIGHBOURS, N.MIDDLE),
    ("Imam Karim", "moskee", G.ACQUAINTANCES, N.MIDDLE),
    ("Nicht Samira", "nicht", G.FAMILY, N.FAR),
    ("Bep", "van de taalles", G.HELPERS, N.FAR),
)  # fmt: skip
TIES = (
    (K.PARTNER, "Fatima", "Mark"), (K.FORMER_PARTNER, "Rachid el Amrani", "Fatima"),
    (K.PARENT, "Fatima", "Daan"), (K.PARENT, "Rachid el Amrani", "Daan"),
    (K.PARENT, "Fatima", "Noor"), (K.PARENT, "Mark", "Noor"),
    (K.PARENT, "Fatima", "Sem"), (K.PARENT, "Mark", "Sem"),
    (K.PARENT, "Oma Fadila", "Fatima"), (K.PARENT, "Opa Saïd", "Fatima"),
    (K.PARTNER, "Oma Fadila", "Opa Saïd"), (K.PARTNER, "Oma Lies", "Opa Henk"),
    (K.PARENT, "Oma Lies", "Mark"), (K.PARENT, "Opa Henk", "Mark"),
    (K.PARENT, "Oma Lies", "Tante Lieke"), (K.PARENT, "Opa Henk", "Tante Lieke"),
    (K.FOSTER_PARENT, "Fatima", "Pleegkind Bo"), (K.STEPPARENT, "Mark", "Daan"),
    (K.PARENT, "Fatima", "Lotte"), (K.PARENT, "Mark", "Lotte"),
    (K.PARENT, "Tante Lieke", "Ayşe"), (K.PARENT, "Tante Lieke", "Jip"),
)  # fmt: skip


def large_family() -> Family:
    """Everybody; ids are the names."""
    members = tuple(_member(n, name, age) for n, (name, age) in enumerate(MEMBERS, start=1))
    return Family(
        members=members,
        names=names_apart(members),
        network=tuple(neighbour(n, *told) for n, told in enumerate(NETWORK, start=1)),
        kin=tuple(tie(n, *told) for n, told in enumerate(TIES)),
    )


def _member(n: int, name: str, age: int) -> Member:
    relation = Relation.CHILD if age < 18 else Relation.PARENT
    told = WhoIsWho(given_name=name, relation=relation, birth_date=date(2026 - age, 1, 1))
    member = new_member("h", n, told, TODAY)
    member.id = name
    return member


def neighbour(n: int, name: str, relation: str, group: Group, nearness: Nearness) -> NetworkPerson:
    """Somebody of the network, each third with a strained contact."""
    return NetworkPerson(
        household_id="h", id=name, position=n, name=name, relation=relation, group=group,
        nearness=nearness, practical=n % 2 == 0, company=n % 3 == 0, advice=n % 4 == 0,
        comfort=n % 5 == 0, receives=n % 4 == 1, gives=n % 5 != 4,
        bond=Bond.STRAINED if n % 3 == 1 else Bond.STEADY,
        tied_to="Daan" if name == "Trainer van Daan" else None,
    )  # fmt: skip


def tie(n: int, kind: KinTieKind, one: str, other: str) -> KinTie:
    """A tie between two of them."""
    own = {name for name, _ in MEMBERS}
    return KinTie(
        household_id="h",
        id=f"{n:02}",
        kind=kind,
        one_member=one if one in own else None,
        one_network=None if one in own else one,
        other_member=other if other in own else None,
        other_network=None if other in own else other,
    )
