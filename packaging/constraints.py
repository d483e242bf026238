"""For developers: pins every package, with the hashes of its files for every system."""

import os
import subprocess

import environment

OPTIONS = [
    "--quiet",
    "--generate-hashes",
    "--allow-unsafe",
    "--strip-extras",
    "--no-header",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--newline=lf",
    "--upgrade",
    "--build-deps-for=editable",  # the project itself is built without isolation
]


def make_anew() -> int:
    """Write both files anew, with the newest packages that pyproject.toml allows."""
    environment.set_up("tests")
    run, dev = (
        file.relative_to(environment.ROOT).as_posix() for file in environment.CONSTRAINTS.values()
    )
    return _compile(run) or _compile(dev, "--extra=dev", f"--constraint={run}")


def _compile(output: str, *more: str) -> int:
    print(f"Making {output}.", flush=True)
    return subprocess.run(
        [environment.tool("pip-compile"), *OPTIONS, *more, f"--output-file={output}"],
        check=False,
        cwd=environment.ROOT,
        env=_one_index_only(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    ).returncode


def _one_index_only() -> dict[str, str]:
    # a second index on this machine may hold repackaged files, whose hashes nobody else can use
    others = {"PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"}
    kept = environment.surroundings(PIP_CONFIG_FILE=os.devnull)
    return {name: value for name, value in kept.items() if name not in others}
