"""From the words of a message to what was understood: linked, ranked, mended, filled in.

Long because the stages of one reading, in their order, share what was read before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.answering.asked_type import with_asked_type
from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier, Ranking
from bot.answering.classifier.language_model import LanguageModel
from bot.answering.dialogue import DialogueState, is_follow_up, resolve_context, without_starter
from bot.answering.intent_choice import (
    LEAST_RIVAL,
    choose_intent,
    intent_of,
    names_thing,
    purposes_of,
    rivals_of,
    worded_intent,
)
from bot.answering.intents import INTENTS, TALK, Trait, has_trait
from bot.answering.interpretation import TOLD, TOLD_WORDS, Interpretation
from bot.answering.linking.demonyms import bodies_of_demonyms
from bot.answering.linking.entities import Entities, link
from bot.answering.linking.kinds import kinds_in, mentions_session
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import Meanings
from bot.answering.linking.names import ids_of
from bot.answering.linking.passages import Passage
from bot.answering.linking.places import cities_in
from bot.answering.linking.spans import touches
from bot.answering.own_texts import answered_own_topics
from bot.answering.parse import content_of, to_query
from bot.answering.positions import with_extreme, with_missed, with_relation
from bot.answering.query import ParsedQuestion
from bot.answering.retelling import without_foreign_works
from bot.answering.romanised.lattice import homophones
from bot.answering.subject_words import subject_phrase
from bot.answering.subjects import (
    ASKED_OF,
    UNLIKELY,
    with_session_intent,
    with_subject,
)
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import first_group, has_term, question_words_in, says
from bot.answering.text.normalise import fold
from bot.answering.text.spelling import repaired
from bot.answering.text.splitting import without_conjunction
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import terms
from bot.answering.topic_subjects import with_subject_of_talk
from bot.answering.voice import Voice
from bot.core.models import Person

SURE_READING = 0.6
"""How sure a reading is that needs no second look (spelling, a clause of it)."""

SURER = 0.2
"""How much surer a reading with other characters must be: most texts have rare words, too."""

SURE_CLAUSE = 0.8
"""How sure a clause must be by itself to stand for the whole message."""

NEAR_AS_SUBJECT = 0.47
"""How near (cosine) a subject asked for must come to a topic of the organisers: of 30 subjects of
the first event's topics in seven languages 27 did, and of 30 others one (missile defence)."""

NEAR_AS_WHOLE = 0.65
"""The same for a message that looks like none about the event: of 7 that asked why it is about
outer space all did, and of 240 about something else one (how many satellites there are)."""

_OF_PEOPLE = (Trait.OF_PERSON, Trait.OF_PART, Trait.NAMES_PEOPLE)

SURE_OF_OWN = 0.4
"""How likely a topic of the organisers is that is not asked to come near, too; see the policy."""

MOST_CLAUSES = 4
"""Clauses of an unclear message that are read by themselves."""

_CLAUSE = re.compile(
    r"(?<!\d)[,:]|[,:](?!\d)|[;()،；，：—–]|\s-\s|(?<=[.!?؟？。！])['\"”’»]?\s*|['\"“”«»](?=\s)"
)


_ACRONYM = re.compile(r"(?<![A-Za-zА-Яа-яё])[A-ZА-ЯЁ]{2,5}(?![A-Za-zА-Яа-яё])")  # AI, ИИ


@dataclass
class MessageContext:
    """One message being answered: in which language, when, after what."""

    voice: Voice
    spoken: str
    words: LanguageModel
    now: datetime
    is_foreign: bool = False  # in none of the languages that Usher speaks
    read: dict[str, tuple[Entities, Ranking]] = field(default_factory=dict)


class Interpreter:
    """Reads the pieces of a message against one event; holds no state of its own."""

    def __init__(self, knowledge: Knowledge, classifier: Classifier) -> None:
        self._knowledge = knowledge
        self._classifier = classifier
        self._meanings = Meanings(knowledge.event, classifier.encoder)
        self._topics = answered_own_topics(knowledge.event)

    def warm(self) -> None:
        """Read what the sessions mean now: seconds of work for an event of a thousand."""
        self._meanings.warm()

    def read(self, text: str, asked: MessageContext) -> tuple[Entities, Ranking]:
        """Link and rank a piece of a message, once however often it is looked at."""
        known = asked.read.get(text)
        if known is None:
            linked = link(text, self._knowledge, asked.words, asked.spoken, asked.now)
            if asked.is_foreign:  # what its words are not known to mean, it does not lack
                linked = replace(linked, unmatched=())
            ranking = self._classifier.rank(
                linked.masked, asked.spoken, is_foreign=asked.is_foreign
            )
            known = linked, ranking
            asked.read[text] = known
        return known

    def sure_intent(self, asked: MessageContext) -> Callable[[str], str | None]:
        """Return what tells the intent and things of a piece that surely asks, else None."""

        def intent(piece: str) -> str | None:
            linked, ranking = self.read(piece.strip(), asked)
            worded = worded_intent(ranking.best, linked, asked.spoken)
            is_unsure = ranking.confidence <= SURE_READING or ranking.best == OUT_OF_SCOPE
            if is_unsure and not worded:
                return None
            if linked.is_only_names:
                return None  # a title or a name set off by commas asks nothing
            things = {identity for mention in linked.mentions for identity in mention.ids}
            things |= {session.id for session in linked.sessions}
            things |= {word for _, word in kinds_in(fold(linked.text), asked.spoken)}
            return " ".join((worded or ranking.best, *sorted(things)))

        return intent

    def understand(
        self, text: str, asked: MessageContext, state: DialogueState
    ) -> Interpretation | None:
        """Link, rank and fill in one question; None when nothing is in it."""
        text = text.strip()
        if not text:
            return None
        text = without_conjunction(text, asked.spoken)
        rest = without_starter(text, asked.spoken) if state.intent else text
        leans = rest != text
        text = rest
        linked, ranking = self.read(text, asked)
        if ranking.confidence < SURE_READING or ranking.best == OUT_OF_SCOPE:
            linked, ranking = self._mended(linked, ranking, asked)
            linked, ranking = self._clause(linked, ranking, asked)
        query = self._query(linked, ranking, asked)
        understood, chosen = query, choose_intent(ranking, is_named=self._is_named(linked))
        if is_follow_up(linked, ranking, query, state, asked.spoken, leans=leans):
            query = resolve_context(
                query, ranking, linked, state, self._knowledge.programme, asked.spoken
            )
        is_of_people = state.intent is not None and has_trait(state.intent, *_OF_PEOPLE)
        is_vague = is_of_people and ranking.confidence < UNLIKELY
        query = self._with_role(query, linked, asked, is_vague=is_vague)
        passage = self.passage(linked, asked)
        query = self._with_told(query, passage)
        own = self._with_own_topic(query, linked, ranking, asked)
        is_own, query = own is not query, own
        if not (asked.is_foreign or is_own):
            query = with_subject(
                query, linked, ranking, self._knowledge, self._meanings, asked.words
            )
            query = with_subject_of_talk(query, linked, self._knowledge, asked.words)
        query = with_session_intent(query, linked, ranking)
        query = with_missed(with_extreme(with_relation(query, linked), linked), linked)
        query = with_asked_type(query, linked)
        query = without_foreign_works(query, linked, self._knowledge, asked.words)
        return Interpretation(
            linked,
            ranking,
            query,
            passage,
            is_vouched=query.continues
            or is_own
            or query.intent == worded_intent(ranking.best, linked, asked.spoken)
            or self._offers_own_place(linked)
            or query.intent not in {ranking.best, chosen}
            or query.people != understood.people,
            is_foreign=asked.is_foreign,
        )

    def _with_told(self, query: ParsedQuestion, passage: Passage | None) -> ParsedQuestion:
        """Read "when is the talk about cyclones" as about the session whose text speaks of them."""
        is_open = has_trait(query.intent, Trait.OF_SESSION) and not (
            query.sessions or query.people or query.names_event
        )
        if not is_open or passage is None or passage.session is None:
            return query
        if passage.coverage < TOLD or len(passage.matched) < TOLD_WORDS:
            return query
        session = self._knowledge.programme.session[passage.session]
        return replace(query, sessions=(session,), subject=())

    def _with_role(
        self, query: ParsedQuestion, linked: Entities, asked: MessageContext, *, is_vague: bool
    ) -> ParsedQuestion:
        """Read a question about whoever has a role ("the High Representative") as about them.

        After a question about people one that `is_vague` is about them, too ("and the Korean?").
        """
        asks_who = has_trait(query.intent, Trait.OF_PERSON, Trait.NAMES_PEOPLE)
        only = self._only_one_of_country(linked, asked.spoken)
        if only is not None and (is_vague or has_trait(query.intent, Trait.OF_PERSON)):
            of_them = query.intent if has_trait(query.intent, Trait.OF_PERSON) else "who_is"
            return replace(query, intent=of_them, people=(only,), sessions=(), subject=())
        if query.people or query.sessions or not asks_who:
            return query
        content = [term.stem for term in linked.terms if not asked.words.is_function_word(term)]
        ranks = terms("rank_modifiers", asked.spoken)
        if any(term.surface in ranks for term in linked.terms):
            ranks = ()
        found = self._knowledge.passages.nearest_role(content, asked.voice.language, ranks)
        if found is None or found.person is None or found.coverage < TOLD:
            return query
        if len(found.matched) < TOLD_WORDS:
            return query
        intent = query.intent if has_trait(query.intent, Trait.OF_PERSON) else "who_is"
        person = self._knowledge.programme.person[found.person]
        return replace(query, people=(person,), intent=intent, subject=())

    def _only_one_of_country(self, linked: Entities, language: str) -> Person | None:
        """Return whom "the Korean" can only be: nobody else on the list is of that body."""
        if any(mention.kind == "person" for mention in linked.mentions):
            return None
        if says(linked.text, "offices", language):
            return None  # its president is somebody else
        event = self._knowledge.event
        found = bodies_of_demonyms(linked.terms, event)
        people = {p.id: p for p in event.people for _, body in found if p.organisation == body}
        return next(iter(people.values())) if len(people) == 1 else None

    def _with_own_topic(
        self, query: ParsedQuestion, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> ParsedQuestion:
        """Read what comes near to a topic of the organisers as about it, where nothing else does.

        "Are hackers discussed" asks for the topic "AI, cyber and quantum".
        """
        if asked.is_foreign or not self._topics or query.found or query.is_specific:
            return query
        chance = ranking.probability(query.intent)
        is_unsure = query.intent in self._topics and chance < SURE_OF_OWN
        is_subject = query.intent in {"find_sessions", "about"} or is_unsure
        rivals = self._topics.intersection((query.intent, *query.rivals))
        is_elsewhere = query.intent in {OUT_OF_SCOPE, "event_unknown"}
        is_rival = ranking.best not in self._topics and bool(rivals)
        texts: dict[str, float] = {}
        if is_elsewhere or is_unsure or is_rival:
            texts = {linked.text: NEAR_AS_WHOLE}
        if is_subject or (query.intent == "programme" and query.subject):
            whole = subject_phrase(linked, asked.words, asked.spoken)
            phrase = whole if is_subject else query.subject_text
            texts = dict.fromkeys(_ACRONYM.findall(linked.text), NEAR_AS_WHOLE) | texts
            texts |= {phrase: NEAR_AS_SUBJECT} if phrase else {}
        near = [(self._classifier.nearest_own(one, self._topics), texts[one]) for one in texts]
        label = next((label for (label, nearness), least in near if nearness >= least), None)
        if label is None:
            return query
        return replace(query, intent=label, subject=(), has_unknown_terms=False)

    def _is_named(self, linked: Entities) -> bool:
        """Whether the event or a thing of it is named, be it its town among others to choose."""
        return names_thing(linked) or self._offers_own_place(linked)

    def _offers_own_place(self, linked: Entities) -> bool:
        """Whether another city and the event's own place are offered to choose from."""
        folded = fold(linked.text)
        is_own = any(has_term(folded, place) for place in self._knowledge.places)
        return is_own and offers_choice(folded) and len(set(cities_in(folded).values())) > 1

    def _query(self, linked: Entities, ranking: Ranking, asked: MessageContext) -> ParsedQuestion:
        intent = choose_intent(ranking, is_named=self._is_named(linked))
        if intent in self._topics and all(map(asked.words.is_function_word, linked.terms)):
            # "What is on?" has no word that an organisers' topic could be about.
            intent = next(one for one in ranking.labels if one in INTENTS)
        intent = intent_of(intent, linked, asked.spoken, ranking.labels[1:3])
        if intent == "programme" and _asks_of_day(linked, asked.words):
            intent = "is_today"
        is_near = ranking.probability("on_next") >= LEAST_RIVAL
        if intent == "days_left" and is_near and self._has_begun(asked):
            intent = "on_next"  # "what starts soon", once the event has
        query = to_query(
            linked, intent, self._knowledge, asked.words, asked.voice, asked.now, asked.spoken
        )
        return replace(query, rivals=rivals_of(ranking), purposes=purposes_of(ranking))

    def _has_begun(self, asked: MessageContext) -> bool:
        return asked.now.date() >= self._knowledge.event.start_day

    def passage(self, linked: Entities, asked: MessageContext) -> Passage | None:
        """Return the sentence of the organisers' texts that comes nearest to what was asked."""
        if asked.is_foreign:
            return None
        content = content_of(linked, self._knowledge, asked.words, asked.spoken)
        if not content:
            return None
        passages = self._knowledge.passages
        among = [session.id for session in linked.sessions]
        wants_number = first_group("quantity", fold(linked.text), asked.spoken) is not None
        abstract = passages.nearest_abstract(
            content, asked.voice.language, among, wants_number=wants_number
        )
        if among and wants_number and (abstract is None or abstract.coverage < TOLD):
            abstract = passages.nearest_abstract(
                content, asked.voice.language, wants_number=wants_number
            )
        fact = passages.nearest_fact(content, asked.voice.language)
        found = [passage for passage in (fact, abstract) if passage]
        return max(found, key=lambda passage: passage.coverage, default=None)

    def about_named(
        self, parts: Sequence[Interpretation], text: str, asked: MessageContext
    ) -> list[Interpretation]:
        """Return the questions of a message, those that name nothing about what it names elsewhere.

        "Ana Lima, I think. Start?" asks of her session, not of the event.
        """
        if any(part.query.is_specific for part in parts):
            return [_beside_first(part, parts[0]) for part in parts]
        linked, _ = self.read(text, asked)
        if linked.sessions and any(part.query.nearness for part in parts):
            # What one piece names outright, another only came near to.
            whole = self.understand(text, asked, DialogueState())
            return [whole] if whole else list(parts)
        if not any(map(_is_bare, parts)):
            return list(parts)
        programme = self._knowledge.programme
        people = tuple(programme.person[one] for one in ids_of(linked.mentions, "person"))
        sessions = linked.sessions or programme.sessions_of(*(person.id for person in people))
        if not sessions:
            return list(parts)

        def of_whole(query: ParsedQuestion) -> ParsedQuestion:
            titled = bool(linked.sessions)
            return replace(query, sessions=sessions, people=people, is_titled=titled)

        return [
            replace(part, query=of_whole(part.query), is_vouched=True) if _is_bare(part) else part
            for part in parts
        ]

    def is_title_torn(self, pieces: Sequence[str], text: str, asked: MessageContext) -> bool:
        """Whether a split tore a title in two: "Make your tech and wear it too"."""
        if len(pieces) < 2:
            return False
        whole, _ = self.read(text, asked)
        given = {hit.id for hit in whole.hits if hit.title_share == 1.0}
        found = (self.read(piece.strip(), asked)[0].sessions for piece in pieces)
        return bool(given) and not given & {s.id for sessions in found for s in sessions}

    def is_name_part(self, word: str) -> bool:
        """Whether a word is part of a name of the event."""
        return self._knowledge.names.has_part(fold(word))

    def _mended(
        self, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> tuple[Entities, Ranking]:
        """Prefer the question with its spelling repaired, if that is clearer."""

        def is_linked(term: Term) -> bool:
            # What stands in the event's texts is no slip: "the Tor talk" is no tour.
            is_written = self.is_name_part(term.surface) or self._knowledge.knows(term.stem)
            is_written = is_written or self._knowledge.texts.has_root(term.surface)
            return is_written or touches(term, linked.spans)

        by_sound = homophones(linked.text) if asked.spoken == "zh" else None
        mended = by_sound or repaired(linked.text, asked.words, is_linked, asked.spoken)
        if mended is None:
            return linked, ranking
        second, ranked = self.read(mended, asked)
        least = ranking.confidence + (SURER if by_sound else -0.05)
        if len(second.terms) > len(linked.terms):  # one word read as two must make it clear
            least = max(least, SURE_READING)
        is_clearer = ranked.best != OUT_OF_SCOPE and ranked.confidence > least
        return (second, ranked) if is_clearer else (linked, ranking)

    def _clause(
        self, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> tuple[Entities, Ranking]:
        """Prefer the one clause that surely asks something by itself: the rest is circumstance.

        "Which days exactly, my ambassador has to block her calendar" is about no calendar.
        """
        best, surest = (linked, ranking), SURE_CLAUSE
        for clause in _clauses(linked.text):
            part, ranked = self.read(clause, asked)
            if ranked.best == OUT_OF_SCOPE or ranked.best.startswith(TALK):
                continue
            if ranked.confidence >= surest:
                # What is named elsewhere in the message is still what is asked about.
                whole = replace(linked, unmatched=part.unmatched)
                best, surest = (whole, ranked), ranked.confidence
        if best[0] is linked and linked.unmatched:
            of_sessions = [
                part
                for part, _ in (self.read(c, asked) for c in _clauses(linked.text))
                if part.times.spans and mentions_session(fold(part.text), asked.spoken)
            ]
            if len(of_sessions) == 1:  # what was told before it is no subject of the talks
                (part,) = of_sessions
                start = max(0, linked.text.find(part.text))
                told = (0, start), (start + len(part.text), len(linked.text))
                best = replace(linked, unmatched=part.unmatched, story=told), ranking
        return best


def other_half(part: Interpretation) -> list[Interpretation]:
    """Return the second question of "when and where is it", "who gives it and what time"."""
    query = part.query
    asked = question_words_in(part.linked.text, query.spoken)
    # The Arabic word for "who" is "from", too: "from where" has no second question.
    of_session = len(query.sessions) == 1 and query.spoken != "ar"
    others = [
        intent
        for word, intent in ASKED_OF.items()
        if word in asked
        and intent != query.intent
        and (of_session if word == "who" else word in {"when", "where"})
    ]
    if query.intent not in ASKED_OF.values() or not others or len(asked) < 2:
        return []
    return [replace(part, query=replace(query, intent=one), is_vouched=True) for one in others]


def _asks_of_day(linked: Entities, words: LanguageModel) -> bool:
    """Whether nothing is asked but whether it is on a day: "is it today?", "это сегодня?"."""
    times = linked.times
    is_bare = len(linked.terms) == 1 and words.is_function_word(linked.terms[0])
    return is_bare and bool(times.days) and not (times.part or times.at)


def _beside_first(part: Interpretation, first: Interpretation) -> Interpretation:
    """Read "what am I missing", after the session one wants to see, as what is on beside it."""
    if part.query.intent != "parallel" or part.query.is_specific or not first.query.is_titled:
        return part
    return replace(part, query=replace(part.query, sessions=first.query.sessions), is_vouched=True)


def _is_bare(part: Interpretation) -> bool:
    """Whether something is asked of a session, and neither one nor the event is named."""
    query = part.query
    is_named = query.is_specific or query.names_event or query.bodies or query.subject
    return not is_named and has_trait(query.intent, Trait.OF_SESSION, Trait.OF_PERSON)


def is_torn(parts: Sequence[Interpretation]) -> bool:
    """Whether a split tore "at what hour, Paris time, does she begin" from whom it is about."""
    if len(parts) < 2:
        return False
    first, second = parts[0].query, parts[1].query
    is_bare = not (first.is_specific or first.names_event or first.bodies)
    if is_bare and len(parts) == 2 and parts[1].linked.is_only_names:
        return True  # "is he married? Aaron Yoo, I mean"
    asks_when = has_trait(first.intent, Trait.OF_ANYTHING)
    of_thing = has_trait(second.intent, Trait.OF_ANYTHING) or second.intent == "person_sessions"
    return is_bare and asks_when and of_thing and second.is_specific


def _clauses(text: str) -> Iterator[str]:
    """Yield the clauses of a text that are not the whole of it."""
    pieces = [piece.strip(" '\"“”«».-") for piece in _CLAUSE.split(text) if piece]
    whole = [
        piece
        for piece in pieces
        if 4 <= len(piece) < len(text.strip()) and len(terms_of(piece)) > 1
    ]
    yield from whole[:MOST_CLAUSES]
