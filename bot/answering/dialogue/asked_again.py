"""The last question asked of another: of him after her, of the list just told, of its day."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.dialogue.asked_of_told import MOST_MEANT
from bot.answering.dialogue.asked_who import BARE
from bot.answering.dialogue.fitting_intent import fitting_intent
from bot.answering.dialogue.meant_people import in_focus, meant_by_pronoun, of_other_gender
from bot.answering.dialogue.narrowing import narrowed_on
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.parsing.before_after import with_before_or_after
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.core.models import Person, SessionKind
from bot.core.programme import IDLE_KINDS

MOST_CHARACTERS = 8
"""Characters of Chinese or Korean of a message that names nothing: "午饭后呢？"."""

MOST_BY_PRONOUN = 3
"""Terms, or characters, of a message that says no more than "and him?"."""


def with_asked_again(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return the question as the last one makes it of another; None for any other question."""
    return (
        _of_the_other(query, linked, state)
        or _of_origin(query, linked, state)
        or _of_how_many(query, linked, state)
        or _beside_meal(query, linked, state)
    )


def _of_the_other(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "and him?", after what was told of her, as asked of whom it was not told of."""
    people = in_focus(still_known(state.people, query.programme.person), state.question)
    listed = still_known(state.listed_people, query.programme.person)
    if (
        len(people) != 1
        or len(listed) < 2
        or not linked.has_at_most(MOST_BY_PRONOUN, MOST_BY_PRONOUN)
    ):
        return None
    if not of_other_gender(people[0], linked.text, query.spoken):
        return None
    others = tuple(one for one in listed if one != people[0])
    meant = meant_by_pronoun(others, linked.text, query.spoken)
    if len(meant) != 1:
        return None
    intent = fitting_intent(state, replace(query, people=meant))
    bare = replace(query.without_sessions(), intent=intent, people=meant, subject=())
    return replace(bare, continues=True)


def _of_origin(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "¿de dónde es?", right after somebody, as what body they are from."""
    people = still_known(state.people, query.programme.person)
    is_where = query.intent in _NEAR_ORIGIN
    is_named = query.is_specific or query.bodies or query.names_event or query.times.days
    is_bare = linked.has_at_most(BARE, MOST_CHARACTERS) and not (is_named or query.names_session)
    if not (is_where and is_bare and 0 < len(people) <= MOST_MEANT):
        return None
    if not says(linked.text, "whence_words", query.spoken):
        return None
    meant = meant_by_pronoun(people, linked.text, query.spoken)
    return replace(query, intent="affiliation", people=meant, subject=(), continues=True)


_NEAR_ORIGIN = frozenset({"where", "city", "directions", "affiliation", "history", "event_unknown"})
"""What asking where somebody is from resembles."""


def _of_how_many(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "how many talks does he give" of somebody told of, "how many are there" of a list."""
    if query.intent != "count" or query.people or query.bodies or query.times.days:
        return None
    people = _meant(query, linked, state)
    is_talks = set(query.kinds) <= {SessionKind.TALK} and query.countable in {"sessions", ""}
    if people and is_talks and (query.kinds or query.names_session):
        bare = replace(query.without_sessions(), kinds=(), kind_word="", of_kind=None)
        return replace(bare, people=people, countable="sessions", continues=True)
    is_list = state.intent is not None and has_trait(state.intent, Trait.LISTS)
    is_bare = not (query.is_specific or query.kinds or query.countable or query.names_session)
    if not (is_list and is_bare and state.narrowing) or query.subject or query.names_event:
        return None
    if not linked.has_at_most(BARE + 1, MOST_CHARACTERS):
        return None
    told = {*state.sessions, *state.more}
    breaks = {one.id for one in query.programme.sessions if one.kind in IDLE_KINDS}
    asked = replace(query, countable="sessions", left_out=query.left_out | (breaks - told))
    return narrowed_on(asked, state.narrowing, "count")


def _meant(query: ParsedQuestion, linked: Entities, state: DialogueState) -> tuple[Person, ...]:
    """Return the one person told of whom a pronoun stands for."""
    people = still_known(state.people, query.programme.person)
    is_said = says(linked.text, "person_pronouns", query.spoken)
    return people if is_said and len(people) == 1 else ()


def _beside_meal(
    query: ParsedQuestion, linked: Entities, state: DialogueState
) -> ParsedQuestion | None:
    """Return "and after lunch?" as what is on then, on the day and in the rooms told of."""
    is_meal = bool(query.kinds or query.times.part) and set(query.kinds) <= IDLE_KINDS
    if not is_meal or query.intent not in _OPEN or query.times.at:
        return None
    if (
        query.people
        or query.bodies
        or query.times.days
        or not linked.has_at_most(BARE, MOST_CHARACTERS)
    ):
        return None
    programme, before = query.programme, state.narrowing
    told = still_known(state.sessions, programme.session)
    days = {day for one in told if (day := programme.day_of(one)) is not None}
    asked = before.filter.days if before is not None and before.filter.days else days
    rooms = before.filter.rooms if before is not None else frozenset[str]()
    bare = replace(
        query,
        intent="programme",
        times=replace(query.times, days=tuple(asked) if len(asked) == 1 else ()),
        rooms=query.rooms or tuple(one for one in programme.event.rooms if one.id in rooms),
    )
    then = with_before_or_after(bare, linked)
    return replace(then, continues=True) if then is not bare else None


_OPEN = frozenset(
    {"on_next", "programme", "when", "find_sessions", "breaks", "session_prerequisites"}
)
"""What "after lunch?" alone is read as."""
