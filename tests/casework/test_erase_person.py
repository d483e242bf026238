"""What is kept of one person goes for good, and the journal still verifies. FICTIEF."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from tests.household_store import KEYS, RememberedHead, new_store
from wijkteam_desk.casework.change_member import change_member
from wijkteam_desk.casework.correct_passage import DRAFT_FORM, correct_passage, remove_passage
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.set_goal import add_goal, change_goal, remove_goal
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.domain.plan import GoalWords, goal_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import keep_draft
from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.store import Store

CANARY = "zilverkanarie"
"""Stands in every word of Mark, and in his name."""

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def decrypted(path: Path) -> bytes:
    """Every page of the store, free ones too, as it is under the cipher."""
    content, pages = path.read_bytes(), list[bytes]()
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        vector = page[-RESERVED:][:IV]
        body = page[SALT if start == 0 else 0 : -RESERVED]
        cipher = Cipher(algorithms.AES256(KEYS.store), modes.CBC(vector)).decryptor()
        pages.append(cipher.update(body))
    return b"".join(pages)


class Talk:
    """Fatima and Mark at one table, in a store on the disk."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "store.db"
        self.store = new_store(folder)
        people = (WhoIsWho(given_name="Fatima"), WhoIsWho(given_name=f"Mark {CANARY}"))
        made = self.store.perform(make_household, name="De Wit", members=people)
        self.household = made.household_id
        self.fatima, self.mark = (member.id for member in self.file.members)
        present = (self.fatima, self.mark)
        self.id = self.store.perform(
            start_conversation, household_id=self.household, present=present
        ).made

    @property
    def file(self) -> HouseholdFile:
        return self.store.perform(read_household, household_id=self.household)

    def say(self, text: str, who: str) -> str:
        words = PassageWords(text=text, kind=PassageKind.QUOTE, said_by=who)
        return self.store.perform(write_passage, conversation_id=self.id, words=words).made

    def correct(self, passage: str, text: str, who: str | None) -> str:
        words = PassageWords(text=text, said_by=who)
        return self.store.perform(correct_passage, passage_id=passage, words=words).made

    def texts(self) -> list[str]:
        page = self.store.perform(read_conversation, conversation_id=self.id)
        return [passage.text for passage in page.passages]

    def on_disk(self) -> bytes:
        self.store.close()
        content = decrypted(self.path)
        self.store = Store(self.path, KEYS, RememberedHead())
        return content


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    return Talk(tmp_path)


def fill(talk: Talk) -> None:
    """Mark speaks, is corrected, taken away, wrongly ascribed, renamed, and half typed."""
    talk.say("Fatima zegt dit", talk.fatima)
    first = talk.say(f"Eerst {CANARY} gezegd", talk.mark)
    second = talk.correct(first, f"Daarna {CANARY} gezegd", talk.mark)
    gone = talk.say(f"Weg met {CANARY}", talk.mark)
    talk.store.perform(remove_passage, passage_id=gone)
    talk.correct(talk.say(f"Toch van {CANARY}", talk.fatima), f"Van {CANARY} dus", talk.mark)
    mark = next(one for one in talk.file.members if one.id == talk.mark)
    told = WhoIsWho(given_name=f"Marco {CANARY}")
    talk.store.perform(change_member, member_id=mark.id, told=told, was=told_of(mark, WhoIsWho))
    half = {"text": f"half {CANARY}", "said_by": talk.mark}
    talk.store.perform(keep_draft, form="passage", about=talk.id, fields=half)
    talk.store.perform(
        keep_draft, form=DRAFT_FORM, about=second, fields={"text": f"anders {CANARY}"}
    )
    talk.store.perform(keep_draft, form="member", about=talk.mark, fields={"given": CANARY})


def plan_for_mark(talk: Talk) -> str:
    words = GoalWords(own_words=f"Rust voor {CANARY}", for_members=(talk.mark,))
    goal = talk.store.perform(add_goal, household_id=talk.household, words=words).made
    was = goal_words(talk.file.goals[0])
    talk.store.perform(
        change_goal,
        goal_id=goal,
        words=GoalWords(own_words=f"Meer rust voor {CANARY}", for_members=(talk.mark,)),
        was=was,
    )
    return goal


def test_no_byte_of_their_words_or_name_is_left_and_the_chain_verifies(talk: Talk) -> None:
    fill(talk)
    assert CANARY.encode() in talk.on_disk()
    entries = talk.store.seq
    talk.store.perform(erase_person, member_id=talk.mark)
    assert talk.store.seq == entries + 1
    assert CANARY.encode() not in talk.on_disk()
    assert first_bad_line(talk.store.connection, KEYS.journal) is None
    assert talk.store.faults() == []
    assert talk.texts() == ["Fatima zegt dit"]
    assert [member.given_name for member in talk.file.members] == ["Fatima"]
    talk.store.close()


def test_a_goal_that_was_theirs_and_is_gone_leaves_no_words_either(talk: Talk) -> None:
    talk.store.perform(remove_goal, goal_id=plan_for_mark(talk))
    assert CANARY.encode() in talk.on_disk()
    talk.store.perform(erase_person, member_id=talk.mark)
    assert CANARY.encode() not in talk.on_disk()
    assert first_bad_line(talk.store.connection, KEYS.journal) is None
    talk.store.close()


def test_whoever_still_stands_in_the_plan_stays_whole(talk: Talk) -> None:
    fill(talk)
    plan_for_mark(talk)
    texts, seq = talk.texts(), talk.store.seq
    with pytest.raises(Refusal, match="nog in het plan"):
        talk.store.perform(erase_person, member_id=talk.mark)
    assert (talk.texts(), talk.store.seq) == (texts, seq)
    talk.store.close()


def test_the_last_member_stays(talk: Talk) -> None:
    talk.store.perform(erase_person, member_id=talk.mark)
    with pytest.raises(Refusal, match="laatste gezinslid"):
        talk.store.perform(erase_person, member_id=talk.fatima)
    talk.store.close()


def test_what_is_kept_of_others_stays_in_the_journal(talk: Talk) -> None:
    fill(talk)
    talk.store.perform(erase_person, member_id=talk.mark)
    kept = [row[0] for row in talk.store.connection.execute("SELECT change FROM op_content")]
    assert any("Fatima zegt dit" in change for change in kept)
    assert any('"given_name":"Fatima"' in change for change in kept)
    talk.store.close()


def test_it_cannot_be_undone(talk: Talk) -> None:
    fill(talk)
    talk.store.perform(erase_person, member_id=talk.mark)
    newest = talk.store.connection.execute("SELECT id FROM op ORDER BY seq DESC").fetchone()[0]
    with pytest.raises(Refusal, match="voorgoed gewist"):
        talk.store.perform(undo, entry=newest)
    talk.store.close()
