"""What a coach can say at each step, as it stands in the guide of the team."""

import tomllib
from functools import cache

from wijkteam_desk.shipped import shipped


@cache
def guide() -> dict[str, dict[str, str]]:
    """`steps` by the field of their day, `items` by the letter of the law."""
    return tomllib.loads(shipped("guides", "melding.toml").read_text("utf-8"))
