"""Words of an office, and what one can say instead. Found in all their usual forms."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from wijkteam_desk.domain.inflection import BY_KIND
from wijkteam_desk.domain.plain_language import without_links
from wijkteam_desk.domain.refusal import Refusal

LONGEST = 120
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|\w+(?:['’]\w+)*")
_BETWEEN = re.compile(r"[\s\-\u2010\u2011]+")

Form = tuple[str, ...]
"""Words that follow each other, folded."""

Token = tuple[int, int, str]
"""Where a word begins and ends, and the word folded."""


@dataclass(frozen=True)
class HardWord:
    """One of the list. `forms` are as written, the one it is known by first; `kind` bends them."""

    kind: str
    forms: tuple[str, ...]
    plain: str

    @property
    def name(self) -> str:
        """What it is known by."""
        return self.forms[0]


@dataclass(frozen=True)
class Found:
    """Where a hard word stands, as it stands there, and what one can say instead."""

    start: int
    end: int
    text: str
    plain: str


@dataclass(frozen=True)
class HardWords:
    """The list, by the name of each word."""

    listed: Mapping[str, HardWord]

    def with_own(self, own: "HardWords") -> "HardWords":
        """Ours with those of a team before them; one without a plain word takes ours out."""
        both = {**self.listed, **own.listed}
        return HardWords({name: one for name, one in both.items() if one.plain})

    def find(self, text: str) -> tuple[Found, ...]:
        """Every hard word in the text, the longest where several begin; never inside a word."""
        tokens = [(one.start(), one.end(), _folded(one[0])) for one in _tokens(text)]
        found, at = [], 0
        while at < len(tokens):
            form, plain = self._longest(text, tokens, at)
            if form:
                start, end = tokens[at][0], tokens[at + form - 1][1]
                found.append(Found(start, end, text[start:end], plain))
            at += max(1, form)
        return tuple(found)

    def _longest(self, text: str, tokens: list[Token], at: int) -> tuple[int, str]:
        """How many tokens from there on are one hard word, and the plain one."""
        for form, plain in self._index.get(tokens[at][2], ()):
            here = tokens[at : at + len(form)]
            if tuple(word for _, _, word in here) == form and _together(text, here):
                return len(form), plain
        return 0, ""

    @cached_property
    def _index(self) -> dict[str, list[tuple[Form, str]]]:
        """By the first word of a form, the longest first; as listed goes before what is bent."""
        plain: dict[Form, str] = {}
        for one in self.listed.values():
            for form in one.forms:
                for bent in BY_KIND[one.kind](" ".join(_form(form))):
                    plain.setdefault(tuple(bent.split()), one.plain)
        plain |= {_form(form): one.plain for one in self.listed.values() for form in one.forms}
        index: dict[str, list[tuple[Form, str]]] = {}
        for form in sorted(plain, key=len, reverse=True):
            index.setdefault(form[0], []).append((form, plain[form]))
        return index


def hard_words_in(text: str) -> HardWords:
    """Reads a list (TOML: a table for each kind, `"word, other form" = "plain"`); or refused."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise Refusal(f"De woordenlijst is niet te lezen: {wrong}.") from None
    return HardWords({one.name: one for kind, table in tree.items() for one in _table(kind, table)})


def _table(kind: str, table: object) -> Iterator[HardWord]:
    if kind not in BY_KIND or not isinstance(table, dict):
        raise Refusal(f"De woordenlijst kent geen woorden van de soort {kind}.")
    for written, plain in table.items():
        forms = tuple(form for part in written.split(",") if (form := " ".join(part.split())))
        if (
            not isinstance(plain, str)
            or len(plain) > LONGEST
            or not all(map(_form, forms or ("",)))
        ):
            raise Refusal(f"In de woordenlijst hoort bij {written} een woord of een korte zin.")
        yield HardWord(kind, forms, " ".join(plain.split()))


def _tokens(text: str) -> Iterable[re.Match[str]]:
    return _TOKEN.finditer(without_links(text))


def _form(words: str) -> Form:
    return tuple(_folded(one[0]) for one in _TOKEN.finditer(words))


def _folded(word: str) -> str:
    """Small letters without accents, trema and points: `m.b.t.` is `mbt`, `geëist` is `geeist`."""
    small = word.lower().replace(".", "").replace("’", "'")
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFD", small)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _together(text: str, tokens: list[Token]) -> bool:
    """Whether nothing but a space or a hyphen stands between these."""
    ends, starts = [end for _, end, _ in tokens[:-1]], [start for start, _, _ in tokens[1:]]
    gaps = (text[end:start] for end, start in zip(ends, starts, strict=True))
    return all(_BETWEEN.fullmatch(gap) for gap in gaps)
