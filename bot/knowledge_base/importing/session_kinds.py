"""What sort of item a session is, by what the source calls it and by its title."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bot.core.bare_text import bare_words
from bot.core.models import EDGE_KINDS, SessionKind
from bot.knowledge_base.importing.clean import CLOSING, INSIDE, OPENING
from bot.knowledge_base.importing.word_lists import load_words
from bot.knowledge_base.suggested_values import HOURS, MINUTES

_LONGEST_TITLE = 7
"""Words that the title of a break or an opening has at most; longer ones are talks about it."""

_WORDS: Mapping[str, Mapping[str, list[str]]] = load_words("kinds", is_folded=True)

_ALONE = frozenset({SessionKind.REGISTRATION, SessionKind.MEAL, SessionKind.BREAK})
_WITHOUT_SPEAKERS = _ALONE | {SessionKind.SOCIAL}
_MOST_WORDS_OF_STAFFED = {SessionKind.REGISTRATION: 3, SessionKind.MEAL: 1}
"""Words that the title of a desk or a meal has at most, if people are told beside it who speak in
nothing: with them "Naked Lunch" is no meal."""

_TAUGHT = frozenset({SessionKind.WORKSHOP, SessionKind.DISCUSSION})
"""Kinds that sources have several words for, each of which people ask for."""

_SPOKEN_EDGES = frozenset({SessionKind.KEYNOTE, SessionKind.DISCUSSION})
"""What a source may call an opening: an address, a meeting. A workshop or a panel is none."""

_NO_PLENARIES = frozenset({SessionKind.PANEL, SessionKind.DISCUSSION, SessionKind.OTHER})
"""What a title says though everybody is in it: a panel, a meeting, posters. A plenary of two words
for a talk, "Workshops in the north", is one."""

_TYPE_PATTERNS = [
    (SessionKind(kind), re.compile(rf"(?:^| )(?:{'|'.join(words)})"))
    for kind, words in _WORDS["types"].items()
]
_TITLE_PATTERNS, _TITLE_PATTERNS_WITHOUT_TYPE = (
    [(SessionKind(kind), re.compile("|".join(words))) for kind, words in _WORDS[section].items()]
    for section in ("titles", "titles_without_type")
)
_LABELS = [
    (SessionKind(kind), re.compile("|".join(words))) for kind, words in _WORDS["labels"].items()
]
_CEREMONY, _PARTY, _REHEARSAL, _SENTENCE, _WITHOUT_MEANING, _PLENARY, _TRACK = (
    re.compile("|".join(_WORDS["words"][name]))
    for name in (
        "ceremony",
        "party",
        "rehearsal",
        "sentence",
        "without_meaning",
        "plenary",
        "track",
    )
)
_LABEL = re.compile(r"(.{4,40}?)\s*(?:[:：|]|\s[\u2013\u2014-]+\s)\s*\S.*")
_JOINED = re.compile(r"[&+,;/，、]|\b(?:and|et|y|und|и)\b|(?:^|\s)و|[和与與]|및", re.IGNORECASE)
_OR = re.compile(r"\s*/\s*|\s+(?:or|ou|o|oder|или|أو)\s+|\s*[或、]\s*|\s+또는\s+", re.IGNORECASE)
_IN_BRACKETS = (
    re.compile(rf"\s*{OPENING}({INSIDE}+){CLOSING}.*"),
    re.compile(rf".*{OPENING}({INSIDE}+){CLOSING}\s*"),
)
_IN_ANY_BRACKETS = re.compile(rf"\s*{OPENING}{INSIDE}*{CLOSING}")
_MOST_WORDS_IN_BRACKETS = 2
"""Words that a sort in brackets has at most ("hands-on workshop"); more say what it is on."""

_MOST_OF_KEYNOTE = 2
"""Who speaks in a keynote at most; a plenary of more is a debate or several talks, and each of its
speakers would be told as its keynote. Chosen: the plenaries of one real programme have nine or ten
speakers, and keynotes given by two are not rare."""

_UNIT = rf"(?:{MINUTES}|{HOURS})"
_QUESTIONS = r"(?:q a|questions?|fragen|preguntas|вопрос\w*|问答|問答|질의 ?응답)"
_NOTES = (
    re.compile(  # "Talk 30 min + 10 min Q&A": the minutes at the end are part of the talk
        rf"(?<=\w) \d+ ?(?:{_UNIT} )?(?:for |de |d )?"
        rf"(?:{_QUESTIONS}|dis[ck]us[sc]?i\w*|обсужден\w*|讨论|討論|토론)"
    ),
    re.compile(rf"\b\d+ ?(?:{_UNIT})?\b"),
    re.compile(
        rf"(?<=\w) +(?:(?:with|plus|and|incl\w*|avec|et|mit|und|con|y|с|и) )*{_QUESTIONS}\b"
    ),
)
"""What a type says beside the sort: how long an item is, and how much of that is for questions."""


def kind_of(
    title: str,
    kind_words: str,
    *,
    has_people: bool,
    usual: SessionKind = SessionKind.TALK,
    may_be_edge: bool = True,
) -> SessionKind:
    """Return the kind of a session, the `usual` one when nothing tells it.

    Breaks and meals have nobody who speaks. What only sounds like the opening or the closing of the
    event, but `may_be_edge` says is none, has the kind that it would have without.
    """
    words = bare_words(title)
    if label := _kind_of_label(title):
        return label
    is_short = len(words.split()) <= _LONGEST_TITLE
    by_type = _kind_of_type(kind_words, title)
    if by_type in {None, SessionKind.OTHER}:
        by_type = _kind_in_brackets(title) or by_type
    if by_type in EDGE_KINDS and not may_be_edge:
        by_type = None
    by_title = _kind_of_title(title, has_people=has_people, may_be_edge=may_be_edge)
    plain_title = _IN_ANY_BRACKETS.sub(" ", title)
    if not is_short and len(bare_words(plain_title).split()) <= _LONGEST_TITLE:
        alone = _kind_of_title(plain_title, has_people=has_people, may_be_edge=may_be_edge)
        is_short, by_title = (True, alone) if alone in _ALONE else (False, by_title)
    is_plain = by_type in {None, SessionKind.TALK, SessionKind.OTHER, SessionKind.SOCIAL}
    is_plain |= _names_plenary(kind_words) and by_title in _NO_PLENARIES
    is_plain |= by_type is SessionKind.BREAK and (  # "Lunch", "Quiet room", but no "Welcome coffee"
        by_title not in EDGE_KINDS or _first_kind(words) not in _ALONE | {SessionKind.SOCIAL}
    )
    if by_title in EDGE_KINDS:
        is_plain |= by_type in EDGE_KINDS | _SPOKEN_EDGES or is_ceremony(title)
    if is_short and by_title is not None and is_plain:
        return by_title
    if is_short and by_type in {None, SessionKind.OTHER}:
        by_type = next(
            (kind for kind, found in _TITLE_PATTERNS_WITHOUT_TYPE if found.fullmatch(words)),
            by_type,
        )
    if by_type in _ALONE and has_people:
        is_meal = by_type is SessionKind.MEAL and _OR.search(kind_words)
        return SessionKind.SOCIAL if is_meal else SessionKind.TALK
    return by_type or usual


def kind_in_words(kind_words: str) -> SessionKind | None:
    """Return the kind that a source's words for a sort say; None for none of ours."""
    return _kind_of_type(kind_words)


def sorts_nothing(kind_words: str) -> bool:
    """Whether a source's words say nothing of what an item is, but that it is one, or online."""
    is_plain = _WITHOUT_MEANING.search(bare_words(kind_words)) is not None
    return is_plain and _kind_of_type(kind_words) is None


def names_itself(kind_words: str) -> bool:
    """Whether a sort says all of an item of it: "break", "vino de honor"; a talk has a title."""
    kind = _kind_of_type(kind_words)
    is_service = kind in _WITHOUT_SPEAKERS | EDGE_KINDS
    return is_service or (kind is None and not sorts_nothing(kind_words))


def own_words_of_type(kind_words: str) -> str:
    """Return what a source calls a sort of item that none of our kinds says, else an empty text.

    "Reading (30 min)" is "Reading"; "Film" is of those we call other, and "Lightning talk" says
    more than that it is a talk, "Plenary" than that it is a keynote. "Event" and "in person" sort
    nothing.
    """
    plain = _spaced(kind_words)
    words = _without_notes(plain)
    is_word = re.search(r"[^\W\d_]{2}", words) and not _WITHOUT_MEANING.search(words)
    kind = _kind_of_type(kind_words)
    says_more = kind in {None, SessionKind.OTHER} or (kind is SessionKind.TALK and " " in words)
    says_more |= _names_plenary(kind_words)
    return plain if is_word and says_more else ""


def _spaced(kind_words: str) -> str:
    """Return a type without what stands in brackets, as people write it."""
    return re.sub(rf"\s*{OPENING}{INSIDE}*{CLOSING}", "", kind_words).strip().replace("_", " ")


def own_words_of_types(types: Sequence[str]) -> list[str]:
    """Return the same for each of all types, also where several of them name a kind of ours.

    "Hands-on parade" and "Master class" beside one another are asked for by these names; what is
    the most usual of them and says no more than the kind, "Hands-on", by that.
    """
    by_kind: defaultdict[SessionKind | None, Counter[str]] = defaultdict(Counter)
    plain = [_without_notes(words) for words in types]
    for words, name in zip(types, plain, strict=True):
        by_kind[_kind_of_type(words)][name] += 1
    found = []
    for words, name in zip(types, plain, strict=True):
        kind = _kind_of_type(words)
        (usual, most), *others = by_kind[kind].most_common()
        rivals = [usual] if most > by_kind[kind][name] else [one for one, _ in others if " " in one]
        is_one_of_several = kind in _TAUGHT and " " in name and bool(rivals)
        is_one_of_several &= name != usual or _says_more(kind, name)
        is_one_of_several &= not any(_is_within(one, name) for one in rivals)
        found.append(own_words_of_type(words) or (_spaced(words) if is_one_of_several else ""))
    return found


def _says_more(kind: SessionKind | None, name: str) -> bool:
    """Whether a name for a kind has a word that is none for the kind."""
    left = [found.sub(" ", name) for one, found in _TYPE_PATTERNS if one is kind]
    return any(re.search(r"[^\W\d_]{2}", words) for words in left)


def _is_within(one: str, other: str) -> bool:
    return f" {one.removesuffix('s')}" in f" {other}" or f" {other.removesuffix('s')}" in f" {one}"


def is_ceremony(title: str) -> bool:
    """Whether a title calls what it opens or closes with a ceremony."""
    return _CEREMONY.search(bare_words(title)) is not None


def sort_of_several(kind_words: str, speakers: int) -> str:
    """Return a source's words for a sort, none where "plenary" is what nobody or too many give."""
    is_given = 1 <= speakers <= _MOST_OF_KEYNOTE
    return kind_words if is_given or not _names_plenary(kind_words) else ""


def _names_plenary(kind_words: str) -> bool:
    return _PLENARY.search(_without_notes(kind_words)) is not None


def names_track(title: str) -> bool:
    """Whether a title says that it is of a track, whichever."""
    return _TRACK.search(bare_words(title)) is not None


def _kind_of_label(title: str) -> SessionKind | None:
    """Return the sort that stands before a colon: "Keynote: ..." is one however long it is."""
    found = _LABEL.fullmatch(title)
    words = bare_words(found[1]) if found else ""
    return next((kind for kind, label in _LABELS if label.fullmatch(words)), None)


def _kind_of_title(title: str, *, has_people: bool, may_be_edge: bool) -> SessionKind | None:
    """Return the sort that the whole of a title says.

    What rehearses an opening opens nothing, and a party at the end is a party; "How we do lunch"
    is a talk.
    """
    words = bare_words(title)
    is_sentence = _SENTENCE.search(words) is not None
    is_party = _PARTY.search(words) and not (is_ceremony(title) or _JOINED.search(title))
    not_edge = not may_be_edge or is_party or _REHEARSAL.search(words)
    return next(
        (
            kind
            for kind, pattern in _TITLE_PATTERNS
            if pattern.fullmatch(words)
            and not (
                has_people and kind in _WITHOUT_SPEAKERS and not _is_staffed(kind, pattern, words)
            )
            and not (not_edge and kind in EDGE_KINDS)
            and not (is_sentence and kind in _WITHOUT_SPEAKERS)
        ),
        None,
    )


def _is_staffed(kind: SessionKind, pattern: re.Pattern[str], words: str) -> bool:
    """Whether so short a title is of a desk or a meal, whoever stands beside it."""
    told = words.split()
    is_short = len(told) <= _MOST_WORDS_OF_STAFFED.get(kind, 0)
    return is_short and pattern.fullmatch(told[-1]) is not None


def _kind_of_type(kind_words: str, title: str = "") -> SessionKind | None:
    """Return the sort that a source's words say; of "Meetup or Lunch" that which a title names."""
    words = _without_notes(kind_words)
    either = [_first_kind(_without_notes(part)) for part in _OR.split(kind_words)]
    if len(either) > 1 and None not in either:
        named = {
            kind: found.start()
            for kind, pattern in _TYPE_PATTERNS
            if kind in either and (found := pattern.search(bare_words(title)))
        }
        if named:
            return min(named, key=lambda kind: named[kind])
    return _first_kind(words)


def _first_kind(words: str) -> SessionKind | None:
    return next((kind for kind, found in _TYPE_PATTERNS if found.search(words)), None)


def _without_notes(kind_words: str) -> str:
    words = bare_words(kind_words)
    for note in _NOTES:
        words = note.sub(" ", words).strip()
    return words


def _kind_in_brackets(title: str) -> SessionKind | None:
    """Return the sort that stands in brackets before or behind a title: "Knots (workshop)"."""
    for found in filter(None, (place.fullmatch(title) for place in _IN_BRACKETS)):
        if len(found[1].split()) <= _MOST_WORDS_IN_BRACKETS:
            kind = _kind_of_type(found[1])
            if kind not in {None, SessionKind.OTHER} | _ALONE | EDGE_KINDS:
                return kind
    return None
