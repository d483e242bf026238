"""Ons verhaal as its page shows it, and as it comes on paper."""

from dataclasses import dataclass

from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.hidden_place import hidden_place
from wijkteam_desk.domain.household import Household, Member, family_in_words, names_apart
from wijkteam_desk.domain.naming import NOBODY, Called, called
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven
from wijkteam_desk.domain.story_sheet import StorySheet
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.after_loaders import (
    affirmations_of,
    approvals_of,
    given_of,
    stories_of,
)
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class StoryPage:
    """The versions, who approved and who has them, and the quotes to begin with.

    `affirmed` are the quotes of which somebody said that they are right; `away` is what those who
    are not to be approached are called.
    """

    household: Household
    members: tuple[Member, ...]
    not_to_approach: frozenset[str]
    away: Called
    stories: tuple[Story, ...]
    approvals: tuple[StoryApproval, ...]
    given: tuple[StoryGiven, ...]
    quotes: tuple[Passage, ...]
    affirmed: frozenset[str]
    talks: dict[str, Conversation]

    @property
    def newest(self) -> Story | None:
        """The version that is being written, or the last one that was approved."""
        return self.stories[-1] if self.stories else None

    @property
    def approved(self) -> Story | None:
        """The last version that was approved."""
        return next((one for one in reversed(self.stories) if one.approved_on), None)


def read_story(work: Work, *, household_id: str) -> StoryPage:
    """Loads the page; of the quotes only what a member said in open sight."""
    quotes = [
        passage
        for passage in loaders.passages_of(work, household_id=household_id, kind=PassageKind.QUOTE)
        if passage.said_by and not passage.delicate
    ]
    affirmed = affirmations_of(work, [passage.id for passage in quotes])
    talks = loaders.conversations_of(work, household_id)
    members, network = tuple(loaders.members_of(work, household_id)), network_of(work, household_id)
    protections = protections_of(work, household_id)
    return StoryPage(
        household=work.one(Household, household_id),
        members=members,
        not_to_approach=not_to_approach(protections),
        away=NOBODY.union(*called(protections, members, network).values()),
        stories=tuple(stories_of(work, household_id)),
        approvals=approvals_of(work, household_id),
        given=tuple(given_of(work, household_id)),
        quotes=tuple(quotes),
        affirmed=frozenset(one.passage_id for one in affirmed),
        talks={talk.id: talk for talk in talks},
    )


def story_for_paper(work: Work, *, household_id: str) -> StorySheet:
    """The last approved version for paper; refused while there is none, or one tells a place.

    What names a hidden place is refused whole: their words are not cut (DESIGN decision 11).
    """
    page = read_story(work, household_id=household_id)
    story = page.approved
    if story is None or story.approved_on is None:
        raise Refusal("Er is nog geen goedgekeurd verhaal. Laat het gezin het eerst goedkeuren.")
    hidden = hidden_place(protections_of(work, household_id), page.household, page.members)
    if not hidden.may_tell(story.words):
        raise Refusal(
            "In het verhaal staat een plek die verborgen is. Schrijf een versie zonder die plek."
        )
    names = names_apart(page.members)
    approved = {one.member_id for one in page.approvals if one.story_id == story.id}
    by = tuple(one for one in page.members if one.id in approved)
    return StorySheet(
        family=family_in_words(by, page.members) or "het gezin",
        words=story.words,
        version=story.version,
        approved_on=story.approved_on,
        approved_by=tuple(names[one.id] for one in by),
        reference=page.household.reference,
        printed_on=work.today,
        fictitious=page.household.fictitious,
    )
