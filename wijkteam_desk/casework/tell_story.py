"""Ons verhaal is written, approved, and given to somebody."""

from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven, approve, check_given
from wijkteam_desk.domain.story import check_words as check_story_words
from wijkteam_desk.storage.after_loaders import stories_of
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "story"
"""The words that are being typed, about the household."""


def write_story(work: Work, *, household_id: str, words: str, was: str) -> Changed:
    """Keeps the words of the version that is being written; an approved one gets a next version.

    `was`: the words the page showed. Refused when stale, and as by `check_words`.
    """
    check_story_words(words)
    household = work.one(Household, household_id)
    versions = stories_of(work, household.id)
    newest = versions[-1] if versions else None
    still(newest.words if newest else "", was)
    if newest is None or newest.approved_on:
        number = newest.version + 1 if newest else 1
        newest = work.add(Story(household_id=household.id, version=number, words=""))
    newest.words = words.strip()
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=newest.id, entry=work.entry)


def approve_story(
    work: Work, *, story_id: str, by: tuple[str, ...], on: date, words: str
) -> Changed:
    """Freezes the version as these members read it; refused as by `approve`, and when stale."""
    story = work.one(Story, story_id)
    still(story.words, words)
    members = members_among(work, story.household_id, by)
    refuse_to_approach(protections_of(work, story.household_id), by)
    approve(story, members, on, work.today)
    for member in members:
        work.add(
            StoryApproval(household_id=story.household_id, story_id=story.id, member_id=member.id)
        )
    return Changed(household_id=story.household_id, entry=work.entry)


def give_story(work: Work, *, story_id: str, given_to: str, on: date) -> Changed:
    """Notes who has this version since when; refused as by `check_given`."""
    story = work.one(Story, story_id)
    check_given(story, given_to, on, work.today)
    given = work.add(
        StoryGiven(
            household_id=story.household_id,
            story_id=story.id,
            given_to=given_to.strip(),
            given_on=on,
        )
    )
    return Changed(household_id=story.household_id, made=given.id, entry=work.entry)


def forget_given(work: Work, *, given_id: str) -> Changed:
    """It was noted by mistake."""
    given = work.one(StoryGiven, given_id)
    work.session.delete(given)
    return Changed(household_id=given.household_id, entry=work.entry)
