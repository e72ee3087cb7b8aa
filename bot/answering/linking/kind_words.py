"""The words by which kinds and sorts of sessions are asked for, and those that tell them in titles.

Tracks may be called by them, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from bot.answering.text.markers import has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import detail_words, grouped_terms, spelt_terms, terms
from bot.core.models import Event, Part, Session, SessionKind
from bot.languages import LANGUAGES

_WITHOUT_LATIN = frozenset({"ru", "ar", "zh", "ko"})
"""Languages with letters of their own, among which a Latin word is a loan."""

KIND_OF_PART = {
    Part.OPENING: SessionKind.OPENING,
    Part.CLOSING: SessionKind.CLOSING,
    Part.KEYNOTE: SessionKind.KEYNOTE,
    Part.PANELLIST: SessionKind.PANEL,
}
"""What a session is in which somebody has such a part, whatever kind the programme calls it."""


ALL_ITEMS = "*"
"""Stands for the id of a track where the event itself is called by a sort: a film festival."""


def kind_tracks(event: Event) -> dict[str, frozenset[str]]:
    """Return the ids of the tracks that are called by a kind or sort ("Trainings"), by which.

    At a festival of films all items that are of no other kind are films: `ALL_ITEMS`.
    """
    names = event.name.value.all() if event.name.value else ()
    tracks = tuple((track.id, track.name.all()) for track in event.tracks)
    return _tracks_by_kind(tracks, tuple(names))


@lru_cache(maxsize=8)
def _tracks_by_kind(
    named: tuple[tuple[str, tuple[str, ...]], ...], called: tuple[str, ...]
) -> dict[str, frozenset[str]]:
    """Return the ids of tracks by the kind each is called by; each question asks for them."""
    tracks: dict[str, set[str]] = {}
    for one, names in named:
        folded = {fold(name) for name in names}
        for term, group in _terms_in_titles():
            if term in folded:
                tracks.setdefault(group, set()).add(one)
    own_names = [fold(name) for name in called]
    for language in LANGUAGES:
        for term, group in grouped_terms("item_sorts", language):
            if any(term in name and has_term(name, term) for name in own_names):
                tracks[group] = {ALL_ITEMS}
    return {group: frozenset(ids) for group, ids in tracks.items()}


def kinds_in(
    folded: str, language: str, tracks: Mapping[str, frozenset[str]]
) -> list[tuple[SessionKind, str]]:
    """Return the session kinds a folded question names, with the word that names each.

    A sort that is no kind of its own ("the poster session") is of kind `OTHER`. Some are sorts only
    where one of the `tracks` is called so: `kind_tracks`.
    """
    return list(_kinds_in(folded, language, _track_sorts().intersection(tracks)))


@lru_cache(maxsize=512)
def _kinds_in(
    folded: str, language: str, sorts: frozenset[str]
) -> tuple[tuple[SessionKind, str], ...]:
    """Return the same for the sorts that a track is called by; a question is looked at often."""
    found: dict[str, str] = {}
    rest = folded
    for hours in detail_words("hours", language):
        rest = rest.replace(hours, " ")  # "opening hours" are no opening
    for term, group in asked_terms(language):
        if term in rest and has_term(rest, term):
            if group in _track_sorts() and group not in sorts:
                continue
            rest = rest.replace(term, " ")
            found.setdefault(group, term)
    return tuple((_KINDS.get(group, SessionKind.OTHER), term) for group, term in found.items())


_KINDS = {kind.value: kind for kind in SessionKind}


@cache
def asked_terms(language: str) -> tuple[tuple[str, str], ...]:
    """Return the words by which kinds and sorts are asked for, the longest first.

    Whoever writes no Latin letters may still say "keynote".
    """
    latin = _kind_terms("en") if language in _WITHOUT_LATIN else ()
    pairs = {*_kind_terms(language), *latin, *_only_of_tracks(language)}
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


@cache
def nouns_of_sessions(language: str) -> frozenset[str]:
    """Return the folded nouns for sessions of any kind or sort, one or several."""
    nouns = {*terms("session_words", language), *terms("session_plurals", language)}
    return frozenset(nouns | {word for word, _ in asked_terms(language)})


@cache
def loans_for_kinds(language: str) -> frozenset[str]:
    """Return the English words for kinds, where a language is written in letters of its own."""
    loans = _kind_terms("en") if language in _WITHOUT_LATIN else ()
    return frozenset(term for term, _ in loans)


def spelt_kind(word: str, language: str) -> str:
    """Return a folded word for a kind or sort as it is spelt: "séances plénières"."""
    categories = ("kinds", "sorts", "track_sorts", "item_sorts")
    spelt = (spelt_terms(one, language).get(word) for one in categories)
    return next(filter(None, spelt), word)


def is_track_word(word: str) -> bool:
    """Whether a folded word asks for a sort that is one only where a track is called so."""
    return word in _track_words()


def sort_of_track_in(folded: str, language: str) -> tuple[str, str]:
    """Return a sort that tracks may be called by and the word for it in a folded text, or ""s."""
    pairs = sorted(_only_of_tracks(language), key=lambda pair: (-len(pair[0]), pair))
    found = ((group, term) for term, group in pairs if term in folded and has_term(folded, term))
    return next(found, ("", ""))


def titled_as_sort(session: Session, sort: str) -> bool:
    """Whether a session's title has a word for a sort that tracks may be called by."""
    words = [term for term, group in _track_terms() if group == sort]
    titles = [fold(title) for title in session.title.all()]
    return any(word in title and has_term(title, word) for title in titles for word in words)


@cache
def _track_words() -> frozenset[str]:
    return frozenset(term for term, _ in _track_terms())


@cache
def _track_terms() -> tuple[tuple[str, str], ...]:
    return tuple(pair for language in LANGUAGES for pair in _only_of_tracks(language))


def _only_of_tracks(language: str) -> tuple[tuple[str, str], ...]:
    return (*grouped_terms("track_sorts", language), *grouped_terms("item_sorts", language))


@cache
def _track_sorts() -> frozenset[str]:
    """Return the sorts that are one only where a track is called so."""
    return frozenset(group for _, group in _track_terms())


@cache
def _kind_terms(language: str) -> tuple[tuple[str, str], ...]:
    """Return the words for kinds and sorts, the longest first."""
    pairs = (*grouped_terms("kinds", language), *grouped_terms("sorts", language))
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))


def groups_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the kinds and sorts that titles or names of tracks have, in whichever language."""
    return frozenset(group for text in texts for group in groups_in_title(fold(text)))


@lru_cache(maxsize=4096)
def groups_in_title(title: str) -> frozenset[str]:
    """Return the kinds and sorts a folded title names in any language."""
    return frozenset(
        group for term, group in _terms_in_titles() if term in title and has_term(title, term)
    )


@cache
def _terms_in_titles() -> tuple[tuple[str, str], ...]:
    """Return the words for kinds and sorts of all languages."""
    return tuple(
        dict.fromkeys(
            pair
            for language in LANGUAGES
            for category in ("kinds_in_titles", "track_sorts", "item_sorts")
            for pair in (*_kind_terms(language), *grouped_terms(category, language))
        )
    )
