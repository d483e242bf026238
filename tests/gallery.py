"""Draws every screen in every state, and every paper, to PNG: `python -m tests.gallery OUT/`."""

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from tests.papers.drawn import draw_papers
from tests.screens.backups.scenes import SCENES as BACKUPS
from tests.screens.common.scenes import SCENES as FRAME
from tests.screens.conversation.scenes import SCENES as CONVERSATION
from tests.screens.cover.scenes import SCENES as COVER
from tests.screens.household.scenes import practice_scenes
from tests.screens.involved.scenes import SCENES as TIMELINE
from tests.screens.lock.scenes import SCENES as LOCK
from tests.screens.pin.scenes import SCENES as PIN
from tests.screens.settings.scenes import settings_scenes
from wijkteam_desk.ui.common.fonts import load_others
from wijkteam_desk.ui.common.look import Look

LOOKS = {
    "light": ("light", 100),
    "dark": ("dark", 100),
    "contrast": ("contrast", 100),
    "contrast_dark": ("contrast_dark", 100),
    "large": ("light", 200),
}
SMALLEST = QSize(1366, 768)
SCENES: dict[str, Callable[[Look], QWidget]] = {
    **FRAME,
    **LOCK,
    **CONVERSATION,
    **COVER,
    **BACKUPS,
    **PIN,
    **TIMELINE,
}


def draw(look: Look, scene: Callable[[Look], QWidget], target: Path) -> None:
    """Draw one scene as a window of the smallest screen we promise to fit."""
    window = scene(look)
    window.resize(SMALLEST)
    window.show()
    for _ in range(3):
        QCoreApplication.processEvents()
    window.grab().save(str(target))
    if _scroll_on(window):
        window.grab().save(str(target.with_stem(f"{target.stem}-end")))
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _scroll_on(window: QWidget) -> bool:
    """Scroll everything to its end; false where all of it is in sight."""
    bars = [area.verticalScrollBar() for area in window.findChildren(QAbstractScrollArea)]
    on = [bar for bar in bars if bar.isVisible() and bar.value() < bar.maximum()]
    for bar in on:
        bar.setValue(bar.maximum())
    QCoreApplication.processEvents()
    return bool(on)


def main(arguments: list[str]) -> int:
    """Draw the scenes whose name holds one of the words, or all of them."""
    if not arguments:
        print("Which folder? python -m tests.gallery OUT/ [WORD...]")
        return 2
    out, wanted = Path(arguments[0]), arguments[1:]
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    look = Look(app)
    load_others()
    # parts of windows are collected on this thread only, as in the program: see `draw`
    gc.disable()
    vault = out.absolute() / "kluis"

    def is_wanted(name: str) -> bool:
        return not wanted or any(word in name for word in wanted)

    draw_papers(out, is_wanted)
    with practice_scenes(app) as practice, settings_scenes(app, vault) as settings:
        scenes = {**SCENES, **practice, **settings}
        for look_name, (colours, scale) in LOOKS.items():
            look.scale_text(scale)
            look.wear(colours)
            for name, scene in scenes.items():
                if is_wanted(f"{name}-{look_name}"):
                    draw(look, scene, out / f"{name}-{look_name}.png")
    print(f"Look at the pictures in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
