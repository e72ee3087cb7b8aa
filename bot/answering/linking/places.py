"""Cities and countries named in a question, and whether they contradict the venue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import TONGUES, Mention
from bot.answering.linking.person_names import is_given_name
from bot.answering.linking.session_languages import language_spans
from bot.answering.linking.spans import blanked, is_of_spans
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import says
from bot.answering.text.normalise import fold, has_unsegmented, is_unsegmented, script_of
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import single_words, terms
from bot.answering.times.zones import city_names, country_names
from bot.languages import UNSEGMENTED

SHORTEST_SENTENCE = 2
"""Terms of a message that says no more than where: "Korea?", "Korea then"."""


class PlaceNamed(NamedTuple):
    """Where a city or country is named; the event's own, or one that somebody is from.

    `is_acting`: a country that does something ("is Peru invited") rather than where something is.
    `is_home`: where whoever asks lives, travels from or goes back to, which is asked of nobody.
    """

    start: int
    end: int
    is_own: bool
    is_origin: bool
    is_acting: bool
    is_home: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


def find_place(
    text: str,
    found: Sequence[Term],
    spans: Sequence[tuple[int, int]],
    knowledge: Knowledge,
    language: str,
) -> PlaceNamed | None:
    """Find a city or country, the longest and first; None when none is named.

    Where somebody is from comes after what else is named: "I am from Kinshasa, is there ...".
    """
    gazetteer = city_names()
    origin: PlaceNamed | None = None
    own = {gazetteer.get(place, place) for place in knowledge.places}
    # The Korean "German" begins with Germany; "Germany" comes near to a language, and is none.
    tongues = language_spans(text, language)
    spans = [*spans, *(one for one in tongues if fold(text[slice(*one)]) not in gazetteer)]
    for size in (3, 2, 1):
        for index in range(len(found) - size + 1):
            window = found[index : index + size]
            start, end = window[0].start, window[-1].end
            is_torn = script_of(window[0].surface) == "hangul" and text[:start][-1:].isalnum()
            is_torn = is_torn or text[end : end + 1] in TONGUES
            if end - start > 30 or is_torn or any(is_of_spans(term, spans) for term in window):
                continue
            for name in place_forms(text[start:end]):
                # The event's own town may be too small to be known to the world.
                canonical = gazetteer.get(name) or (
                    name if fold(name) in knowledge.places else None
                )
                if canonical is None or len(name) < 2:
                    continue
                if _is_of_somebody(found, index + size, text, name):
                    continue
                is_own = canonical in own or any(fold(name) in place for place in knowledge.places)
                is_origin = _is_from(text, start, end, language)
                is_acting = (
                    canonical in country_names()
                    and (len(found) > SHORTEST_SENTENCE or says(text, "coming_words", language))
                    and not _is_located(text, start, end, language)
                )
                is_home = dwells_at(text, start, end, language)
                place = PlaceNamed(start, end, is_own, is_origin, is_acting, is_home)
                if not (is_origin or is_home):
                    return place
                origin = origin or place
    return origin


def _is_from(text: str, start: int, end: int, language: str) -> bool:
    """Whether what stands around a place says that somebody or something is from there."""
    folded = fold(text[:start]).rstrip()
    if language in UNSEGMENTED:
        behind = fold(text[start : end + LONGEST_BEHIND])
        is_behind = any(one in behind for one in terms("from_words_behind", language))
        return is_behind or folded.endswith(terms("from_words", language))
    said, small = folded.split(), single_words("function_words", language)
    wanted = terms("from_words", language)
    if len(said) > 1 and said[-1] in small and said[-1] not in wanted:
        said.pop()  # "from the Philippines"
    return bool(said) and said[-1] in wanted


LONGEST_BEHIND = 5
"""Characters behind a Chinese or Korean place among which it is said that somebody is from it.

Chosen: in 1,222 messages of others none says so in this order.
"""


def dwells_at(text: str, start: int, end: int, language: str) -> bool:
    """Whether whoever asks says to live at a place, or to travel from it or back there."""
    said = (*terms("dwelling_words", language), *terms("returning_words", language))
    if language == "ko":  # behind it, the first particle written onto the place
        return any(one in fold(text[start : end + LONGEST_DWELLING]) for one in said)
    before = fold(text[:start]).rstrip()
    return any(
        before.endswith(one) and (has_unsegmented(one) or not before[: -len(one)][-1:].isalnum())
        for one in said
    )


LONGEST_DWELLING = 7
"""Characters behind a Korean place among which it is said that somebody lives or goes there."""


def _is_of_somebody(found: Sequence[Term], after: int, text: str, name: str) -> bool:
    """Whether a city's name begins that of somebody: "Santiago Bilinkis", and not Santiago."""
    if after >= len(found) or not is_given_name(fold(name)):
        return False
    term, reading = found[after], language_model("latin")
    is_next = text[found[after - 1].end : term.start] == " "
    is_name = script_of(term.surface) == "latin" and len(term.surface) > SHORTEST_SURNAME
    is_city = term.surface in city_names()
    return is_next and is_name and not (reading.is_known(term) or is_city)


def without_cities_of_names(text: str) -> str:
    """Return a text with blanks for the cities that begin the names of people."""
    found = terms_of(text)
    cities = [
        (term.start, term.end)
        for index, term in enumerate(found)
        if term.surface in city_names() and _is_of_somebody(found, index + 1, text, term.surface)
    ]
    return blanked(text, cities)


SHORTEST_SURNAME = 3
"""Letters that an unknown word has more of which is somebody's other name."""

SHORTEST_INFLECTED = 5
"""Letters of a Russian name in another case than the first: "от Кореи"."""

_RUSSIAN_CASES: Mapping[str, tuple[str, ...]] = {
    "и": ("я", "ь", "а"), "ы": ("а", ""), "а": ("",), "я": ("й", "ь"), "е": ("я", "а", ""),
    "у": ("а", ""), "ю": ("я", "й", "ь"), "ой": ("а",), "ей": ("я", "а"), "ом": ("",),
    "ем": ("й", "ь"),
}  # fmt: skip
"""Endings of cases, and those of the first case that they may stand for."""


@cache
def _names_by_place() -> Mapping[str, tuple[str, ...]]:
    """Return every name of a city or country by its English one."""
    names: dict[str, list[str]] = defaultdict(list)
    for name, english in city_names().items():
        names[english].append(name)
    return {english: (english, *forms) for english, forms in names.items()}


def names_of_place(place: str) -> tuple[str, ...]:
    """Return the names in all languages of a place that the gazetteer has; none of any other."""
    return _names_by_place().get(city_names().get(place, ""), ())


def spoken_of(place: str, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the stems by which the programme speaks of a place, in whatever language it does."""
    gazetteer = city_names()
    english = next((gazetteer[one] for one in place_forms(place) if one in gazetteer), place)
    for name in _names_by_place().get(english, (english,)):
        stems = tuple(dict.fromkeys(term.stem for term in terms_of(name)))
        if stems and all(map(knowledge.sessions.knows, stems)):
            return stems
    return ()


def _is_located(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words around a place say what is there or of it, or offer it to choose from."""
    around = (*terms("place_words", language), *terms("from_words", language))
    before, named, after = fold(text[:start]).rstrip(), fold(text[start:end]), fold(text[end:])
    if offers_choice(fold(text)):
        return True
    if is_unsegmented(text):
        return after.startswith(around) or before.endswith(around) or named.endswith(around)
    last = before.split()[-1:]
    return bool(last and last[0] in around) or (language == "ar" and named.startswith("ب"))


def without_parts_of_places(
    mentions: Sequence[Mention], text: str, found: Sequence[Term]
) -> tuple[Mention, ...]:
    """Leave out the bodies that are only a part of a longer name: "Korea" in "North Korea"."""
    if all(mention.kind != "org" for mention in mentions):
        return tuple(mentions)
    gazetteer = city_names()
    spans = [
        (window[0].start, window[-1].end)
        for size in (2, 3)
        for index in range(len(found) - size + 1)
        if (window := found[index : index + size])
        and any(form in gazetteer for form in place_forms(text[window[0].start : window[-1].end]))
    ]
    return tuple(
        m
        for m in mentions
        if m.kind != "org"
        or not any(a <= m.start and m.end <= b and m.end - m.start < b - a for a, b in spans)
    )


@lru_cache(maxsize=1024)  # each stretch of a question is looked at for several ends
def is_place(written: str) -> bool:
    """Whether something as it is written, and inflected, is a city or a country."""
    return any(form in city_names() for form in place_forms(written))


def place_forms(surface: str) -> Iterable[str]:
    """Yield the spellings under which a place may stand in the gazetteer."""
    name = surface.casefold()
    yield name
    for prefix in ("ب", "ال", "ل", "و", "ف"):
        if name.startswith(prefix) and len(name) > len(prefix) + 2:
            yield name.removeprefix(prefix)
    if len(name) >= SHORTEST_INFLECTED and script_of(name) == "cyrillic":
        yield from (
            f"{name.removesuffix(ending)}{first}"
            for ending, firsts in _RUSSIAN_CASES.items()
            if name.endswith(ending)
            for first in firsts
            # Names like Самоа have no cases, and "самое" is none of one.
            if first in {"я", "й"} or name.removesuffix(ending)[-1:] not in "аеиоуыэюя"
        )
    for particle in ("에서는", "에서", "에", "는", "은", "의"):
        if name.endswith(particle):
            yield name.removesuffix(particle)


def asked_place(text: str, place: PlaceNamed | None) -> str | None:
    """Return a place that is not the event's own, nor one that somebody is from."""
    if place is None or place.is_own or place.is_origin or place.is_home:
        return None
    return text[slice(*place.span)]
