"""The stages of answering in order; the one door of the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.answering.classifier.classifier import OUT_OF_SCOPE, Classifier
from bot.answering.classifier.language_model import language_model
from bot.answering.dialogue.as_meant import as_meant
from bot.answering.dialogue.going_on import goes_on, left_to_show, shown_as
from bot.answering.dialogue.in_language import language_to_retell_in
from bot.answering.dialogue.meant_again import after_part
from bot.answering.dialogue.narrowing import MOST_SMALL, narrowing_of
from bot.answering.dialogue.next_position import question_of_next_position
from bot.answering.dialogue.reactions import asks_only_why, more_asked, turn_doubted
from bot.answering.dialogue.state import DialogueState, Turn
from bot.answering.intents import is_intent, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.interpreter import Interpreter
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.quoted_texts import quoted_text
from bot.answering.linking.session_texts import SessionTexts
from bot.answering.loaded_languages import load_languages
from bot.answering.message.asides import without_asides
from bot.answering.message.asked_of_before import asked_of_before
from bot.answering.message.corrected import without_taken_back
from bot.answering.message.own_texts import own_texts, verbatim_questions
from bot.answering.message.parts import is_torn, other_half
from bot.answering.message.questions import questions_in
from bot.answering.message.reading import MessageContext
from bot.answering.message.several_named import asked_of_each
from bot.answering.message.spoken import SpokenLanguage
from bot.answering.message.told_around import after_story
from bot.answering.message.told_edition import with_edition_before
from bot.answering.message.typed_text import quietly, typed_text
from bot.answering.message.without_hedge import without_hedge
from bot.answering.parsing.content import nearest_passage
from bot.answering.parsing.parse import to_query
from bot.answering.policy.confirmation import without_lone_yes
from bot.answering.policy.decision import is_unsure, reply_of
from bot.answering.policy.partial_answer import merged
from bot.answering.policy.person_quotes import with_own_quote
from bot.answering.policy.quoted_sentences import sessions_saying
from bot.answering.policy.reasons import reason_or_unsaid
from bot.answering.policy.suggestions import NOT_HELPED, not_helped, suggestions_for
from bot.answering.query import ParsedQuestion
from bot.answering.replies.compose import LONGEST_TEXT, MOST_ANSWERED, composed, published_so, told
from bot.answering.replies.overview import announcing_declined, declined
from bot.answering.replies.things import card, more_of
from bot.answering.structured_query import OTHER_EDITION, StructuredQuery, reply_to_structured_query
from bot.answering.text.announcing import is_for_everybody, orders_announcement
from bot.answering.text.markers import asks_by_word, is_wholly
from bot.answering.text.orders import without_orders
from bot.answering.text.refused import wanted_part
from bot.answering.text.terms import terms_of
from bot.answering.times.moments import Moments
from bot.answering.voice import Voice
from bot.core.answers import Answer
from bot.core.bare_text import bare_words
from bot.core.models import AnswerStatus, Event, Person, Session
from bot.languages import LANGUAGE, LANGUAGES


class Engine:
    """Answers questions about one event; deterministic, and without I/O once it is made.

    Safe to share between threads. Without a `classifier` the shipped one is loaded.
    """

    def __init__(self, event: Event, classifier: Classifier | None = None) -> None:
        self.event = event
        self._knowledge = Knowledge.of(event)
        shipped = classifier if classifier is not None else Classifier.load()
        self._classifier = shipped.with_event(own_texts(event))
        self._interpreter = Interpreter(self._knowledge, self._classifier)
        self._reader = self._interpreter.reader
        self._texts = SessionTexts(self._classifier.encoder)
        self._verbatim = verbatim_questions(event)
        self._spoken = SpokenLanguage(self._knowledge, self._reader, self._classifier)

    def warm(self) -> None:
        """Load now what the first question would wait for.

        What the engines of a process share takes seconds, and is loaded by the first.
        """
        self._classifier.warm()
        self._interpreter.warm()
        load_languages(self.event, self.answer)

    def answer(
        self,
        question: str,
        moment: datetime,
        language: str | None = None,
        earlier: Sequence[Turn] = (),
        likely: Sequence[str | None] = (),
        *,
        chosen: str | None = None,
    ) -> Answer:
        """Answer a question asked at an aware moment.

        `language` fixes the language of the reply; without it the question's own is used, then the
        one the reader has `chosen`, then that of the earlier turns, then those that are `likely`
        (the reader's), then the event's first. `earlier` holds the conversation, oldest first.
        Raises ValueError for a naive moment or a language Usher does not speak.
        """
        if moment.tzinfo is None:
            raise ValueError("the moment must be aware")
        if language is not None and language not in LANGUAGES:
            raise ValueError(f"unknown language: {language}")
        text = quietly(typed_text(question, self._reader.is_name_part))
        if (quote := quoted_text(text, self._knowledge)) is not None:
            spoken, _ = self._spoken.of(quote.beside, (chosen, *likely))
            asked = self._asked(spoken, language or spoken, moment)
            return told(sessions_saying(quote, asked), "find_sessions", asked.voice)
        state = DialogueState.after(earlier)
        spoken, is_foreign = self._spoken.of(text, (chosen or state.language, *likely))
        text = self._reader.in_writing(text, spoken)
        kept = without_orders(text, spoken)
        is_announcing = is_for_everybody(question, spoken)
        if (kept.is_order or is_announcing) and not self._spoken.is_title(text):
            if is_announcing or not kept.text:
                asked = self._asked(spoken, language or spoken, moment)
                is_announcing = is_announcing or orders_announcement(text, spoken)
                return self._declined(text, asked, is_announcing=is_announcing)
            text = kept.text
            spoken, is_foreign = self._spoken.of(text, (chosen or state.language, *likely))
        known = self._verbatim.get(bare_words(text))
        if known is not None:
            return replace(self.tell((known,), moment, language or spoken), topic=known)
        asked = self._asked(spoken, language or spoken, moment, is_foreign=is_foreign)
        if (other := language_to_retell_in(text, state, spoken)) is not None:
            return self.answer(earlier[-1].question, moment, other, earlier[:-1])
        if (doubted := turn_doubted(text, earlier, spoken)) is not None:
            again = self.answer(earlier[doubted].question, moment, language, earlier[:doubted])
            return published_so(again, asked.voice)
        if (next_one := question_of_next_position(text, earlier, state, spoken)) is not None:
            return self.answer(next_one, moment, language or spoken, earlier[:-1])
        text = with_edition_before(text, [turn.question for turn in earlier], spoken)
        text = wanted_part(as_meant(text, state, self._knowledge.programme, spoken), spoken)
        answer = self._continued(text, asked, state) or self._answered(text, asked, state)
        if earlier and asks_only_why(text, spoken):
            answer = reason_or_unsaid(answer, asked, state.sessions)
        if is_foreign and language is None:
            said = asked.voice.say("language-unsupported")
            return replace(answer, text=f"{answer.text}\n\n{said}")
        return answer

    def language_of(self, question: str) -> str | None:
        """Return the language a question tells by itself, or None ("wifi?", "Kim?")."""
        text = typed_text(question, self._reader.is_name_part)
        return self._spoken.told_by(text)

    def tell(
        self,
        intents: Sequence[str],
        moment: datetime,
        language: str,
        *,
        people: tuple[Person, ...] = (),
        sessions: tuple[Session, ...] = (),
    ) -> Answer:
        """Answer what a command stands for: intents, and the things they are about.

        What has not been published is left out when there is something else to say.
        """
        voice = Voice(self._knowledge.programme, language)
        now = moment.astimezone(self._knowledge.programme.zone)
        replies = []
        for intent in intents:
            bare = ParsedQuestion(voice=voice, now=now, intent=intent, times=Moments())
            query = replace(bare, people=people, sessions=sessions)
            reply = reply_to(query)
            replies.append(replace(reply, suggestions=suggestions_for(query, reply)))
        good = [reply for reply in replies if reply.status is AnswerStatus.ANSWERED]
        return composed([(reply, 1.0) for reply in good or replies[:1]], voice)

    @property
    def intents(self) -> tuple[str, ...]:
        """Everything that can be asked of this engine."""
        return (*filter(is_intent, self._classifier.labels), OTHER_EDITION, OUT_OF_SCOPE)

    def answer_structured(
        self, question: str, given: Sequence[StructuredQuery], moment: datetime, language: str
    ) -> Answer:
        """Answer a question as it was understood elsewhere, in the words this engine has.

        Raises ValueError without anything given, KeyError for an intent or an id there is not.
        """
        if not given:
            raise ValueError("nothing was given")
        spoken = self.language_of(question) or language
        asked = self._asked(spoken, language, moment)
        text = typed_text(question, self._reader.is_name_part)
        linked = self._reader.linked(self._reader.in_writing(text, spoken), asked)
        passage = nearest_passage(linked, self._knowledge, asked)

        def query_of(intent: str) -> ParsedQuestion:
            return to_query(
                linked, intent, self._knowledge, asked.words, asked.voice, asked.now, spoken
            )

        replies = [reply_to_structured_query(query_of, one, linked, passage) for one in given]
        pairs = [(reply, 1.0) for reply in merged(replies)]
        return replace(composed(pairs, asked.voice), topic=given[0].intent)

    def _asked(
        self, spoken: str, language: str, moment: datetime, *, is_foreign: bool = False
    ) -> MessageContext:
        return MessageContext(
            is_foreign=is_foreign,
            voice=Voice(self._knowledge.programme, language),
            spoken=spoken,
            words=language_model(LANGUAGE[spoken].script),
            now=moment.astimezone(self._knowledge.programme.zone),
        )

    def _continued(self, text: str, asked: MessageContext, state: DialogueState) -> Answer | None:
        """Answer what only the conversation gives a meaning: more, yes, no, the second one."""
        if len(text) > LONGEST_TEXT:
            return None
        voice, bare = asked.voice, asked.bare(state.intent or NOT_HELPED)
        is_other = is_wholly("not_that_one", text, asked.spoken)
        is_other = is_other and self._interpreter.picked(text, asked, state) is not None
        if is_wholly("disagreeing", text, asked.spoken) and not is_other:
            return told(not_helped(bare), NOT_HELPED, voice)
        if state.intent is None:
            return None
        if (query := more_asked(text, bare, state)) is not None:
            return told(reply_to(query), query.intent, voice)
        if goes_on(text, asked.spoken, state):
            rest = more_of(bare, left_to_show(state), state.more_people)
            return replace(told(rest, shown_as(state), voice), narrowing=state.narrowing)
        if is_wholly("agreeing", text, asked.spoken):
            return self._agreed(bare, asked, state)
        return self._picked(text, asked, state)

    def _picked(self, text: str, asked: MessageContext, state: DialogueState) -> Answer | None:
        """Answer what is asked of those that a message picks out of the last list."""
        pick = self._interpreter.picked(text, asked, state)
        if pick is None:
            return None
        if len(terms_of(pick.rest)) <= MOST_SMALL and not asks_by_word(pick.rest, asked.spoken):
            chosen = tuple(self._knowledge.programme.session[one] for one in pick.sessions)
            bare = asked.bare(state.intent or NOT_HELPED)
            reply = card(replace(bare, sessions=chosen))
            return told(reply, bare.intent, asked.voice) if reply else None
        about = replace(state, sessions=pick.sessions, people=(), narrowing=None)
        return self._answered(pick.rest, asked, about)

    def _agreed(self, bare: ParsedQuestion, asked: MessageContext, state: DialogueState) -> Answer:
        """Answer a yes: to what was suggested, or to an answer."""
        if state.suggestions and not state.was_answered:
            return self._answered(state.suggestions[0], asked, DialogueState())
        return told(reply_to(replace(bare, intent="talk:thanks")), "talk:thanks", asked.voice)

    def _declined(self, text: str, asked: MessageContext, *, is_announcing: bool) -> Answer:
        """Answer what only orders something: neither followed nor taken for a fact."""
        voice, bare = asked.voice, asked.bare(OUT_OF_SCOPE)
        if not is_announcing:
            return told(declined(bare), OUT_OF_SCOPE, voice)
        part = self._interpreter.understand(text, asked, DialogueState())
        query = part.query if part else bare
        sessions = query.sessions or (part.linked.sessions if part else ()) or query.of_kind or ()
        return told(announcing_declined(replace(bare, sessions=sessions)), OUT_OF_SCOPE, voice)

    def _answered(self, text: str, asked: MessageContext, state: DialogueState) -> Answer:
        before, parts, voice = state, list[Interpretation](), asked.voice
        text = without_hedge(without_taken_back(text, asked, self._reader), asked, self._reader)
        questions = questions_in(text, asked, self._reader, MOST_ANSWERED)
        pieces, left = questions[:MOST_ANSWERED], questions[MOST_ANSWERED:]
        state = after_story(state, questions, text, asked, self._reader)
        for piece in pieces:
            for part in asked_of_each(piece, asked, state, self._interpreter.understand):
                parts += [part, *other_half(part)]
                state = after_part(state, part)
        if is_torn(parts):
            whole = self._interpreter.understand(text, asked, before)
            parts = [whole, *other_half(whole)] if whole else parts
        parts = without_asides(self._interpreter.about_named(asked_of_before(parts), text, asked))
        if all(part.says_nothing for part in parts):
            return Answer(AnswerStatus.UNKNOWN, voice.say("please-repeat"), voice.language)
        replies = [with_own_quote(reply_of(part), part, text, self._texts) for part in parts]
        replies = without_lone_yes(replies, parts, text)
        unsure = any(map(is_unsure, parts, replies))
        kept = merged(replies)
        pairs = [(r, part.chance) for r, part in zip(replies, parts, strict=True) if r in kept]
        narrowing = next(filter(None, (narrowing_of(part.query) for part in parts[::-1])), None)
        answer = composed(pairs, voice, left)
        return replace(answer, topic=parts[0].query.intent, is_unsure=unsure, narrowing=narrowing)
