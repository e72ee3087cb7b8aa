"""Bodies to choose from, asked of nobody that is named: "the ministry or the UN?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answering.linking.body_names import is_kind_of_body
from bot.answering.linking.entities import Entities
from bot.answering.linking.mentions import Mention
from bot.answering.linking.spans import touches
from bot.answering.query import ParsedQuestion
from bot.answering.text.choices import choices_in, endings_of_choice
from bot.answering.text.markers import question_words_in
from bot.answering.text.normalise import fold
from bot.answering.text.wording import name_terms, terms
from bot.languages import UNSEGMENTED

_NEAR = frozenset({"organisation", "affiliation", "organisers", "partners", "attendees"})
"""What such a choice resembles."""

_SMALL = (
    "function_words", "articles", "of_words", "of_contractions", "from_words", "event_pronouns",
    "whether_words", "country_sides", "body_nouns", "other_bodies", "organising_words",
)  # fmt: skip
"""What may stand beside the bodies."""


def of_bodies_offered(
    query: ParsedQuestion, linked: Entities, people_before: Sequence[str]
) -> ParsedQuestion | None:
    """Return the question as one of whoever was told of before (ids), else of who organises.

    None where it is no choice of bodies alone: nobody else of one of them is asked for.
    """
    named = linked.mentions and all(one.kind == "org" for one in linked.mentions)
    is_of_else = query.people or query.kinds or linked.title_spans or linked.times.offsets
    if not named or is_of_else or query.intent not in _NEAR or _says_more(linked, query.spoken):
        return None
    if question_words_in(linked.text, query.spoken):
        return None
    if not any(_is_side(one, linked, query.spoken) for one in linked.mentions):
        return None
    bare = replace(
        query.without_sessions(), bodies=(), rivals=(), told=(), nearness=0.0, is_unclear_whom=False
    )
    if len(people_before) == 1:
        person = query.programme.person[people_before[0]]
        return replace(bare, intent="role", people=(person,), continues=True)
    if query.is_unclear_whom:
        return query  # "is she from the UN or from Korea", of nobody told before
    return replace(bare, intent="organisers")


def _is_side(body: Mention, linked: Entities, language: str) -> bool:
    """Whether a body is a whole side of a choice, and not what something is chosen for.

    "Is the guild a sponsor or a partner" chooses between what it may be.
    """
    folded = fold(linked.text)
    small = terms("function_words", language)
    for start, end in choices_in(linked.text):
        between = folded[end : body.start] if body.start >= end else folded[body.end : start]
        if all(word in small for word in between.split()):
            return True
    return any(folded[body.end :].startswith(one) for one in endings_of_choice(folded))


def _says_more(linked: Entities, language: str) -> bool:
    """Whether anything is said beside bodies, known or not, and small words."""
    if language in UNSEGMENTED:
        return False
    small = {word for one in _SMALL for word in terms(one, language)}
    governments, is_named = name_terms("nouns_of_governments", language), False
    joints = choices_in(linked.text)
    for term in linked.terms:
        is_noun = term.surface in governments or is_kind_of_body(term.surface)
        # Behind such a noun stands its name: "the ministry of foreign affairs".
        is_named = not touches(term, joints) and (is_named or is_noun)
        is_body = is_named or term in linked.unmatched or touches(term, linked.spans)
        if not (is_body or term.surface in small):
            return True
    return False
