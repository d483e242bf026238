"""`register`: what left a household, to whom, why and on which ground."""

from collections.abc import Iterator
from dataclasses import asdict

from wijkteam_desk.casework.read_register import RegisterEntry, RegisterLine, read_register
from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say, say_json


def register(asked: Asked) -> int:
    """One JSON document, or each time something left with all that was noted of it."""
    with opened(asked) as desk:
        entries = desk.perform(read_register, household=asked.household).result()
    if asked.as_json:
        say_json([{**asdict(one), "at": one.at.isoformat()} for one in entries])
        return 0
    for one in entries:
        for line in _told(one):
            say(line)
    if not entries:
        say("Over dit huishouden is nog niets gedeeld.")
    return 0


def _told(one: RegisterEntry) -> Iterator[str]:
    day = one.at.astimezone()
    yield f"{day:%d-%m-%Y %H:%M}  {one.what}{f', aan {one.to}' if one.to else ''}"
    facts = (
        ("door", one.by),
        ("hoe", one.handed),
        ("hun kenmerk", one.reference),
        ("waarvoor", one.purpose),
        ("welke kant op", one.direction),
        ("waarom nodig", one.needed),
        ("waarom niet met minder", one.no_other_way),
        ("waarom zoveel", one.no_more),
        ("vooraf verteld", one.told),
        ("afgewogen met", one.weighed),
        ("SHA-256", one.document_sha256),
    )
    for label, said in facts:
        if said:
            yield f"  {label}: {said}"
    for line in one.lines:
        yield f"  over {line.about or 'niemand'}: {_grounded(line)}"


def _grounded(line: RegisterLine) -> str:
    """What, why, and by which rule; `geen grond` of what was said without one."""
    ground = f"grond {line.ground} ({line.article})" if line.ground else "geen grond"
    parts = (line.what, *line.categories, line.needed, ground, line.basis, *line.lifts, line.breaks)
    return "; ".join(filter(None, parts))
