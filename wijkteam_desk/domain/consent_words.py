"""How toestemming is asked, in plain Dutch: the same words at the table and on paper."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.category import GUARDED, Category
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.dutch_date import full_date

_ASKED = {
    Direction.TELL: "Mogen wij iets over {about} vertellen aan {reader}?",
    Direction.ASK: "Mogen wij iets over {about} vragen aan {reader}?",
    Direction.BOTH: "Mogen wij over {about} praten met {reader}, over en weer?",
}
_IF_NO = (
    "Ja. Nee zeggen mag, en {you} hoeft niet te zeggen waarom. {You} mag ook op een deel ja zeggen."
    " Bij nee hoort {reader} niets van ons. Onze hulp blijft hetzelfde."
    " Het kan wel langer duren, of {you} vertelt het liever zelf."
)
_REGRET = (
    "Spijt mag altijd. Zeg het, bel of schrijf ons: dan stoppen wij meteen. Waarom, dat is niet"
    " nodig. Wat al verteld is, blijft verteld. Wij zeggen {reader} dat {you} het introk."
)
_KEPT = "Wij schrijven op wat {you} zei. Dat bewaren wij zo lang als het dossier."


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is asked of one person. `about`: a name, or empty where it is about that person.

    `reader`: who reads it, as `de verhuurconsulent van Wonen aan de Rand`. `young`: called `je`.
    """

    about: str
    reader: str
    categories: tuple[Category, ...]
    why: str
    direction: Direction
    valid_until: date
    young: bool = False


def reader_in_words(function: str, name: str) -> str:
    """`de verhuurconsulent van Wonen aan de Rand`; of a member just the name."""
    return f"{function.strip()} van {name}" if function.strip() else name


def question_in_words(question: Question) -> tuple[tuple[str, str], ...]:
    """Headings with what is said under each, to be read aloud from the first to the last."""
    you, object_ = ("je", "jou") if question.young else ("u", "u")
    told = {
        "about": question.about or object_,
        "reader": question.reader or "…",
        "you": you,
        "You": you.capitalize(),
    }
    until = f"Tot en met {full_date(question.valid_until)}. Daarna vragen wij het opnieuw."
    return (
        ("Wat vragen wij", _ASKED[question.direction].format(**told)),
        ("Waarover", _about_what(question.categories)),
        ("Waarvoor", question.why.strip() or "…"),
        ("Hoe lang", until),
        (f"Mag {you} nee zeggen", _IF_NO.format(**told)),
        ("En als het later niet goed voelt", _REGRET.format(**told)),
        ("Wat wij bewaren", _KEPT.format(**told)),
    )


def _about_what(categories: tuple[Category, ...]) -> str:
    usual = [one.label for one in categories if one not in GUARDED]
    guarded = [f"{one.label} (extra gevoelig)." for one in categories if one in GUARDED]
    lines = [f"{'; '.join(usual)}."] if usual else []
    return "\n".join((*lines, *guarded, "Over iets anders gaat het niet.")) if categories else "…"
