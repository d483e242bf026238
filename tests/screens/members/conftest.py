"""Every story here begins on a real store."""

from tests.screens.household.with_store import acts, file
from tests.screens.members.on_page import open_page

__all__ = ["acts", "file", "open_page"]
