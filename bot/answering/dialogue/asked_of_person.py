"""What few words ask of somebody just told of: "what's the guy's name?", "her exact title?"."""

from __future__ import annotations

from bot.answering.dialogue.state import DialogueState
from bot.answering.linking.entities import Entities
from bot.answering.query import ParsedQuestion
from bot.answering.text.markers import says
from bot.answering.text.normalise import is_unsegmented

MOST_TERMS, MOST_CHARACTERS = 10, 24
"""Terms, and characters of Chinese or Korean, of a message that asks for a name or a post.

It may say what for.
"""

_OF_CONTACT = frozenset({"contact", "person_contact"})


def asks_name(query: ParsedQuestion, linked: Entities, state: DialogueState) -> bool:
    """Whether it is asked what somebody is called who was told of last, or whom to write to."""
    is_of_somebody = state.intent in _OF_CONTACT or bool(state.people and not state.sessions)
    says_name = says(linked.text, "name_of_person", query.spoken)
    return is_of_somebody and says_name and _is_short(linked)


def asks_post(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether the title of somebody is asked for, and not that of a talk: "her exact title"."""
    says_title = says(linked.text, "post_titles", query.spoken)
    is_of_talk = query.kinds or says(linked.text, "session_words", query.spoken)
    is_of_person = says(linked.text, "person_pronouns", query.spoken)
    return says_title and is_of_person and not is_of_talk and _is_short(linked)


def asks_head_of(query: ParsedQuestion, linked: Entities) -> bool:
    """Whether it is asked what somebody told of is the head of: "and he is head of what?"."""
    return _is_short(linked) and says(linked.text, "heads_of_what", query.spoken)


def _is_short(linked: Entities) -> bool:
    if is_unsegmented(linked.text):
        return len(linked.text) <= MOST_CHARACTERS
    return len(linked.terms) <= MOST_TERMS
