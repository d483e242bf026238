"""What there is to share of a household: each thing, and of whom it tells."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.ground import Sort
from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.kin_words import called_as_kin, called_as_parents, unnamed_in
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.naming import NOBODY, Called, called_around, is_named
from wijkteam_desk.domain.network import NetworkPerson, support_in_words
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.share_question import Item, item_of_words
from wijkteam_desk.domain.without_names import without_names


class ShareableKind(Labelled):
    """Where it stands."""

    MEMBER = "gezinslid", "wie iemand is"
    PASSAGE = "passage", "uit een gesprek"
    GOAL = "doel", "doel"
    ACTION = "actie", "actie"
    NETWORK = "netwerk", "wie helpt"
    SPOKEN = "verteld", "wat is verteld"


@dataclass(frozen=True, kw_only=True)
class Shareable:
    """One thing with its words; `id` is of the row it comes from.

    `tied`: the ids of whom it tells by what it is, and not by a name in its words. `unnamed`: the
    words in it for somebody of whom it is not known who that is.
    """

    id: str
    kind: ShareableKind
    words: str
    item: Item
    tied: tuple[str, ...] = ()
    unnamed: Called = NOBODY

    @property
    def without_unnamed(self) -> "Shareable":
        """The same without who nobody can name; as it is where the words hold no such."""
        bare = without_names(self.words, self.unnamed) if self.item.unnamed else ""
        return replace(self, words=bare, item=replace(self.item, unnamed=False)) if bare else self


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
        """By id, what each is called in words: by the first name, around them by any, or as kin."""
        family = {one.id: called_around(one.given_name) for one in self.members}
        kin = called_as_kin(self.network)
        return family | {one.id: called_around(one.name) | kin[one.id] for one in self.network}

    @cached_property
    def _called_by_children(self) -> dict[str, Called]:
        parents = called_as_parents(self.members, self.network)
        return {key: names | parents.get(key, NOBODY) for key, names in self._called.items()}

    def _called_by(self, speakers: Collection[str]) -> dict[str, Called]:
        """The same with the parents by a word for a parent; of a grown-up that is another one."""
        children = {one.id for one in self.members if one.relation is Relation.CHILD}
        if speakers and children.isdisjoint(speakers):
            return self._called
        return self._called_by_children

    def about(
        self, words: str, *ids: str | None, speakers: Collection[str] = ()
    ) -> tuple[str, ...]:
        """These and who is named in the words; of nobody in particular: the whole household."""
        called = self._called_by(speakers)
        named = [one for one, names in called.items() if is_named(words, names)]
        found = dict.fromkeys(one for one in (*ids, *named) if one)
        return tuple(found) or self.everybody

    def named_away(self, what: Shareable, away: Collection[str]) -> Shareable | None:
        """The same without the names of these of the network; nothing where it tells of them.

        Who lives in the household is known by more than a name, so stays.
        """
        around = {one.id for one in self.network}
        named = [one for one in away if one in what.item.about]
        if not named or not around.issuperset(named) or not set(what.tied).isdisjoint(named):
            return None
        bare = without_names(what.words, frozenset().union(*(self._called[one] for one in named)))
        item = replace(what.item, about=self.about(bare, *what.tied))
        return replace(what, words=bare, item=item) if bare else None

    def unnamed(self, words: str, speakers: Collection[str] = ()) -> Called:
        """The words for somebody, as `papa`, of whom it is not known who that is."""
        return unnamed_in(words, self._called_by(speakers))

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
    return Shareable(
        id=member.id, kind=ShareableKind.MEMBER, words=words, item=item, tied=(member.id,)
    )


def _of_passage(passage: Passage, told: Told) -> Shareable:
    tied, text = _ids(passage.about, passage.speaker), passage.text
    what = _said(told, (passage.id, ShareableKind.PASSAGE), text, tied, _ids(passage.speaker))
    item = item_of_words(what.item, text, passage.life_domain)
    note = passage.kind is PassageKind.NOTE
    return replace(
        what,
        item=replace(
            item,
            sort=Sort.NOTE if note else item.sort,
            alone=(passage.speaker or item.about[0]) if passage.alone else "",
        ),
    )


def _of_goal(goal: Goal, told: Told) -> Shareable:
    words, whose = _whole(goal.own_words, goal.good_when), told.whose(goal)
    what = _said(told, (goal.id, ShareableKind.GOAL), words, whose, whose)
    return replace(what, item=item_of_words(what.item, words, goal.life_domain))


def _of_action(action: Action, goal: Goal | None, told: Told) -> Shareable:
    """It tells of those of its goal too."""
    words = _whole(action.what, action.rhythm)
    whose = told.whose(goal) if goal else ()
    tied = _ids(action.owner_member, action.owner_network, action.promised_to, *whose)
    what = _said(told, (action.id, ShareableKind.ACTION), words, tied)
    return replace(what, item=item_of_words(what.item, words, goal.life_domain if goal else None))


def _of_network(person: NetworkPerson, told: Told) -> Shareable:
    words = _whole(person.name, support_in_words(person), person.help_given)
    what = _said(told, (person.id, ShareableKind.NETWORK), words, (person.id,))
    hides = person.tells_place and told.hidden.hidden
    sort = Sort.PLACE if hides or what.item.sort is Sort.PLACE else Sort.HELP
    item = item_of_words(what.item, words, LifeDomain.NETWORK)
    return replace(what, item=replace(item, sort=sort))


def _said(
    told: Told,
    of: tuple[str, ShareableKind],
    words: str,
    tied: tuple[str, ...],
    speakers: tuple[str, ...] = (),
) -> Shareable:
    """Words of the row `of` that id and kind, of whom they tell and who cannot be named."""
    unnamed = told.unnamed(words, speakers)
    about = told.about(words, *tied, speakers=speakers)
    item = Item(about=about, sort=_sort(words, told), unnamed=bool(unnamed))
    return Shareable(id=of[0], kind=of[1], words=words, item=item, tied=tied, unnamed=unnamed)


def _ids(*ids: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in ids if one))


def _sort(words: str, told: Told) -> Sort:
    return Sort.ANY if told.hidden.may_tell(words) else Sort.PLACE


def _whole(*parts: str) -> str:
    return " – ".join(part for part in parts if part)
