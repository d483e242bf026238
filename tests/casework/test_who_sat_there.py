"""What is read together by who sits there: what all of them said or heard. FICTIEF."""

import pytest

from tests.casework.test_after_talk import Table
from tests.casework.test_after_talk import table as table_with_two
from wijkteam_desk.casework.affirm_passage import affirm_passage
from wijkteam_desk.casework.change_presence import change_presence
from wijkteam_desk.casework.read_together import read_together
from wijkteam_desk.casework.set_network import add_network_person
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import NetworkTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.screens.reading.lines import reading_of

table = table_with_two


@pytest.mark.parametrize("kind", list(PassageKind))
@pytest.mark.parametrize("about", [None, *LifeDomain])
def test_words_are_read_only_before_those_who_said_or_heard_them(
    table: Table, kind: PassageKind, about: LifeDomain | None
) -> None:
    passage = table.say("Ik slaap niet.", kind=kind, life_domain=about, said_by=table.fatima)
    heard = set(table.readable())
    everybody = (table.fatima, table.mark, table.daan)
    was = (table.fatima, table.mark)
    table.do(change_presence, conversation_id=table.talk, present=everybody, was=was)
    assert table.readable() == []
    with pytest.raises(Refusal, match="samen gelezen"):
        table.do(affirm_passage, passage_id=passage, member_id=table.fatima)
    table.do(change_presence, conversation_id=table.talk, present=was, was=everybody)
    assert set(table.readable()) == heard


def test_a_guest_who_sits_down_later_reads_only_what_was_said_since(table: Table) -> None:
    ans = table.do(
        add_network_person,
        household_id=table.household,
        told=NetworkTold(name="Ans", relation="buurvrouw"),
    ).made
    table.say("De post blijft liggen.", said_by=table.fatima)
    both = (table.fatima, table.mark)
    table.do(change_presence, conversation_id=table.talk, present=(*both, ans), was=both)
    table.say("Ans helpt met de post.", said_by=table.fatima)
    assert table.readable() == ["Ans helpt met de post."]
    together = table.do(read_together, conversation_id=table.talk)
    assert reading_of(together).came_later == ("Ans",)
