"""The icons that are shipped are the icons that are used, and they take the program's colours."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from wijkteam_desk.shipped import shipped
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.icons import icon
from wijkteam_desk.ui.common.look import Look

SHIPPED = {file.stem for file in shipped("icons").glob("*.svg")}
PROGRAM = Path(__file__).parents[3] / "wijkteam_desk"
WORDS = {
    word
    for file in PROGRAM.rglob("*.py")
    for word in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', file.read_text(encoding="utf-8"))
}


def colours_in(image: QImage) -> set[str]:
    """The colours of the dots that are not see-through."""
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_no_icon_is_shipped_for_nothing() -> None:
    assert {name for name in SHIPPED if name not in WORDS} == set()


def test_the_licence_stands_beside_them() -> None:
    assert "MIT License" in shipped("icons", "LICENSE").read_text(encoding="utf-8")


def test_every_icon_is_drawn_in_the_colour_of_its_role(look: Look) -> None:
    for name in SHIPPED:
        drawn = icon(name, "red").pixmap(QSize(96, 96)).toImage()
        assert worn()["red"] in colours_in(drawn), name


def test_an_icon_follows_the_colours_that_are_worn(look: Look) -> None:
    mark = icon("lock")
    look.wear("dark")

    assert colours_in(mark.pixmap(QSize(96, 96)).toImage()) == {worn()["ink"]}


def test_an_icon_that_is_off_is_paler(look: Look) -> None:
    drawn = icon("lock").pixmap(QSize(96, 96), QIcon.Mode.Disabled).toImage()

    assert colours_in(drawn) == {worn()["edge"]}


def test_an_icon_that_is_not_there_is_our_fault(look: Look) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
