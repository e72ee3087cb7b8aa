"""The files that a new event begins with: few, commented, and without a fault."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

import yaml

from bot.knowledge_base.articles import article_of
from bot.knowledge_base.importing.event_names import short_names
from bot.knowledge_base.importing.imported import ImportedTopic
from bot.knowledge_base.json_schema import schema_line

_NO_CONTACT = (
    "contacts: []   # instead of the [], entries like this one:",
    "#  - id: general",
    "#    name: Information desk",
    "#    purposes: [general]",
    "#    email: info@example.org",
)


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What an event must say of itself, and what it had better say.

    `organisations` are the names of those that people come from, by id; `told_topics` are the
    usual topics of which its programme tells.
    """

    name: str
    first_day: date
    last_day: date
    zone: str
    languages: Sequence[str] = ("en",)
    spoken: Sequence[str] = ()
    venue: str = ""
    city: str = ""
    link: str = ""
    address: str = ""
    edition: int | None = None
    contact_name: str = ""
    contact_email: str = ""
    aliases: Sequence[str] = ()
    organisations: Mapping[str, str] = field(default_factory=dict)
    source: str = "the organisers"
    theme: str = ""
    told_topics: Collection[str] = ()
    topics: Sequence[ImportedTopic] = ()


def event_text(folder: Path, new: NewEvent) -> str:
    """Return the text of event.yaml."""
    lines = [
        "# What the event is, when and where. docs/bring-your-own-event.md explains every field.",
        "",
        f"source: {quoted(new.source)}   # goes with every answer",
        f"languages: [{', '.join(new.languages)}]   # you write in; the event's own first",
        f"name: {quoted(new.name)}",
    ]
    if short := short_names(new.name):
        lines.append(f"short_names: [{', '.join(map(quoted, short))}]   # what people call it")
        if article := article_of(own := new.languages[0], short[0]):
            placed = quoted(f"{article}{short[0]}")
            lines.append(f"name_in_sentence: {{{own}: {placed}}}   # as it stands in a sentence")
    if new.aliases:
        listed = ", ".join(quoted(alias) for alias in new.aliases)
        lines.append(f"aliases: [{listed}]   # recognised, never shown")
    lines += [
        f"timezone: {new.zone}   # all times are those on the clock at the venue",
        "dates:",
        f"  start: {new.first_day.isoformat()}",
        f"  end: {new.last_day.isoformat()}",
    ]
    if new.spoken:
        lines.append(f"working_languages: [{', '.join(new.spoken)}]   # spoken there")
    lines.append("venue:")
    lines.append(
        f"  name: {quoted(new.venue)}"
        if new.venue
        else "  status: not_published   # then: name, city, country, address, directions"
    )
    if new.city:
        lines.append(f"  city: {quoted(new.city)}")
    if new.address and new.venue:
        lines.append(f"  address: {quoted(new.address)}")
    if new.theme:
        lines.append(f"theme: {quoted(new.theme)}")
    if new.edition:
        lines.append(f"edition: {new.edition}")
    if new.link:
        lines += ["links:", f"  - url: {quoted(new.link)}"]
    if new.organisations:
        lines.append("organisations:   # that somebody comes from; with a `role`, those behind it")
        for key, name in new.organisations.items():
            lines += [f"  - id: {quoted(key)}", f"    name: {quoted(name)}"]
    more = "" if new.organisations else ", organisations"
    edition = "" if new.edition else ", edition"
    theme = "" if new.theme else "theme, "
    lines.append(f"# also: {theme}about{edition}, attendance, history{more}")
    return schema_line(folder, "event") + "\n".join(lines) + "\n"


def empty_people_text(folder: Path, new: NewEvent) -> str:
    """Return the text of people.yaml: nobody yet, and an entry to copy."""
    lines = [
        "# Everybody with a part in the event.",
        "",
        "people: []   # instead of the [], entries like this one:",
        "#  - id: lovelace",
        "#    name: Ada Lovelace",
        f"#    role: {_sample('Mathematician', new.languages)}",
    ]
    return schema_line(folder, "people") + "\n".join(lines) + "\n"


def empty_programme_text(folder: Path, new: NewEvent) -> str:
    """Return the text of programme.yaml: no session yet, and entries to copy."""
    lines = [
        "# Rooms and sessions; all times are those on the clock at the venue.",
        "",
        "rooms: []   # instead of the [], entries like this one:",
        f"#  - {{id: hall, name: {_sample('Great Hall', new.languages)}}}",
        "sessions: []   # the same:",
        "#  - id: opening",
        f"#    title: {_sample('Opening', new.languages)}",
        f'#    start: "{new.first_day.isoformat()} 09:00"',
        '#    end: "09:30"',
        "#    room: hall",
        "#    people: [lovelace]",
    ]
    return schema_line(folder, "programme") + "\n".join(lines) + "\n"


def contacts_text(folder: Path, new: NewEvent) -> str:
    """Return the text of contacts.yaml: whom Usher names when it does not know."""
    lines = [
        schema_line(folder, "contacts").rstrip(),
        "# Whom to ask. Usher names the one for `general` whenever it has no answer.",
        "",
    ]
    if not (new.contact_name or new.contact_email):
        return "\n".join([*lines, *_NO_CONTACT]) + "\n"
    lines += [
        "contacts:",
        "  - id: general",
        f"    name: {quoted(new.contact_name or new.contact_email)}",
        "    purposes: [general]",
    ]
    if new.contact_email:
        lines.append(f"    email: {quoted(new.contact_email)}")
    return "\n".join(lines) + "\n"


def topics_text(
    folder: Path,
    titles: Mapping[str, Mapping[str, str]],
    told: Mapping[str, ImportedTopic] = MappingProxyType({}),
    language: str = "en",
) -> str:
    """Return the text of topics.yaml: usual topics with their titles by language, to be filled in.

    A title in one language is a plain text. Those of the source are `told` already, by id, the
    questions of a `language`.
    """
    lines = [
        "# Everything else participants ask; `check` lists what is usual. Replace the answers.",
        "",
        "topics:",
    ]
    for topic, title in titles.items():
        given = ", ".join(f"{code}: {quoted(words)}" for code, words in title.items())
        lines += [
            f"  - id: {topic}",
            f"    title: {{{given}}}"
            if len(title) > 1
            else f"    title: {quoted(*title.values())}",
            "    answer: {status: not_published}",
        ]
    for key, one in told.items():
        lines += [f"  - id: {key}", f"    title: {quoted(one.title)}"]
        if one.is_question:
            lines.append(f"    phrasings: {{{language}: [{quoted(one.title)}]}}")
        lines.append(f"    answer: {quoted(one.text)}")
    return schema_line(folder, "topics") + "\n".join(lines) + "\n"


def _sample(words: str, languages: Sequence[str]) -> str:
    """Return words of an entry to copy: one text, or a place for one in each language."""
    if len(languages) == 1:
        return words
    return "{" + ", ".join(f"{code}: ..." for code in languages) + "}"


def quoted(text: str) -> str:
    """Return a text between double quotes, so that nothing in it is taken for YAML."""
    dumped = yaml.safe_dump(text, allow_unicode=True, default_style='"', width=100_000)
    return dumped.strip()
