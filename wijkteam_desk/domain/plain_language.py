"""How easily Dutch reads: sentences, words and the score of Flesch and Douma."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.syllables import syllables

FEWEST_WORDS = 15
"""Of less nothing is said: one long word would decide."""

LONG_SENTENCE = 20
"""From more words than this a sentence is hard to hold."""

# An easy one scores 70 or more, a hard one under 50: the steps of Flesch in threes.
_EASY, _FAIR = 70, 50

_LINK = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+\.[^\s@]+", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*+•–—·▪◦‣]+|\d{1,2}[.)]|[a-zA-Z]\))\s+")
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?=\s|$)")
_SAID = re.compile(r"[0-9A-Za-zÀ-ɏ]")
_BEFORE_A_NAME = re.compile(r"[a-z]|dhr|drs?|ds|fam|ing|ir|mej|mevr|mr|mw|prof|st")
_SHORTENED = re.compile(
    r"aug|apr|art|bijv|blz|bv|ca|dec|enz|etc|evt|excl|feb|gem|incl|jan|jl|max|min|mrt|nov|nr|okt"
    r"|resp|sept|tel|vgl|.*\..*"
)


class Verdict(Labelled):
    """How a text reads. No formula gives a level of language, so none is named."""

    EASY = "makkelijk", "makkelijk"
    FAIR = "gaat_wel", "gaat wel"
    HARD = "moeilijk", "moeilijk"


@dataclass(frozen=True)
class Sentence:
    """One sentence as it was written."""

    text: str
    words: int
    syllables: int


@dataclass(frozen=True)
class Reading:
    """How these sentences read together; adding two reads them one after the other."""

    sentences: tuple[Sentence, ...] = ()

    def __add__(self, other: "Reading") -> "Reading":
        """Reads both."""
        return Reading(self.sentences + other.sentences)

    @property
    def words(self) -> int:
        """How many words there are."""
        return sum(one.words for one in self.sentences)

    @property
    def words_per_sentence(self) -> float:
        """The average; nothing of no sentences."""
        return self.words / len(self.sentences) if self.sentences else 0.0

    @property
    def longest(self) -> Sentence | None:
        """The sentence with the most words."""
        return max(self.sentences, key=lambda one: one.words, default=None)

    @property
    def score(self) -> float | None:
        """Flesch-Douma: 206.84 - 0.93 words per sentence - 77 syllables per word; high is easy."""
        if self.words < FEWEST_WORDS:
            return None
        per_word = sum(one.syllables for one in self.sentences) / self.words
        return 206.84 - 0.93 * self.words_per_sentence - 77 * per_word

    @property
    def verdict(self) -> Verdict | None:
        """How it reads; nothing is said of a few words."""
        if self.score is None:
            return None
        if self.score >= _EASY:
            return Verdict.EASY
        return Verdict.FAIR if self.score >= _FAIR else Verdict.HARD


def paragraphs(text: str) -> tuple[str, ...]:
    """The lines with something in them, each without the mark of a list before it."""
    lines = (
        _BULLET.sub("", line).strip() for line in unicodedata.normalize("NFC", text).split("\n")
    )
    return tuple(line for line in lines if line)


def read(paragraph: str) -> Reading:
    """Reads one paragraph. A number, a date or an address on the web is one short word."""
    found = []
    for text in _sentences(paragraph):
        words = list(filter(_SAID.search, without_links(text).replace("/", " ").split()))
        if words:
            found.append(Sentence(text, len(words), sum(map(syllables, words))))
    return Reading(tuple(found))


def without_links(text: str) -> str:
    """The text with a number as long in the place of each address on the web."""
    return _LINK.sub(lambda link: "0" * len(link[0]), text)


def _sentences(paragraph: str) -> Iterator[str]:
    begin = 0
    for stop in _STOP.finditer(paragraph):
        before = paragraph[begin : stop.start()].rsplit(maxsplit=1)
        if before and _ends(before[-1], stop[0], paragraph[stop.end() :].lstrip()[:1]):
            yield paragraph[begin : stop.end()].strip()
            begin = stop.end()
    yield paragraph[begin:].strip()


def _ends(before: str, mark: str, after: str) -> bool:
    """Whether the sentence ends with this mark, by the word before it and the sign after it."""
    last = before.lstrip("\"'“‘«([").lower()
    if "!" in mark or "?" in mark:
        return True
    if _BEFORE_A_NAME.fullmatch(last):
        return False
    unsure = _SHORTENED.fullmatch(last) or mark.startswith(("..", "…"))
    return not unsure or not after.islower()
