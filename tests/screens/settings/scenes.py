"""The settings in every state, on a vault of one's own. FICTIEF."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.pressing import line, press, write
from tests.screens.settings.own_vault import OwnVault, own_vault
from tests.waiting import let_pass
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.settings_page import SETTINGS
from wijkteam_desk.ui.common.look import Look

Scene = Callable[[Look], QWidget]
Step = Callable[[OwnVault, Composer], None]


@contextmanager
def settings_scenes(app: QApplication, folder: Path) -> Iterator[dict[str, Scene]]:
    """Keep a vault for as long as its scenes are drawn."""
    try:
        with own_vault(app, folder) as own:
            yield {name: _scene(own, steps) for name, steps in STEPS.items()}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _scene(own: OwnVault, steps: tuple[Step, ...]) -> Scene:
    def scene(look: Look) -> QWidget:
        composer = own.window(look)
        for step in steps:
            step(own, composer)
            own.settle()
        return composer.window

    return scene


def _press(name: str) -> Step:
    return lambda _, composer: press(composer.window, name)


def _write(name: str, text: str) -> Step:
    return lambda _, composer: write(composer.window, name, text)


def _no_name(_: OwnVault, composer: Composer) -> None:
    name = line(composer.window, "Naam")
    name.clear()
    name.textEdited.emit("")
    name.editingFinished.emit()


def _named_again(own: OwnVault, composer: Composer) -> None:
    composer.flush()
    composer.window.show_place(SETTINGS)


def _prove(own: OwnVault, composer: Composer) -> None:
    own.prove(composer)


def _prove_wrong(own: OwnVault, composer: Composer) -> None:
    own.prove(composer, "iets heel anders")
    let_pass(own.desk.folder)


def _begin_again(_: OwnVault, composer: Composer) -> None:
    composer.window.show_place(SETTINGS)


def _offer(_: OwnVault, composer: Composer) -> None:
    composer.window.show_place("households")
    composer.offer_new_code()


_WORDS = _press("Andere wachtzin")
_CODE = _press("Nieuwe herstelcode")

STEPS: dict[str, tuple[Step, ...]] = {
    "settings": (),
    "settings-no-name": (_no_name,),
    "settings-passphrase-present": (_WORDS,),
    "settings-passphrase-wrong": (_WORDS, _prove_wrong),
    "settings-passphrase-words": (_WORDS, _prove),
    "settings-passphrase-own-too-weak": (
        _WORDS,
        _prove,
        _press("Zelf een wachtzin bedenken"),
        _write("Je eigen wachtzin", "zomer2026"),
        _press("Verder"),
    ),
    "settings-passphrase-again": (_WORDS, _prove, _press("Verder")),
    "settings-code-present": (_CODE,),
    "settings-code": (_CODE, _prove),
    "settings-two-codes": (_CODE, _prove, _begin_again),
    "settings-code-kept-old": (_CODE, _prove, _press("Houd de oude code")),
    "settings-offer-after-recovery": (_offer,),
}
