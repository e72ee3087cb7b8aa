"""One entry of somebody of whom a source tells twice."""

from __future__ import annotations

from dataclasses import replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.imported import ImportedPerson
from bot.knowledge_base.importing.organisations import are_one_body, joined_bodies
from bot.knowledge_base.importing.reordered_names import are_same_words, well_written
from bot.knowledge_base.importing.source_fields import texts_of


def joined_person(known: ImportedPerson, other: ImportedPerson) -> ImportedPerson:
    """Return one entry that holds all that two say of the same person.

    Of a name with titles and one without the latter is kept; the other spelling is an alias. What
    somebody is in another body is told before what they are in the first: "Chair, Nets Council;
    Director" of "Lamps".
    """
    if known == other:
        return known
    is_elsewhere = known.role and other.role and not are_one_body(
        known.affiliation, other.affiliation
    )  # fmt: skip
    if is_elsewhere:
        told = f"{other.role}, {other.affiliation}"
        role = known.role if told in known.role else f"{told}; {known.role}"
        known, other = replace(known, role=role), replace(other, affiliation="")
    names = sorted({known.name, other.name}, key=len)
    is_turned = are_same_words(names)
    is_same = bare_words(known.name) == bare_words(other.name)
    name = known.name if is_turned else names[0]
    name = well_written(name, other.name) if is_same else name
    others = [one for one in names if one.casefold() != name.casefold()]
    return replace(
        known,
        name=name,
        source_id=known.source_id or other.source_id,
        bio=texts_of(known.bio, other.bio),
        role=known.role or other.role,
        affiliation=joined_bodies(known.affiliation, other.affiliation),
        links=tuple(dict.fromkeys((*known.links, *other.links))),
        aliases=tuple(dict.fromkeys((*known.aliases, *other.aliases, *others))),
    )
