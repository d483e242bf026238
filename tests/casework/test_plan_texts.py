"""What a plan tells beside goals and actions, and who reads it on paper. FICTIEF."""

from pathlib import Path

import pytest

from tests.casework.test_from_table_to_plan import Table
from tests.casework.test_not_approached import mark
from wijkteam_desk.casework.erase_person import erase_person
from wijkteam_desk.casework.plan_at_table import plan_at_table
from wijkteam_desk.casework.plan_for_readers import plan_for_readers
from wijkteam_desk.casework.protect import lift_protection
from wijkteam_desk.casework.remove_member import remove_member
from wijkteam_desk.casework.set_plan_text import draft_form, read_plan_texts, set_plan_text
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.length import LONGEST_TEXT
from wijkteam_desk.domain.plan_sheet import PlanSheet
from wijkteam_desk.domain.plan_text import PERSONAL, PlanTextKind
from wijkteam_desk.domain.protection import ProtectionKind, SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import keep_draft, read_draft

WISH, GIVES, FITS = PlanTextKind.WISH, PlanTextKind.GIVES, PlanTextKind.FITS
SHARED = tuple(kind for kind in PlanTextKind if kind not in PERSONAL)
REST = "Ik wil rust in huis."


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def write(
    table: Table, kind: PlanTextKind, text: str, who: str | None = None, was: str = ""
) -> str:
    return table.store.perform(
        set_plan_text,
        household_id=table.household_id,
        kind=kind,
        member_id=who,
        text=text,
        was=was,
    ).entry


def texts(table: Table) -> list[tuple[PlanTextKind, str | None, str]]:
    found = table.store.perform(read_plan_texts, household_id=table.household_id)
    return [(one.kind, one.member_id, one.text) for one in found]


def paper(table: Table, *readers: str) -> PlanSheet:
    return table.store.perform(plan_for_readers, household_id=table.household_id, readers=readers)


def test_a_text_is_written_changed_taken_out_and_comes_back(table: Table) -> None:
    write(table, WISH, f"  {REST} ", table.fatima)
    write(table, WISH, "Een eigen kamer.", table.daan)
    assert texts(table) == [(WISH, table.fatima, REST), (WISH, table.daan, "Een eigen kamer.")]
    changed = write(table, WISH, "Rust.", table.fatima, was=REST)
    table.store.perform(undo, entry=changed)
    assert texts(table)[0][2] == REST
    gone = write(table, WISH, " ", table.fatima, was=REST)
    assert [one[1] for one in texts(table)] == [table.daan]
    table.store.perform(undo, entry=gone)
    assert (WISH, table.fatima, REST) in texts(table)


def test_what_somebody_else_changed_since_is_not_written_over(table: Table) -> None:
    write(table, FITS, "Ja, want er is niets anders.")
    for was in ("", "Nee."):
        with pytest.raises(Refusal, match="intussen veranderd"):
            write(table, FITS, "Nee.", was=was)
    assert texts(table) == [(FITS, None, "Ja, want er is niets anders.")]


@pytest.mark.parametrize(
    ("kind", "text", "whose", "why"),
    [
        (WISH, REST, "", "van wie"),
        (FITS, "Ja.", "Fatima", "van het hele gezin"),
        (FITS, "a" * (LONGEST_TEXT + 1), "", "te lang"),
    ],
)
def test_what_is_of_nobody_of_somebody_by_mistake_or_too_long_is_refused(
    table: Table, kind: PlanTextKind, text: str, whose: str, why: str
) -> None:
    with pytest.raises(Refusal, match=why):
        write(table, kind, text, table.fatima if whose else None)
    assert texts(table) == []


def test_a_text_of_somebody_from_elsewhere_is_refused(table: Table) -> None:
    with pytest.raises(Refusal, match="hoort niet bij dit huishouden"):
        write(table, WISH, REST, "iemand")


def test_what_was_being_typed_is_no_draft_any_more(table: Table) -> None:
    form = draft_form(WISH)
    for who in (table.fatima, table.mark):
        table.store.perform(keep_draft, form=form, about=who, fields={"text": "Rust"})
    write(table, WISH, REST, table.fatima)
    drafts = [table.store.perform(read_draft, form=form, about=one)
              for one in (table.fatima, table.mark)]  # fmt: skip
    assert drafts == [{}, {"text": "Rust"}]


def test_r_1_17_a_wish_is_on_the_paper_of_who_said_it_and_of_nobody_else(table: Table) -> None:
    write(table, WISH, REST, table.fatima)
    write(table, GIVES, "Ik kook voor de buurvrouw.", table.mark)
    fatima, mark_, both = (
        paper(table, *who) for who in ((table.fatima,), (table.mark,), (table.fatima, table.mark))
    )
    assert (fatima.wishes, fatima.gives) == ((REST,), ())
    assert (mark_.wishes, mark_.gives) == ((), ("Ik kook voor de buurvrouw.",))
    assert (both.wishes, both.gives) == ((), ())
    assert [one.left_out for one in (fatima, both)] == [
        ("1 wens of bijdrage",),
        ("2 wensen of bijdragen",),
    ]


def test_at_the_table_it_is_as_on_paper(table: Table) -> None:
    write(table, WISH, REST, table.fatima)
    assert table.store.perform(plan_at_table, conversation_id=table.talk).wishes == ()


@pytest.mark.parametrize("kind", SHARED)
def test_r_1_12_how_maatwerk_was_weighed_and_who_read_along_are_on_no_paper(
    table: Table, kind: PlanTextKind
) -> None:
    before = paper(table, table.fatima)
    write(table, kind, "kanarie")
    assert paper(table, table.fatima) == before


def test_a_wish_that_tells_a_hidden_place_is_on_no_paper(table: Table) -> None:
    write(table, WISH, "Ik wil weg uit Duinzicht.", table.fatima)
    mark(table, table.fatima, ProtectionKind.HIDDEN, words="Duinzicht")
    assert paper(table, table.fatima).wishes == ()


def test_who_is_not_approached_is_asked_no_wish_but_an_old_one_can_go(table: Table) -> None:
    write(table, WISH, REST, table.mark)
    protection = mark(table, table.mark)
    with pytest.raises(Refusal, match="aandachtsfunctionaris"):
        write(table, WISH, "Iets anders.", table.mark, was=REST)
    write(table, WISH, "", table.mark, was=REST)
    with pytest.raises(Refusal, match="aandachtsfunctionaris"):
        write(table, GIVES, "Hij klust.", table.mark)
    eyes = SecondPairOfEyes(second="Pim Haverstraat", reason="Het is veilig.")
    table.store.perform(lift_protection, protection_id=protection, told=eyes)
    write(table, WISH, REST, table.mark)
    assert texts(table) == [(WISH, table.mark, REST)]


def test_who_said_what_they_want_stays_and_is_erased_with_it(table: Table) -> None:
    write(table, WISH, "Ik wil een kanarie.", table.daan)
    write(table, WISH, REST, table.fatima)
    with pytest.raises(Refusal, match="blijft daarom"):
        table.store.perform(remove_member, member_id=table.daan)
    table.store.perform(erase_person, member_id=table.daan)
    assert texts(table) == [(WISH, table.fatima, REST)]
    kept = table.store.connection.execute("SELECT change FROM op_content").fetchall()
    assert "kanarie" not in str(kept)
    assert REST in str(kept)
