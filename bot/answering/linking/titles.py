"""Sessions whose title a question gives in part, misspelt, or by its telling words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.linking.glossary import is_another_word
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.mentions import Mention, ids_of
from bot.answering.linking.sessions import Hit
from bot.answering.linking.spans import blanked, is_inside
from bot.answering.linking.variants import nouns
from bot.answering.text.markers import has_any, is_after_about
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import terms_everywhere

WHOLE_TITLE, HALF_TITLE = 0.7, 0.35
CLOSE = 0.08
"""How much less near than the nearest title a rival may be."""

LONGEST_GAP = 8
"""Characters between two terms of a title that still belong to it (" of the ")."""

MOST_IN_NAME = 2
"""A title of which more words than these are given outweighs a name among them."""

MOST_RIVALS = 5
SMALL_NUMBER = 2
"""Digits of a number that counts rather than tells: alone it gives no session's title."""

COMMON = 3
"""A word in more titles than this is a subject: alone it gives no session's title."""


@dataclass(frozen=True, slots=True)
class Titles:
    """The session, or the equally likely ones, whose title a question gives, and where.

    `is_half` says that only what stands before or after a subtitle's colon is given.
    """

    hits: tuple[Hit, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    is_half: bool = False


def part_titles(
    found: Sequence[Term], mentions: Sequence[Mention], knowledge: Knowledge, reading: LanguageModel
) -> Titles:
    """Return the sessions whose title a question half gives, misspelt, or by its telling words.

    A title counts when most of it is named, or when it has all that the question names besides
    everyday words. The event's own words ("OSM") tell no session from another.
    """
    for kinds in ({"event", "venue"}, {"event", "venue", "room", "person", "track"}):
        spans = [m.span for m in mentions if m.kind in kinds]
        telling = [
            t
            for t in found
            if not is_inside(t, spans)
            and not reading.is_function_word(t)
            and t.surface not in nouns("track")
        ]
        meant = knowledge.sessions.mistyped.respelt(
            telling, lambda term, meant: reading.is_known(term) or is_another_word(term, meant)
        )
        facets = _asked_facets(found)
        hits = [
            hit
            for hit in knowledge.sessions.by_title([stem for _, stem in meant])
            if not hit.terms <= facets
            if not hit.terms <= reading.kind_stems and not hit.terms <= knowledge.own_stems
            if not hit.terms <= nouns("filler")
        ]
        if "person" not in kinds:
            if not mentions or len(spans) == len(mentions):
                continue
            # More of a title than a name in it: the title is what is written.
            good = [
                hit
                for hit in hits
                if hit.title_share >= WHOLE_TITLE and len(hit.terms) > MOST_IN_NAME
            ]
        else:
            good = [hit for hit in hits if _is_given(hit, meant, knowledge, reading)]
        if good:
            return _best(good, hits, meant, spans)
    return Titles()


def _asked_facets(found: Sequence[Term]) -> frozenset[str]:
    """Return the stems of words for what is asked of any session: "what level", "le format".

    One behind "about" is what a talk is on.
    """
    facets = terms_everywhere("session_facets")
    abouts = terms_everywhere("about_words") - terms_everywhere("of_words")
    behind = [range(at + 1, at + 3) for at, t in enumerate(found) if t.surface in abouts]
    spoken_of = {found[at] for two in behind for at in two if at < len(found)}
    return frozenset(t.stem for t in found if t.surface in facets and t not in spoken_of)


def without_subjects(titles: Titles, text: str, knowledge: Knowledge, language: str) -> Titles:
    """Leave out a title that is the subject of several sessions asked for.

    "All the quantum computer sessions" are more than the one that is called so, and "what is there
    about Tox" asks for whatever speaks of it.
    """
    folded = fold(text)
    if not titles.hits or len(folded) != len(text):
        return titles
    index = knowledge.sessions
    stems = tuple(frozenset.intersection(*(hit.terms for hit in titles.hits)))
    if not stems:
        return titles
    rest = blanked(folded, titles.spans)
    if has_any(rest, "session_plurals", language) and len(index.by_heading(stems)) > 1:
        return Titles()
    is_open = titles.hits[0].title_share < WHOLE_TITLE and len(stems) == 1
    is_open = is_open and not has_any(rest, "session_words", language)
    is_open = is_open and is_after_about(folded, titles.spans[0], language)
    return Titles() if is_open and len(index.with_all(stems)) > 1 else titles


def without_bodies_of_people(
    titles: Titles, mentions: Sequence[Mention], found: Sequence[Term], knowledge: Knowledge
) -> Titles:
    """Leave out what only says where somebody named is from: "Hallade, the guy from Intel"."""
    people = ids_of(mentions, "person")
    own = [term.surface for term in found if is_inside(term, titles.spans)]
    is_of_body = bool(own) and all(
        any(knowledge.affiliations.is_of(word, person) for person in people) for word in own
    )
    return Titles() if is_of_body else titles


def _best(
    good: Sequence[Hit],
    hits: Sequence[Hit],
    meant: Sequence[tuple[Term, str]],
    taken: Sequence[tuple[int, int]],
) -> Titles:
    """Return the nearest of good hits, with whatever else has all that is named of a title."""
    most = MOST_RIVALS
    best = max(hit.score for hit in good)
    rivals = [hit for hit in good if hit.score > best - CLOSE / 2]
    if rivals[0].title_share < WHOLE_TITLE:
        # All that is named of one title stands in others, too: "the Tox talk" of two.
        is_run = len(rivals[0].terms) > 1  # however little of a longer title two words are
        among = hits if is_run else good
        rivals = [hit for hit in among if hit in rivals or hit.terms >= rivals[0].terms]
        most = len(rivals) if is_run else MOST_RIVALS
    own = [term for term, stem in meant if stem in rivals[0].terms]
    return Titles(tuple(rivals[:most]), tuple(spans_of(own, taken)))


def spans_of(own: Sequence[Term], taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where a title stands in the question: its terms, with the little between them."""
    merged: list[tuple[int, int]] = []
    for term in sorted(own, key=lambda t: t.start):
        if is_inside(term, taken):
            continue
        if merged and term.start - merged[-1][1] <= LONGEST_GAP:
            merged[-1] = (merged[-1][0], max(merged[-1][1], term.end))
        else:
            merged.append((term.start, term.end))
    return merged


def _is_given(
    hit: Hit, meant: Sequence[tuple[Term, str]], knowledge: Knowledge, reading: LanguageModel
) -> bool:
    index = knowledge.sessions
    is_common = len(hit.terms) == 1 and index.titles_with(min(hit.terms)) > COMMON
    if is_common or all(stem.isdigit() and len(stem) <= SMALL_NUMBER for stem in hit.terms):
        return False  # "a child of 3 years" is not the third part
    if hit.title_share > 0.99 and (len(hit.terms) > 1 or hit.question_share > 0.3):
        return True
    if hit.title_share >= WHOLE_TITLE and len(hit.terms) >= 2:
        return True
    is_half = hit.title_share >= HALF_TITLE and hit.question_share >= HALF_TITLE
    if is_half and _is_run(meant, hit, knowledge, reading):
        return True
    unknown = {stem for term, stem in meant if not reading.is_known(term)}
    shared = hit.terms & unknown
    if len(hit.terms) == 1 and not any(map(index.is_name, hit.terms)):
        rest = {stem for _, stem in meant} - hit.terms - knowledge.own_stems - reading.session_stems
        if any(index.titles_with(stem) > COMMON for stem in rest):
            return False  # "Excel for beginners" of several on that, and one for beginners
    total = sum(index.weight(stem) for stem in unknown)
    return bool(shared) and sum(index.weight(stem) for stem in shared) >= 0.6 * total


def _is_run(
    meant: Sequence[tuple[Term, str]], hit: Hit, knowledge: Knowledge, reading: LanguageModel
) -> bool:
    """Whether two terms of a title, not both words of asking, stand together in the question."""
    return any(
        one in hit.terms
        and other in hit.terms
        and one != other
        and not (first is second and reading.is_known(first))  # "wifi" is no title with "Wi-Fi"
        and second.start - first.end <= LONGEST_GAP
        and not (reading.is_intent_word(first) and reading.is_intent_word(second))
        and not _is_of_any_session(first, second, reading)
        and not {one, other} <= knowledge.own_stems
        for (first, one), (second, other) in pairwise(meant)
    )


def _is_of_any_session(first: Term, second: Term, reading: LanguageModel) -> bool:
    """Whether a noun for any session stands beside an everyday word: "the talks recorded"."""
    return first.stem in reading.session_stems and reading.is_known(second)
