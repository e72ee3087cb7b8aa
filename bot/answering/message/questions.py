"""The questions of a message, none of them a piece of a title, a name or a length."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.dialogue.comparing import compared_in
from bot.answering.intents import Trait, has_trait
from bot.answering.linking.entities import Entities
from bot.answering.linking.kinds import mentions_session
from bot.answering.linking.mentions import ids_of
from bot.answering.linking.rooms_by_size import compares_size
from bot.answering.linking.spans import Spans, blanked, is_of_spans
from bot.answering.message.asked_of_noun import with_nouns_joined
from bot.answering.message.asking_pieces import asks_elsewhere, sure_intent_of, sure_label
from bot.answering.message.joined_facts import joined_facts
from bot.answering.message.reading import MessageContext, MessageReader
from bot.answering.message.reading_order import in_reading_order
from bot.answering.message.told_clock import without_told_clock
from bot.answering.message.told_edition import parted_by_edition
from bot.answering.message.told_plans import without_told_plans
from bot.answering.message.without_greeting import without_greeting
from bot.answering.message.without_purpose import without_purpose
from bot.answering.message.without_story import without_story
from bot.answering.parsing.overlapping import asks_of_both
from bot.answering.parsing.own_hours import asks_around_own_hour, asks_what
from bot.answering.text.asked_fields import field_beside, fields_asked
from bot.answering.text.choices import choices_in
from bot.answering.text.introductions import without_doing
from bot.answering.text.joints import joints_of, sides_of
from bot.answering.text.markers import asks_by_word, find_term, says
from bot.answering.text.normalise import fold
from bot.answering.text.sentences import is_question
from bot.answering.text.splitting import PieceReader, split_questions
from bot.answering.text.starters import without_recall
from bot.answering.text.terms import terms_of
from bot.answering.text.whom_to_ask import wants_whom_to_ask
from bot.answering.text.wording import terms, terms_everywhere
from bot.answering.times.lengths import lengths_in


def questions_in(text: str, asked: MessageContext, reader: MessageReader, most: int) -> list[str]:
    """Return the questions of a message as they are read; all of it if a split would tear a name.

    Of more than `most` questions only the first so many are looked at.
    """
    text = _CLAUSES.sub("，", text) if asked.spoken == "zh" else text
    text = without_recall(text, asked.spoken)  # no comma behind it ends a question
    text = without_doing(without_greeting(text, asked, reader), asked.spoken)
    if wants_whom_to_ask(text, asked.spoken):
        return [terms("contact_questions", asked.spoken)[0]]
    of_other, text = parted_by_edition(text, asked.spoken)
    if of_other:
        rest = _questions_of(text, asked, reader, most) if asks_by_word(text, asked.spoken) else []
        return [of_other, *rest]
    return _questions_of(text, asked, reader, most)


def _questions_of(text: str, asked: MessageContext, reader: MessageReader, most: int) -> list[str]:
    text = without_told_clock(text, asked.spoken, asked.now)
    text = whole = without_told_plans(text, asked, reader)
    if liked := _with_what_is_liked(text, asked, reader):
        return [liked]
    text = with_nouns_joined(without_purpose(text, asked, reader), asked, reader)
    text = without_story(text, asked, reader)
    text = _without_own_choice(text, asked, reader)
    named, fields = fields_asked(text, asked.spoken)
    if fields and reader.linked(named, asked).sessions:
        return [f"{named}: {field}?" for field in fields]
    listed = _facts_before_name(text, asked, reader) or _field_beside(text, asked, reader)
    if listed:
        return listed
    pieces = PieceReader(
        sure_intent_of(reader, asked),
        lambda piece: _whole_names(reader.linked(piece, asked)),
        asks_elsewhere(reader, asked),
        lambda piece: joined_facts(piece, asked, reader),
    )
    questions = split_questions(text, asked.spoken, pieces)
    if _tells_own_hours(whole, questions, asked, reader):
        return [whole]
    if _is_of_both(questions, text, asked, reader) or _is_torn(
        questions[:most], text, asked, reader
    ):
        return [text]
    return in_reading_order(questions, asked)


def _whole_names(linked: Entities) -> Spans:
    """Return where titles, rooms and tracks stand, whose points and commas part no questions.

    "What is on in Bldg. 4 on Friday?" is one.
    """
    places = [mention.span for mention in linked.mentions if mention.kind in {"room", "track"}]
    return [*linked.title_spans, *places]


def _with_what_is_liked(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Return a question of what to see with what somebody likes, told before it; "" for others.

    "I love lamps. What should I see tomorrow?" asks for what is on them.
    """
    told, _, rest = _CLAUSE_END.sub("\n", text.strip(), count=1).partition("\n")
    language = asked.spoken
    if not rest or not says(told, "liking_words", language) or is_question(told):
        return ""
    is_wish = says(rest, "attending_words", language) or says(rest, "seeing_verbs", language)
    is_one = not _CLAUSE_END.search(rest.rstrip(" ?？!.。؟"))
    if not (is_wish and is_one) or mentions_session(fold(told), language):
        return ""
    linked = reader.linked(rest, asked)
    is_of_else = linked.mentions or linked.sessions or linked.unmatched
    return "" if is_of_else else f"{told}. {rest}"


_CLAUSE_END = re.compile(r"[.!。！،,，;；]\s*")


def _field_beside(text: str, asked: MessageContext, reader: MessageReader) -> list[str]:
    """Return a question on a session and what the noun behind it asks: "who gives it, the room?".

    [] where it names no session, or the noun is a word of its title.
    """
    rest, word = field_beside(text, asked.spoken)
    if not rest or any(end > len(rest) for _, end in reader.linked(text, asked).title_spans):
        return []
    is_of_session = has_trait(sure_label(rest, asked, reader), *_OF_SESSION)
    return [rest, f"{word}?"] if is_of_session and reader.linked(rest, asked).sessions else []


_OF_SESSION = (Trait.OF_SESSION, Trait.OF_PART, Trait.NAMES_PEOPLE)
"""What is asked of a session beside which a noun asks something else of it."""


def _facts_before_name(text: str, asked: MessageContext, reader: MessageReader) -> list[str]:
    """Return the sides of "dates, venue, and the keynote?"; [] for anything else.

    Facts of the event that nouns ask for, and behind them a session that is named: of that nothing
    in particular is asked.
    """
    sides = sides_of(text, joints_of(text, asked.spoken))
    is_list = len(sides) >= LEAST_LISTED and not asks_by_word(text, asked.spoken)
    if not is_list or any(len(terms_of(side)) > MOST_OF_NOUN for side in sides):
        return []
    intent_of = sure_intent_of(reader, asked)
    intents = [intent_of(side) for side in sides[:-1]]
    is_of_event = all(
        one and not one.things and has_trait(one.label, Trait.OF_EVENT) for one in intents
    )
    is_apart = len(set(intents)) == len(intents)
    linked = reader.linked(sides[-1], asked)
    is_named = bool(linked.sessions) and intent_of(sides[-1]) is None
    return sides if is_of_event and is_apart and is_named else []


LEAST_LISTED, MOST_OF_NOUN = 3, 4
"""Sides of such a list at the least, and terms of each at the most."""

_CLAUSES = re.compile(r"(?<=[\u4e00-\u9fff]{4})\s+(?=[\u4e00-\u9fff]{4})")
"""A space between two Chinese clauses, which is typed for a comma."""


def _without_own_choice(text: str, asked: MessageContext, reader: MessageReader) -> str:
    """Leave out what somebody would do otherwise at the end, if that names nothing of the event."""
    folded = fold(text)
    spans = (find_term(folded, one) for one in terms("or_oneself", asked.spoken) if one in folded)
    at = min((span[0] for span in spans if span), default=0)
    if not at or len(folded) != len(text):
        return text
    own = reader.linked(text[at:], asked)
    names_any = own.mentions or own.sessions or own.times.spans
    return text if names_any else text[:at].rstrip(" ,;")


def _tells_own_hours(
    whole: str, questions: Sequence[str], asked: MessageContext, reader: MessageReader
) -> bool:
    """Whether a message that asks once tells beside it when one comes or goes.

    "My meeting ends at five, what can I still see" is asked of all after five.
    """
    asking = [one for one in questions if is_question(one)]
    asking = asking or [one for one in questions if asks_what(one, asked.spoken)]
    if len(asking) != 1 or (len(questions) == 1 and questions[0] == whole):
        return False
    linked = reader.linked(whole, asked)
    return asks_around_own_hour(linked, asked.spoken) and not asks_around_own_hour(
        reader.linked(asking[0].strip(), asked), asked.spoken
    )


def _is_of_both(
    pieces: Sequence[str], text: str, asked: MessageContext, reader: MessageReader
) -> bool:
    """Whether it is asked if both that two pieces name can be seen, or are in one session.

    Or which of those that a piece only names is first, or larger.
    """
    if len(pieces) == 2 and choices_in(pieces[1]) and _only_names(pieces[1], asked, reader):
        folded = fold(pieces[0])
        if compared_in(folded, asked.spoken)[0] or compares_size(folded, asked.spoken):
            return True
    if len(pieces) > 1 and _compares_rooms(pieces, text, asked, reader):
        return True
    if len(pieces) != 2 or not asks_of_both(text, asked.spoken):
        return False
    intents = map(sure_intent_of(reader, asked), pieces)
    return all(one is None or has_trait(one.label, *_OF_THINGS) for one in intents)


def _compares_rooms(
    pieces: Sequence[str], text: str, asked: MessageContext, reader: MessageReader
) -> bool:
    """Whether it is asked which of several rooms is larger, and no piece both names and asks."""
    if not compares_size(fold(text), asked.spoken):
        return False
    rooms = len(ids_of(reader.linked(text, asked).mentions, "room"))
    return rooms > 1 and not any(
        len(ids_of(reader.linked(piece, asked).mentions, "room")) == rooms
        and compares_size(fold(piece), asked.spoken)
        for piece in pieces
    )


def _only_names(piece: str, asked: MessageContext, reader: MessageReader) -> bool:
    """Whether a piece has nothing but names beside small words: "the Attic or the Cellar"."""
    linked = reader.linked(piece, asked)
    named = [*(mention.span for mention in linked.mentions), *linked.title_spans]
    rest = (term for term in linked.terms if not is_of_spans(term, named))
    return bool(named) and all(map(asked.words.is_function_word, rest))


_OF_THINGS = (*_OF_SESSION, Trait.OF_PERSON, Trait.LISTS)
"""What may be asked of a session or somebody, whom a piece names alone."""


def _is_torn(
    pieces: Sequence[str], text: str, asked: MessageContext, reader: MessageReader
) -> bool:
    """Whether a split tore a title or a length in two: "Knit your lamp and carry it too".

    Or the name of the event, "the UN and ROK conference"; or left
    out a part of it as a story: "Writing a controller… But in Rust".
    """
    if len(pieces) == 1 and pieces[0].strip() == text.strip():
        return False
    named = [one.length for one in lengths_in(text, asked.spoken)]
    if named != [one.length for piece in pieces for one in lengths_in(piece, asked.spoken)]:
        return True  # "una hora y media"
    whole = reader.linked(text, asked)
    parts = [reader.linked(piece.strip(), asked) for piece in pieces]
    if whole.names("event") and not any(part.names("event") for part in parts):
        return True
    if _leaves_out_time(pieces[0], text, whole):
        return True  # "El miércoles, ¿quién habla?"
    if len(whole.title_spans) > sum(len(part.title_spans) for part in parts):
        return True  # "Why are tides late? An account for how", the talk
    if _longest_track(whole) > max(map(_longest_track, parts), default=0):
        return True  # "Open data! What else is open?", the track
    if _gives_near_title(whole, asked, reader) and not any(
        _gives_near_title(part, asked, reader) for part in parts
    ):
        return True  # a title with another word in it
    given = {hit.id for hit in whole.hits if hit.title_share == 1.0}
    found = (part.sessions for part in parts)
    ids = [{session.id for session in sessions} for sessions in found if sessions]
    return bool(given) and not any(own <= given for own in ids)


def _leaves_out_time(first: str, text: str, whole: Entities) -> bool:
    """Whether nothing but a time stands ahead of the first question of a text."""
    at = text.find(first.strip())
    times = [span for span in whole.times.offsets if span[1] <= at]
    lead = terms_of(blanked(text[: max(at, 0)], times))
    small = terms_everywhere("function_words")
    is_sentence = bool(times) and bool(_SENTENCE_END.search(text[times[-1][1] : at]))
    return bool(times) and not is_sentence and all(term.surface in small for term in lead)


_SENTENCE_END = re.compile(r"[.!?…。！？؟]")
"""What ends a sentence before a question, which its time is not of: "merci pour hier ! ..."."""


def _gives_near_title(linked: Entities, asked: MessageContext, reader: MessageReader) -> bool:
    return bool(reader.near(linked, asked).sessions)


def _longest_track(linked: Entities) -> int:
    """Return how many letters the longest name of a track has that a text names."""
    named = (mention for mention in linked.mentions if mention.kind == "track")
    return max((mention.end - mention.start for mention in named), default=0)
