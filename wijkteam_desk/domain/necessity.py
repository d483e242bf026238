"""Why so much is shared, and not less: asked once for each share, in words (R-5.15, R-5.21)."""

from dataclasses import dataclass

from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.refusal import Refusal

_QUICKER = (
    *("snel", "sneller", "snelst", "vlot", "vlotter", "vlug", "vlugger", "spoediger"),
    *("efficient", "efficienter", "efficientie", "handig", "handiger", "makkelijk"),
    *("makkelijker", "gemakkelijk", "gemakkelijker", "eenvoudiger", "praktisch", "praktischer"),
    *("tijd", "tijdwinst", "scheelt", "bespaart", "besparen", "werk", "dubbel", "uitzoekwerk"),
)
_SAYS_NOTHING = (
    *("het", "dat", "dit", "is", "zo", "omdat", "want", "dan", "gaat", "werkt", "kan", "we"),
    *("wij", "ik", "voor", "ons", "mij", "de", "een", "en", "of", "ook", "veel", "meer", "heel"),
    *("lekker", "wel", "gewoon", "te", "om", "op", "iedereen", "alles", "allemaal", "samen"),
    *("zijn", "willen", "wordt", "worden", "er", "door", "zodat", "hiermee", "daarmee", "beter"),
    *("werken", "doen", "gaan", "kunnen", "niet", "hoeft", "hoeven", "minder", "hen", "alle"),
    *("betrokkenen", "collega", "collegas", "s", "anders", "duurt", "langer", "lang"),
)
ONLY_QUICKER = "Sneller of makkelijker is geen reden om te delen. Schrijf waarvoor het nodig is."


@dataclass(frozen=True, kw_only=True)
class Necessity:
    """The three answers in the coach's own words.

    `needed`: why this is needed; `no_other_way`: why not with less, without a name or through the
    family itself (subsidiariteit); `no_more`: why just this much (proportionaliteit).
    """

    needed: str
    no_other_way: str = ""
    no_more: str = ""


@dataclass(frozen=True, kw_only=True)
class Informed:
    """Whether the people it is about were told beforehand; if not, why (R-5.18)."""

    beforehand: bool
    because: str = ""


def is_only_quicker(text: str) -> bool:
    """Whether nothing is said but that it is quick or easy (R-5.21)."""
    words = set(plain_words(text))
    return not words.isdisjoint(_QUICKER) and words <= {*_QUICKER, *_SAYS_NOTHING}


def check_necessity(told: Necessity) -> None:
    """Refuses one of the three without an answer, or with one that is none (R-5.15, R-5.21)."""
    for answer in (told.needed, told.no_other_way, told.no_more):
        if not answer.strip():
            raise Refusal(
                "Schrijf op waarom dit nodig is, waarom het niet anders kan, en waarom zoveel."
            )
        if is_only_quicker(answer):
            raise Refusal(ONLY_QUICKER)
    refuse_long_texts(told.needed, told.no_other_way, told.no_more)


def check_informed(told: Informed) -> None:
    """Refuses to keep silent towards somebody without a reason (R-5.18; BPSW 13)."""
    if not told.beforehand and (not told.because.strip() or is_only_quicker(told.because)):
        raise Refusal(
            "Iemand niet vooraf vertellen dat je deelt mag alleen als dat zelf ernstig schaadt."
            " Schrijf op waarom."
        )
    refuse_long_texts(told.because)
