"""Search as you type over households, people and what was written."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import text

from wijkteam_desk.storage.unit_of_work import Work

MOST = 12


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One thing found: where it is and the words that show it."""

    kind: Literal["household", "member", "passage"]
    household_id: str
    title: str
    line: str
    conversation_id: str = ""


_HOUSEHOLDS = text("""
    SELECT h.id, h.name, h.reference FROM household_words(:words) AS w
    JOIN household AS h ON h.row = w.rowid ORDER BY w.rank LIMIT :most""")
_MEMBERS = text("""
    SELECT h.id, trim(m.given_name || ' ' || trim(m.prefix || ' ' || m.family_name)), h.name
    FROM member_words(:words) AS w JOIN member AS m ON m.row = w.rowid
    JOIN household AS h ON h.id = m.household_id ORDER BY w.rank LIMIT :most""")
# Newest first by row number: ranking all hits of a short prefix would cost many times more.
_PASSAGES = text("""
    SELECT h.id, h.name, snippet(passage_words, 0, '', '', '…', 12), p.conversation_id
    FROM passage_words(:words) AS w JOIN passage AS p ON p.row = w.rowid
    JOIN household AS h ON h.id = p.household_id ORDER BY w.rowid DESC LIMIT :most""")


def match_words(typed: str) -> str:
    """What was typed as an FTS5 query: every word must begin so; signs have no meaning."""
    words = "".join(sign if sign.isalnum() else " " for sign in typed).split()
    return " ".join(f'"{word}"*' for word in words)


def find(work: Work, *, typed: str) -> tuple[Hit, ...]:
    """At most twelve hits: households, then people, then passages (the newest first)."""
    words = match_words(typed)
    if not words:
        return ()
    given = {"words": words, "most": MOST}
    hits = [
        Hit(kind="household", household_id=row[0], title=row[1], line=row[2])
        for row in work.session.execute(_HOUSEHOLDS, given)
    ]
    hits += [
        Hit(kind="member", household_id=row[0], title=row[1], line=row[2])
        for row in work.session.execute(_MEMBERS, given)
    ]
    hits += [
        Hit(kind="passage", household_id=row[0], title=row[1], line=row[2], conversation_id=row[3])
        for row in work.session.execute(_PASSAGES, given)
    ]
    return tuple(hits[:MOST])
