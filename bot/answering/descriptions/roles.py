"""Who is meant by a role or a country: "the High Representative", "the Korean"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.classifier.classifier import OUT_OF_SCOPE
from bot.answering.descriptions.described import person_described
from bot.answering.descriptions.heads import asks_for_head_of_event, with_compatriots
from bot.answering.descriptions.posts import names_post
from bot.answering.intents import WHO_BY_KIND, Trait, has_trait
from bot.answering.interpretation import TOLD, TOLD_WORDS
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.session_languages import names_somebody, spoken_languages_in
from bot.answering.linking.spans import touches
from bot.answering.message.reading import MessageContext
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.terms import Term
from bot.answering.text.wording import grouped_terms, rank_words, terms
from bot.core.models import Person
from bot.languages import UNSEGMENTED

_OF_LANGUAGE = frozenset({"session_language", "bot:change_language", OUT_OF_SCOPE})
"""Intents that "which Koreans speak" resembles."""


def with_role(
    query: ParsedQuestion,
    linked: Entities,
    knowledge: Knowledge,
    asked: MessageContext,
    *,
    is_vague: bool,
) -> ParsedQuestion:
    """Read a question about whoever has a role ("the High Representative") as about them.

    After a question about people one that `is_vague` is about them, too ("and the Korean?").
    """
    asks_who = has_trait(query.intent, Trait.OF_PERSON, Trait.NAMES_PEOPLE)
    of_country = _people_of_country(linked, knowledge, asked.spoken)
    is_of_one = len(of_country) == 1 and has_trait(query.intent, Trait.OF_PERSON)
    if is_of_one or (of_country and (is_vague or _may_ask_of_country(query, linked, asked.spoken))):
        of_them = _intent_of_person(query)
        return replace(query, intent=of_them, people=of_country, sessions=(), subject=())
    told = None if query.is_titled else _told_by_bio(query, linked, knowledge, asked)
    if told is not None:
        return told
    if asks_for_head_of_event(query, linked, asked.words):
        known = query.without_sessions()
        return replace(known, intent="event_unknown", is_unstated=True, told=(), rivals=())
    if asks_who and _names_deputy_by_post(query, linked):
        query = replace(query, people=())
    if query.people or query.sessions:
        return query
    person = _of_role(linked, knowledge, asked) if asks_who else None
    says_who = "who" in question_words_in(linked.text, asked.spoken)
    # "Will there be diplomats only" asks of all who come, "مين عامله" of who holds the event.
    is_of_all = query.intent in {"attendees", "organisers"}
    if person is None and (asks_who or says_who) and not is_of_all:
        person = _described(query, linked, knowledge, asked)
    if person is None:
        return with_compatriots(query, linked, knowledge) if says_who else query
    intent = _intent_of_person(query)
    return replace(query, people=(person,), intent=intent, subject=(), found=())


def _may_ask_of_country(query: ParsedQuestion, linked: Entities, language: str) -> bool:
    """Whether a question may be about people of a country, though it asks of nobody."""
    # "The Korean, what is he called" asks for no name of the event.
    names_other = query.names_event or query.names_session or query.names_anything
    is_called = query.intent == "event_name" and not names_other
    is_somebody = names_somebody(fold(linked.text), language)
    is_of_people = _names_people(linked, language) or is_somebody
    is_of_language = query.intent in _OF_LANGUAGE and is_of_people
    if is_somebody and query.intent in WHO_BY_KIND.values():
        return True  # "does a Korean speak at the opening"
    if query.intent == "session_language":  # "the Korean person" names no language
        is_of_language |= not spoken_languages_in(fold(linked.text), language)
    return is_called or is_of_language or query.intent == "speakers"


def _intent_of_person(query: ParsedQuestion) -> str:
    """Return what is asked of somebody, else who they are."""
    return query.intent if has_trait(query.intent, Trait.OF_PERSON) else "who_is"


def _of_role(linked: Entities, knowledge: Knowledge, asked: MessageContext) -> Person | None:
    """Return the one person whose role has nearly all that a question says, or None."""
    content = [term.stem for term in linked.terms if not asked.words.is_function_word(term)]
    ranks = rank_words(asked.spoken)
    if any(term.surface in ranks for term in linked.terms):
        ranks = ()
    found = knowledge.passages.nearest_role(content, asked.voice.language, ranks)
    if found is None or found.person is None or found.coverage < TOLD:
        return None
    if _is_of_deputy(found.text, fold(linked.text), asked.spoken):
        return None
    return knowledge.programme.person[found.person] if len(found.matched) >= TOLD_WORDS else None


def _names_deputy_by_post(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a post alone seems to name a person who is but the deputy of whoever holds it."""
    named = {linked.text[m.start : m.end] for m in linked.mentions if m.kind == "person"}
    if len(query.people) != 1 or not named <= set(terms("envoys", query.spoken)):
        return False
    role = query.people[0].role
    told = role.value.get(query.spoken) if role and role.value else ""
    return _is_of_deputy(told, fold(linked.text), query.spoken)


def _is_of_deputy(role: str, folded: str, language: str) -> bool:
    """Whether a rank is glued to a post asked for without it: 副代表 is another than 代表."""
    if language not in UNSEGMENTED:
        return False
    glued = (
        (rank, behind[:POST])
        for rank in rank_words(language)
        for behind in fold(role).split(rank)[1:]
    )
    return any(
        len(post.strip()) == POST and post in folded and rank + post not in folded
        for rank, post in glued
    )


POST = 2
"""Characters by which a post is told in a language without spaces: 代表, 대표."""


def _described(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, asked: MessageContext
) -> Person | None:
    """Return the one person who is what a question says in whichever language, or None."""
    if query.kinds or linked.mentions:
        return None  # what is named is asked about, and what somebody is told by may be its own
    pointing = {
        word for phrase in terms("person_pointers", query.spoken) for word in phrase.split()
    } | set(terms("people_words", query.spoken))

    # "Who sponsors robotics" asks for no robotics engineer: what is asked of a person says so.
    asks_of_person = has_trait(query.intent, Trait.OF_PERSON)

    def is_asking(term: Term) -> bool:
        is_idle = asked.words.is_function_word(term) or term.surface in pointing
        is_idle = is_idle or bool(question_words_in(term.surface, query.spoken))
        return is_idle or (asks_of_person and asked.words.is_intent_word(term))

    return person_described(linked.terms, query.spoken, is_asking, knowledge)


def _told_by_bio(
    query: ParsedQuestion, linked: Entities, knowledge: Knowledge, asked: MessageContext
) -> ParsedQuestion | None:
    """Return the question about whom only a biography tells: "the woman who makes spaCy"."""
    is_named = query.people or query.is_titled or query.kinds or query.names_event
    is_pointed = says(linked.beside_titles, "person_pointers", asked.spoken)
    is_on_subject = bool(query.found) and says(linked.text, "about_words", asked.spoken)
    if is_named or not is_pointed or is_on_subject:
        return None
    # "The woman who" says nothing of a biography, "professor" does.
    phrases = (one for one in terms("person_pointers", asked.spoken) if " " in one)
    pointing = {word for phrase in phrases for word in phrase.split()}
    said = [
        term
        for term in linked.terms
        if not (asked.words.is_function_word(term) or term.surface in pointing)
        and not touches(term, linked.spans)
    ]
    # What has a name tells who is meant, whatever word says what they did to it.
    names = [t for t in said if t in linked.unmatched or linked.is_written_as_name(t)]
    content = [t for t in said if not asked.words.is_intent_word(t)]
    found = knowledge.passages.told_by_bio([t.stem for t in names or content])
    if found is None and (person := _described(query, linked, knowledge, asked)):
        found = person.id
    if found is None:
        is_of_somebody = has_trait(query.intent, Trait.OF_SESSION) and bool(names or content)
        is_nobody = is_of_somebody and says(linked.text, "person_pronouns", asked.spoken)
        if is_nobody and not query.sessions:
            return replace(query, names_somebody=True)
        is_strange = not all(map(asked.words.is_known, content))
        is_open = not (query.found or query.sessions or query.subject)
        is_of_all = query.intent == "attendees"
        if is_strange and is_open and not is_of_all and has_trait(query.intent, Trait.NAMES_PEOPLE):
            return replace(query, intent="who_is")  # of all who speak none is told so
        return None
    of_session = has_trait(query.intent, Trait.OF_SESSION)
    intent = query.intent
    if not (of_session or has_trait(intent, Trait.OF_PERSON)):
        intent = "who_is"
    own = knowledge.programme.sessions_of(found) if of_session else ()
    person = knowledge.programme.person[found]
    return replace(
        query, people=(person,), sessions=own, intent=intent, subject=(), found=(), is_topical=False
    )


def _names_people(linked: Entities, language: str) -> bool:
    """Whether a word for a language has the plural of people: "the Koreans", "los coreanos"."""
    names = {name for name, _ in grouped_terms("spoken_languages", language)}
    return any(t.surface.endswith("s") and t.surface[:-1] in names for t in linked.terms)


def _people_of_country(linked: Entities, knowledge: Knowledge, language: str) -> tuple[Person, ...]:
    """Return whom "the Korean" can be: those on the list who are of that country's body."""
    if linked.names("person"):
        return ()
    if names_post(fold(linked.text), language):
        return ()  # its president is somebody else
    bodies = {body for _, body in bodies_of_demonyms(linked.terms, knowledge.countries)}
    return tuple(person for person in knowledge.event.people if person.organisation in bodies)
