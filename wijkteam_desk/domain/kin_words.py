"""Words for somebody without a name, as `papa` or `buurvrouw`: who that is, where it is known."""

from collections.abc import Mapping, Sequence

from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.naming import EX, FATHER, MOTHER, Called, is_named
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.without_names import without_names

_OTHERS = (
    *("oma", "opa", "opoe", "oom", "tante", "broer", "zus", "neef", "nicht", "zwager"),
    *("schoonzus", "schoonbroer", "schoonvader", "schoonmoeder", "stiefvader", "stiefmoeder"),
    *("pleegvader", "pleegmoeder", "buurman", "buurvrouw"),
)
_SAME = (FATHER - {"pap"}, MOTHER - {"ma"}, EX, *(frozenset({one}) for one in _OTHERS))
"""Of `ma` a Monday is more likely, and of `pap` something to eat."""
_ALL = frozenset(word for same in _SAME for word in same)
_WORDS: tuple[Called, ...] = tuple(frozenset((word,) for word in same) for same in _SAME[:2])
_PARENTS = (Relation.PARENT, Relation.STEPPARENT)
_BOTH = 2


def called_as_kin(network: Sequence[NetworkPerson]) -> dict[str, Called]:
    """By id, with which of these words somebody is meant, by the relation that was told."""
    return {one.id: _as_told(one.relation) for one in network}


def called_as_parents(
    members: Sequence[Member], network: Sequence[NetworkPerson]
) -> dict[str, Called]:
    """By id, the parents of the household by each word for a parent that is nobody else's.

    Only where both parents are known: else `papa` may be somebody of whom nothing is written.
    """
    around = called_as_kin(network)
    parents = [one.id for one in members if one.relation in _PARENTS]
    both = [words for words in _WORDS if any(words & called for called in around.values())]
    if len(parents) + len(both) < _BOTH:
        return {}
    free: Called = frozenset().union(*(words for words in _WORDS if words not in both))
    return dict.fromkeys(parents, free)


def unnamed_in(words: str, known: Mapping[str, Called]) -> Called:
    """The words for somebody of whom it is not known who that is; `known`: all that are called."""
    everybody: Called = frozenset().union(*known.values())
    left = _said(words) - everybody
    if not left:
        return left
    bare = without_names(words, everybody) or words
    return frozenset(one for one in left if is_named(bare, frozenset({one})))


def _said(words: str) -> Called:
    """Which of them stand there; only those that a word begins with are looked for."""
    begun = plain_words(words)
    near = (one for one in _ALL if any(word.startswith(one) for word in begun))
    return frozenset((one,) for one in near if is_named(words, frozenset({(one,)})))


def _as_told(relation: str) -> Called:
    """Of `vader van Joris` each word for a father: the first that says what somebody is."""
    said = plain_words(relation)
    meant = next((same for one in said for same in _SAME if one in same), frozenset[str]())
    return frozenset((word,) for word in meant)
