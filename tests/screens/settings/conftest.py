"""A vault of one's own for every story. FICTIEF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens.settings.own_vault import OwnVault, own_vault
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.ui.common.look import Look


@pytest.fixture
def own(qapp: QApplication, tmp_path: Path) -> Iterator[OwnVault]:
    with own_vault(qapp, tmp_path / "kluis") as made:
        yield made


@pytest.fixture
def composer(own: OwnVault, look: Look) -> Iterator[Composer]:
    """The settings, in front."""
    made = own.window(look)
    yield made
    own.settle()
    made.window.close()
    made.window.deleteLater()
