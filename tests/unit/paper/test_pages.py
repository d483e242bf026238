"""How a paper falls apart in pages."""

from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.column_shares import column_shares
from wijkteam_desk.paper.blocks.row import HeadRow, RepeatedHead, Row
from wijkteam_desk.paper.blocks.text import Heading, Item, Text, new_items, new_text, styled_words
from wijkteam_desk.paper.looks import BODY, CELL, HEADINGS
from wijkteam_desk.paper.pages import set_on_pages
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.tagging.element import Element
from wijkteam_desk.paper.typesetting.ink import Place

WIDTH = 300.0


class Brick(Block):
    """Something of a height that cannot be cut."""

    def __init__(self, height: float) -> None:
        self._height = height

    @override
    def height(self, width: float) -> float:
        return self._height

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        raise NotImplementedError


def text(lines: int) -> Text:
    return new_text([f"{'woord ' * 9}" * lines], BODY, Element("P"))


def heading() -> Heading:
    return Heading(styled_words(["Kop"], BODY), HEADINGS[2], Element("H2"), level=2)


def table(rows: int, what: str = "wat") -> list[Block]:
    shares = [0.5, 0.5]
    head = HeadRow([cell("A"), cell("B")], shares, before=4)
    return [head, *(Row([cell(what), cell("wie")], shares, head) for _ in range(rows))]


def cell(words: str) -> Text:
    return new_text([words], CELL, Element("TD"))


def kinds(pages: list[list[object]]) -> list[list[str]]:
    return [[type(block).__name__ for block in page] for page in pages]


def pages_of(blocks: list[Block], height: float) -> list[list[object]]:
    return [[placed.block for placed in page] for page in set_on_pages(blocks, WIDTH, height)]


def test_a_heading_does_not_stay_behind() -> None:
    pages = pages_of([Brick(80), heading(), Brick(30)], 120)
    assert kinds(pages) == [["Brick"], ["Heading", "Brick"]]


def test_a_heading_stays_with_the_first_row_of_its_table() -> None:
    pages = pages_of([Brick(60), heading(), *table(3)], 150)
    assert kinds(pages) == [["Brick"], ["Heading", "HeadRow", "Row", "Row", "Row"]]


def test_the_head_of_a_table_comes_back_on_the_next_page() -> None:
    pages = pages_of(table(6), 130)
    assert kinds(pages) == [["HeadRow", "Row", "Row", "Row"], ["RepeatedHead", "Row", "Row", "Row"]]
    assert isinstance(pages[1][0], RepeatedHead)


def test_a_row_moves_whole_to_the_next_page() -> None:
    pages = pages_of([Brick(60), *table(1, "woord " * 26)], 200)
    assert kinds(pages) == [["Brick"], ["HeadRow", "Row"]]


def test_a_row_higher_than_a_page_is_cut_and_nothing_is_lost() -> None:
    pages = pages_of(table(1, "woord " * 200), 400)
    rows = [block for page in pages for block in page if type(block) is Row]
    assert len(rows) > 2
    assert all(row.height(WIDTH) + 29 <= 400 for row in rows)


def test_a_paragraph_leaves_two_lines_on_either_side() -> None:
    paragraph = text(4)
    count = len(paragraph.lines(WIDTH))
    for room in range(1, count):
        pages = pages_of([Brick(400 - 6 - 18 * room), paragraph], 400)
        parts = [b for page in pages for b in page if isinstance(b, Text)]
        lengths = [len(part.lines(WIDTH)) for part in parts]
        assert sum(lengths) == count
        assert min(lengths) >= 2


def test_the_last_item_of_a_list_does_not_stand_alone() -> None:
    items: list[Block] = list(new_items(["a", "b", "c"], ["•"] * 3, BODY, Element("L")))
    for room, counted in ((30, [1, 2]), (50, [1, 2]), (20, [0, 3])):
        pages = pages_of([Brick(100 - room), *items], 100)
        assert [sum(isinstance(b, Item) for b in page) for page in pages] == counted


def test_a_heading_higher_than_a_page_is_cut_rather_than_lost() -> None:
    words = styled_words(["woord " * 200], BODY)
    pages = pages_of([Heading(words, HEADINGS[2], Element("H2"), level=2)], 200)
    assert kinds(pages)[0] == ["Heading"]
    assert all(isinstance(b, Text) and b.height(WIDTH) <= 200 for page in pages for b in page)


def test_a_picture_higher_than_a_page_still_appears() -> None:
    assert kinds(pages_of([Brick(10), Brick(500), Brick(10)], 100)) == [["Brick"]] * 3


def test_a_block_that_fits_exactly_stays() -> None:
    assert kinds(pages_of([Brick(0.1 * 3), Brick(99.7)], 100)) == [["Brick", "Brick"]]


def test_a_column_gets_room_for_its_longest_word() -> None:
    narrow = column_shares([0.6, 0.2, 0.2], [[cell("a")], [cell("b")], [cell("c")]], WIDTH)
    assert narrow == [0.6, 0.2, 0.2]
    word = cell("Schuldhulpverlening")
    wide = column_shares([0.6, 0.2, 0.2], [[cell("a")], [word], [cell("c")]], WIDTH)
    assert wide[1] * WIDTH >= word.lines(1000)[0].width * 12 / 1000
    assert sum(wide) == 1


def test_no_column_takes_all_the_room() -> None:
    word = cell("Schuldhulpverlening" * 5)
    assert column_shares([0.6, 0.2, 0.2], [[word], [word], [word]], WIDTH) == [0.6, 0.2, 0.2]
    first, *rest = column_shares([0.3, 0.35, 0.35], [[word], [cell("b")], [cell("c")]], WIDTH)
    assert round(first, 9) == 0.42
    assert max(rest) < 0.3
