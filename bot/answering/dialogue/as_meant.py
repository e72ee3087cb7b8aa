"""A follow-up as it is meant: without what asks nothing, and with whom "the second one" is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answering.dialogue.another_subject import with_subject_meant
from bot.answering.dialogue.day_beside import with_day_meant
from bot.answering.dialogue.meant_people import in_focus
from bot.answering.dialogue.state import DialogueState, still_known
from bot.answering.intents import TOPIC, WHO_BY_KIND
from bot.answering.text.asked_fields import field_alone
from bot.answering.text.fillers import without_fillers
from bot.answering.text.markers import find_term, says
from bot.answering.text.normalise import fold, has_unsegmented
from bot.answering.text.small_words import has_only
from bot.answering.text.wording import grouped_terms, single_words, terms
from bot.core.models import USUAL_TOPICS, Person
from bot.core.programme import Programme

MOST_TOLD = 3
"""Sessions told last of which a noun alone asks: "location?"."""

MOST_LISTED = 8
"""People told of among whom a place means one; of more nobody counts."""

_SIGNS = "'’,،，.!?？؟;:。、-–"


def as_meant(text: str, state: DialogueState, programme: Programme, language: str) -> str:
    """Return a message as the conversation gives it a meaning; as it stands where none went before.

    "And the second one, what's his post?", after who opens the event, is asked of that person by
    name, and so is "the other one" after one of two.
    """
    if state.intent is None:
        return text
    if in_full := _aim_asked(text, state, language) or _openers_asked(text, state, language):
        return in_full
    text = with_subject_meant(text, state, programme, language)
    text = with_day_meant(without_fillers(text, language), state, programme, language)
    if 0 < len(state.sessions) <= MOST_TOLD and state.topic is None:
        text = field_alone(text, language) or text
    folded = fold(text)
    if len(folded) != len(text):
        return text
    listed = still_known(state.listed_people, programme.person)
    told = still_known(state.people, programme.person)
    people = in_focus(told, state.question)
    named = _others(folded, people, state, programme, language) if people != told else None
    named = named or _by_place(folded, listed, state, language)
    named = named or _others(folded, people, state, programme, language)
    if named is None:
        return _without_refusal(text, language)
    (start, end), names = named
    before = without_fillers(text[:start], language) if text[:start].strip() else text[:start]
    space = " " if before and before != text[:start] else ""  # "кто тогда второй"
    return f"{before}{space}{names}{_gap(text[end:])}{text[end:]}"


def _aim_asked(text: str, state: DialogueState, language: str) -> str:
    """Return "to what end?", right after what the event is on, as asked in full; "" for others."""
    intent = state.intent or ""
    is_of_event = intent in _ON_EVENT or (intent.startswith(TOPIC) and intent not in _USUAL)
    if not is_of_event or state.people or state.sessions:
        return ""
    if not says(text, "aim_words", language) or not has_only(text, _BESIDE_AIM, language):
        return ""
    return terms("aim_questions", language)[0]


def _openers_asked(text: str, state: DialogueState, language: str) -> str:
    """Return "and those who open?", right after who has another part, in full; "" for others."""
    if state.intent not in {*WHO_BY_KIND.values(), "speakers", "who_is", "role"}:
        return ""
    around = ("openers_words", "function_words", "follow_up", "interjections", "trailing_fillers")
    is_asked = says(text, "openers_words", language) and has_only(text, around, language)
    return terms("openers_questions", language)[0] if is_asked else ""


_ON_EVENT = frozenset({"theme", "about", "attendees", "organisers", "history"})
"""What is asked of the event, after which an aim is the event's."""

_USUAL = frozenset(f"{TOPIC}{topic}" for topic in USUAL_TOPICS)

_BESIDE_AIM = (
    "aim_words", "function_words", "follow_up", "interjections", "trailing_fillers",
    "thing_pronouns", "ultimate_words",
)  # fmt: skip
"""Categories of the words of a message that asks for nothing but the aim."""


def _without_refusal(text: str, language: str) -> str:
    """Return a message without what only turns down what was told: "not that one, the other".

    So is what says that something else was meant: "no, I meant Friday".
    """
    text = _without_meaning(text, language)
    pieces = _JOINT.split(text, maxsplit=1)
    if len(pieces) < 2 or not any(map(str.isalnum, pieces[1])):
        return text
    said = fold(pieces[0]).strip(" .!?¿¡")
    return pieces[1].strip() if said in terms("not_that_words", language) else text


def _without_meaning(text: str, language: str) -> str:
    folded = fold(text)
    for term in terms("meaning_words", language):
        found = find_term(folded, term) if term in folded else None
        if found is None:
            continue
        said, rest = folded[: found[0]].strip(_SIGNS + " "), text[found[1] :].lstrip(_SIGNS + " ")
        is_turned_down = not said or said in terms("not_that_words", language)
        if is_turned_down and any(map(str.isalnum, rest)):
            return rest
    return text


_JOINT = re.compile(r"\s*[,،，.。;]\s*|\s+[–—-]\s+")
"""What stands behind a clause."""


def _by_place(
    folded: str, people: tuple[Person, ...], state: DialogueState, language: str
) -> tuple[tuple[int, int], str] | None:
    """Return where the place of one of the people told of stands, and that person's name.

    Of a list of sessions a place is one of them.
    """
    if not 2 <= len(people) <= MOST_LISTED or len(state.listed) > 1:
        return None
    for term, group in grouped_terms("people_ordinals", language):
        found = find_term(folded, term)
        if found and _stands_alone(folded[found[1] :], language):
            place = int(group)
            index = place - 1 if place > 0 else len(people) - 1
            return (found, people[index].name) if index < len(people) else None
    return None


def _others(
    folded: str,
    people: tuple[Person, ...],
    state: DialogueState,
    programme: Programme,
    language: str,
) -> tuple[tuple[int, int], str] | None:
    """Return where those stand who take part beside the one told of, and their names.

    Of somebody with more than one session "the other one" may be a session.
    """
    if len(people) != 1 or len(programme.sessions_of(people[0].id)) > 1:
        return None
    own = still_known(state.sessions, programme.session) or programme.sessions_of(people[0].id)
    beside = {taking.person: None for session in own for taking in session.people}
    if people[0].id not in beside or not 2 <= len(beside) <= MOST_BESIDE:
        return None
    if says(folded, "beside_words", language) or says(folded, "same_time_words", language):
        return None
    names = [programme.person[one].name for one in beside if one != people[0].id]
    left_out = terms("people_left_out", language)
    for term in (*left_out, *terms("people_others", language)):
        found = find_term(folded, term)
        if found and (term in left_out or _stands_alone(folded[found[1] :], language)):
            return found, ", ".join(names)
    return None


MOST_BESIDE = 3
"""People of a session, the one told of among them, beside whom "the other one" tells who is."""


def _stands_alone(after: str, language: str) -> bool:
    """Whether no noun stands next: "the second day" is nobody."""
    rest = after.strip()
    if not rest or rest[0] in _SIGNS:
        return True
    return any(
        rest.startswith(word) if has_unsegmented(word) else find_term(rest, word) == (0, len(word))
        for word in _small_words(language)
    )


def _small_words(language: str) -> Iterator[str]:
    for category in ("function_words", "person_pronouns", "name_of_person"):
        yield from single_words(category, language)
    yield from (word for word, _ in grouped_terms("question_words", language))
    if has_unsegmented("".join(terms("people_words", language))):
        yield from terms("people_words", language)


def _gap(rest: str) -> str:
    """Return a space between a name and letters of another script that follow it."""
    return " " if rest[:1].isalnum() else ""
