"""What there is to share of a household: each thing, and of whom it tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.ground import Sort
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.naming import Called, called_around, is_named
from wijkteam_desk.domain.network import NetworkPerson, support_in_words
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.share_question import Item, item_of_words


class ShareableKind(Labelled):
    """Where it stands."""

    MEMBER = "gezinslid", "wie iemand is"
    PASSAGE = "passage", "uit een gesprek"
    GOAL = "doel", "doel"
    ACTION = "actie", "actie"
    NETWORK = "netwerk", "wie helpt"


@dataclass(frozen=True, kw_only=True)
class Shareable:
    """One thing with its words; `id` is of the row it comes from."""

    id: str
    kind: ShareableKind
    words: str
    item: Item


@dataclass(frozen=True, kw_only=True)
class Told:
    """The rows of a household that hold something to share."""

    members: Sequence[Member]
    network: Sequence[NetworkPerson]
    passages: Sequence[Passage]
    goals: Sequence[Goal]
    actions: Sequence[Action]
    hidden: HiddenPlace

    @cached_property
    def _called(self) -> dict[str, Called]:
        """By id, what each is called in words: by the first name, or around them by any."""
        family = {one.id: called_around(one.given_name) for one in self.members}
        return family | {one.id: called_around(one.name) for one in self.network}

    def about(self, words: str, *ids: str | None) -> tuple[str, ...]:
        """These and who is named in the words; of nobody in particular: the whole household."""
        named = [one for one, names in self._called.items() if is_named(words, names)]
        found = dict.fromkeys(one for one in (*ids, *named) if one)
        return tuple(found) or self.everybody

    @cached_property
    def everybody(self) -> tuple[str, ...]:
        """The whole household."""
        return tuple(one.id for one in self.members)

    def whose(self, goal: Goal) -> tuple[str, ...]:
        """For whom a goal is; one for nobody in particular for the whole household."""
        return tuple(one.id for one in goal.for_members) or self.everybody


def shareables(told: Told) -> Iterator[Shareable]:
    """Each thing, in the order in which people would look for it."""
    for member in told.members:
        yield _of_member(member, told)
    for passage in told.passages:
        yield _of_passage(passage, told)
    goals = {one.id: one for one in told.goals}
    for goal in told.goals:
        yield _of_goal(goal, told)
    for action in told.actions:
        yield _of_action(action, goals.get(action.goal_id or ""), told)
    for person in told.network:
        if support_in_words(person) or person.help_given:
            yield _of_network(person, told)


def _of_member(member: Member, told: Told) -> Shareable:
    """The name and birth date, without where somebody lives or how to reach them."""
    born = f", geboren {member.birth_date:%d-%m-%Y}" if member.birth_date else ""
    words = f"{member.full_name}{born}"
    item = Item(about=(member.id,), identity=True, sort=_sort(words, told))
    return Shareable(id=member.id, kind=ShareableKind.MEMBER, words=words, item=item)


def _of_passage(passage: Passage, told: Told) -> Shareable:
    about = told.about(passage.text, passage.about, passage.speaker)
    note = passage.kind is PassageKind.NOTE
    item = Item(
        about=about,
        sort=Sort.NOTE if note else _sort(passage.text, told),
        alone=(passage.speaker or about[0]) if passage.alone else "",
    )
    return _shareable(passage.id, ShareableKind.PASSAGE, passage.text, item, passage.life_domain)


def _of_goal(goal: Goal, told: Told) -> Shareable:
    words = _whole(goal.own_words, goal.good_when)
    item = Item(about=told.about(words, *told.whose(goal)), sort=_sort(words, told))
    return _shareable(goal.id, ShareableKind.GOAL, words, item, goal.life_domain)


def _of_action(action: Action, goal: Goal | None, told: Told) -> Shareable:
    """It tells of those of its goal too."""
    words = _whole(action.what, action.rhythm)
    whose = told.whose(goal) if goal else ()
    doer = (action.owner_member, action.owner_network, action.promised_to)
    item = Item(about=told.about(words, *doer, *whose), sort=_sort(words, told))
    life_domain = goal.life_domain if goal else None
    return _shareable(action.id, ShareableKind.ACTION, words, item, life_domain)


def _of_network(person: NetworkPerson, told: Told) -> Shareable:
    words = _whole(person.name, support_in_words(person), person.help_given)
    hides = person.tells_place and told.hidden.hidden
    sort = Sort.PLACE if hides or _sort(words, told) is Sort.PLACE else Sort.HELP
    item = Item(about=told.about(words, person.id), sort=sort)
    return _shareable(person.id, ShareableKind.NETWORK, words, item, LifeDomain.NETWORK)


def _shareable(
    key: str, kind: ShareableKind, words: str, item: Item, life_domain: LifeDomain | None
) -> Shareable:
    whole = item_of_words(item, words, life_domain)
    return Shareable(id=key, kind=kind, words=words, item=whole)


def _sort(words: str, told: Told) -> Sort:
    return Sort.ANY if told.hidden.may_tell(words) else Sort.PLACE


def _whole(*parts: str) -> str:
    return " – ".join(part for part in parts if part)
