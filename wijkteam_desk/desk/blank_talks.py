"""The kinds of conversation there is a blank form for, from the shipped leidraden."""

import tomllib
from collections.abc import Mapping
from typing import Any

from wijkteam_desk.domain.blank_talk import BlankTalk, BlankTopic
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.shipped import shipped


def blank_talks() -> tuple[BlankTalk, ...]:
    """One for each file in resources/guides, by name; without any, all there is to talk about.

    What is delicate is left out: the paper lies on the table (DESIGN 7).
    """
    files = sorted(shipped("guides").glob("*.toml"))
    talks = [_talk(file.stem, tomllib.loads(file.read_text("utf-8"))) for file in files]
    return tuple(sorted(talks, key=lambda talk: talk.name)) or (_plain(),)


def _talk(code: str, tree: Mapping[str, Any]) -> BlankTalk:
    prompts = {domain: tree.get("prompts", {}).get(domain.value) for domain in LifeDomain}
    return BlankTalk(
        code=code,
        name=str(tree["name"]),
        opening=tuple(map(str, tree.get("opening", ()))),
        topics=tuple(
            BlankTopic(title=domain.label, prompt=str(prompt))
            for domain, prompt in prompts.items()
            if prompt and domain not in DELICATE
        ),
    )


def _plain() -> BlankTalk:
    return BlankTalk(
        code="gesprek",
        name="Gesprek",
        opening=(),
        topics=tuple(BlankTopic(title=one.label) for one in LifeDomain if one not in DELICATE),
    )
