"""Which households answer what is typed. FICTIEF."""

import pytest
from PySide6.QtCore import Qt

from wijkteam_desk.casework.list_households import HouseholdLine
from wijkteam_desk.ui.screens.households.line_words import count_words, heard_line
from wijkteam_desk.ui.screens.households.list_model import AT_ONCE, HouseholdModel


def line(name: str, members: str = "", reference: str = "7K2F-4R", **more: object) -> HouseholdLine:
    given: dict[str, object] = {
        "household_id": name,
        "reference": reference,
        "name": name,
        "fictitious": True,
        "regie": "",
        "regie_by_family": False,
        "members": members,
        "goals": 0,
    }
    return HouseholdLine(**(given | more))  # type: ignore[arg-type] # any field may be given


LINES = (
    line("De Wit-Bakker", "Fatima, Mark, Daan"),
    line("Çelik", "Ayşe, Ömer", "2P8D-6X"),
    line("Van der Veen", "José, Björn, Sørine", "9M3K-7T"),
    line("Олійник", "Олена", "6H3C-3N"),
)


def known() -> HouseholdModel:
    """All households, of which nobody typed a letter yet; names come when they are asked."""
    model = HouseholdModel()
    called = {one.name: (one.name, one.members, one.reference) for one in LINES}
    model.calls_asked.connect(lambda: model.know(called))
    model.replace([one.household_id for one in LINES], LINES)
    return model


def found(typed: str) -> list[str]:
    model = known()
    model.filter(typed)
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("wit", "De Wit-Bakker"),
        ("BAKKER", "De Wit-Bakker"),
        ("mark", "De Wit-Bakker"),
        ("daan wit", "De Wit-Bakker"),
        ("celik", "Çelik"),
        ("ayse", "Çelik"),
        ("ömer", "Çelik"),
        ("omer", "Çelik"),
        ("jose", "Van der Veen"),
        ("sorine", "Van der Veen"),
        ("9m3k-7t", "Van der Veen"),
        ("9M3K7T", "Van der Veen"),
        ("олена", "Олійник"),
    ],
)
def test_a_household_is_found_by_name_member_or_kenmerk(typed: str, name: str) -> None:
    assert found(typed) == [name]


def test_every_typed_word_must_be_there() -> None:
    assert found("fatima veen") == []


def test_words_of_two_households_find_neither_by_accident() -> None:
    assert found("bakker fatima") == ["De Wit-Bakker"]
    assert found("bakkerfatima") == []


def test_nothing_typed_shows_all() -> None:
    assert len(found("  ")) == len(LINES)


def test_the_filter_stays_when_the_list_is_read_anew() -> None:
    model = known()
    model.filter("veen")
    model.replace([one.household_id for one in LINES], LINES)
    assert (model.rowCount(), model.total, model.row_of("Van der Veen")) == (1, 4, 0)
    assert model.row_of("Çelik") == -1


def test_a_line_is_heard_whole() -> None:
    with_regie = line("De Wit", "Fatima, Mark", regie="Noor Haddad", goals=1)
    assert heard_line(with_regie) == (
        "De Wit, 7K2F-4R, fictief, Fatima, Mark, regie: Noor Haddad, 1 doel"
    )
    by_family = line("Çelik", regie="Ayşe", regie_by_family=True, goals=2, fictitious=False)
    assert heard_line(by_family) == "Çelik, 7K2F-4R, regie: gezin zelf, 2 doelen"
    model = HouseholdModel()
    model.replace(["Jansen"], [line("Jansen", fictitious=False)])
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Jansen, 7K2F-4R, geen regie"


def test_the_count_is_said_in_words() -> None:
    assert count_words(1, 1) == "1 huishouden"
    assert count_words(12, 12) == "12 huishoudens"
    assert count_words(2, 12) == "2 van de 12 huishoudens"


def test_a_line_that_comes_into_sight_is_asked_for_once_with_its_neighbours() -> None:
    model = HouseholdModel()
    asked: list[tuple[str, ...]] = []
    model.lines_asked.connect(asked.append)
    ids = [str(number) for number in range(10_000)]
    model.replace(ids, [line("0"), line("1")])
    assert model.line(0) is not None
    assert asked == []
    for row in range(5_000, 5_010):
        assert model.line(row) is None
    (once,) = asked
    assert once == tuple(ids[5_000 - AT_ONCE // 2 : 5_000 + AT_ONCE])
    model.put([line("5000")])
    assert model.index(5_000).data() == "5000"


def test_the_keyboard_looking_along_the_list_asks_for_nothing() -> None:
    model = HouseholdModel()
    asked: list[tuple[str, ...]] = []
    model.lines_asked.connect(asked.append)
    model.replace([str(number) for number in range(1_000)], [])
    assert model.index(999).data() is None
    assert asked == []


def test_while_names_are_not_known_it_says_so() -> None:
    model = HouseholdModel()
    model.replace(["De Wit"], [line("De Wit")])
    model.filter("zzz")
    assert (model.waiting, model.rowCount()) == (True, 1)
    model.know({"De Wit": ("De Wit", "Fatima", "7K2F-4R")})
    assert (model.waiting, model.rowCount()) == (False, 0)
