"""The question “mag ik dit delen?”: what, about whom, with whom, which way and what for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wijkteam_desk.domain.category import SPECIAL, Category, category_of
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.ground import Side, Sort
from wijkteam_desk.domain.involvement import Law, law_of
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.organisation import Organisation
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.share_facts import Circumstances
from wijkteam_desk.domain.special import Special, special_in


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing that would be told: a passage, goal, action, what is known of a member, a document.

    `about`: the ids of all whom it tells of, who said it too. `special`: as by `special_in`.
    `identity`: only who somebody is and how to reach them. `gained`: under which law it was heard;
    `OTHER` is from the family itself. `source`: the organisation that wrote it. `alone`: told to
    the coach alone by this person. `closing`: needed to close the help of a provider that leaves.
    `unnamed`: somebody is told of by a word as `papa` alone, and nobody said who that is.
    """

    about: tuple[str, ...]
    sort: Sort = Sort.ANY
    categories: frozenset[Category] = frozenset()
    special: frozenset[Special] = frozenset()
    identity: bool = False
    gained: Law = Law.OTHER
    source: str = ""
    alone: str = ""
    closing: bool = False
    unnamed: bool = False

    @property
    def is_special(self) -> bool:
        """Whether it holds special data (AVG 9)."""
        return Special.SPECIAL in self.special or not SPECIAL.isdisjoint(self.categories)

    @property
    def is_criminal(self) -> bool:
        """Whether it holds criminal data (AVG 10)."""
        return Special.CRIMINAL in self.special or Category.JUSTICE in self.categories

    @property
    def told_of(self) -> frozenset[Category]:
        """Its categories, with that of criminal data where a word told so."""
        more = {Category.JUSTICE} if self.is_criminal else set()
        return self.categories | more

    @property
    def is_unclear(self) -> bool:
        """Whether no yes can be told to cover it: no category, or a special word without one."""
        if Special.SPECIAL in self.special and SPECIAL.isdisjoint(self.categories):
            return True
        return not self.told_of and not self.identity and self.sort is not Sort.RECEIPT


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Who would hear it, or is asked: an organisation, or one person of the household or network.

    `courses`: the involvements of this organisation in this household. `law`: under which law it
    would use what it hears; nothing is that of its kind.
    """

    side: Side
    name: str
    organisation_id: str = ""
    person_id: str = ""
    function: str = ""
    courses: tuple[Course, ...] = ()
    law: Law = Law.OTHER

    @property
    def id(self) -> str:
        """Of the organisation, or the person."""
        return self.organisation_id or self.person_id

    def courses_for(self, person_id: str) -> tuple[Course, ...]:
        """What this organisation does, or did, for that person."""
        return tuple(one for one in self.courses if one.is_for(person_id))


@dataclass(frozen=True, kw_only=True)
class Share:
    """With whom, which way, what for, and under which circumstances."""

    recipient: Recipient
    purpose: Purpose
    now: Circumstances
    direction: Direction = Direction.TELL


def organisation_as_recipient(
    organisation: Organisation, courses: Sequence[Course] = (), function: str = ""
) -> Recipient:
    """This organisation, with its involvements in the household."""
    return Recipient(
        side=Side.coded(organisation.kind.value),
        name=organisation.name,
        organisation_id=organisation.id,
        function=function,
        courses=tuple(courses),
        law=law_of(organisation.kind),
    )


def person_as_recipient(person_id: str, name: str) -> Recipient:
    """Somebody of the household or the network; as whose parent is seen for each child apart."""
    return Recipient(side=Side.RELATIVE, name=name, person_id=person_id)


def item_of_words(item: Item, words: str, life_domain: LifeDomain | None) -> Item:
    """The same with the category of its leefgebied, and what its words tell of special data."""
    own = frozenset({category_of(life_domain)}) if life_domain else frozenset[Category]()
    found = frozenset(special_in(words, life_domain))
    return replace(item, categories=item.categories | own, special=item.special | found)
