"""What one reads aloud, who has to answer, and what helps with one of them. FICTIEF."""

from collections.abc import Callable

from tests.casework.own_consents import SECOND, Home, home
from wijkteam_desk.casework.protect import protect
from wijkteam_desk.domain.protection import ProtectionKind
from wijkteam_desk.ui.common.asked import Ask, Wrong
from wijkteam_desk.ui.screens.consent.ask_presenter import said_of
from wijkteam_desk.ui.screens.consent.asked import (
    ABOUT,
    ASKED_ON,
    TO,
    UNTIL,
    USUAL,
    first_fields,
    question_lines,
    question_told,
)
from wijkteam_desk.ui.screens.consent.matrix import matrix_of
from wijkteam_desk.ui.screens.consent.one_sheet import one_sheet

__all__ = ["home"]


def asks(made: Home) -> dict[str, Ask]:
    return {ask.key: ask for line in question_lines(made.file) for ask in line}


def test_nothing_is_ticked_beforehand_and_the_words_follow_what_is_chosen(
    home: Callable[..., Home],
) -> None:
    vlier = home("vlierenberg")
    fields = first_fields(vlier.file, vlier.member("Marit"), "")
    assert [key for key, ask in asks(vlier).items() if ask.ticks and fields.get(key)] == []
    said = said_of(fields | {TO: "Veldmeer College", USUAL: "geld"}, vlier.file)
    words = dict(said.words)
    assert words["Wat vragen wij"] == "Mogen wij iets over u vertellen aan Veldmeer College?"
    assert words["Waarover"] == "Geld en administratie.\nOver iets anders gaat het niet."
    assert said.whom == ("Marit (zelf)",)
    said = said_of(fields | {ABOUT: vlier.member("Fenna")}, vlier.file)
    assert "over Fenna" in dict(said.words)["Wat vragen wij"]
    assert said.whom[:2] == ("Robin Tasmeer (ouder met gezag)", "Marit (ouder met gezag)")


def test_what_is_wrong_is_told_at_its_field(home: Callable[..., Home]) -> None:
    vlier = home("vlierenberg")
    fields = first_fields(vlier.file, vlier.member("Marit"), "")
    for given, at in (({TO: "Nergens"}, TO), ({ABOUT: ""}, ABOUT), ({}, TO)):
        told = question_told(fields | given, vlier.file)
        assert isinstance(told, Wrong)
        assert told.at == at
    place = next(iter(vlier.file.organisations.values()))
    whole = fields | {TO: place, "way": "overleg", "purpose": "regelen", "function": "de coach"}
    whole |= {USUAL: "geld", "why": "Voor de huur."}
    for given, at in (({UNTIL: "1-1-2040"}, UNTIL), ({ASKED_ON: "ooit"}, ASKED_ON)):
        told = question_told(whole | given, vlier.file)
        assert isinstance(told, Wrong)
        assert told.at == at


def test_who_is_not_approached_is_not_proposed_and_leaves_a_child_alone_with_a_second(
    home: Callable[..., Home],
) -> None:
    """DOMAIN 00.5: no screen proposes to ask such a person."""
    belmir = home(Noor=-400)
    yasmina = belmir.member("Yasmina")
    given = {"household_id": belmir.id, "told": SECOND, "person_id": yasmina}
    belmir.do(protect, kind=ProtectionKind.NO_CONTACT, **given)
    assert yasmina not in dict(asks(belmir)[ABOUT].choices)
    assert "Yasmina" not in asks(belmir)[TO].offers
    said = said_of({ABOUT: belmir.member("Noor")}, belmir.file)
    assert said.whom == ("Noor (zelf)",)
    assert [one for one in said.trouble if "collega" in one]
    said = said_of({ABOUT: belmir.member("Sem")}, belmir.file)
    assert said.whom == ()
    assert "Veilig Thuis" in said.trouble[0]
    line = belmir.line("Sem", "Zonnekring")
    _, away = one_sheet(line, belmir.file, "").voices
    assert [act.words for act in away.acts] == ["Yasmina trekt dit in"]
    form = one_sheet(line, belmir.file, f"withdraw {away.place}").form
    assert form is not None
    assert "aandachtsfunctionaris" in form.lines[0][0].hint


def test_each_cell_says_so_in_a_word_and_a_shape(home: Callable[..., Home]) -> None:
    matrix = matrix_of(home().file)
    cells = [cell for line in matrix.lines for cell in line.cells if cell.word]
    assert {cell.word for cell in cells} >= {"gegeven", "geweigerd", "ingetrokken"}
    assert len({cell.word for cell in cells}) == len({(c.word, c.icon_name) for c in cells})
    assert all(cell.heard.endswith(cell.word) for cell in cells)
