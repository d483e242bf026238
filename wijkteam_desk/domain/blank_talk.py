"""What stands on a blank form for a conversation without a laptop."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class BlankTopic:
    """Something to talk about, with a question that may help; the question may be empty."""

    title: str
    prompt: str = ""


@dataclass(frozen=True, kw_only=True)
class BlankTalk:
    """One kind of conversation. It names nobody: whoever finds the paper learns nothing."""

    code: str
    name: str
    opening: tuple[str, ...]
    topics: tuple[BlankTopic, ...]
