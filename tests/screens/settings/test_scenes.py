"""Nothing on the settings is cut, in any state, with large text."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.one_by_one import one_by_one
from tests.screens.settings.scenes import settings_scenes
from wijkteam_desk.ui.common.look import Look


@pytest.mark.parametrize("scale", [100, 200])
def test_all_words_fit_and_all_controls_have_names(
    qapp: QApplication, look: Look, tmp_path: Path, scale: int
) -> None:
    look.scale_text(scale)
    with settings_scenes(qapp, tmp_path / "kluis") as scenes:
        for name, window in one_by_one(scenes, look):
            assert (name, cut_texts(window)) == (name, [])
            assert (name, nameless_controls(window)) == (name, [])
