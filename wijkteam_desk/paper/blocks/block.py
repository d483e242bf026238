"""What every part of a paper can do: be measured, be cut over two pages, be drawn."""

from abc import ABC, abstractmethod

from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place


class Block(ABC):
    """A part of a paper over the whole width. Measures are points.

    `before` is the white above it, not used at the top of a page. `keep_next` keeps it on the page
    of what follows.
    """

    before: float = 0.0
    keep_next: bool = False

    @abstractmethod
    def height(self, width: float) -> float:
        """Height when it stands in one piece."""

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it, marked."""

    def needs(self, width: float) -> float:
        """The least height with which it may stand at the foot of a page."""
        return self.height(width)

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """The part that fits the room and the rest; None when nothing of it may stand there."""
        del width, room
        return None

    def repeated(self) -> "Block | None":
        """What is drawn again above it when it begins a page."""
        return None
