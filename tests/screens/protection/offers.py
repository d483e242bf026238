"""What a screen offers to who is not to be approached, and no fact that stays. FICTIEF."""

import re

from tests.screens.protection.walk import Found

MARKED = "Dennis"
AROUND = "Lotte"
"""A tante, who is not to be approached either."""
NAMESAKES = ("twelve", "fifteen")
SAT_THERE = "practice-conversation"
FACTS: tuple[tuple[str, ...], ...] = (
    # who belongs to the household, and the way to what is filled in about them
    ("", "choice", r"Belmir-Oosterdonk\b.*"),
    ("", "text|field", r"Belmir-Oosterdonk"),
    ("OverviewView", "text", r"Dennis Oosterdonk|Dennis, werk en inkomen"),
    ("OverviewView", "button", r"Verander wat over Dennis Oosterdonk is ingevuld"),
    ("NetworkCard", "text", r"Het gezin: .*"),
    # how somebody else is called without him knowing
    ("OverviewView|ReachCard", "text|field", r".*Nooit ’s avonds: Dennis leest mee\."),
    # how much he does in the plan
    ("CarryCard", "text", r"Zelf: .*"),
    # when was spoken, and with whom
    ("ConversationsView", "choice", r"\w+dag \d+ \w+ \d{4}, .*, met .*"),
    ("OverviewView", "text", r"aan de telefoon, met Dennis"),
    # whose a goal is, and who does what he did before
    ("GoalCard|Whose", "button", r"(Van )?Dennis"),
    ("Choice", "choice", r"Dennis"),
    # what was written down in a conversation in which he sat, and in the plan
    ("Paper|SaidCards|PassageBlock|MarkButtons|SeatButton|LiveText", "text|button|field", r".*"),
    ("SeatBox", "button", MARKED, SAT_THERE),
    ("PrintPlanView", "text", r"Niet op dit papier: .*"),
    # the page on which it is set and lifted
    (
        "ProtectionView|ProtectionForm",
        "text|button|choice",
        r".*(Dennis Oosterdonk|Lotte Belmir)(, niet benaderen)?|Sinds .*",
    ),
    # a child of another household, who is called so too
    *(("DrawingCard", "text|button", r".*Lotte.*", f"family-{many}") for many in NAMESAKES),
    # what was asked of him before, and how that ended
    ("Table", "text|button", r"Dennis(, Verslavingszorg Stroomopwaarts: ingetrokken)?"),
    ("OneView", "text", r"Toestemming over Dennis|Dennis \(zelf\)"),
    # who came with the question
    ("QuestionCard", "field", r"lotte"),
)


def offers(found: list[Found]) -> list[Found]:
    """What names one of them and is no fact that stays."""
    names = rf"\b({MARKED}|{AROUND})\b|Oosterdonk, partner"
    naming = [one for one in found if re.search(names, one.words, re.I)]
    return [one for one in naming if not any(_is(one, *fact) for fact in FACTS)]


def _is(one: Found, part: str, kind: str, words: str, screen: str = "") -> bool:
    if screen and one.screen != screen:
        return False
    fits = not part or re.fullmatch(part, one.part)
    return bool(fits and re.fullmatch(kind, one.kind) and re.fullmatch(words, one.words, re.S))
