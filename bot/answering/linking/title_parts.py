"""Parts of titles by which sessions are known, too: halves, initials, two words as one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from itertools import pairwise

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.mentions import Mention
from bot.answering.text.normalise import fold, script_of, words
from bot.answering.text.terms import stem, stems_among, terms_of
from bot.answering.text.wording import grouped_terms
from bot.core.models import Session
from bot.languages import LANGUAGES

_SUBTITLE = re.compile(r":\s|：|\s[–—-]\s|[?!]\s")
_ASIDE = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]")
MIDDLE = 2
"""More terms than these make a subtitle that says something by itself."""


def stems_of_title(session: Session) -> frozenset[str]:
    """Return the stems of a session's title in every language it has."""
    return frozenset(term.stem for title in session.title.all() for term in terms_of(title))


def has_in_title(session: Session, wanted: AbstractSet[str]) -> bool:
    """Whether a session's title has all of some stems; those of its other words are not found."""
    found = (stems_among(title, wanted) for title in session.title.all())
    return wanted <= frozenset[str]().union(*found)


@lru_cache(maxsize=4096)
def stems_of_texts(titles: tuple[str, ...]) -> frozenset[str]:
    """Return the stems of the words of folded titles, once for the same ones."""
    return frozenset(stem(word) for title in titles for word in words(title))


_OF_BODIES = frozenset({"track", "org", "event"})


def bodies_named(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the stem of each word that names a body, a track or the event, and where it is."""
    for mention in mentions:
        if mention.kind in _OF_BODIES:
            for word in words(fold(text[mention.start : mention.end])):
                yield stem(word), mention.span


def halves_of(title: str) -> list[str]:
    """Return the title before its subtitle, the subtitle, and the title without brackets.

    Each only if it says something by itself: two words before, three after, which nobody asks of
    the whole event ("What's Next?").
    """
    bare = _ASIDE.sub(" ", title)
    main, *rest = _SUBTITLE.split(bare, maxsplit=1)
    halves = [main] if rest and len(terms_of(main)) > 1 else []
    halves += [bare] if bare != title and len(terms_of(bare)) > 1 else []
    return halves + [part for part in rest if len(terms_of(part)) > MIDDLE and not _only_asks(part)]


def _only_asks(subtitle: str) -> bool:
    """Whether a subtitle is a question word and one more word that is not small."""
    own = terms_of(subtitle)
    reading = language_model(script_of(subtitle))
    told = [term for term in own if not reading.is_function_word(term)]
    is_short = len(own) == MIDDLE + 1 and len(told) <= 1
    return is_short and own[0].surface in _first_words_asking()


@cache
def _first_words_asking() -> frozenset[str]:
    asking = (term for one in LANGUAGES for term, _ in grouped_terms("question_words", one))
    return frozenset(first for term in asking for first in words(term)[:1])


_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")


def without_remark(title: str) -> str:
    """Return a title without what it ends with in brackets, "(Repeat)", if there is more of it."""
    return _REMARK.sub("", title) or title


_CLAUSE = re.compile(r"[^\"“”«»„:：?!(),;/|–—]+")
LEAST_INITIALS, MOST_INITIALS = 3, 6


def titles_by_initials(sessions: Sequence[Session]) -> Mapping[str, list[str]]:
    """Return the titles of sessions (by id) with a clause of theirs as its initials: "QGIS AMA".

    The initials are those of one title alone, no word of any, and none that people use.
    """
    owners: dict[str, set[str]] = defaultdict(set)
    texts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    stems: set[str] = set()
    for session in sessions:
        for title in session.title.all():
            stems.update(term.stem for term in terms_of(title))
            for text, initials in _initialled(title):
                owners[initials].add(title)
                texts[session.id].append((text, initials))
    return {
        session: [
            text for text, short in own if len(owners[short]) == 1 and not _is_word(short, stems)
        ]
        for session, own in texts.items()
    }


def _initialled(title: str) -> Iterator[tuple[str, str]]:
    """Yield a title with one of its clauses of a few words as initials, and those."""
    for match in _CLAUSE.finditer(title):
        words = match[0].split()
        if LEAST_INITIALS <= len(words) <= MOST_INITIALS and all(map(str.isalpha, words)):
            initials = "".join(word[0] for word in words).upper()
            before, after = title[: match.start()], title[match.end() :]
            if len(words) > LEAST_INITIALS or terms_of(f"{before} {after}"):
                yield f"{before} {initials} {after}", initials  # three letters alone name anything


def _is_word(initials: str, stems: AbstractSet[str]) -> bool:
    found = terms_of(initials)
    reading = language_model(script_of(initials))
    return any(one.stem in stems or reading.is_known(one) for one in found)


def joined_words(sessions: Sequence[Session]) -> dict[str, tuple[str, ...]]:
    """Return the stems of each two neighbouring words of a title by the word they make joined."""
    found: dict[str, tuple[str, ...]] = {}
    for session in sessions:
        for title in session.title.all():
            for first, second in pairwise(terms_of(title)):
                if second.start > first.end and len(first.surface + second.surface) > MIDDLE:
                    found.setdefault(first.surface + second.surface, (first.stem, second.stem))
    return found


_RISE = re.compile(r"(?<=[a-z])(?=[A-Z])")
SHORTEST_PART = 3


def parts_of_compounds(title: str) -> list[str]:
    """Return the words that a title writes as one by their capitals: Bio and Makie of BioMakie."""
    compounds = (word for word in re.findall(r"\w+", title) if _RISE.search(word))
    parts = (part for word in compounds for part in _RISE.split(word))
    return [part for part in parts if len(part) >= SHORTEST_PART]
