"""The fixed words of the plan on paper: in Dutch here, in other languages in resources/i18n/paper.

`{names}` between braces are filled in; what residents wrote themselves is never translated.
"""

import functools
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from string import Formatter
from typing import TypeAlias

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.paper_language import PaperLanguage
from wijkteam_desk.paper.typesetting.words import Bold
from wijkteam_desk.shipped import shipped


class Label(StrEnum):
    """Fixed words in Dutch, plain enough for every reader; `u`, but see `TO_A_CHILD`."""

    OUR_PLAN = "Ons plan"
    FICTITIOUS = "FICTIEF. Dit plan is verzonnen, om te oefenen."
    LABELS_ONLY = (
        "Alleen de vaste woorden zijn vertaald. Wat is afgesproken, staat in het Nederlands."
    )
    DRAFT = "De vertaling is nog niet nagekeken door iemand die de taal spreekt."
    HOLDS = "{holder} houdt het overzicht."
    HOLDS_SELF = "{holder} houdt zelf het overzicht."
    HELD_SINCE = "Dat is zo sinds {day}."
    IS_CONTACT = "{holder} is de contactpersoon."
    NOBODY_HOLDS = "Wie het overzicht houdt, spreken we nog af."
    NOT_NAMED = "Wie het overzicht houdt, staat met opzet niet op dit papier. Vraag het ons."
    NUMBER_BY_HAND = (
        "Ons telefoonnummer staat met opzet niet op dit papier. Vraag het ons en schrijf het hier:"
    )
    STUCK_CALL = "Bel {phone} als iets niet loopt."
    STUCK_TELL = "Zeg het tegen {who} als iets niet loopt."
    STUCK_CALL_CONTACT = "Loopt iets niet? Bel dan {contact}, de contactpersoon: {phone}."
    STUCK_TELL_CONTACT = "Loopt iets niet? Zeg het dan tegen {contact}, de contactpersoon."
    AWAY_CALL = "Is {who} er niet? Bel dan {deputy}: {phone}."
    AWAY_SEE = "Is {who} er niet? Dan kunt u bij {deputy} terecht."
    UNABLE_CALL = "Kan {who} even niet? Bel dan {deputy}: {phone}."
    UNABLE_HOLDS = "Kan {who} even niet? Dan houdt {deputy} het overzicht."
    ONLY_THEIRS = (
        "Hier staat alleen wat {readers} doet. Geef dit papier niet door zonder het te vragen."
    )
    GOES_WELL = "Wat goed gaat"
    WORRIES = "Zorgpunten"
    WISHES = "Wat u graag wilt"
    GIVES = "Wat u voor een ander doet"
    GOALS = "Wat we willen bereiken"
    NO_GOALS = "Er staan nog geen doelen in dit plan."
    WHOSE = "Van {names}."
    OF_ALL = "Van het hele gezin."
    SOON = "Dit doel komt straks."
    LATER = "Dit doel komt later."
    GOOD_WHEN = "Het is goed als: {what}."
    STANDS = "Op {day} bekeken we dit samen: {stand}."
    STANDS_BY = "Op {day} is dit bekeken door {who}: {stand}."
    STANDS_OPEN = "dit moet nog beginnen"
    STANDS_RUNNING = "hier werken we aan"
    STANDS_REACHED = "dit is gelukt"
    STANDS_PARTLY = "dit is voor een deel gelukt"
    STANDS_LET_GO = "dit laten we los"
    STANDS_DROPPED = "dit is niet meer nodig"
    NO_ACTIONS = "Wat we hiervoor gaan doen, spreken we nog af."
    ALSO_AGREED = "Verder spreken we af"
    AGREED = "Dit spreken we af"
    WHAT = "Wat gaan we doen"
    WHO = "Wie"
    WHEN = "Wanneer"
    HELPS = "Wie helpt mee, en tot wanneer"
    UNTIL = "Tot wanneer"
    WHEN_ENDED = "Als het stopt"
    KNOWS = "Wie iets over u mag weten"
    ABOUT_WHAT = "Waarover"
    BECAUSE = "Waarom"
    SIGNS = "Waaraan u het merkt"
    DO_THEN = "Wat u dan doet"
    GOES_ON = "Wat doorgaat zonder het wijkteam"
    OPINIONS = "Wat wij ervan vinden"
    SAID_OF = "{who}, bij versie {number} op {day}: {what}."
    WROTE_AT = "Wat {who} schreef bij versie {number}, blijft daarbij bewaard."
    TALK = "Wanneer we elkaar weer spreken"
    TALK_ON = "Op {weekday} {day}, {place}."
    TALK_AT = "Op {weekday} {day} om {time} uur, {place}."
    NO_TALK = "Dat spreken we nog af."
    AT_HOME = "bij u thuis"
    ELSEWHERE = "op een andere plek"
    BY_PHONE = "aan de telefoon"
    BY_VIDEO = "via beeldbellen"
    EVALUATION = "Op {day} bekijken we dit plan weer samen."
    NO_EVALUATION = "Wanneer we dit plan weer samen bekijken, spreken we nog af."
    CLOSED = "Dit plan is afgesloten op {day}."
    CALL_THEN = "U kunt terecht bij {who}."
    WORSE_CLOSED = "Wacht niet te lang. Neem weer contact op met {who}."
    WORSE = "Als het minder goed gaat"
    WORSE_CALL = "Wacht niet tot het volgende gesprek. Bel {who}: {phone}."
    WORSE_TELL = "Wacht niet tot het volgende gesprek. Zeg het tegen {who}."
    DANGER = "Is er direct gevaar? Bel 112."
    RIGHTS = "Goed om te weten"
    WRONG = "Klopt er iets niet?"
    TELL_WRONG = "Zeg het tegen {who}. Dan passen we het aan."
    SOMEBODY_OF = "iemand van {team}"
    THE_TEAM = "het wijkteam"
    SUPPORT = "Wilt u dat iemand met u meedenkt?"
    ASK_SUPPORT = (
        "Een cliëntondersteuner gaat mee naar gesprekken en staat naast u. Dat kost niets. "
        "Hij of zij werkt niet voor de gemeente. Vraag ons hoe u er een vindt."
    )
    COMPLAINT = "Bent u niet tevreden over ons?"
    MAKE_COMPLAINT = "Vertel het ons, of dien een klacht in. Vraag ons of de gemeente hoe dat gaat."
    NO_DECISION = "Dit plan is geen besluit van de gemeente. Bewaar het op een veilige plek."
    CONFIDENTIAL = "Vertrouwelijk. Voor: {readers}."
    PRINTED = "Afgedrukt op {day}."


Hole: TypeAlias = "str | date | Sequence[str] | Sentence"


@dataclass(frozen=True)
class Sentence:
    """A label with what fills it: text, a day, names in a row, or fixed words again."""

    label: Label
    holes: Mapping[str, Hole]
    bold: bool = False


def sentence(label: Label, *, bold: bool = False, **holes: Hole) -> Sentence:
    """`sentence(Label.HOLDS, holder="Noor Haddad")`."""
    return Sentence(label, holes, bold)


@dataclass(frozen=True, kw_only=True)
class Labels:
    """The fixed words in one language; `checked` by somebody who speaks it."""

    language: PaperLanguage
    words: Mapping[str, str]
    checked: bool = True

    def parts(self, *said: Sentence) -> list[str]:
        """These sentences as parts of one paragraph, with what stands out in bold."""
        found: list[str] = []
        for one in said:
            found += [" "] * bool(found)
            found += self._parts(one)
        return found

    def text(self, *said: Sentence) -> str:
        """These sentences as plain text."""
        return "".join(self.parts(*said))

    def _parts(self, said: Sentence) -> Iterator[str]:
        for literal, name, _, _ in Formatter().parse(self.words[said.label]):
            filled = self._filled(said.holes[name]) if name else ""
            for part in filter(None, (literal, filled)):
                yield Bold(part) if said.bold else part

    def _filled(self, hole: Hole) -> str:
        if isinstance(hole, Sentence):
            return self.text(hole)
        if isinstance(hole, str):
            return hole
        dutch = self.language is PaperLanguage.DUTCH
        if isinstance(hole, date):
            return full_date(hole) if dutch else f"{hole:%d-%m-%Y}"
        return names_in_words(tuple(hole)) if dutch else ", ".join(hole)


DUTCH = Labels(language=PaperLanguage.DUTCH, words={label: label.value for label in Label})
_TO_A_CHILD: dict[str, str] = {
    Label.WISHES: "Wat je graag wilt",
    Label.GIVES: "Wat je voor een ander doet",
    Label.KNOWS: "Wie iets over jou mag weten",
    Label.SIGNS: "Waaraan je het merkt",
    Label.DO_THEN: "Wat je dan doet",
    Label.AWAY_SEE: "Is {who} er niet? Dan kun je bij {deputy} terecht.",
    Label.AT_HOME: "bij je thuis",
    Label.CALL_THEN: "Je kunt terecht bij {who}.",
    Label.SUPPORT: "Wil je dat iemand met je meedenkt?",
    Label.ASK_SUPPORT: (
        "Een cliëntondersteuner gaat mee naar gesprekken en staat naast je. Dat kost niets. "
        "Hij of zij werkt niet voor de gemeente. Vraag ons hoe je er een vindt."
    ),
    Label.COMPLAINT: "Ben je niet tevreden over ons?",
}
TO_A_CHILD = Labels(language=PaperLanguage.DUTCH, words={**DUTCH.words, **_TO_A_CHILD})
"""The same for who is called `je`."""


@functools.cache
def labels_in(language: PaperLanguage) -> Labels:
    """The fixed words in this language."""
    if language is PaperLanguage.DUTCH:
        return DUTCH
    file = shipped("i18n", "paper", f"{language}.toml")
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    return Labels(language=language, words=told["labels"], checked=told["checked"])
