"""What is asked when help stops: the light form, and the full one; knows no Qt."""

from wijkteam_desk.domain.leaving import LeavingReason, View
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.ui.common.asked import Ask, Group
from wijkteam_desk.ui.screens.leaving.sheet import Sheet

LEFT_ON = "left_on"
TAPER, RESULT, CHECK = "taper", "result", "check"

_DISAGREES = frozenset({View.DISAGREES.value})
_ON_CARD = "Dit komt op de afsprakenkaart."
_REASONS = tuple((one.value, one.label) for one in LeavingReason)
_VIEWS = tuple((one.value, one.label) for one in View)
_PARTIES = tuple((one.value, one.label) for one in Party)
_STANDS = tuple((one.value, one.label) for one in GoalStatus)


def key_of(kind: str, one: object, what: str) -> str:
    """The key of that field about that step, goal or check."""
    return f"{kind}.{one}.{what}"


def light_groups(sheet: Sheet) -> tuple[Group, ...]:
    """The four questions, and on which day it stopped if it has not."""
    stopped = Ask(
        key=LEFT_ON, label="Op welke dag is het gestopt", hint="Nog niet gestopt? Laat dit leeg."
    )
    lines = (
        (
            Ask(key="reason", label="Waarom stopt het", choices=_REASONS),
            Ask(key="reason_words", label="In eigen woorden (hoeft niet)", free=True),
        ),
        (
            Ask(key="remains", label="Wat blijft er nodig", hint=_ON_CARD, long=True),
            Ask(key="taken_over_by", label="Wie neemt het over", hint=_ON_CARD),
        ),
        (
            Ask(
                key="call",
                label="Bij wie kan het gezin terecht als het minder goed gaat",
                hint=f"Een naam en een nummer. {_ON_CARD}",
            ),
            *(() if sheet.ended else (stopped,)),
        ),
    )
    return (Group(head="De vier vragen", lines=lines),)


def plan_groups(steps: int) -> tuple[Group, ...]:
    """What can be agreed long before, with so many steps of tapering."""
    return (_BEFOREHAND, _DISCUSSED, *(_step(number) for number in range(steps)))


def end_groups(sheet: Sheet) -> tuple[Group, ...]:
    """What is asked around the end itself, and after it."""
    return (
        *(_result(goal, words) for goal, words in sheet.goals),
        _HANDED_OVER,
        _EMBER,
        _SIGNS,
        *(() if sheet.apart else (_own_words(sheet),)),
        _views(sheet),
        *((_TALK,) if sheet.talks else ()),
        *(_check(check, day) for check, day in sheet.checks),
        _FEEDBACK,
    )


_BEFOREHAND = Group(
    head="Vooraf afgesproken",
    under=_ON_CARD,
    lines=(
        (
            Ask(key="stops_when", label="Het stopt als", long=True),
            Ask(key="and_then", label="En dan", long=True),
        ),
    ),
)
_DISCUSSED = Group(
    head="Aangekondigd en besproken",
    lines=(
        (
            Ask(key="announced_on", label="Aangekondigd op"),
            Ask(key="with_family_on", label="Besproken met het gezin op"),
        ),
        (
            Ask(key="with_provider_on", label="Besproken met de aanbieder op"),
            Ask(key="with_coach_on", label="Besproken met de coach op"),
        ),
    ),
)
_HANDED_OVER = Group(
    head="Warme overdracht",
    lines=(
        (
            Ask(key="handed_over_on", label="Overgedragen op", hint="Een plan mag ook."),
            Ask(key="handed_over_with", label="Wie waren erbij"),
        ),
    ),
)
_EMBER = Group(
    head="Waakvlam",
    lines=(
        (
            Ask(key="ember_contact", label="Wie houdt contact", hint=_ON_CARD),
            Ask(key="ember_rhythm", label="Hoe vaak"),
        ),
        (
            Ask(key="ember_until", label="Tot wanneer"),
            Ask(
                key="still_told",
                label="Waarom blijf je zo lang nog delen (hoeft niet)",
                hint="Leeg: delen stopt als de hulp stopt. Een ja blijft nodig.",
                long=True,
            ),
        ),
    ),
)
_SIGNS = Group(
    head="Gaat het weer minder goed",
    lines=((Ask(key="signs", label="Waaraan merk je dat", hint=_ON_CARD, long=True),),),
)
_TALK = Group(
    head="Gesprek met z’n drieën",
    under="Het gezin, de aanbieder en de coach praten over wat zij niet hetzelfde zien.",
    lines=(
        (
            Ask(key="talk_on", label="Gepland op"),
            Ask(key="talked_on", label="Gehouden op"),
        ),
    ),
)
_FEEDBACK = Group(
    head="Afronding",
    under="Zolang die open is, mag de aanbieder vertellen hoe het is afgerond. Meer niet.",
    lines=(
        (Ask(key="feedback_until", label="Open tot", hint="Leeg: vier weken na het stoppen."),),
    ),
)


def _step(number: int) -> Group:
    def key(what: str) -> str:
        return key_of(TAPER, number, what)

    return Group(
        head=f"Stap {number + 1} van minder",
        lines=(
            (
                Ask(key=key("what"), label="Wat wordt er minder", long=True),
                Ask(key=key("by"), label="Wie zet deze stap", choices=_PARTIES),
            ),
            (
                Ask(key=key("down_when"), label="Dat kan als", long=True),
                Ask(key=key("up_when"), label="Weer meer als", long=True),
            ),
            (
                Ask(key=key("planned_on"), label="Stap gepland op"),
                Ask(key=key("done_on"), label="Stap gezet op"),
            ),
        ),
    )


def _result(goal: str, words: str) -> Group:
    return Group(
        head=f"“{words}”",
        lines=(
            (
                Ask(
                    key=key_of(RESULT, goal, "status"),
                    label="Hoe staat dit doel nu",
                    choices=_STANDS,
                ),
                Ask(key=key_of(RESULT, goal, "word"), label="Wat bracht de hulp", long=True),
            ),
        ),
    )


def _own_words(sheet: Sheet) -> Group:
    return Group(
        head="Wat het gezin er zelf van zegt",
        lines=(
            (
                Ask(key="own_words", label="In hun eigen woorden", hint=_ON_CARD, long=True),
                Ask(key="own_words_of", label="Wie zegt dat", choices=sheet.people),
            ),
        ),
    )


def _views(sheet: Sheet) -> Group:
    who = {"family": "het gezin", "provider": "de aanbieder", "coach": "de coach"}
    if sheet.apart:
        del who["family"]
    return Group(
        head="Is iedereen het eens",
        under="Niet eens? Dat houdt niets tegen. Het blijft staan, en er komt een gesprek.",
        lines=tuple(
            (
                Ask(key=f"{one}_view", label=f"Wat vindt {name}", choices=_VIEWS),
                Ask(
                    key=f"{one}_why",
                    label=f"Waarom {name} dat vindt",
                    hint=_ON_CARD,
                    long=True,
                    when=(f"{one}_view", _DISAGREES),
                ),
            )
            for one, name in who.items()
        ),
    )


def _check(check: str, day: str) -> Group:
    return Group(
        head=f"Nazorg: kijken hoe het gaat, rond {day}",
        lines=(
            (
                Ask(key=key_of(CHECK, check, "due"), label="Nazorg op"),
                Ask(key=key_of(CHECK, check, "done_on"), label="Gekeken op"),
            ),
            (Ask(key=key_of(CHECK, check, "word"), label="Hoe ging het", long=True),),
        ),
    )
