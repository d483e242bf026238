"""The draft of one half-filled form: kept, brought back, forgotten; knows no Qt."""

from collections.abc import Callable

from wijkteam_desk.storage.drafts import drop_draft, keep_draft, read_draft
from wijkteam_desk.ui.common.acts import Acts


class FormDraft:
    """About one thing. The act that finishes the form forgets the draft by itself."""

    def __init__(self, acts: Acts, form: str, about: str, again: Callable[[str], None]) -> None:
        """`again(sentence)`: it is not kept, hand it on once more; empty when it was said."""
        self._acts = acts
        self._form = form
        self._about = about
        self._again = again
        self._failing = False

    def restore(self, put_back: Callable[[dict[str, str]], None]) -> None:
        """Call `put_back` with what was typed before, if anything was."""

        def found(fields: dict[str, str]) -> None:
            if fields:
                put_back(fields)

        self._acts.run(read_draft, form=self._form, about=self._about, then=found)

    def keep(self, fields: dict[str, str]) -> None:
        """Keep what was typed."""
        self._acts.run(
            keep_draft,
            form=self._form,
            about=self._about,
            fields=fields,
            then=self._kept,
            failed=self._not_kept,
        )

    def drop(self) -> None:
        """Forget it: it is not wanted any more."""
        self._acts.run(drop_draft, form=self._form, about=self._about, then=self._kept)

    def _kept(self, _: None) -> None:
        self._failing = False

    def _not_kept(self, sentence: str) -> None:
        said, self._failing = self._failing, True
        self._again("" if said else sentence)
