"""What a presenter may ask of the open vault; knows neither Qt nor the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


@runtime_checkable
class Spoken(Protocol):
    """A refusal or a trouble: an exception with a sentence for the screen."""

    @property
    def sentence(self) -> str:
        """What is the matter and what one can do, in Dutch."""


class Acts(Protocol):
    """Runs acts on the store thread; answers come back to the screen, or never if it is gone."""

    def run(
        self,
        act: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run an act with these arguments; `failed` gets the sentence of a refusal or trouble."""


class Later(Protocol):
    """Waits for work of a second worker and brings the answer to the screen."""

    def __call__(
        self,
        future: Future[T],
        then: Callable[[T], None],
        failed: Callable[[Spoken], None],
    ) -> None:
        """Call `then` with the answer, or `failed` with the refusal or trouble."""
