"""From the words of a message to what was understood: read, then filled in stage by stage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier, Ranking
from bot.answering.descriptions.bodies_offered import of_bodies_offered
from bot.answering.descriptions.groups import without_groups_told
from bot.answering.descriptions.people_of_places import with_people_from
from bot.answering.descriptions.people_unsaid import with_people_unsaid
from bot.answering.descriptions.strangers import (
    asks_of_stranger,
    of_stranger,
    with_session_given,
)
from bot.answering.descriptions.unnamed import with_unnamed
from bot.answering.dialogue.afterwards import with_following
from bot.answering.dialogue.left_out_of_list import others_of_list, with_list_without
from bot.answering.dialogue.meant_again import in_conversation
from bot.answering.dialogue.meant_body import bodies_before
from bot.answering.dialogue.meanwhile import with_meanwhile
from bot.answering.dialogue.picking import Pick, picked_by_place, picked_by_words, picked_other
from bot.answering.dialogue.picking_people import with_some_of_them
from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import OF_PEOPLE, has_trait
from bot.answering.interpretation import Interpretation
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import load_kinds
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.meanings import Meanings
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.spans import blanked
from bot.answering.message.compared_sides import with_comparison
from bot.answering.message.own_texts import answered_own_topics
from bot.answering.message.parts import is_bare, speaks_of_unnamed_session
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.message.told_around import about_told, asks_of_what_is_told
from bot.answering.message.without_hearsay import without_hearsay
from bot.answering.parsing.adjacent_sessions import with_neighbour
from bot.answering.parsing.asked_kind import with_any_listed, with_kind_listed, with_next_break
from bot.answering.parsing.asked_language import without_language_of_somebody
from bot.answering.parsing.asked_of_named import with_others
from bot.answering.parsing.asked_relation import with_relation_asked
from bot.answering.parsing.asked_type import with_asked_type
from bot.answering.parsing.before_after import with_before_or_after
from bot.answering.parsing.between import with_between
from bot.answering.parsing.cancelled import with_cancelled
from bot.answering.parsing.compared_counts import with_counts_compared
from bot.answering.parsing.content import is_told_by_event, nearest_passage
from bot.answering.parsing.counted_sort import with_counted_sort
from bot.answering.parsing.edge_of_kind import with_edge_of_kind
from bot.answering.parsing.editions import with_two_editions
from bot.answering.parsing.exact_length import with_length
from bot.answering.parsing.first_query import first_query
from bot.answering.parsing.left_out import ruled_out, with_left_out, without_left_out
from bot.answering.parsing.life_asked import without_titles_of_life
from bot.answering.parsing.missed import with_missed
from bot.answering.parsing.named_values import with_wrong_days_only, with_zone_of_place
from bot.answering.parsing.online import with_online_places
from bot.answering.parsing.overlapping import with_overlap
from bot.answering.parsing.own_affairs import own_affair_asked
from bot.answering.parsing.own_journey import departure_asked, in_time_asked, place_of_journey
from bot.answering.parsing.part_asked import with_people_of_session, with_who_of_session
from bot.answering.parsing.positions import with_extreme
from bot.answering.parsing.presumed_sort import with_presumed_sort
from bot.answering.parsing.retelling import without_foreign_works
from bot.answering.parsing.sort_of_somebody import with_sort_of_somebody
from bot.answering.parsing.talks_within import with_talks_within
from bot.answering.parsing.theme_said import with_theme_said
from bot.answering.parsing.then import with_those_then
from bot.answering.parsing.vouching import is_vouched_for
from bot.answering.query import ParsedQuestion
from bot.answering.subjects.asked_beside_subject import with_asked_beside_subject
from bot.answering.subjects.asks_for_sessions import as_list
from bot.answering.subjects.discussed_subject import nearness_of_subject
from bot.answering.subjects.either_subject import with_either_subject
from bot.answering.subjects.own_topics import with_own_topic
from bot.answering.subjects.places import asked_where_event_is, without_place_of_subject
from bot.answering.subjects.practical import with_practical
from bot.answering.subjects.questions import with_subject
from bot.answering.subjects.session_intent import UNLIKELY, with_session_intent
from bot.answering.subjects.stated_subject import with_stated_subject
from bot.answering.subjects.tracks_meant import TrackMeanings
from bot.answering.subjects.usual_topics import is_beside_course
from bot.answering.text.starters import without_conjunction, without_request, without_ties
from bot.answering.text.verbless import is_verbless_sentence
from bot.answering.times.moments import Moments


class Interpreter:
    """Understands the questions of a message about one event; holds no state of its own."""

    def __init__(self, knowledge: Knowledge, classifier: Classifier) -> None:
        self._knowledge = knowledge
        self._classifier = classifier
        self.reader = MessageReader(knowledge, classifier)
        self._meanings = Meanings(knowledge.event, classifier.encoder)
        self._tracks = TrackMeanings(knowledge, classifier.encoder)
        self._topics = answered_own_topics(knowledge.event)

    def warm(self) -> None:
        """Read what the sessions mean now: seconds of work for an event of a thousand."""
        load_kinds(self._knowledge.programme)
        self._knowledge.by_ear.people.warm()
        self._knowledge.topic_titles.warm()
        self._meanings.warm()
        self._tracks.warm()

    def understand(
        self, text: str, asked: MessageContext, state: DialogueState, *, is_tied: bool = False
    ) -> Interpretation | None:
        """Link, rank and fill in one question, or one tied to another; None when it is empty."""
        if not (written := text.strip()):
            return None
        text = without_conjunction(written, asked.spoken)
        rest, leans = without_ties(text, asked.spoken) if state.intent else (text, False)
        text = without_hearsay(without_request(rest, asked.spoken), asked, self.reader)
        text, left_out = ruled_out(text, asked, self.reader, self._knowledge, self._meanings)
        linked, ranking = self._read(text, asked)
        query = first_query(linked, ranking, self._knowledge, self._topics, asked)
        query = with_left_out(query, linked, self._knowledge, left_out)
        query = with_online_places(query, linked, self._knowledge)
        query, is_of_clock = with_zone_of_place(query, linked, self._knowledge.event.zone)
        surely = partial(self.reader.surely_one_of, asked=asked)
        own = asked_where_event_is(query, linked, after=(*state.sessions, *state.people))
        if own := own or own_affair_asked(text, query, linked, ranking, surely, state.sessions):
            return Interpretation(linked, ranking, own, is_vouched=True)
        way = in_time_asked(query, linked) or place_of_journey(query, linked)
        way = way or (None if state.sessions else departure_asked(query, linked))
        if way:  # the hour is one's own
            return Interpretation(replace(linked, times=Moments()), ranking, way, is_vouched=True)
        understood = query
        picked = with_some_of_them(query, linked, state, asked.words, self._knowledge)
        picked = picked or others_of_list(query, linked, state, self._knowledge, asked.words)
        picked = picked or with_neighbour(query, linked, asked, self.reader)
        known = (self.reader, self._knowledge, self._meanings)
        picked = picked or with_list_without(query, linked, state, asked, *known)
        if picked is not None:
            return Interpretation(linked, ranking, picked, is_vouched=True)
        query = in_conversation(query, ranking, linked, state, leans=leans or is_tied)
        if not is_of_clock:
            query = with_people_from(query, linked, self._knowledge, after=state.intent)
        if query.body_asked:
            return Interpretation(linked, ranking, query, is_vouched=True)
        if asks_of_stranger(query, linked, ranking):
            of_them = of_stranger(query, linked, ranking, self._knowledge)
            linked = with_session_given(linked, query)
            return Interpretation(linked, ranking, of_them, is_vouched=True)
        query = with_meanwhile(query, linked, state)
        query = with_following(query, understood, linked, state, written)
        query = with_unnamed(query, linked, ranking, self._knowledge, asked, state)
        passage = nearest_passage(linked, self._knowledge, asked)
        query = without_groups_told(query, linked, state.intent)
        own_topic = with_own_topic(
            query, linked, ranking, self._topics, self._knowledge, self._classifier, asked
        )
        is_own, query = own_topic is not query, own_topic
        if not (asked.is_foreign or is_own):
            query = self._with_subject(query, linked, text, ranking, asked)
        query = self._asked_of_sessions(query, linked, ranking, asked)
        query = with_comparison(query, linked, state, written, asked, *known[:2])
        query = self._held_against_words(query, linked, ranking, asked, state)
        query = with_overlap(with_those_then(query), linked, ranking.best, written)
        of_talks, query = query, without_language_of_somebody(query, linked, state.people)
        is_left_out = passage is not None and passage.session in left_out
        passage = None if query is not of_talks or is_left_out else passage
        is_vouched = is_own or is_vouched_for(query, understood, linked, ranking, self._knowledge)
        near = nearness_of_subject(linked, self._knowledge, asked, self._classifier, self._topics)
        return Interpretation(
            linked, ranking, query, passage, is_vouched=is_vouched, is_foreign=asked.is_foreign,
            nearness_of_subject=near,
        )  # fmt: skip

    def _read(self, text: str, asked: MessageContext) -> tuple[Entities, Ranking]:
        """Link and rank a text, without what talks are said to be on where that is said."""
        linked, ranking = self.reader.clearest(text, asked)
        linked = without_titles_of_life(linked, asked.spoken)
        if not asked.is_foreign:
            rank = partial(self.reader.ranked, asked=asked)
            linked, ranking = self._tracks.named(linked, ranking, rank, asked)
            known = (self._topics, self._knowledge.names.is_word)
            stated = with_stated_subject(linked, ranking, rank, *known, asked.words, asked.spoken)
            if not is_told_by_event(stated[0], self._knowledge, asked):
                linked, ranking = stated
        if all(map(asked.words.is_function_word, linked.terms)):
            ranking = ranking.without(self._topics)  # "what is on?" has no word of any topic
        return linked, ranking

    def _with_subject(
        self,
        query: ParsedQuestion,
        linked: Entities,
        text: str,
        ranking: Ranking,
        asked: MessageContext,
    ) -> ParsedQuestion:
        """Find the talks on something that are asked for; of a stranger nobody's talks are."""
        is_of_nothing = query.intent in {OUT_OF_SCOPE, "event_unknown"}
        is_of_people = is_of_nothing or has_trait(query.intent, *OF_PEOPLE)
        if linked.is_titled and is_of_people:
            return query
        beside_times = blanked(linked.text, linked.times.offsets)
        is_said = is_verbless_sentence(beside_times, query.spoken)
        if (query.place or is_said) and ranking.best == OUT_OF_SCOPE:
            return query  # "who wins, Madrid or Barcelona?"
        known, words = self._knowledge, asked.words
        query = as_list(query, linked, ranking)
        query = with_subject(query, linked, text, ranking, known, self._meanings, words)
        return with_either_subject(query, linked, known, words)

    def _asked_of_sessions(
        self, query: ParsedQuestion, linked: Entities, ranking: Ranking, asked: MessageContext
    ) -> ParsedQuestion:
        """Choose the sessions that are asked about, and what is asked of them."""
        query = without_place_of_subject(with_session_intent(query, linked, ranking))
        rank = partial(self.reader.ranked, asked=asked)
        query = with_asked_beside_subject(query, linked, ranking, rank)
        query = with_sort_of_somebody(query, linked, self._knowledge, asked.words)
        query = with_next_break(with_kind_listed(with_others(query, linked), linked))
        query = with_talks_within(with_any_listed(query, linked), linked)
        query = with_counts_compared(query, linked, self._knowledge.kind_tracks)
        query = with_length(with_edge_of_kind(with_counted_sort(query, linked), linked), linked)
        if not is_beside_course(query, ranking):
            query = with_between(with_before_or_after(query, linked), linked)
        query = with_extreme(query, linked, is_sure=ranking.confidence >= UNLIKELY)
        query = with_cancelled(with_missed(query, linked), linked)
        return with_practical(query, linked, ranking, rank, asked.words)

    def _held_against_words(
        self,
        query: ParsedQuestion,
        linked: Entities,
        ranking: Ranking,
        asked: MessageContext,
        state: DialogueState,
    ) -> ParsedQuestion:
        """Hold what was understood against words that ask for, or leave out, something else."""
        before = partial(bodies_before, state, partial(self.reader.linked, asked=asked))
        if (unsaid := with_people_unsaid(query, linked, self._knowledge, before)) is not query:
            return unsaid
        if (offered := of_bodies_offered(query, linked, state.people)) is not None:
            return offered
        query = with_wrong_days_only(with_asked_type(query, linked, ranking), linked)
        query = without_foreign_works(query, linked, self._knowledge, asked.words)
        query = without_left_out(query, linked, self._knowledge)
        if asked.is_foreign:
            return query
        query, encoder = with_presumed_sort(query, linked), self._classifier.encoder
        rank = partial(self.reader.ranked, asked=asked)
        query = with_two_editions(with_theme_said(query, linked, ranking, rank), linked)
        query = with_relation_asked(query, linked, ranking, self._knowledge, asked, encoder)
        return with_people_of_session(with_who_of_session(query, linked))

    def picked(self, text: str, asked: MessageContext, state: DialogueState) -> Pick | None:
        """Return what a message picks out of the last list, or of what was spoken of, or None."""
        pick = picked_by_place(text, state, asked.spoken)
        if pick is None and len(state.listed) > 1:
            linked, ranking = self.reader.read(text, asked)
            query = first_query(linked, ranking, self._knowledge, self._topics, asked)
            pick = picked_by_words(linked, query, state, asked.spoken)
        return pick or picked_other(text, state, self._knowledge.programme, asked.spoken)

    def about_named(
        self, parts: Sequence[Interpretation], text: str, asked: MessageContext
    ) -> list[Interpretation]:
        """Return the questions of a message, those that name nothing about what it names elsewhere.

        "Ana Lima, I think. Start?" asks of her session, not of the event.
        """
        if any(part.query.is_specific for part in parts):
            return list(parts)
        if len(parts) == 1 and speaks_of_unnamed_session(parts[0]) and parts[0].linked.text != text:
            whole = self.understand(text, asked, DialogueState())
            return [whole] if whole and (whole.query.found or whole.query.sessions) else list(parts)
        linked = self.reader.linked(text, asked)
        if linked.sessions and any(part.query.nearness for part in parts):
            # What one piece names outright, another only came near to.
            whole = self.understand(text, asked, DialogueState())
            return [whole] if whole else list(parts)
        if not any(map(asks_of_what_is_told, parts)):
            return list(parts)
        programme = self._knowledge.programme
        people = tuple(programme.person[one] for one in ids_of(linked.mentions, "person"))
        sessions = linked.sessions or programme.sessions_of(*(person.id for person in people))
        if not sessions:
            return about_told(parts, text, asked, self.reader, self._knowledge, self._meanings)

        def of_whole(query: ParsedQuestion) -> ParsedQuestion:
            return replace(query, sessions=sessions, people=people, is_titled=bool(linked.sessions))

        return [
            replace(part, query=of_whole(part.query), is_vouched=True) if is_bare(part) else part
            for part in parts
        ]
