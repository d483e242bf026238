"""The first command: the practice vault in a window."""

import os
import subprocess
import sys

import environment
import system_libraries

NO_SCREEN = """There is no screen here (no DISPLAY, no WAYLAND_DISPLAY), so no window can open.
All is installed. This makes the plan of a fictional family as a PDF:
  {program} --demo plan Vlierenberg --for household --out plan.pdf"""


def open_practice_vault() -> int:
    """Set up if needed, then show the fictional households; 1 when there is no screen."""
    screen = has_screen(sys.platform, dict(os.environ))
    if screen:
        system_libraries.require_for_window()
    environment.set_up("run")
    if not screen:
        print(NO_SCREEN.format(program=os.path.relpath(environment.tool("wijkteam-desk"))))
        return 1
    print("Opening the practice vault. Everybody in it is fictional.", flush=True)
    return subprocess.run(
        [environment.tool("wijkteam-desk"), "--demo"], check=False, env=environment.surroundings()
    ).returncode


def has_screen(system: str, variables: dict[str, str]) -> bool:
    """Whether a window has somewhere to appear; QT_QPA_PLATFORM chooses a place."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return system != "linux" or any(variables.get(place) for place in places)
