"""Sessions meant by what sort they are: the panel, lunch, the last workshop."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.linking.entities import Entities
from bot.answering.linking.names import ids_of
from bot.answering.text.markers import first_group, has_term
from bot.answering.text.normalise import fold
from bot.answering.text.wording import grouped_terms, terms
from bot.core.models import Session, SessionKind
from bot.core.programme import Programme


def kinds_in(folded: str, language: str) -> list[tuple[SessionKind, str]]:
    """Return the session kinds a folded question names, with the word that names each."""
    found: list[tuple[SessionKind, str]] = []
    rest = folded
    for term, group in grouped_terms("kinds", language):
        if has_term(rest, term):
            rest = rest.replace(term, " ")
            if all(kind != group for kind, _ in found):
                found.append((SessionKind(group), term))
    return found


def sessions_of_kind(
    kinds: Sequence[tuple[SessionKind, str]],
    folded: str,
    found: Sequence[Session],
    linked: Entities,
    programme: Programme,
    language: str,
) -> tuple[Session, ...]:
    """Return the sessions meant by a kind ("the panel", "lunch"), narrowed by all else named."""
    if not kinds:
        return tuple(found[:5]) if found and mentions_session(folded, language) else ()
    wanted = {kind for kind, _ in kinds}
    chosen = [s for s in programme.sessions if s.kind in wanted]
    meals = {group for term, group in grouped_terms("meals", language) if has_term(folded, term)}
    if meals and SessionKind.MEAL in wanted:
        chosen = [s for s in programme.sessions if _is_meal(s, meals)]
        if not chosen:
            return ()
    named = [s for s in chosen if _is_called(s, kinds)]
    if not named:
        ids = {s.id for s in chosen}
        chosen = [s for s in programme.sessions if s.id in ids or _is_called(s, kinds)]
    chosen = named or chosen
    people = ids_of(linked.mentions, "person")
    if people:
        own = {s.id for s in programme.sessions_of(*people)}
        return tuple(s for s in chosen if s.id in own) or programme.sessions_of(*people)
    relevant = {s.id for s in found}
    days = set(linked.times.days)
    for keep in (
        lambda s: s.id in relevant,
        lambda s: {programme.programme_day_of(s), programme.day_of(s)} & days,
    ):
        chosen = [s for s in chosen if keep(s)] or chosen
    return _extreme(chosen, folded, language)


def _extreme(chosen: Sequence[Session], folded: str, language: str) -> tuple[Session, ...]:
    """Return the first or last of timed sessions when the question asks for it, else all."""
    which = first_group("extremes", folded, language)
    timed = [s for s in chosen if s.start and not s.is_cancelled]
    if which is None or len(timed) < 2:
        return tuple(chosen)
    return tuple(timed[:1] if which == "first" else timed[-1:])


def _is_called(session: Session, kinds: Sequence[tuple[SessionKind, str]]) -> bool:
    """Whether a session's title has one of the words that named the kinds."""
    titles = [fold(title) for title in (*session.title.all(), *session.aliases)]
    return any(has_term(title, word) for title in titles for _, word in kinds)


def _is_meal(session: Session, meals: set[str]) -> bool:
    """Whether a session's title, in whichever language, names one of the meals."""
    return any(
        group in meals and has_term(fold(title), term)
        for language, title in session.title.by_language.items()
        for term, group in grouped_terms("meals", language)
    )


def mentions_session(folded: str, language: str) -> bool:
    """Whether a folded text speaks of a session, a talk, an item of the programme."""
    return any(has_term(folded, term) for term in terms("session_words", language))
