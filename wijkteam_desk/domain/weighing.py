"""Conflict van plichten: telling without a yes or a law, weighed in words (BPSW 13; DOMAIN 5.9)."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.necessity import refuse_quicker
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.protection import SecondPairOfEyes, check_second
from wijkteam_desk.domain.refusal import Refusal

ANSWERS = ("tried", "harm", "conscience", "effect")


@dataclass(frozen=True, kw_only=True)
class Weighing:
    """Four of the six questions; the other two every share answers (`no_other_way`, `no_more`).

    `tried`: what was done to get a yes (toestemmingsvereiste). `harm`: what serious harm comes of
    silence (schadevereiste). `conscience`: why one cannot be silent (gewetensnood). `effect`: how
    telling takes the harm away (doelmatigheid). `consulted`: by name, which colleague or expert,
    and on which day.
    """

    tried: str = ""
    harm: str = ""
    conscience: str = ""
    effect: str = ""
    consulted: str = ""
    consulted_on: date | None = None

    @property
    def is_weighed(self) -> bool:
        """Whether anything of it was answered."""
        return any(getattr(self, name) for name in (*ANSWERS, "consulted", "consulted_on"))


def check_weighing(told: Weighing, today: date, author: str = "") -> None:
    """Refuses a question without an answer, and who asked nobody, or only oneself (`author`)."""
    for name in ANSWERS:
        refuse_quicker(getattr(told, name))
    refuse_long_texts(*(getattr(told, name) for name in ANSWERS))
    check_second(SecondPairOfEyes(second=told.consulted, reason=told.harm), author)
    if told.consulted_on is None:
        raise Refusal("Schrijf op welke dag je het met een collega besprak.")
    refuse_coming(told.consulted_on, today)
