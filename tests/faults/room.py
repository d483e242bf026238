"""What a coach does while the disk is full, and after there is room again."""

import random
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.promises import Promises
from tests.faults.vaults import Victim, files_of, look_into, new_victim, put_back, words
from tests.faults.writer import text_of
from wijkteam_desk.casework.write_passage import DRAFT_FORM, PassageWords, write_passage
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.vault.key_changes import replace_passphrase
from wijkteam_desk.vault.key_slots import SMALLEST
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import open_with_passphrase
from wijkteam_desk.vault.state import VaultState, look
from wijkteam_desk.vault.trouble import VaultTrouble

LittleRoom = Callable[[int], AbstractContextManager[None]]
"""While it lasts, the disk takes this many bytes more."""

_ACTS = 40
_MOST = 800_000  # bytes; about what forty passages need


@dataclass(kw_only=True)
class Tally:
    """What happened in all tries together."""

    acknowledged: int = 0
    said: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def outcome(count: int, folder: Path, how: str, little_room: LittleRoom, calm: set[str]) -> Outcome:
    """Tries every stage so often; what is said is one of the `calm` sentences."""
    chance = random.Random(count)
    tally = Tally()
    victim = new_victim(folder / "vault")
    whole = files_of(victim)
    for number in range(count):
        put_back(victim, whole)
        _make(folder / f"new{number}", little_room(chance.randrange(20_000)), tally)
        _write(victim, little_room(chance.randrange(_MOST)), tally)
        _open(victim, little_room(chance.randrange(10_000)), tally)
        _save_keys(victim, little_room(chance.randrange(2_000)), tally)
    tally.wrong += [sentence for sentence in tally.said if sentence not in calm]
    return Outcome(
        sentence=f"{count} times {how} while making, writing, opening and saving keys:"
        f" {tally.acknowledged} acknowledged, {len(tally.said)} times said so,"
        f" {len(tally.wrong)} wrong {tally.wrong[:3]}",
        good=not tally.wrong and bool(tally.said) and tally.acknowledged > 0,
    )


def _make(folder: Path, little_room: AbstractContextManager[None], tally: Tally) -> None:
    author = CoachDetails(name="Noor Haddad")
    try:
        with little_room:
            create_vault(folder, words(), author, kdf=SMALLEST).desk.close()
    except VaultTrouble as trouble:
        tally.said.append(trouble.sentence)
        if look(folder) is not VaultState.MISSING:
            tally.wrong.append("half a vault was left")
        create_vault(folder, words(), author, kdf=SMALLEST).desk.close()
    # the next one needs the same room
    shutil.rmtree(folder)


def _write(victim: Victim, little_room: AbstractContextManager[None], tally: Tally) -> None:
    desk = open_vault(victim.folder, words())
    with little_room:
        passages = _until_full(desk, victim.talk, tally)
    _passage(desk, victim.talk, passages)
    desk.close()
    found = look_into(victim)
    if found.noticed or Promises(passages=passages + 1).lost(found):
        tally.wrong.append(f"{passages + 1} acknowledged, {len(found.texts)} kept: {found.refused}")
    tally.acknowledged += passages + 1


def _until_full(desk: Desk, talk: str, tally: Tally) -> int:
    """How many passages were acknowledged before the first that was not."""
    for number in range(_ACTS):
        try:
            fields = {"text": text_of(number)}
            desk.perform(keep_draft, form=DRAFT_FORM, about=talk, fields=fields).result()
            _passage(desk, talk, number)
        except VaultTrouble as trouble:
            tally.said.append(trouble.sentence)
            return number
    return _ACTS


def _passage(desk: Desk, talk: str, number: int) -> None:
    said = PassageWords(text=text_of(number))
    desk.perform(write_passage, conversation_id=talk, words=said).result()


def _open(victim: Victim, little_room: AbstractContextManager[None], tally: Tally) -> None:
    try:
        with little_room:
            open_vault(victim.folder, words()).close()
    except VaultTrouble as trouble:
        tally.said.append(trouble.sentence)
    if look_into(victim).noticed:
        tally.wrong.append("does not open any more")


def _save_keys(victim: Victim, little_room: AbstractContextManager[None], tally: Tally) -> None:
    try:
        with little_room:
            replace_passphrase(KnownKeys(victim.folder, victim.keys), words(1), kdf=SMALLEST)
        tally.acknowledged += 1
        now = words(1)
    except VaultTrouble as trouble:
        tally.said.append(trouble.sentence)
        now = ""
    if now:
        open_with_passphrase(victim.folder, now)
    elif look_into(victim).refused:
        tally.wrong.append("opens with neither passphrase")
