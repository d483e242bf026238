"""A leidraad: what one can talk about and explain. Prompts for a talk, never a form to fill."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from wijkteam_desk.domain.explained import Explanation
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.refusal import Refusal

L = TypeVar("L", bound=Labelled)

LONGEST_PROMPT = 300
_MOST_OPENINGS = 6


@dataclass(frozen=True, kw_only=True)
class Guide:
    """`code` is the name of its file; `topics` are the life domains it has a prompt for."""

    code: str
    name: str
    opening: tuple[str, ...] = ()
    prompts: Mapping[LifeDomain, str] = field(default_factory=dict)
    explain: Mapping[Explanation, str] = field(default_factory=dict)

    @property
    def topics(self) -> tuple[LifeDomain, ...]:
        """What it proposes to talk about, in its own order."""
        return tuple(self.prompts)


NO_GUIDE = Guide(code="", name="", prompts=dict.fromkeys(LifeDomain, ""))
"""All that one can talk about, without a word beside it."""


def guide_in(code: str, text: str) -> Guide:
    """Reads a leidraad (TOML: name, opening, prompts, explain); refused when it is none."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Refusal(f"De leidraad {code} is niet te lezen: {wrong}.") from None
    opening = tree.get("opening", [])
    if not isinstance(opening, list) or len(opening) > _MOST_OPENINGS:
        raise Refusal(f"In de leidraad {code} staat bij opening geen lijst van hooguit zes vragen.")
    return Guide(
        code=code,
        name=_words(code, "name", tree.get("name")),
        opening=tuple(_words(code, "opening", one) for one in opening),
        prompts=_prompts(code, "prompts", tree, LifeDomain),
        explain=_prompts(code, "explain", tree, Explanation),
    )


def _prompts(code: str, part: str, tree: Mapping[str, Any], kind: type[L]) -> dict[L, str]:
    told = tree.get(part, {})
    known = {one.value: one for one in kind}
    if not isinstance(told, dict):
        told = {part: told}
    strange = next((name for name in told if name not in known), None)
    if strange is not None:
        raise Refusal(f"De leidraad {code} kent in {part} een onbekend woord: {strange}.")
    return {known[name]: _words(code, name, words) for name, words in told.items()}


def _words(code: str, name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST_PROMPT:
        raise Refusal(f"In de leidraad {code} hoort bij {name} een zin van hooguit 300 tekens.")
    return " ".join(value.split())
