"""Who could read along, and who does so unless the coach says otherwise; knows no Qt."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.household import age_in_words, is_adult
from wijkteam_desk.domain.paper_language import PaperLanguage, language_told
from wijkteam_desk.domain.variant import Variant


@dataclass(frozen=True, kw_only=True)
class Reader:
    """A member or an organisation to tick, by id: the name, and what tells namesakes apart."""

    key: str
    name: str
    line: str
    provider: bool = False


def readers_of(file: HouseholdFile, today: date) -> tuple[Reader, ...]:
    """All members who may be told something, in the order of the household."""
    return tuple(
        Reader(
            key=one.id,
            name=file.full_names[one.id],
            line=", ".join(
                part for part in (one.relation.label, _years(age_in_words(one, today))) if part
            ),
        )
        for one in file.approachable
    )


def providers_of(file: HouseholdFile) -> tuple[Reader, ...]:
    """The organisations that do something here; each can have a paper of its own."""
    return tuple(
        Reader(key=key, name=name, line="organisatie", provider=True)
        for key, name in file.providers.items()
    )


def together(
    readers: tuple[str, ...], before: tuple[str, ...], providers: Collection[str]
) -> tuple[str, ...]:
    """Who reads along after a tick: an organisation reads alone, members together."""
    added = [one for one in readers if one not in before]
    alone = [one for one in added if one in providers]
    if alone:
        return (alone[-1],)
    return tuple(one for one in readers if not added or one not in providers)


def first_reader(file: HouseholdFile, today: date) -> tuple[str, ...]:
    """One person: the first adult, or the first at all (DOMAIN 00.11); nobody where none may be."""
    adults = [one for one in file.approachable if is_adult(one, today)]
    return tuple(one.id for one in (adults or file.approachable)[:1])


def proposed_variant(file: HouseholdFile, readers: tuple[str, ...]) -> Variant:
    """With the language of who reads along beside the Dutch, where they share one."""
    told = {language_told(one.language) for one in file.members if one.id in readers}
    foreign = told - {PaperLanguage.DUTCH}
    return Variant(language=foreign.pop()) if len(foreign) == 1 else Variant()


def _years(age: str) -> str:
    return f"{age} jaar" if age else ""
