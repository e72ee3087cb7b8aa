"""What few words ask of somebody just told of: "what's the guy's name?", "her exact title?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.intents import TOPIC
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.small_words import has_only

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


def asks_post(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether the title of somebody is asked for, and not that of a talk: "her exact title".

    A word for nothing but a post asks for it alone ("what rank?") or where a post is surely asked
    ("what post goes on the card?"), and so do "titles?" right after two or three people.
    """
    language = query.spoken
    text = linked.text
    if query.kinds or not linked.has_at_most(MOST_TERMS, MOST_CHARACTERS):
        return False
    is_of_post = says(text, "post_nouns", language)
    if is_of_post and query.intent in _NEAR_POST:
        return not (linked.unlisted or query.place or query.bodies)
    if says(text, "session_words", language):
        return False
    if query.names_event:
        return False
    if is_of_post and has_only(text, ("post_nouns", *_BESIDE_POST), language):
        return True
    if not says(text, "post_titles", language):
        return False
    is_of_some = len(state.people) > 1 and len(state.sessions) <= 1
    is_of_several = is_of_some and has_only(text, ("post_titles", *_BESIDE_POST), language)
    is_of_them = says(text, "both_words", language) and is_of_some
    return is_of_them or is_of_several or says(text, "person_pronouns", language)


_NEAR_POST = frozenset({"role", "event_unknown", f"{TOPIC}badges", f"{TOPIC}press"})
"""What "which post goes on the card" resembles."""

_BESIDE_POST = (
    "both_words", "plural_pronouns", "person_pronouns", "people_words", "function_words",
    "follow_up", "interjections", "trailing_fillers", "brevity_words", "each_words",
    "contrasting_particles",
)  # fmt: skip
"""Categories of the words beside that for a post in such a message."""


def asks_which_body(linked: Entities, state: DialogueState, language: str) -> bool:
    """Whether it is asked which body somebody was said to head: "which one, about what?"."""
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    is_told = is_short and says(state.question, "group_nouns", language)
    is_which = says(linked.text, "which_of_one_words", language)
    return is_told and is_which and has_only(linked.text, _WHICH_BODY, language)


_WHICH_BODY = (
    "which_of_one_words", "which_words", "what_pronouns", "group_nouns", "about_words",
    "theme_nouns", "function_words", "follow_up", "interjections", "trailing_fillers",
    "contrasting_particles",
)  # fmt: skip
"""Categories of the words of such a message."""


def asks_head_of(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked what somebody told of is the head of: "and he is head of what?"."""
    is_short = linked.has_at_most(MOST_TERMS, MOST_CHARACTERS)
    return is_short and says(linked.text, "heads_of_what", query.spoken)
