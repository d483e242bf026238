"""Search as you type over households, people and what was written."""

import json
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Row, text

from wijkteam_desk.domain.conversation import for_one_pair_of_eyes
from wijkteam_desk.domain.feedback import Moment
from wijkteam_desk.domain.identity import reference_in
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.storage.unit_of_work import Work

MOST = 12
_FEW = 4
"""So many of what was told back, for there is far more of what was said in talks."""


@dataclass(frozen=True, kw_only=True)
class Hit:
    """One thing found: where it is and the words that show it.

    `guarded`: this person is not to be approached.
    `delicate`: the words are for one pair of eyes and not given; the place itself has them.
    """

    kind: Literal["household", "member", "feedback", "passage"]
    household_id: str
    title: str
    line: str
    conversation_id: str = ""
    delicate: bool = False
    guarded: bool = False


# One statement, and lazy: what is full after the people never looks at a passage.
# Newest first by row number: ranking all hits of a short prefix would cost many times more. The
# words around a hit are cut out for the few that are shown.
_FOUND = text("""
    SELECT * FROM (
      SELECT 'household' AS kind, h.id AS household, h.name AS title, h.reference AS line,
        '' AS talk, '' AS mark, '' AS life_domain, 0 AS alone, 0 AS guarded
      FROM household_words(:words) AS w JOIN household AS h ON h.row = w.rowid
      ORDER BY w.rowid DESC LIMIT :most)
    UNION ALL SELECT * FROM (
      SELECT DISTINCT 'household', h.id, h.name, d.reference, '', '', '', 0, 0
      FROM disclosure AS d JOIN household AS h ON h.id = d.household_id
      WHERE :theirs <> '' AND d.reference = :theirs LIMIT :most)
    UNION ALL SELECT * FROM (
      SELECT 'member', h.id, trim(m.given_name || ' ' || trim(m.prefix || ' ' || m.family_name)),
        h.name, '', '', '', 0, EXISTS (
          SELECT 1 FROM protection AS g
          WHERE g.member_id = m.id AND g.kind = :guarded AND g.lifted_on IS NULL)
      FROM (SELECT rowid FROM member_words(:words) ORDER BY rowid DESC LIMIT :most) AS w
      CROSS JOIN member AS m ON m.row = w.rowid CROSS JOIN household AS h ON h.id = m.household_id)
    UNION ALL SELECT * FROM (
      SELECT 'feedback', h.id, h.name, trim(f.told_by || ': ' || w.words, ': '), '', '',
        CASE a.moment WHEN :concern THEN :safety ELSE (
          SELECT max(g.life_domain) FROM involvement_goal AS i JOIN goal AS g ON g.id = i.goal_id
          WHERE i.involvement_id = a.involvement_id
            AND g.life_domain IN (SELECT value FROM json_each(:delicate))) END, 0, 0
      FROM (SELECT rowid, snippet(feedback_words, 0, '', '', '…', 12) AS words
            FROM feedback_words(:words) ORDER BY rowid DESC LIMIT :few) AS w
      CROSS JOIN feedback AS f ON f.row = w.rowid
      CROSS JOIN feedback_agreement AS a ON a.id = f.agreement_id
      CROSS JOIN household AS h ON h.id = f.household_id)
    UNION ALL SELECT * FROM (
      SELECT 'passage', h.id, h.name, w.words, p.conversation_id, p.kind, p.life_domain, p.alone, 0
      FROM (SELECT rowid, snippet(passage_words, 0, '', '', '…', 12) AS words
            FROM passage_words(:words) ORDER BY rowid DESC LIMIT :most) AS w
      CROSS JOIN passage AS p ON p.row = w.rowid CROSS JOIN household AS h ON h.id = p.household_id)
    LIMIT :most""")
_DELICATE = json.dumps([one.value for one in LifeDomain if one in DELICATE])


def match_words(typed: str) -> str:
    """What was typed as an FTS5 query: every word must begin so; signs have no meaning."""
    words = "".join(sign if sign.isalnum() else " " for sign in typed).split()
    return " ".join(f'"{word}"*' for word in words)


def find(work: Work, *, typed: str) -> tuple[Hit, ...]:
    """At most twelve hits: households, people, what was told back, passages; newest first."""
    words = match_words(typed)
    if not words:
        return ()
    guarded = ProtectionKind.NO_CONTACT.value
    told = {"words": words, "most": MOST, "few": _FEW, "guarded": guarded}
    told |= {"concern": Moment.CONCERN.value, "safety": LifeDomain.SAFETY.value}
    told["delicate"] = _DELICATE
    told["theirs"] = reference_in(typed)
    rows = work.session.execute(_FOUND, told)
    return tuple(_hit(row) for row in rows)


def _hit(row: Row[Any]) -> Hit:
    """What is delicate is found, or one would look in vain, but never read in a list (DESIGN 7)."""
    delicate = for_one_pair_of_eyes(row.mark, row.life_domain, alone=bool(row.alone))
    return Hit(
        kind=row.kind,
        household_id=row.household,
        title=row.title,
        line="" if delicate else row.line,
        conversation_id=row.talk,
        delicate=delicate,
        guarded=bool(row.guarded),
    )
