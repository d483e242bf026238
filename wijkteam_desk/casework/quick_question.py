"""“Mag ik dit delen?” at once, of words on the screen or of nothing in particular (R-5.22)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.share_facts_of import (
    circumstances_today,
    recipient_of,
    told_of_household,
)
from wijkteam_desk.domain.ground import Side, Sort
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.involvement import law_of
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.organisation import OrganisationKind, folded
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_facts import Facts
from wijkteam_desk.domain.share_question import (
    Item,
    Recipient,
    Share,
    item_of_words,
    person_as_recipient,
)
from wijkteam_desk.domain.shareable import Told, shareables
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Answer, Verdict
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work

_KINDS = {Side.coded(kind.value).label: kind for kind in OrganisationKind}
"""What one can type of an organisation that is not known: `een school`."""
_EVERYDAY = {
    OrganisationKind.CARE: "huisarts dokter praktijkondersteuner ggz ziekenhuis",
    OrganisationKind.SCHOOL: "school leerkracht leraar juf",
    OrganisationKind.POLICE: "politie wijkagent",
    OrganisationKind.HOUSING: "woningcorporatie corporatie verhuurder",
    OrganisationKind.DEBTS: "schuldhulp schuldhulpverlening",
    OrganisationKind.YOUTH: "jeugdhulp jeugdhulpaanbieder",
    OrganisationKind.CHILD_HEALTH: "jgz consultatiebureau jeugdarts jeugdverpleegkundige",
    OrganisationKind.INSTITUTION: "jeugdbescherming gezinsvoogd jeugdreclassering",
    OrganisationKind.COLLEGE: "gemeente",
    OrganisationKind.OTHER: "kerk werkgever sportclub",
}
"""What else one calls such an organisation on the telephone."""
_CALLED = {word: kind for kind, words in _EVERYDAY.items() for word in words.split()}
_ARTICLES = ("de ", "het ", "een ", "mijn ", "hun ")
_STRICTEST = (Answer.NO, Answer.ASK, Answer.YES)
_SENTENCE = re.compile(r"(?<=[.?!…])\s+|\n+")
_A_PART = 12
"""So many letters are a sentence of the dossier, and no word that stands anywhere."""


@dataclass(frozen=True, kw_only=True)
class QuickAsked:
    """The question. `words`: what would be told; `about`: an id, or whoever the words tell of."""

    words: str
    to: str
    purpose: Purpose
    about: str = ""
    life_domain: LifeDomain | None = None


@dataclass(frozen=True, kw_only=True)
class QuickAnswer:
    """The verdict; `about`: of whom it tells, as read in the words."""

    verdict: Verdict
    about: str
    to: str


@dataclass(frozen=True, kw_only=True)
class QuickChoices:
    """People by id, and to whom one may tell."""

    people: tuple[tuple[str, str], ...]
    offers: tuple[str, ...]


def quick_choices(work: Work, *, household_id: str) -> QuickChoices:
    """What the question can be put with."""
    file = read_household(work, household_id=household_id)
    known = sorted(organisations(work), key=lambda one: one.folded)
    people = tuple(file.names_around.items())
    told = (name for key, name in people if key not in file.not_to_approach)
    return QuickChoices(people=people, offers=(*(one.name for one in known), *_KINDS, *told))


def quick_question(
    work: Work, *, household_id: str, asked: QuickAsked, policy: Policy
) -> QuickAnswer:
    """The strictest answer for all that these words stand in; nothing is kept.

    Refused without words and person, and for an organisation nobody knows.
    """
    if not asked.words.strip() and not asked.about:
        raise Refusal("Typ wat je wilt vertellen, of kies over wie het gaat.")
    file = read_household(work, household_id=household_id)
    told = told_of_household(work, file)
    now = circumstances_today(work, file, policy)
    to = _recipient(work, file, asked.to, now.facts)
    share = Share(recipient=to, purpose=asked.purpose, now=now)
    found = [(item, judge(item, share)) for item in _items(asked, told)]
    item, verdict = min(found, key=lambda one: _STRICTEST.index(one[1].answer))
    names = share.now.facts.names
    return QuickAnswer(
        verdict=verdict,
        about=names_in_words(tuple(names[one] for one in item.about)),
        to=share.recipient.name,
    )


def _items(asked: QuickAsked, told: Told) -> Iterator[Item]:
    """Each sentence as it stands in the dossier, for a note stays a note; what else there is so."""
    words, more = asked.words.strip(), (asked.about,) if asked.about else ()
    sentences = [said for one in _SENTENCE.split(words) if (said := _plainly(one))]
    known = [(one, _plainly(one.words)) for one in shareables(told)]
    for what in (one for one, said in known if any(_stands_in(each, said) for each in sentences)):
        about = tuple(dict.fromkeys((*what.item.about, *more)))
        item = replace(what.item, about=about, unnamed=what.item.unnamed and not more)
        yield item_of_words(item, "", asked.life_domain)
    if sentences and all(any(_stands_in(one, said) for _, said in known) for one in sentences):
        return
    sort = Sort.ANY if told.hidden.may_tell(words) else Sort.PLACE
    unnamed = not more and bool(told.unnamed(words))
    item = Item(about=told.about(words, *more), sort=sort, unnamed=unnamed)
    yield item_of_words(item, words, asked.life_domain)


def _plainly(text: str) -> str:
    return " ".join(plain_words(text))


def _stands_in(sentence: str, said: str) -> bool:
    return len(sentence) >= _A_PART and sentence in said


def _recipient(work: Work, file: HouseholdFile, to: str, facts: Facts) -> Recipient:
    """The organisation of that name; its kind, where it is not known; or who is called so."""
    there = next((one for one in organisations(work) if one.folded == folded(to)), None)
    if there:
        return recipient_of(work, file, there)
    kind = _kind_called(to)
    person = facts.person_called(to)
    if person:
        return person_as_recipient(person, facts.names[person])
    if kind is None:
        raise Refusal("Dit ken ik niet. Typ wat het is: school, huisarts, politie of Veilig Thuis.")
    side = Side.coded(kind.value)
    return Recipient(side=side, name=side.label, law=law_of(kind))


def _kind_called(to: str) -> OrganisationKind | None:
    typed = _bare(to)
    known = {_bare(label): kind for label, kind in _KINDS.items()} | _CALLED
    return known.get(typed)


def _bare(label: str) -> str:
    """`school` of `een school`."""
    whole = folded(label)
    article = next((one for one in _ARTICLES if whole.startswith(one)), "")
    return whole.removeprefix(article)
