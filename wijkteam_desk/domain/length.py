"""How long a text may be, and of which signs; the dossier file keeps the same limits."""

from wijkteam_desk.domain.refusal import Refusal

# Persian and other scripts need these between the letters of a name.
_JOINERS = "\u200c\u200d"

LONGEST_NAME = 1_000
LONGEST_LINE = 2_000
LONGEST_TEXT = 20_000


def refuse_long_names(*names: str) -> None:
    """Refuses a name, function or rhythm of more than 1,000 characters or of hidden signs."""
    if any(len(name) > LONGEST_NAME for name in names):
        raise Refusal("Dit is te lang. Maak het korter dan 1.000 tekens.")
    if any(sign not in _JOINERS and not sign.isprintable() for sign in "".join(names)):
        raise Refusal("In een naam staan alleen letters en leestekens. Haal weg wat je niet ziet.")


def refuse_long_lines(*lines: str) -> None:
    """Refuses a line of the plan of more than 2,000 characters, or as by `refuse_long_texts`."""
    refuse_long_texts(*lines)
    if any(len(line) > LONGEST_LINE for line in lines):
        raise Refusal("Dit is te lang voor een plan dat iedereen leest: hooguit 2.000 tekens.")


def refuse_long_texts(*texts: str) -> None:
    """Refuses a text of more than 20,000 characters or with NUL, which no dossier file holds."""
    if any(len(text) > LONGEST_TEXT for text in texts):
        raise Refusal("Deze tekst is te lang. Splits hem in stukken van hooguit 20.000 tekens.")
    if any("\0" in text for text in texts):
        raise Refusal("In deze tekst staat een teken dat je niet ziet. Typ hem over.")
