"""Passphrases: propose five Dutch words, forgive how they are typed, refuse what is guessed."""

import math
import re
import secrets
import unicodedata
from collections.abc import Iterable
from functools import cache

from wijkteam_desk.counted import counted
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.trouble import WeakPassphrase

WORDS = 5
FEWEST_SIGNS = 16
FEWEST_GUESSES = 14.0  # powers of ten: 30 years at 100,000 guesses a second

_ONE_WORD = 6.5  # powers of ten: all long words that Dutch can compose
_MOST_IN_FILE = 32
_LONG_WORD = 5  # letters; a run of letters with such a word in it may be one composed word
_COMMON = 4000  # so many words are more common than those that we propose
_LONGEST_JUDGED = 72  # signs; zxcvbn takes no more, and more makes it no weaker
_YEARS = [str(year) for year in range(2035, 1929, -1)]
_ENDINGS = ("heid", "heids", "heden", "lijk", "lijke", "elijk", "elijke", "ings", "schap", "loos")
_SEPARATORS = frozenset({"Pd", "Zs", "Zl", "Zp", "Cc", "Cf"})
_RUN = re.compile(r"[^\W\d]+|[\W\d]+")


def propose() -> str:
    """Five random words, with spaces because a space is typed easiest; 64 bits."""
    words = _lines("passphrase_words_nl.txt")
    while True:
        passphrase = " ".join(secrets.choice(words) for _ in range(WORDS))
        if _power(passphrase, ()) >= FEWEST_GUESSES:  # once in some ten thousand it is not
            return passphrase


def propose_for_file() -> str:
    """Five random words of at most 32 signs, of which some readers of PDF take no more; 59 bits."""
    words = _lines("passphrase_words_nl.txt")
    while True:
        passphrase = " ".join(secrets.choice(words) for _ in range(WORDS))
        if len(passphrase) <= _MOST_IN_FILE:
            return passphrase


def normal_form(passphrase: str) -> str:
    """What counts of a passphrase: case, spaces and dashes do not.

    None of our words begins another one, so that leaving the spaces out makes no two alike.
    """
    # once more: without the space between them two signs may become one
    return unicodedata.normalize("NFKC", "".join(_tokens(passphrase)))


def refuse_short(passphrase: str) -> None:
    """Raise `WeakPassphrase` below the length that every passphrase needs."""
    signs = len(normal_form(passphrase))
    if signs < FEWEST_SIGNS:
        raise WeakPassphrase(
            f"Deze wachtzin is te kort: {counted(signs, 'teken', 'tekens')},"
            f" en {FEWEST_SIGNS} is het minste."
            " Neem vijf losse woorden."
        )


def refuse_weak(passphrase: str, known: Iterable[str] = ()) -> None:
    """Raise `WeakPassphrase` with a sentence that helps, when guessing takes too little.

    `known`: what others know of this coach: name, team, municipality.
    """
    refuse_short(passphrase)
    if _power(passphrase, known) >= FEWEST_GUESSES:
        return
    words = [run for run in _runs(passphrase) if run.isalpha()]
    if len(words) == 1:
        raise WeakPassphrase(
            "Eén woord is te raden, ook als het lang is of er een getal achter staat."
            " Neem vijf losse woorden met een spatie ertussen."
        )
    raise WeakPassphrase(
        "Deze wachtzin is te makkelijk te raden. Neem vijf losse woorden die niets met elkaar,"
        " met jou of met je werk te maken hebben."
    )


def _tokens(passphrase: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", passphrase).casefold()
    return "".join(" " if _separates(sign) else sign for sign in folded).split()


def _separates(sign: str) -> bool:
    return sign == "_" or unicodedata.category(sign) in _SEPARATORS


def _runs(passphrase: str) -> list[str]:
    """The passphrase in runs of letters and runs of other signs."""
    return [run for token in _tokens(passphrase) for run in _RUN.findall(token)]


def _power(passphrase: str, known: Iterable[str]) -> float:
    """How many guesses it takes, as a power of ten, by the cheaper of two ways."""
    inputs = [part for text in known for part in (*_tokens(text), normal_form(text)) if part]
    apart = sum(_power_of_run(run, inputs) for run in _runs(passphrase))
    return min(apart, sum(guesses for _, guesses in _parts(normal_form(passphrase), inputs)))


def _power_of_run(run: str, inputs: list[str]) -> float:
    parts = _parts(run, inputs)
    power = sum(guesses for _, guesses in parts)
    longest = max((len(word) for word, _ in parts if word), default=0)
    composed = run.isalpha() and longest >= _LONG_WORD
    return min(power, _ONE_WORD) if composed else power


def _parts(text: str, inputs: list[str]) -> list[tuple[str, float]]:
    """Cut the text as a guesser would: the word it is part of, if any, and its power of ten.

    The total of zxcvbn itself is not used: it grants 10,000 guesses for every part, however common.
    """
    from zxcvbn import zxcvbn

    _teach_dutch()
    judged = zxcvbn(text[:_LONGEST_JUDGED], [*inputs, *_YEARS])
    return [
        (str(part.get("matched_word", "")), math.log10(part["guesses"]))
        for part in judged["sequence"]
    ]


@cache
def _teach_dutch() -> None:
    from zxcvbn.matching import add_frequency_lists

    common = _lines("weak_words_nl.txt")
    proposed = _lines("passphrase_words_nl.txt")
    words = dict.fromkeys([*common[:_COMMON], *proposed, *common[_COMMON:]])
    add_frequency_lists(
        {
            "nl_words": list(words),
            "nl_endings": _ENDINGS,
            "nl_names": _lines("weak_names_nl.txt"),
            "nl_places": _lines("weak_places_nl.txt"),
        }
    )


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple(shipped("words", name).read_text("ascii").split())
