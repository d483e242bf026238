"""The kinds of conversation there is a blank form for: those of the leidraden."""

from wijkteam_desk.desk.guides import Guides
from wijkteam_desk.domain.blank_talk import BlankTalk, BlankTopic
from wijkteam_desk.domain.guide import Guide
from wijkteam_desk.domain.life_domain import DELICATE


def blank_talks(guides: Guides) -> tuple[BlankTalk, ...]:
    """One for each leidraad, by name; what is delicate is left out: the paper lies on the table."""
    return tuple(sorted((_talk(one) for one in guides.all.values()), key=lambda talk: talk.name))


def _talk(guide: Guide) -> BlankTalk:
    return BlankTalk(
        code=guide.code,
        name=guide.name,
        opening=guide.opening,
        topics=tuple(
            BlankTopic(title=domain.label, prompt=prompt)
            for domain, prompt in guide.prompts.items()
            if domain not in DELICATE
        ),
    )
