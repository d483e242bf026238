"""Words of an office, and what one can say instead. Found in all their usual forms."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from wijkteam_desk.domain.inflection import BY_KIND
from wijkteam_desk.domain.plain_language import without_links
from wijkteam_desk.domain.refusal import Refusal

LONGEST = 120
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|\w+(?:['’]\w+)*")
_BETWEEN = re.compile(r"[\s\-\u2010\u2011]+")

Form = tuple[str, ...]
"""Words that follow each other, folded."""


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
    """The list by the name of each word; `complaint`: a sentence where that of a team is bad."""

    listed: Mapping[str, HardWord]
    complaint: str = ""

    def with_own(self, own: "HardWords") -> "HardWords":
        """Ours with those of a team before them; one without a plain word takes ours out."""
        both = {**self.listed, **own.listed}
        return HardWords({name: one for name, one in both.items() if one.plain})

    def find(self, text: str) -> tuple[Found, ...]:
        """Every hard word in the text, the longest where several begin; never inside a word."""
        tokens = list(_TOKEN.finditer(without_links(text)))
        folded = [_folded(one[0]) for one in tokens]
        found, at = [], 0
        while at < len(tokens):
            for length in self._lengths.get(folded[at], ()):
                here = tokens[at : at + length]
                plain = self._plain.get(tuple(folded[at : at + length]))
                if plain and _together(text, here):
                    start, end = here[0].start(), here[-1].end()
                    found.append(Found(start, end, text[start:end], plain))
                    at += len(here) - 1
                    break
            at += 1
        return tuple(found)

    @cached_property
    def _plain(self) -> dict[Form, str]:
        """What to say instead of each form; as listed goes before what is bent."""
        plain: dict[Form, str] = {}
        listed = [(one, _form(form)) for one in self.listed.values() for form in one.forms]
        for one, form in listed:
            for bent in BY_KIND[one.kind](" ".join(form)):
                plain.setdefault(tuple(bent.split()), one.plain)
        return plain | {form: one.plain for one, form in listed}

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        """How many words a form can have, by its first word, the longest first."""
        lengths: dict[str, set[int]] = {}
        for form in self._plain:
            lengths.setdefault(form[0], set()).add(len(form))
        return {first: sorted(some, reverse=True) for first, some in lengths.items()}


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


def _form(words: str) -> Form:
    return tuple(_folded(one[0]) for one in _TOKEN.finditer(words))


def _folded(word: str) -> str:
    """Small letters without accents and trema: `geëist` is `geeist`, and `m.b.t.` is `mbt`.

    Of two letters the point stays, for `a.s.` is no `as`.
    """
    small = word.lower().replace("’", "'").rstrip(".")
    if small.count(".") > 1:
        small = small.replace(".", "")
    if small.isascii():
        return small
    apart = unicodedata.normalize("NFD", small)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _together(text: str, tokens: list[re.Match[str]]) -> bool:
    """Whether nothing but a space or a hyphen stands between these."""
    gaps = (text[one.end() : next_one.start()] for one, next_one in pairwise(tokens))
    return all(map(_BETWEEN.fullmatch, gaps))
