"""What follows from the conversations of a household, as it travels in and out."""

from dataclasses import dataclass

from wijkteam_desk.domain.affirmation import Affirmation
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven
from wijkteam_desk.domain.wrap_up import WrapUp


@dataclass(frozen=True, kw_only=True)
class Afterwards:
    """The rows of one household, in the order in which they point at each other."""

    affirmations: tuple[Affirmation, ...] = ()
    wrap_ups: tuple[WrapUp, ...] = ()
    stories: tuple[Story, ...] = ()
    story_approvals: tuple[StoryApproval, ...] = ()
    story_given: tuple[StoryGiven, ...] = ()
