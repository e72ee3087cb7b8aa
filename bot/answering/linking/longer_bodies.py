"""Bodies whose name has that of a body of the event in it: "the mission to the UN", "UN Women".

They are not that body, and whoever is from it is not from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from bot.answering.linking.demonyms import is_of_some_country
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.media_of_bodies import media_of_bodies
from bot.answering.linking.mentions import LongerBody, Mention, ids_of
from bot.answering.linking.relation_words import relations_in
from bot.answering.linking.spans import Spans, overlaps, touches
from bot.answering.text.normalise import fold, has_unsegmented, is_shouted
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import (
    grouped_terms,
    name_terms,
    one_of,
    terms,
    terms_everywhere,
    words_for_of,
)
from bot.answering.times.zones import city_names
from bot.core.models import Organisation
from bot.languages import UNSEGMENTED


def longer_bodies(
    text: str,
    found: Sequence[Term],
    mentions: Sequence[Mention],
    taken: Spans,
    knowledge: Knowledge,
    language: str,
) -> tuple[LongerBody, ...]:
    """Return the bodies in a text whose names have that of one of the event in them.

    None is one of the event by another name; what is `taken` by titles is of none.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return ()
    bodies = _bodies_in(found, mentions, knowledge)
    longer = list(_missions_unspaced(folded, knowledge.event.organisations))
    longer += media_of_bodies(folded, bodies, language)
    for one in bodies:
        if overlaps(one.span, [body.span for body in longer]):
            continue
        if has_unsegmented(text[one.start : one.end]):
            longer += _continued_unspaced(folded, one)
        else:
            longer += _mission_before(folded, one, language) or (
                *_part_before(folded, one, language),
                *_for_something(folded, one, knowledge, language),
                *_continued(text, found, one, mentions, language),
                *_with_another_within(text, found, one, knowledge),
            )
    return tuple(
        replace(body, of=ids_of([m for m in bodies if overlaps(m.span, [body.span])], "org"))
        for body in longer
        if not overlaps(body.span, taken)
        and (body.is_mission or not _is_of_event(text[body.start : body.end], knowledge))
    )


def _is_of_event(written: str, knowledge: Knowledge) -> bool:
    """Whether a name is that of a body of the event, or has but words of one."""
    own = terms_of(written)
    small = terms_everywhere("function_words") | terms_everywhere("of_contractions")
    stems = {term.stem for term in own if term.surface not in small}
    if any(stems.issubset(name) for name, _ in knowledge.stems_of_bodies):
        return True
    return knowledge.affiliations.named_from(own, 0) == len(own)


def _bodies_in(
    found: Sequence[Term], mentions: Sequence[Mention], knowledge: Knowledge
) -> list[Mention]:
    """Return the bodies named in terms, also those that may be everyday words: "la Unión"."""
    bodies = [one for one in mentions if one.kind == "org"]
    stems = tuple(term.stem for term in found)
    for name, body in knowledge.stems_of_bodies:
        if len(name) < 2 or name[0] not in stems or name[-1] not in stems:
            continue
        for index in range(len(stems) - len(name) + 1):
            span = found[index].start, found[index + len(name) - 1].end
            is_named = stems[index : index + len(name)] == name
            if is_named and not overlaps(span, [one.span for one in bodies]):
                bodies.append(Mention("org", (body,), *span, 1.0))
    return bodies


def _mission_before(folded: str, body: Mention, language: str) -> tuple[LongerBody, ...]:
    """Return the mission to a body: "the mission of Korea to the UN"."""
    found = _accredited(language).search(folded[: body.start])
    if found is None:
        return ()
    between = set(terms_of(found["between"]))
    small = {*terms("articles", language), *terms("of_words", language)}
    small |= {*terms("of_contractions", language), *name_terms("kinds_of_missions", language)}
    if not all(t.surface in small or is_of_some_country(t.surface) for t in between):
        return ()
    return (LongerBody(found.start("noun"), body.end, body.ids, is_mission=True),)


@cache
def _accredited(language: str) -> re.Pattern[str]:
    """Return what finds that a text ends with a mission, and with what says to whom it is."""
    return re.compile(
        rf"{_noun_of('missions_to_bodies', language)}"
        rf"(?P<between>(?:[ '-]+\w+){{0,{MOST_BETWEEN}}}?) {accreditation(language)}$"
    )


def accreditation(language: str) -> str:
    """Return the regular expression of what says to whom a mission is: "to the"."""
    said = one_of(name_terms("accredited_to", language)) or "(?!)"
    return rf"(?:{said})(?: |(?<='))(?:{_articles(language)})*"


def _articles(language: str) -> str:
    return "|".join(rf"{re.escape(a)} ?" for a in terms("articles", language)) or "(?!)"


def _noun_of(category: str, language: str) -> str:
    """Return the regular expression of a noun of a category with what is written onto it."""
    before = r"[وفبلك]?(?:ال)?" if language == "ar" else ""
    after = r"\w{0,3}" if language == "ru" else ""
    nouns = one_of(name_terms(category, language)) or "(?!)"
    return rf"(?<!\w){before}(?P<noun>(?:{nouns}){after})(?!\w)"


MOST_BETWEEN = 7
"""Words between a mission and to whom it is: "of the Democratic Republic of the Congo"; chosen, no
measure is kept."""


def _part_before(folded: str, body: Mention, language: str) -> Iterator[LongerBody]:
    """Yield the part of a body that is called by its own noun: "Conseil de sécurité de l'ONU"."""
    found = _part("parts_of_bodies", language).search(folded[: body.start])
    if found is not None:
        between = {term.surface for term in terms_of(found["between"])}
        within = {*terms("of_words", language), *terms("articles", language)}
        within |= {*terms("of_contractions", language)}
        if not between & (set(terms("function_words", language)) - within):
            yield LongerBody(found.start("noun"), body.end)


@cache
def _part(category: str, language: str) -> re.Pattern[str]:
    """Return what finds that a text ends with the part of a body, and with what says of which."""
    links = {"ru": "", "ar": r"(?:التابع[هة]? )?(?:ل|في )?"}
    of = one_of(words_for_of(language)) or "(?!)"
    link = links.get(language, rf"(?:{of})[ ']+(?:{_articles(language)})*")
    noun = _noun_of(category, language)
    return re.compile(rf"{noun}(?P<between>(?:[ '-]+\w+){{0,4}}?) {link}$")


def _for_something(
    folded: str, body: Mention, knowledge: Knowledge, language: str
) -> Iterator[LongerBody]:
    """Yield the body that is told by what it is for: "Fonds des Nations Unies pour l'enfance"."""
    goes_on = _for_what(language).match(folded, body.end)
    found = _part("bodies_for_something", language).search(folded[: body.start])
    if found is None or goes_on is None or found["between"]:
        return
    what = {term.stem for term in terms_of(goes_on["what"])}
    if not any(what.intersection(name) for name, _ in knowledge.stems_of_bodies):
        yield LongerBody(found.start("noun"), goes_on.end())


@cache
def _for_what(language: str) -> re.Pattern[str]:
    """Return what finds at a place what a body is for."""
    if language == "ar":
        return re.compile(r" ل(?:ل|ال)?(?P<what>\w{3,})")
    said = one_of(name_terms("for_something", language)) or "(?!)"
    return re.compile(rf" (?:{said}) (?:{_articles(language)})*(?P<what>\w{{3,}})")


def _continued(
    text: str, found: Sequence[Term], body: Mention, mentions: Sequence[Mention], language: str
) -> Iterator[LongerBody]:
    """Yield the body whose name goes on by its capitals: "ONU Femmes", and no "UN President"."""
    behind = [term for term in found if term.start >= body.end]
    if is_shouted(text) or all(term.is_capital for term in found):
        return
    others = [m.span for m in mentions if m is not body]
    posts = [one.span for one in relations_in(behind)]
    end = body.end
    for term in behind:
        is_next = text[end : term.start] in (" ", "-")
        if not (is_next and term.is_capital) or touches(term, [*others, *posts]):
            break
        if _is_said_of_any(term, language):
            return
        end = term.end
    if end > body.end:
        yield LongerBody(body.start, end)


def _with_another_within(
    text: str, found: Sequence[Term], body: Mention, knowledge: Knowledge
) -> Iterator[LongerBody]:
    """Yield the body with more within its name: "Museum of Kelp and Reefs", of the one of Reefs."""
    small = terms_everywhere("function_words")
    written = [term for term in found if body.start <= term.start < body.end]
    said = [term for term in written if term.surface not in small]
    names = [name for name, one in knowledge.stems_of_bodies if one in body.ids]
    is_written_so = all(term.is_capital for term in said) and not is_shouted(text)
    if not (is_written_so and names) or all(term.is_capital for term in found):
        return
    known = {stem for name in names for stem in name}
    strange = [term for term in said[1:-1] if term.stem not in known]
    # One that is misspelt is as long as the name; letters in brackets stand for it.
    longest = max(sum(stem not in small for stem in name) for name in names)
    if len(said) > longest and any(not text[one.start : one.end].isupper() for one in strange):
        yield LongerBody(body.start, body.end)


def _is_said_of_any(term: Term, language: str) -> bool:
    """Whether a word goes on with no name: "UN Conference", "ONU Nueva York", "UN Speakers"."""
    word = term.surface
    kinds = {one for one, _ in grouped_terms("kinds", language)}
    plain = ("function_words", "somebody_words", "event_words", "organiser_nouns")
    return (
        word in kinds
        or word in city_names()
        or is_of_some_country(word)
        or any(word in terms(one, language) for one in plain)
    )


def _continued_unspaced(folded: str, body: Mention) -> Iterator[LongerBody]:
    """Yield the body whose name goes on in Chinese or Korean: 联合国妇女署, 유엔난민기구."""
    for language in UNSEGMENTED:
        found = _unspaced(language).match(folded, body.end)
        if found is not None:
            yield LongerBody(body.start, found.end("name"))


@cache
def _unspaced(language: str) -> re.Pattern[str]:
    """Return what finds at a place the rest of a body's name, to its noun."""
    nouns, generic = (
        one_of(name_terms(one, language)) for one in ("parts_of_bodies", "nouns_alone_of_any")
    )
    small = "".join(name_terms("never_in_bodies", language))
    if language == "zh":
        within = rf"[^\W\d_{small}]"
        return re.compile(rf"(?P<name>{within}{{0,8}}?(?:{nouns})|{within}{{1,8}}?(?:{generic}))")
    particles = one_of(name_terms("particles_of_bodies", language))
    return re.compile(
        rf"(?P<name> ?[가-힣]{{0,8}}?(?:{nouns})| ?[가-힣]{{1,8}}?(?:{generic}))"
        rf"(?=(?:{particles})|[^가-힣]|$)"
    )


def _missions_unspaced(folded: str, organisations: Sequence[Organisation]) -> Iterator[LongerBody]:
    """Yield the missions to a body, of the event or not, in Chinese and Korean: 주미대사관."""
    for language in UNSEGMENTED:
        for found in _unspaced_mission(language).finditer(folded):
            accredited = folded[found.start("to") : found.end()]
            names = (
                (len(own), body.id)
                for body in organisations
                for name in (*body.name.all(), *body.aliases)
                if accredited.startswith(own := fold(name))
            )
            longest = max(names, default=(0, ""))[1]
            yield LongerBody(*found.span(), (longest,) if longest else (), is_mission=True)


ACCREDITED_TO = {"zh": "驻", "ko": "주"}
"""What stands right before whom a mission is to, where words are not spaced."""


@cache
def _unspaced_mission(language: str) -> re.Pattern[str]:
    """Return what finds a mission and to whom it is, where words are not spaced."""
    nouns = one_of(name_terms("missions_to_bodies", language))
    sign = ACCREDITED_TO[language]
    to, within = (
        (f"常?{sign}", "[\u4e00-\u9fff]")
        if language == "zh"
        else (f"(?<![가-힣]){sign}", "[가-힣]")
    )
    gap = "" if language == "zh" else r"(?: ?[가-힣]{1,6})?? ?"
    return re.compile(rf"{to}(?P<to>{within}{{1,10}}?){gap}(?:{nouns})")
