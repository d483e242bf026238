"""A seeded generator of many made-up households, written straight into a store. All FICTIEF."""

import random
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.domain.identity import is_reference
from wijkteam_desk.domain.name_order import order_key
from wijkteam_desk.domain.reaching import Reach
from wijkteam_desk.shipped import shipped

SEED = 20261126
PER_CONVERSATION = 20
PLACED = {
    "planned": False,
    "place": "thuis",
    **dict.fromkeys(("at_time", "purpose", "question", "guide"), ""),
}
NAMES = ("Noor", "Sem", "Fatima", "Daan", "Ayşe", "Lina", "Mark", "Olena", "Bram", "Zoë")
SURNAMES = ("Voorbeeld", "Verzonnen", "Bedacht", "Fictief", "Zomaar", "Denkelijk", "Wellicht")
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
DAY, MOMENT = "2026-09-01", "2026-09-01 12:00:00.000000"
MOVED = "2026-10-01"
FAR = "2036-12-01"
ASKING = 22
"""So many households ask something; the others need nothing for years."""


@dataclass(frozen=True, kw_only=True)
class Size:
    """How many there are of each."""

    households: int
    passages: int
    actions: int
    involvements: int = 0
    big_passages: int = 1_200
    big_actions: int = 60
    big_involvements: int = 15


FULL = Size(households=10_000, passages=100_000, actions=60_000, involvements=40_000)
SMALL = Size(
    households=60, passages=600, actions=240, involvements=160, big_passages=120, big_actions=12
)


@dataclass(frozen=True, kw_only=True)
class MadeUp:
    """Where to look: one household with very much in it, one as most are."""

    big: str
    usual: str


def vocabulary() -> list[str]:
    """The words the sentences are made of, the most used first."""
    text = shipped("words", "passphrase_words_nl.txt").read_text("utf-8")
    words = text.split()
    random.Random(SEED).shuffle(words)
    return words


def fill(connection: sqlcipher.Connection, size: Size, author: str) -> MadeUp:
    """Writes it all in one transaction, past journal and acts: only reading is measured on it."""
    maker = _Maker(connection, author)
    connection.execute("BEGIN")
    maker.organisations(max(1, size.households // 100))
    big = maker.household(size.big_passages, size.big_actions, size.big_involvements)
    count = max(1, size.households - 1)
    totals = (size.passages, size.actions, size.involvements)
    shares = zip(*(_share(total, count) for total in totals), strict=True)
    others = [maker.household(*each) for each in shares]
    connection.execute("COMMIT")
    return MadeUp(big=big, usual=others[len(others) // 2])


def _share(total: int, among: int) -> Iterator[int]:
    return (total * (n + 1) // among - total * n // among for n in range(among))


class _Maker:
    """Knows the seed, the words, and who wrote it all."""

    def __init__(self, connection: sqlcipher.Connection, author: str) -> None:
        self._connection = connection
        self._signed = {"author": author, "device": "bench"}
        self._random = random.Random(SEED)
        self._words = vocabulary()
        # As in any language: the word of rank n is used n times less than the first.
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))
        self._made = 0
        self._organisations: list[str] = []

    def organisations(self, count: int) -> None:
        """Adds so many, with two contacts each."""
        for place in range(count):
            organisation, named = self._id(), f"Stichting {self._random.choice(SURNAMES)} {place}"
            served = {"life_domains": "", "age_groups": "", "kind": "wmo"}
            row = {"id": organisation, "name": named, "folded": named.casefold(), "phone": ""}
            self._add("organisation", [{**row, **served}])
            self._organisations.append(organisation)
            self._add("contact_person", [self._contact(organisation, n) for n in range(2)])

    def _contact(self, organisation: str, place: int) -> dict[str, Any]:
        name = f"{NAMES[place]} {self._random.choice(SURNAMES)}"
        named = {"id": self._id(), "name": name, "folded": name.casefold()}
        return {**named, "organisation_id": organisation, "function": "begeleider", "phone": ""}

    def household(self, passages: int, actions: int, involvements: int) -> str:
        """Adds one household with its people, talks, goals, actions and who is involved; its id."""
        self._made += 1
        household, plan = self._id(), self._id()
        name = self._random.choice(SURNAMES)
        named = {"id": household, "name": name, "order_key": order_key(name), "opened_on": DAY}
        reference = _reference(self._made)
        self._add("household", [{**named, "reference": reference, "fictitious": 1, "address": ""}])
        members = list(self._members(household))
        self._add("member", members)
        owner = {"household_id": household, "plan_id": plan}
        self._add("support_plan", [{"id": plan, "household_id": household, "opened_on": DAY}])
        goals = [self._goal(owner, n) for n in range(1, 3)]
        self._add("goal", goals)
        self._add("goal_member", [_whose(goal, members[0]) for goal in goals], signed=False)
        self._add("action", [self._action(owner, goals, members, n) for n in range(actions)])
        self._talks(household, members, passages)
        self._helpers(household, involvements)
        self._regie(household)
        self._consent(household, members[0]["id"])
        return household

    def _consent(self, household: str, member: str) -> None:
        """One question about the first of them, answered with yes."""
        home, question = {"household_id": household}, self._id()
        days = {"valid_from": DAY, "valid_until": "2027-03-01", "asked_on": DAY}
        told = {"function": "begeleider", "categories": "geld", "why": self._sentence()}
        told |= {"purpose": "regelen", "direction": "verstrekken", "asked_how": "gesprek"}
        told |= dict.fromkeys(("asked_by", "own_view", "free_check", "second", "second_reason"), "")
        about = {"member_id": member, "organisation_id": self._organisations[0]}
        self._add("consent", [{**home, **days, **told, **about, "id": question}])
        said: dict[str, Any] = {"said": "ja", "said_on": DAY, "form": "mondeling", "speaks": "zelf"}
        said |= {"explicit": True, "interpreter": False, "member_id": member}
        said |= dict.fromkeys(("name", "signature", "left_out", "explained", "word"), "")
        said |= dict.fromkeys(("withdrawal_second", "withdrawal_reason"), "")
        self._add("consent_voice", [{**home, **said, "id": self._id(), "consent_id": question}])

    def _regie(self, household: str) -> None:
        """Handed over once, and the one who has it was away for a while."""
        home, empty = {"household_id": household}, dict.fromkeys(("deputy_reach", "mandate"), "")
        first, now = self._id(), self._id()
        told = {"kind": "casusregie", "standing": "geldt", "holder_coach": self._signed["author"]}
        told |= {"deputy_due": FAR, "tasks": "situatie,plan", "end_note": "", **empty}
        held: list[dict[str, Any]] = [
            {"id": first, "started_on": DAY, "ended_on": MOVED, "end_reason": "overgedragen"},
            {"id": now, "started_on": MOVED, "ended_on": None, "end_reason": None},
        ]
        said = [{"reason": self._sentence(), "agreed_with": NAMES[0]} for _ in held]
        rows = [{**home, **told, **each, **words} for each, words in zip(held, said, strict=True)]
        self._add("regie_assignment", rows)
        ways = ("what", "open_actions", "risks", "agreements", "informed", "warm_with")
        handed = {word: self._sentence() for word in ways}
        handed |= {"from_regie": first, "to_regie": now, "warm_on": MOVED, "cold_reason": ""}
        answer = {"answer": "aangenomen", "answered_on": MOVED, "answer_reason": ""}
        self._add("handover", [{**home, **handed, **answer, "id": self._id(), "offered_on": DAY}])
        still = {"noted_on": DAY, "reason": "afgesproken", "until": FAR, "word": ""}
        self._add("stillness", [{**home, **still, "id": self._id()}])
        days = {"since": MOVED, "until": "2026-10-14", "away": self._signed["author"]}
        self._add("absence", [{**home, **days, "id": self._id()}])

    def _helpers(self, household: str, count: int) -> None:
        for place in range(count):
            one, home = self._id(), {"household_id": household}
            organisation = self._organisations[place % len(self._organisations)]
            told = {"law": "wmo", "question": self._sentence(), "anonymous": False}
            self._add("involvement", [{**home, **told, "id": one, "organisation_id": organisation}])
            since = {"since": DAY, "stage": "actief", "exact": "dag", "planned": False, "word": ""}
            step = {**home, **since, "id": self._id(), "involvement_id": one}
            self._add("involvement_step", [step])

    def _members(self, household: str) -> Iterator[dict[str, Any]]:
        surname = self._random.choice(SURNAMES)
        for position in range(1, self._random.randint(2, 6)):
            yield {
                "id": self._id(),
                "household_id": household,
                "position": position,
                "relation": "ouder" if position == 1 else "kind",
                "given_name": self._random.choice(NAMES),
                "prefix": "",
                "family_name": surname,
                **vars(Reach()),
            }

    def _goal(self, owner: dict[str, str], position: int) -> dict[str, Any]:
        words = {"own_words": self._sentence(), "good_when": self._sentence()}
        begun = {"priority": "nu", "status": "open", "life_domain": "geld"}
        return {**owner, **words, **begun, "id": self._id(), "position": position}

    def _action(
        self,
        owner: dict[str, str],
        goals: list[dict[str, Any]],
        members: list[dict[str, Any]],
        position: int,
    ) -> dict[str, Any]:
        return {
            **owner,
            "id": self._id(),
            "position": position,
            "what": self._sentence(),
            "goal_id": goals[position % len(goals)]["id"],
            "owner_member": members[position % len(members)]["id"],
            "due": MOVED if self._made <= ASKING else FAR,
            "rhythm": "",
            "status": "open",
            "reason": "",
        }

    def _talks(self, household: str, members: list[dict[str, Any]], passages: int) -> None:
        for start in range(0, passages, PER_CONVERSATION):
            talk = self._id()
            held = {"id": talk, "household_id": household, "held_on": DAY, **PLACED}
            self._add("conversation", [held])
            there = {"conversation_id": talk, "member_id": members[0]["id"]}
            self._add("conversation_member", [there], signed=False)
            count = min(PER_CONVERSATION, passages - start)
            self._add("passage", [self._passage(household, talk, n) for n in range(count)])

    def _passage(self, household: str, talk: str, position: int) -> dict[str, Any]:
        return {
            "id": self._id(),
            "household_id": household,
            "conversation_id": talk,
            "position": position,
            "text": self._sentence(),
            "written_at": MOMENT,
            "kind": "feit",
            "alone": False,
        }

    def _sentence(self) -> str:
        count = self._random.randint(8, 30)
        chosen = self._random.choices(self._words, cum_weights=self._weights, k=count)
        return f"{' '.join(chosen)}."

    def _id(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def _add(self, table: str, rows: Iterable[dict[str, Any]], *, signed: bool = True) -> None:
        made = [{**row, **self._signed} if signed else row for row in rows]
        if made:
            columns = ", ".join(made[0])
            places = ", ".join("?" * len(made[0]))
            statement = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - our own names
            self._connection.executemany(statement, [tuple(row.values()) for row in made])


def _whose(goal: dict[str, Any], member: dict[str, Any]) -> dict[str, Any]:
    return {"goal_id": goal["id"], "member_id": member["id"]}


def _reference(number: int) -> str:
    body = "".join(LETTERS[number // len(LETTERS) ** place % len(LETTERS)] for place in range(5))
    return next(
        reference
        for letter in LETTERS
        if is_reference(reference := f"{body[:4]}-{body[4]}{letter}")
    )
