"""Which words of a message tell a session where its language is not read: names, codes, quotes.

Small words of that language may stand in any title ("wo", "ist") and mean none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.sessions import FEW
from bot.answering.linking.whole_titles import LONG_TITLE
from bot.answering.text.normalise import is_shouted
from bot.answering.text.terms import Term, terms_of

SHORTEST_RUN = 3
"""Words that follow each other in a title before they are a part of it, and no phrase of all.

Chosen: no set at hand asks a programme in a language that is none of the seven.
"""

MOST_SESSIONS = 3
"""Sessions that may have a word in their titles by which one is meant."""

LEAST_IN_TITLES = 1 / 4
"""In which part of the texts with a word it must be in the title, too: of one programme "Docker"
is in two titles of five texts, "Kubernetes" in two of four, the noun for a talk in one of eight."""


def marked_words(text: str, found: Sequence[Term], knowledge: Knowledge) -> tuple[Term, ...]:
    """Return the terms of a message that may tell a session whatever language the others are of."""
    quoted = title_runs(text, found, knowledge)
    return tuple(term for term in found if term in quoted or _is_marked(text, term, knowledge))


def title_runs(text: str, found: Sequence[Term], knowledge: Knowledge) -> frozenset[Term]:
    """Return the terms that stand one after the other in a message as they do in titles.

    One of them is marked, or they are many: "ist das beste" is said anywhere.
    """
    runs: list[list[Term]] = [[term] for term in found[:1]]
    for first, second in pairwise(found):
        if knowledge.sessions.stand_together(first.stem, second.stem):
            runs[-1].append(second)
        else:
            runs.append([second])
    return frozenset(
        term
        for run in runs
        if len(run) >= LONG_TITLE
        or (len(run) >= SHORTEST_RUN and any(_is_marked(text, one, knowledge) for one in run))
        for term in run
    )


def _is_marked(text: str, term: Term, knowledge: Knowledge) -> bool:
    """Whether a word is a code or a name, as it is typed or as titles have it, of few sessions."""
    is_written = term.is_capital and _is_inside(text, term) and not is_shouted(text)
    return _is_heading(term, knowledge) and (
        _is_code(term) or is_written or _is_name_in_titles(term, knowledge)
    )


def _is_heading(term: Term, knowledge: Knowledge) -> bool:
    """Whether talks are on what a word says, few of them, rather than say it in passing."""
    titles = len(knowledge.sessions.by_heading((term.stem,)))
    texts = knowledge.sessions.texts_with(term.stem)
    return 0 < titles <= MOST_SESSIONS and (texts <= FEW or titles >= LEAST_IN_TITLES * texts)


def _is_code(term: Term) -> bool:
    """Whether a word has letters and digits: "IPv6"."""
    return not term.surface.isdigit() and any(map(str.isdigit, term.surface))


def _is_inside(text: str, term: Term) -> bool:
    """Whether a word does not begin a sentence."""
    return text[: term.start].rstrip(" \"'“”„«»‘’(")[-1:].isalnum()


def _is_name_in_titles(term: Term, knowledge: Knowledge) -> bool:
    """Whether a title has a word with a capital inside, and no text of the event without one."""
    if knowledge.names.writes_small(term.surface):
        return False
    programme = knowledge.programme
    titles = (
        title
        for hit in knowledge.sessions.by_title([term.stem])
        for title in programme.session[hit.id].title.all()
    )
    return any(
        own.is_capital and own.stem == term.stem and _is_inside(title, own)
        for title in titles
        for own in terms_of(title)
    )
