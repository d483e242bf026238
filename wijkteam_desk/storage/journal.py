"""The journal: one entry per act, chained by HMAC, its content salted and apart (DESIGN 5)."""

import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.changes import RowChange

_START = b"\0" * 32


@dataclass(frozen=True, kw_only=True)
class Done:
    """An act that was done: by whom, on which laptop, when (UTC).

    `note`: what no row tells, such as the entry it undoes. `seen`: households only looked at.
    `forgotten`: what stood in the rows is not kept, only that they changed.
    """

    id: str
    act: str
    author: str
    device: str
    at: datetime
    note: str = ""
    seen: frozenset[str] = frozenset()
    forgotten: bool = False


@dataclass(kw_only=True)
class Chain:
    """The end of the chain, to which the next entry is tied."""

    key: bytes
    seq: int = 0
    mac: bytes = _START
    last_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What is signed of one act. About: (household, person) pairs; digests: of the content."""

    seq: int
    id: str
    act: str
    at: str
    author: str
    device: str
    base: str | None
    note: str
    about: list[list[str]] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)

    def mac(self, key: bytes, previous: bytes) -> bytes:
        """Ties this entry to all before it."""
        canonical = json.dumps(vars(self), sort_keys=True, separators=(",", ":"))
        return hmac.digest(key, previous + canonical.encode(), "sha256")


def chain_of(connection: sqlcipher.Connection, key: bytes) -> Chain:
    """The chain as it stands in the store."""
    last = connection.execute("SELECT seq, mac, id FROM op ORDER BY seq DESC LIMIT 1").fetchone()
    return Chain(key=key, seq=last[0], mac=last[1], last_id=last[2]) if last else Chain(key=key)


def append(
    connection: sqlcipher.Connection, chain: Chain, done: Done, changes: list[RowChange]
) -> Chain:
    """Writes the entry of one act within its transaction; returns the longer chain."""
    contents = [(os.urandom(16), _canonical(change)) for change in changes]
    entry = Entry(
        seq=chain.seq + 1,
        id=done.id,
        act=done.act,
        at=done.at.isoformat(timespec="milliseconds"),
        author=done.author,
        device=done.device,
        base=chain.last_id,
        note=done.note,
        about=_about(changes, done.seen),
        digests=[_digest(salt, change) for salt, change in contents],
    )
    mac = entry.mac(chain.key, chain.mac)
    _write(connection, entry, mac, [] if done.forgotten else contents)
    return Chain(key=chain.key, seq=entry.seq, mac=mac, last_id=entry.id)


def first_bad_line(connection: sqlcipher.Connection, key: bytes) -> int | None:
    """The number of the first entry that was changed, removed, swapped or cut; `None`: all good.

    Content that was erased on purpose leaves the chain whole; content that differs does not.
    """
    mac = _START
    for expected, (entry, kept, contents) in enumerate(_entries(connection), start=1):
        mac = entry.mac(key, mac)
        whole = all(
            n < len(entry.digests) and _digest(salt, change) == entry.digests[n]
            for n, salt, change in contents
        )
        if entry.seq != expected or not hmac.compare_digest(mac, kept) or not whole:
            return expected
    return None


def mac_at(connection: sqlcipher.Connection, seq: int) -> bytes | None:
    """The mac of that entry, if the store has it."""
    row = connection.execute("SELECT mac FROM op WHERE seq = ?", (seq,)).fetchone()
    return bytes(row[0]) if row else None


def newest_at(connection: sqlcipher.Connection) -> datetime:
    """When the newest act was done (UTC); only where there is one."""
    row = connection.execute("SELECT at_utc FROM op ORDER BY seq DESC LIMIT 1").fetchone()
    return datetime.fromisoformat(row[0])


def _canonical(change: RowChange) -> str:
    return json.dumps(vars(change), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _digest(salt: bytes, change: str) -> str:
    return hashlib.sha256(salt + change.encode()).hexdigest()


def _about(changes: list[RowChange], seen: frozenset[str]) -> list[list[str]]:
    households = seen | {change.household for change in changes if change.household}
    # A tie that goes with its owner no longer knows its household.
    only = next(iter(households)) if len(households) == 1 else ""
    pairs = {(household, "") for household in seen}
    for change in changes:
        household = change.household or only
        pairs |= {(household, person) for person in change.persons() or {""}}
    return sorted([household, person] for household, person in pairs if household or person)


def _write(
    connection: sqlcipher.Connection, entry: Entry, mac: bytes, contents: list[tuple[bytes, str]]
) -> None:
    connection.execute(
        "INSERT INTO op (seq, id, act, at_utc, author, device, base, note, digests, mac)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.seq,
            entry.id,
            entry.act,
            entry.at,
            entry.author,
            entry.device,
            entry.base,
            entry.note,
            ",".join(entry.digests),
            mac,
        ),
    )
    connection.executemany(
        "INSERT INTO op_about (op, household, person) VALUES (?, ?, ?)",
        [(entry.seq, household, person) for household, person in entry.about],
    )
    connection.executemany(
        "INSERT INTO op_content (op, n, salt, change) VALUES (?, ?, ?, ?)",
        [(entry.seq, n, salt, change) for n, (salt, change) in enumerate(contents)],
    )


def _entries(
    connection: sqlcipher.Connection,
) -> Iterator[tuple[Entry, bytes, list[tuple[int, bytes, str]]]]:
    for row in connection.execute(
        "SELECT seq, id, act, at_utc, author, device, base, note, digests, mac FROM op ORDER BY seq"
    ):
        about = connection.execute(
            "SELECT household, person FROM op_about WHERE op = ? ORDER BY household, person",
            (row[0],),
        ).fetchall()
        entry = Entry(
            seq=row[0],
            id=row[1],
            act=row[2],
            at=row[3],
            author=row[4],
            device=row[5],
            base=row[6],
            note=row[7],
            about=[list(pair) for pair in about],
            digests=row[8].split(",") if row[8] else [],
        )
        contents = connection.execute(
            "SELECT n, salt, change FROM op_content WHERE op = ? ORDER BY n", (row[0],)
        ).fetchall()
        yield entry, row[9], contents
