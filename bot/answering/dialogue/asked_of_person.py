"""What few words ask of somebody just told of: "what's the guy's name?", "her exact title?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says

MOST_TERMS, MOST_CHARACTERS = 10, 24
"""Terms, and characters of Chinese or Korean, of a message that asks for a name or a post.

It may say what for.
"""

_OF_CONTACT = frozenset({"contact", "person_contact"})


def asks_name(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether it is asked what somebody is called who was told of last, or whom to write to."""
    is_of_somebody = state.intent in _OF_CONTACT or bool(state.people and not state.sessions)
    says_name = says(linked.text, "name_of_person", query.spoken)
    return is_of_somebody and says_name and linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)


def asks_part_of_name(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether a part of a name is asked for, or all of it, and not the event's: "full name?"."""
    says_part = says(linked.text, "name_parts", query.spoken)
    is_of_event = linked.names("event") or says(linked.text, "event_words", query.spoken)
    return says_part and linked.has_at_most(MOST_TERMS, MOST_CHARACTERS) and not is_of_event


def asks_post(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether the title of somebody is asked for, and not that of a talk: "her exact title"."""
    says_title = says(linked.text, "post_titles", query.spoken)
    is_of_talk = query.kinds or says(linked.text, "session_words", query.spoken)
    is_of_person = says(linked.text, "person_pronouns", query.spoken)
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    return is_short and says_title and is_of_person and not is_of_talk


def asks_head_of(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked what somebody told of is the head of: "and he is head of what?"."""
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    return is_short and says(linked.text, "heads_of_what", query.spoken)
