"""What to do with an understood question: answer it, in part, as a guess; or decline it.

Nothing that was found is thrown away: a thing named gets at least its card, a question half known
its known half. Only what is surely about something else is declined.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answering.claims import check_claim
from bot.answering.classifier.classifier import OUT_OF_SCOPE, Ranking
from bot.answering.intents import ASSISTANT, TALK, TOPIC, Trait, has_trait, is_intent, reply_to
from bot.answering.linking.entities import Entities
from bot.answering.linking.passages import Passage
from bot.answering.query import ParsedQuestion, Reply, contact_line, unknown
from bot.answering.replies.overview import declined, overview
from bot.answering.replies.things import card, without_things
from bot.answering.replies.times import only_this_edition
from bot.answering.suggesting import suggestions_for
from bot.answering.text.normalise import fold
from bot.answering.text.wording import terms
from bot.core.models import USUAL_TOPICS, AnswerStatus

SURELY_ELSEWHERE = 0.6
"""From which probability on a message that names nothing of the event is about something else."""

SURELY_TALK = 0.5
"""From which probability on a message is a greeting, thanks, or a feeling."""

GUESSED = 0.3
"""How likely an intent is, among those about the event, to be worth saying as a guess."""

CLEAR = 0.75
"""From here on what is asked is clear, and the text of a session need not be asked."""

GUESSED_OF_OWN = 0.5
"""The same for a topic of the organisers' own, which is known by a few phrasings only."""

GUESSED_OF_NAMED = 0.15
"""The same where something is named: it gets its card in any case."""

DOUBTED = 0.3
"""From which probability on what is asked of somebody named is nothing that is published."""

FOREIGN_TO_GUESS = 0.1
"""From which probability on a guess may be about nothing that is published."""

SAID_AS_GUESS = 0.4
"""Below which an answer says that it is a guess."""

UNSURE = 0.6
"""Below which a second reading is worth it: of 254 questions that others wrote and that were not
declined, 6 of the 42 below were answered wrongly, and 9 of the 212 above."""

TOLD = 0.6
"""How much of what was asked a text must speak of to be quoted."""

WORD_FOR_WORD = 0.9
"""From this share on a text is quoted even where something else was understood."""

TOLD_WORDS = 2
"""How many of the words asked an abstract must have, at the least."""


@dataclass(frozen=True)
class Understood:
    """One question of a message: what was found in it, what it may ask, and as what it is read.

    `passage` is the sentence of the organisers' texts that comes nearest, if one comes near.
    `is_vouched` when the conversation, or the role somebody has, told what is asked.
    """

    linked: Entities
    ranking: Ranking
    query: ParsedQuestion
    passage: Passage | None = None
    is_vouched: bool = False

    @property
    def asks_beyond_body(self) -> bool:
        """Whether more is asked of a body than what it is: what the organisers' texts tell."""
        passage = self.passage
        is_close = passage is not None and passage.coverage >= WORD_FOR_WORD
        return bool(self.query.bodies and is_close and passage and len(passage.matched) > 1)

    @property
    def doubt(self) -> float:
        """How likely it is that nothing published answers, be it about the event or not."""
        return sum(map(self.ranking.probability, ("event_unknown", OUT_OF_SCOPE)))

    @property
    def is_doubted(self) -> bool:
        """Whether it is likelier that nothing published answers than that the intent is right."""
        own = self.ranking.probability(self.query.intent)
        return not self.is_vouched and self.doubt >= DOUBTED and self.doubt > own

    @property
    def is_of_event(self) -> bool:
        """Whether the event itself is asked about: what is not understood in a letter is manner."""
        query, sure = self.query, self.chance >= CLEAR
        is_fact = has_trait(query.intent, Trait.OF_EVENT) and query.names_event
        return sure and is_fact and not (query.kinds or query.subject or self.linked.strangers)

    @property
    def asks_beyond_title(self) -> bool:
        """Whether more is asked of a session than its title and kind: what its text tells."""
        if self.passage is None or not self.linked.sessions or self.chance >= CLEAR:
            return False
        return bool(self.passage.matched - _of_title(self))

    @property
    def chance(self) -> float:
        """How likely the intent is among those about the event; the dialogue may vouch for it."""
        return 1.0 if self.is_vouched else self._chance_of(self.query.intent)

    @property
    def certainty(self) -> float:
        """How likely the intent is, or the one that a question word has put aside for it."""
        settled = {self.query.intent, self.ranking.best} - {OUT_OF_SCOPE}
        return 1.0 if self.is_vouched else self._chance_of(*settled)

    def _chance_of(self, *intents: str) -> float:
        inside = 1.0 - self.ranking.probability(OUT_OF_SCOPE)
        probability = sum(self.ranking.probability(intent) for intent in intents)
        return min(1.0, probability / max(inside, 1e-6))


def _of_title(part: Understood) -> frozenset[str]:
    return frozenset(stem for hit in part.linked.hits for stem in hit.terms)


def choose_intent(ranking: Ranking, *, is_named: bool) -> str:
    """Return the likeliest intent; out of scope only when that is sure and nothing was named."""
    outside = ranking.probability(OUT_OF_SCOPE)
    if ranking.best == OUT_OF_SCOPE and outside >= SURELY_ELSEWHERE and not is_named:
        return OUT_OF_SCOPE
    likely = (label for label in ranking.labels if is_intent(label))
    # A letter that ends with thanks asks something else, unless it surely asks nothing.
    is_talk = ranking.best.startswith(TALK) and ranking.confidence >= SURELY_TALK
    return next(label for label in likely if is_talk or not label.startswith(TALK))


def reply_of(part: Understood) -> Reply:
    """Return the reply to one question of a message."""
    reply = _with_claim(_with_right_place(_decided(part), part.query), part)
    if reply.suggestions or part.query.intent == OUT_OF_SCOPE:
        return reply
    return replace(reply, suggestions=suggestions_for(part.query, reply))


def is_unsure(part: Understood, reply: Reply) -> bool:
    """Whether a reply may not be to what was asked: a guess, an overview, or it declines."""
    return part.certainty < UNSURE or reply.status is AnswerStatus.DECLINED


def _decided(part: Understood) -> Reply:
    query = part.query
    told = _quoted(part)
    if query.intent == OUT_OF_SCOPE:
        return told or declined(query)
    if query.intent.startswith(TALK):
        return reply_to(query)
    if _is_about_stranger(part):
        stranger = unknown(query, "nobody-named")
        if not has_trait(query.intent, Trait.OF_PART):
            return stranger
        right = reply_to(without_things(query, query.intent))
        return _joined(right, stranger) if right.status is AnswerStatus.ANSWERED else stranger
    if _is_about_other_edition(query, fold(part.linked.text)):
        return told or _other_edition(query)
    return _with_cards(_best(part, told), query)


def _is_about_stranger(part: Understood) -> bool:
    """Whether somebody is asked about who is not on the list: nobody else stands for them."""
    query = part.query
    is_named = part.linked.is_titled or bool(part.linked.strangers)
    asks_who = has_trait(
        query.intent, Trait.OF_PERSON, Trait.OF_PART, Trait.NAMES_PEOPLE, Trait.OF_SESSION
    ) and not (has_trait(query.intent, Trait.OF_ANYTHING) and query.intent != "when")
    return is_named and not query.people and not query.sessions and asks_who


def _best(part: Understood, told: Reply | None) -> Reply:
    """Return what is known of what was asked, and where the intent is unlikely, what is nearest."""
    query = part.query
    named = card(query)
    is_bare = _is_own(query) and (part.passage is None or part.passage.intent != query.intent)
    least = GUESSED_OF_NAMED if named else GUESSED_OF_OWN if is_bare else GUESSED
    if part.is_doubted or part.chance < least:
        return told or _of_named(part, named) or _without_guess(part)
    reply = reply_to(query)
    if reply.status is AnswerStatus.ANSWERED:
        if query.subject and query.kinds and not (query.found or query.sessions):
            # "The panel on submarines", and no panel speaks of them: others are no answer.
            return told or unknown(query, "unknown-session")
        if told and (part.asks_beyond_title or part.asks_beyond_body):
            return _joined(told, reply) if told.text not in reply.text else reply
        return _as_guess(part, reply) if part.chance < SAID_AS_GUESS and not named else reply
    if told and has_trait(query.intent, Trait.OF_TEXTS):
        return told
    rival = _answered_rival(query)
    if rival:
        return rival
    if part.is_of_event:
        bare = reply_to(without_things(query, query.intent))
        return bare if bare.status is AnswerStatus.ANSWERED else reply
    return _partial(query, reply)


def _is_own(query: ParsedQuestion) -> bool:
    """Whether a topic of the organisers' own is asked about, none that participants usually do."""
    return query.intent.startswith(TOPIC) and query.intent.removeprefix(TOPIC) not in USUAL_TOPICS


def _of_named(part: Understood, named: Reply | None) -> Reply | None:
    """Return the card of what was named; that nothing is known of what was asked, if so."""
    if named is None or part.doubt < DOUBTED:
        return named
    return _joined(named, unknown(part.query, "event-unknown"))


def _as_guess(part: Understood, reply: Reply) -> Reply:
    """Say that an answer is a guess; a likely one counts as an answer, else whom to ask is said."""
    said = f"{part.query.voice.say('guess')}\n{reply.text}"
    if part.doubt < FOREIGN_TO_GUESS:
        return replace(reply, text=said)
    asked = contact_line(part.query)
    text = f"{said}\n{asked}" if asked else said
    return replace(reply, status=AnswerStatus.UNKNOWN, text=text, is_partial=True)


def _answered_rival(query: ParsedQuestion) -> Reply | None:
    """Return the organisers' answer on a topic nearly as likely as what has none."""
    for rival in query.rivals:
        if rival.startswith(TOPIC) and not query.intent.startswith(TOPIC):
            reply = reply_to(replace(query, intent=rival, rivals=()))
            if reply.status is AnswerStatus.ANSWERED:
                return reply
    return None


def _partial(query: ParsedQuestion, reply: Reply) -> Reply:
    """Answer the half that is known: the event's own fact, or what it is about."""
    if _names_other(query):
        return reply
    intent = "about" if query.intent == "find_sessions" else query.intent
    if not has_trait(intent, Trait.OF_EVENT):
        return reply
    bare = reply_to(without_things(query, intent))
    is_news = bare.status is AnswerStatus.ANSWERED and bare.text not in reply.text
    return _joined(bare, reply) if is_news else reply


def _with_cards(reply: Reply, query: ParsedQuestion) -> Reply:
    """Give what was named at least its card, whatever was asked of it."""
    if query.people and not _tells_people(reply, query):
        own = card(replace(query, sessions=(), rooms=(), tracks=()))
    elif query.bodies and not _tells_bodies(reply, query):
        own = card(replace(query, sessions=(), people=(), rooms=(), tracks=()))
    elif query.is_titled and not {s.id for s in query.sessions} & set(reply.sessions):
        own = card(replace(query, people=(), rooms=(), tracks=()))
    elif (query.rooms or query.tracks) and not reply.sessions and not _tells_rooms(reply, query):
        own = card(replace(query, sessions=(), people=()))
    else:
        return reply
    return _joined(reply, own) if own and own.text not in reply.text else reply


def _tells_people(reply: Reply, query: ParsedQuestion) -> bool:
    named = {person.id for person in query.people}
    shown = {
        taking.person
        for identity in reply.sessions
        for taking in query.programme.session[identity].people
    }
    return bool(named & (set(reply.people) | shown))


def _tells_bodies(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether a body named is told of, or is there only beside what is asked ("at the UN")."""
    if not query.intent.startswith(TOPIC):
        return True
    return any(body.name.get(query.voice.language) in reply.text for body in query.bodies)


def _tells_rooms(reply: Reply, query: ParsedQuestion) -> bool:
    """Whether a reply says how to find a room: who asks for the way asks for no programme."""
    known = [room for room in query.rooms if room.directions and room.directions.value]
    return bool(known) and any(
        (query.voice.text(room.directions) or "") in reply.text for room in known
    )


def _other_edition(query: ParsedQuestion) -> Reply:
    """Say which edition this is; with a year, what is known of the years before."""
    reply = only_this_edition(query)
    intent = "edition" if query.edition else "history" if query.times.named_year else None
    here = replace(query, edition=None)
    bare = reply_to(without_things(here, intent)) if intent else None
    return _joined(bare, reply) if bare and bare.status is AnswerStatus.ANSWERED else reply


def _without_guess(part: Understood) -> Reply:
    """No intent is likely: an overview, unless the message is more likely about something else."""
    if part.ranking.probability(OUT_OF_SCOPE) >= SURELY_ELSEWHERE:
        return declined(part.query)
    return overview(part.query)


def _joined(first: Reply, second: Reply) -> Reply:
    """Put two halves together; where one is not known, the whole counts as not known."""
    silent = first if first.status is not AnswerStatus.ANSWERED else second
    return Reply(
        status=silent.status,
        text=f"{first.text}\n{second.text}",
        sources=(*first.sources, *second.sources),
        sessions=tuple(dict.fromkeys((*first.sessions, *second.sessions))),
        people=tuple(dict.fromkeys((*first.people, *second.people))),
        suggestions=first.suggestions or second.suggestions,
        is_partial=first.status is not second.status,
    )


def _quoted(part: Understood) -> Reply | None:
    """Quote the organisers' text that speaks of what was asked, with where it stands."""
    passage, query = part.passage, part.query
    if passage is None or passage.coverage < TOLD or not passage.text:
        return None
    words = len(passage.matched)
    # What was understood by itself is only overruled by what stands there almost word for word.
    is_clear = query.intent.startswith((TOPIC, ASSISTANT)) or query.intent == OUT_OF_SCOPE
    if is_clear and (passage.coverage < WORD_FOR_WORD or words < TOLD_WORDS):
        return None
    if passage.session is None:
        return Reply(status=AnswerStatus.ANSWERED, text=passage.text, sources=(passage.origin,))
    if words < TOLD_WORDS:
        return None
    session = query.programme.session[passage.session]
    voice = query.voice
    said = voice.say("from-session", title=voice.title(session), text=passage.text)
    return Reply(
        status=AnswerStatus.ANSWERED,
        text=f"{said}\n{voice.session_line(session, with_day=True)}",
        sources=(passage.origin, session.origin),
        sessions=(session.id,),
    )


def _with_claim(reply: Reply, part: Understood) -> Reply:
    """Confirm or correct in the first words what the question took for granted."""
    if reply.status is not AnswerStatus.ANSWERED:
        return reply
    verdict = check_claim(part.query, part.linked)
    if verdict is None:
        return reply
    say = part.query.voice.say
    if reply.text.startswith(say("not-then")):
        return replace(
            reply, text=say("claim-no", value=verdict.value, text=reply.text.split("\n", 1)[-1])
        )
    if verdict.holds:
        return replace(reply, text=say("claim-yes", text=reply.text))
    return replace(reply, text=say("claim-no", value=verdict.value, text=reply.text))


def _with_right_place(reply: Reply, query: ParsedQuestion) -> Reply:
    """Correct a place the question took for granted, unless the reply already does."""
    place = query.voice.place()
    if not (query.place and place) or place in reply.text or query.intent == OUT_OF_SCOPE:
        return reply
    if has_trait(query.intent, Trait.NAMES_PLACES):
        return reply
    name = query.voice.event_name()
    said = query.voice.say("not-in-place", place=query.place, name=name, venue=place)
    return replace(reply, text=f"{said}\n{reply.text}")


def _names_other(query: ParsedQuestion) -> bool:
    """Whether another edition or somebody who is not on the list is asked about."""
    return query.times.has_year_mismatch or _names_other_number(query)


def _names_other_number(query: ParsedQuestion) -> bool:
    own = query.programme.event.edition
    return bool(query.edition and own and own.value and query.edition != own.value)


def _is_about_other_edition(query: ParsedQuestion, folded: str) -> bool:
    if query.intent == "history" and not query.edition:
        return False
    if any(
        re.search(rf"(?<!\w){re.escape(term)}", folded)
        for term in terms("other_editions", query.voice.language)
    ):
        return True
    if query.times.has_year_mismatch and not has_trait(query.intent, Trait.OTHER_EDITIONS):
        return True
    return _names_other_number(query) and query.intent != "edition"


def rivals_of(ranking: Ranking) -> tuple[str, ...]:
    """Return the labels after the first that are likely enough to stand in for it."""
    pairs = zip(ranking.labels[1:4], ranking.probabilities[1:4], strict=True)
    least = max(0.08, ranking.probabilities[0] / 2)
    return tuple(label for label, probability in pairs if probability >= least)


def purposes_of(ranking: Ranking) -> tuple[str, ...]:
    """Return the topics a contact may be asked for, likeliest first."""
    pairs = zip(ranking.labels[:6], ranking.probabilities[:6], strict=True)
    return tuple(
        label.removeprefix("topic:")
        for label, probability in pairs
        if label.startswith("topic:") and probability >= 0.02
    )


def merged(replies: Sequence[Reply]) -> list[Reply]:
    """Leave out refusals beside an answer: what is not known is said, what is foreign is not."""
    good = [reply for reply in replies if reply.status is AnswerStatus.ANSWERED]
    told = {AnswerStatus.ANSWERED, AnswerStatus.NOT_PUBLISHED, AnswerStatus.UNKNOWN}
    if good and len(replies) > 1:
        return [reply for reply in replies if reply.status in told]
    return list(replies)


def not_helped(query: ParsedQuestion) -> Reply:
    """After a "no": whom to ask, and how a person is reached through Usher."""
    reply = unknown(query, "assistant-ask-person")
    return replace(reply, status=AnswerStatus.UNKNOWN)
