"""A half-written passage as the fields of its draft, and back."""

from collections.abc import Sequence
from dataclasses import replace

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind, check_passage, for_one_pair_of_eyes
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.refusal import Refusal

_ALONE = "ja"
NOTHING = PassageWords(text="")
_KINDS = {str(kind): kind for kind in PassageKind}
_DOMAINS = {str(domain): domain for domain in LifeDomain}


def fields_of(words: PassageWords) -> dict[str, str]:
    """The draft's fields; what was not marked is empty."""
    return {
        "text": words.text,
        "kind": words.kind,
        "said_by": words.said_by or "",
        "about": words.about or "",
        "life_domain": words.life_domain or "",
        "alone": _ALONE if words.alone else "",
    }


def words_of(fields: dict[str, str]) -> PassageWords:
    """The passage as it was being typed; an unknown mark falls away, text never does."""
    return PassageWords(
        text=fields.get("text", ""),
        kind=_KINDS.get(fields.get("kind", ""), PassageKind.FACT),
        said_by=fields.get("said_by") or None,
        about=fields.get("about") or None,
        life_domain=_DOMAINS.get(fields.get("life_domain", "")),
        alone=fields.get("alone") == _ALONE,
    )


def is_delicate(words: PassageWords) -> bool:
    """Whether these words are only for one pair of eyes."""
    return for_one_pair_of_eyes(words.kind, words.life_domain, alone=words.alone)


def one_after_another(passages: Sequence[PassageWords]) -> PassageWords:
    """All the text in one, marked as the first that has any, delicate when one of them is."""
    written = [words for words in passages if words.text.strip()]
    if not written:
        return passages[-1] if passages else NOTHING
    delicate = [words.life_domain for words in written if words.life_domain in DELICATE]
    alone = any(words.alone for words in written)
    domain = delicate[0] if delicate else written[0].life_domain
    text = "\n".join(words.text for words in written)
    return replace(written[0], text=text, life_domain=domain, alone=alone)


def what_is_missing(words: PassageWords) -> str:
    """The sentence with which these words would be refused, or nothing (R-2.2)."""
    try:
        check_passage(words.text, words.kind, words.said_by)
    except Refusal as refusal:
        return refusal.sentence
    return ""
