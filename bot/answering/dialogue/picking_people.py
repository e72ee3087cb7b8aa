"""People picked out of those just told of: "which one of them is from Kentucky?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.answering.classifier.language_model import LanguageModel
from bot.answering.descriptions.people_of_bodies import people_of_body
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.linking.cities import cities_in, names_of_cities
from bot.answering.linking.entities import Entities
from bot.answering.linking.glossary import concepts_in
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.spans import blanked, touches
from bot.answering.linking.words_by_ear import WordsByEar
from bot.answering.parsing.named_values import spans_of
from bot.answering.query import ParsedQuestion
from bot.answering.replies.people import LONGEST_BIO
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold, is_unsegmented
from bot.answering.text.plain import shorten_at_sentence
from bot.answering.text.terms import terms_of
from bot.answering.text.wording import terms
from bot.core.models import Fact, Person, Text
from bot.core.programme import Programme

MOST = 40
"""People of an answer out of whom some are picked; of more all of the event may be meant."""


BEGINNING = 200
"""Characters of a biography that may tell where somebody is; those after it, where they were."""

_OF_POST = frozenset({"affiliation", "role", "who_is"})
"""Intents that ask who somebody is, be it in words that tell of nobody."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is said of somebody: its words, each as its stems; `must_hold` if it tells in any case.

    A word with which people ask ("which of them works at ...") tells only where it holds of one.
    """

    words: tuple[frozenset[str], ...]
    must_hold: bool

    def holds(self, stems: frozenset[str]) -> bool:
        """Whether the words of somebody say it."""
        return any(word and word <= stems for word in self.words)


def with_some_of_them(
    query: ParsedQuestion,
    linked: Entities,
    state: DialogueState,
    reading: LanguageModel,
    knowledge: Knowledge,
) -> ParsedQuestion | None:
    """Return the question about those of the people just told of who are what it says.

    That is told by their organisations and roles, else by what is published on their lives; where
    nothing says it of any of them, the question is one that nothing states. None where another
    thing is asked.
    """
    if not says(linked.text, "some_of_them_words", query.spoken):
        return None
    people = _told(state, query.programme)
    is_of_sessions = query.sessions or query.rooms or query.tracks or linked.times.spans
    if not 1 < len(people) <= MOST or linked.names("person") or is_of_sessions:
        return None
    if query.intent == "moderates" and state.sessions:
        told_of = still_known(state.sessions, query.programme.session)
        return replace(query, sessions=told_of, subject=(), continues=True)
    of_body = people_of_body(query, linked, knowledge)
    if of_body:
        fitting = tuple(one for one in people if one.id in of_body)
        return replace(_of_people(query, fitting), intent="role", is_unstated=not fitting)
    said = _sayings(linked, query, reading, people)
    is_of_place = query.intent == "affiliation" or bool(cities_in(fold(linked.text)))
    longest = BEGINNING if is_of_place else LONGEST_BIO
    posts = {one.id: _stems(_texts_of_post(one, query.programme)) for one in people}
    lives = {one.id: posts[one.id] | _stems(_beginnings(one, longest)) for one in people}
    for told, intent in ((posts, "role"), (lives, "who_is")):
        fitting = _fitting(people, said, told)
        if fitting:
            return replace(_of_people(query, fitting), intent=intent)
    if query.intent not in _OF_POST and not any(one.must_hold for one in said):
        return None
    return replace(_of_people(query, ()), intent="role", is_unstated=True)


def _of_people(query: ParsedQuestion, people: tuple[Person, ...]) -> ParsedQuestion:
    return replace(
        query, people=people, sessions=(), found=(), is_topical=False, bodies=(), place=None,
        subject=(), subject_text="", is_unclear_whom=False, continues=True,
    )  # fmt: skip


def _told(state: DialogueState, programme: Programme) -> tuple[Person, ...]:
    """Return the people told of last; of sessions only, those who take part in them."""
    ids = (*state.people, *state.more_people) or tuple(
        taking.person
        for session in still_known(state.sessions, programme.session)
        for taking in session.people
    )
    return still_known(dict.fromkeys(ids), programme.person)


def _fitting(
    people: Sequence[Person], said: Sequence[_Saying], told: dict[str, frozenset[str]]
) -> tuple[Person, ...]:
    """Return those of whom most holds, of all that must hold everything; () where nothing does."""
    counts = {
        one.id: sum(saying.holds(told[one.id]) for saying in said)
        for one in people
        if all(saying.holds(told[one.id]) for saying in said if saying.must_hold)
    }
    most = max(counts.values(), default=0)
    fitting = tuple(one for one in people if most and counts.get(one.id) == most)
    is_told_apart = len(fitting) < len(people) or any(saying.must_hold for saying in said)
    return fitting if is_told_apart else ()


def _sayings(
    linked: Entities, query: ParsedQuestion, reading: LanguageModel, people: Sequence[Person]
) -> list[_Saying]:
    """Return what a question says of those it asks for, beside the words that ask."""
    spoken, folded = query.spoken, fold(linked.text)
    pointing = terms("some_of_them_words", spoken)
    is_whole = len(folded) == len(linked.text)
    text = blanked(linked.text, spans_of(pointing, folded)) if is_whole else linked.text
    if not text.isascii():
        written = (text for one in people for text in _texts_of_post(one, query.programme))
        text = WordsByEar(written).written(text, reading.is_function_word)
    content = [
        term
        for term in terms_of(text)
        if not (reading.is_function_word(term) or question_words_in(term.surface, spoken))
        and term.surface not in terms("people_words", spoken)
    ]
    folded = fold(text)
    cities = names_of_cities(folded) if len(folded) == len(text) else {}
    named = [(spans_of(map(fold, names), folded), names) for names in cities.values()]
    said = [_Saying(tuple(map(_stems_of, names)), must_hold=True) for _, names in named]
    rest = [t for t in content if not any(touches(t, spans) for spans, _ in named)]
    concepts = concepts_in(rest, spoken)
    said += [_Saying(tuple(map(frozenset, one.words)), must_hold=False) for one in concepts]
    spans = [(one.start, one.end) for one in concepts]
    return said + [
        _Saying(
            (frozenset({term.stem}),),
            must_hold=not (
                reading.is_known(term) or is_unsegmented(term.surface) or touches(term, spans)
            ),
        )
        for term in rest
    ]


def _texts_of_post(person: Person, programme: Programme) -> Iterator[str]:
    """Yield what is published on what somebody is: the organisation and the role."""
    body = programme.organisation.get(person.organisation or "")
    if body:
        yield from (*body.name.all(), *body.aliases)
    yield from _texts(person.role)


def _beginnings(person: Person, longest: int) -> Iterator[str]:
    """Yield the biography of somebody up to the end of a sentence, as it is shown."""
    yield from (shorten_at_sentence(text, longest) for text in _texts(person.bio))


def _texts(fact: Fact[Text] | None) -> tuple[str, ...]:
    return tuple(fact.value.all()) if fact is not None and fact.value else ()


def _stems(texts: Iterator[str] | Sequence[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(_stems_of, texts))


def _stems_of(text: str) -> frozenset[str]:
    return frozenset(term.stem for term in terms_of(text))
