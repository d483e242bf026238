"""Whether a ground lets one item about one person go from one side to the other (DOMAIN 5.3)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from wijkteam_desk.domain.authority import AuthorityKind, is_settled
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.ground import Asks, Fact, Ground, Side, Sort, Whom
from wijkteam_desk.domain.household import ADULT, age_of, is_adult
from wijkteam_desk.domain.involvement import Law, Stage
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.share_question import Item, Recipient, Share

_NOT_YET = frozenset({Stage.CONSULTED, Stage.PROPOSED, Stage.NOT_STARTED})
_ENGAGE, _DUTY, _RECEIPT = "inzetten", "medewerking", "ontvangst"


@dataclass(frozen=True, kw_only=True)
class Telling:
    """One item, about one person, one way.

    `hat`: as what the team does so; nothing where nobody settled that, and then no law lets the
    team tell anything of itself (DOMAIN 5.1).
    """

    item: Item
    person_id: str
    share: Share
    direction: Direction
    hat: Side | None

    @cached_property
    def sender(self) -> Side | None:
        """Who tells."""
        return self.hat if self.direction is Direction.TELL else self.other

    @cached_property
    def hearer(self) -> Side | None:
        """Who hears."""
        return self.other if self.direction is Direction.TELL else self.hat

    @cached_property
    def other(self) -> Side:
        """As whom the other side counts for this very person."""
        return side_towards(self.share.recipient, self.person_id, self.share)


def side_towards(recipient: Recipient, person_id: str, share: Share) -> Side:
    """An organisation is what it is; somebody of the family may be the parent of just this child.

    Without a settled gezag nobody is (R-5.9).
    """
    if not recipient.person_id:
        return recipient.side
    if recipient.person_id == person_id:
        return Side.SELF
    lines = [one for one in share.now.facts.authority if one.child == person_id]
    without = (AuthorityKind.NONE, AuthorityKind.UNKNOWN)
    has = any(one.holder == recipient.person_id and one.kind not in without for one in lines)
    return Side.PARENT if has and is_settled(lines) else Side.RELATIVE


def fits(ground: Ground, told: Telling) -> bool:
    """Whether the ground holds for this, but for the yes that some of them ask."""
    return all(holds(ground, told) for holds in _CONDITIONS)


def lifts_all(ground: Ground, item: Item) -> bool:
    """Whether it lets special and criminal data through where the item holds those."""
    special = not item.is_special or ground.special is not None
    return special and (not item.is_criminal or ground.criminal is not None)


def _goes(ground: Ground, told: Telling) -> bool:
    """Both sides are as it says; consent is asked as the college where nobody settled that."""
    stands_in = Side.COLLEGE if ground.asks is not Asks.NOTHING else None
    sender, hearer = told.sender or stands_in, told.hearer or stands_in
    sends = not ground.senders or sender in ground.senders
    return sends and (not ground.hearers or hearer in ground.hearers)


def _of_kind(ground: Ground, told: Telling) -> bool:
    whom = Whom.NETWORK if told.person_id in told.share.now.facts.around else Whom.MEMBER
    return told.item.sort in ground.sorts and whom in ground.about


def _for_purpose(ground: Ground, told: Telling) -> bool:
    return not ground.purposes or told.share.purpose in ground.purposes


def _gained(ground: Ground, told: Telling) -> bool:
    """What is of the Participatiewet goes only by what names it (P1)."""
    gained = told.item.gained
    return gained in ground.gained if ground.gained else gained is not Law.WORK


def _for_law(ground: Ground, told: Telling) -> bool:
    """Under that law; where one knows whom they help, for that very person."""
    to = told.share.recipient
    known = not to.courses or bool(to.courses_for(told.person_id))
    return not ground.laws or (to.law in ground.laws and known)


def _switched(ground: Ground, told: Telling) -> bool:
    switch = _SWITCHES.get(ground.switch)
    return not ground.switch or (switch is not None and switch(told.share.now.policy, told))


def _helps(ground: Ground, told: Telling) -> bool:
    """The organisation helps this very person, under that law and so far."""
    if ground.help_under is None:
        return True
    return any(
        one.involvement.law is ground.help_under and one.stage(told.share.now.on) in ground.stages
        for one in told.share.recipient.courses_for(told.person_id)
    )


def _knows(ground: Ground, told: Telling) -> bool:
    """Who is asked knows this person already: else the question itself tells something."""
    if told.direction is Direction.TELL or ground.asks is not Asks.NOTHING or ground.fact:
        return True
    courses = told.share.recipient.courses_for(told.person_id)
    nameless = told.item.sort in (Sort.NAMELESS, Sort.RECEIPT)
    return nameless or any(one.stage(told.share.now.on) not in _NOT_YET for one in courses)


def _no_crime_of_others(ground: Ground, told: Telling) -> bool:
    """Of somebody who is no client no criminal data goes on consent: there is no basis for it."""
    around = told.person_id in told.share.now.facts.around
    return ground.asks is Asks.NOTHING or not (around and told.item.is_criminal)


def _is_so(ground: Ground, told: Telling) -> bool:
    known = told.share.now.facts.so.get(told.person_id, frozenset[Fact]())
    return ground.fact is None or ground.fact in known


def _of_age(ground: Ground, told: Telling) -> bool:
    """Old or young enough beyond doubt: an age that was told roughly may be a year off."""
    if ground.from_age is None and ground.younger_than is None:
        return True
    member = told.share.now.facts.by_id.get(told.person_id)
    if member is None:
        return False
    age = age_of(member, told.share.now.on)
    if age is None:
        return ground.younger_than is None and is_adult(member, told.share.now.on)
    off = 0 if member.birth_date else 1
    old = age - off >= (ground.from_age or 0) or age - off >= ADULT or not ground.from_age
    return old and (ground.younger_than is None or age + off < ground.younger_than)


def _not_told_alone(ground: Ground, told: Telling) -> bool:
    """What somebody told alone no law tells another of the family."""
    to, alone = told.share.recipient.person_id, told.item.alone
    return not (to and alone and alone != to and ground.asks is Asks.NOTHING and not ground.fact)


def _on_list(policy: Policy, told: Telling) -> bool:
    function = folded(told.share.recipient.function)
    return bool(function) and function in map(folded, policy.functions)


def _answers_sender(policy: Policy, told: Telling) -> bool:
    to = told.share.recipient
    return policy.receipt and bool(told.item.source) and told.item.source == to.organisation_id


_SWITCHES: dict[str, Callable[[Policy, Telling], bool]] = {
    _ENGAGE: lambda policy, _: policy.engages,
    _DUTY: _on_list,
    _RECEIPT: _answers_sender,
}
_CONDITIONS = (
    _goes,
    _of_kind,
    _for_purpose,
    _gained,
    _for_law,
    _switched,
    _helps,
    _knows,
    _is_so,
    _of_age,
    _not_told_alone,
    _no_crime_of_others,
    lambda ground, told: lifts_all(ground, told.item),
)
