"""Pages in each of their states, in large text: nothing is cut, every control has a name."""

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.after.scenes import after_scenes
from tests.screens.common.cut import cut_texts
from tests.screens.common.nameless import nameless_controls
from tests.screens.consent.scenes import consent_scenes
from tests.screens.feedback.scenes import feedback_scenes
from tests.screens.household.scenes import Practice
from tests.screens.involved.tab_scenes import involved_scenes
from tests.screens.one_by_one import one_by_one
from tests.screens.share.scenes import share_scenes
from tests.screens.today.scenes import today_scenes
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.ui.common.look import Look

Scenes = Callable[[Practice], Mapping[str, Callable[[Look], QWidget]]]


@pytest.mark.parametrize(
    "scenes",
    [after_scenes, consent_scenes, feedback_scenes, involved_scenes, share_scenes, today_scenes],
)
def test_large_words_fit_and_all_controls_have_names(
    qapp: QApplication, look: Look, scenes: Scenes
) -> None:
    look.scale_text(200)
    desk, idle = open_practice(), Idle(qapp)
    try:
        for name, window in one_by_one(scenes(Practice(desk, idle)), look):
            assert (name, cut_texts(window)) == (name, [])
            assert (name, nameless_controls(window)) == (name, [])
    finally:
        idle.stop()
        desk.close()
        forget_practice(desk.folder)
