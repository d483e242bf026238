"""Every page of what follows from a conversation: nothing is cut, every control has a name."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from tests.screens.after.scenes import after_scenes
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.household.scenes import Practice
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.ui.common.look import Look


@pytest.mark.parametrize("scale", [100, 200])
def test_all_words_fit_and_all_controls_have_names(
    qapp: QApplication, look: Look, scale: int
) -> None:
    look.scale_text(scale)
    desk, idle = open_practice(), Idle(qapp)
    try:
        for name, scene in after_scenes(Practice(desk, idle)).items():
            window = scene(look)
            QCoreApplication.processEvents()
            assert (name, cut_texts(window)) == (name, [])
            assert (name, nameless_controls(window)) == (name, [])
            window.close()
            window.deleteLater()
    finally:
        idle.stop()
        desk.close()
        forget_practice(desk.folder)
