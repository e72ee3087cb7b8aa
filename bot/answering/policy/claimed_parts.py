"""Which part is put forward of somebody: told by the kind of session, or one of two offered."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.intents import WHO_BY_KIND, Trait, has_trait, reply_to
from bot.answering.interpretation import Interpretation
from bot.answering.policy.partial_answer import joined
from bot.answering.query import Reply
from bot.answering.text.choices import offers_choice
from bot.answering.text.markers import has_any, question_words_in
from bot.answering.text.normalise import fold
from bot.core.models import AnswerStatus


def with_part_of_kind(part: Interpretation) -> Interpretation:
    """Ask who has the part that the kind named stands for, where another is as likely meant.

    Not where a verb says that something opens or ends: "who opens with the keynote".
    """
    query, folded = part.query, fold(part.linked.text)
    if query.intent not in WHO_BY_KIND.values() or len(query.kinds) != 1:
        return part
    named = WHO_BY_KIND.get(query.kinds[0])
    if named in {None, query.intent} or named not in query.rivals:
        return part
    if any(has_any(folded, one, query.spoken) for one in ("starting_words", "ending_words")):
        return part
    return replace(part, query=replace(query, intent=named))


def reply_to_parts_offered(part: Interpretation) -> Reply | None:
    """Tell what somebody does, where a question offers parts to choose from: "open or close".

    Who else has the part asked for is told behind it.
    None where it offers people ("does she open, or somebody else"): then a part is asked for.
    """
    query, folded = part.query, fold(part.linked.text)
    if len(query.people) != 1 or not has_trait(query.intent, Trait.OF_PART):
        return None
    if not offers_choice(folded) or part.linked.strangers:
        return None
    asks_who = bool(question_words_in(folded, query.spoken))
    if asks_who or has_any(folded, "other_words", query.spoken):
        return None
    own = reply_to(replace(query.without_sessions(), intent="person_sessions"))
    if query.intent not in WHO_BY_KIND.values():
        return own
    having = reply_to(replace(query.without_sessions(), people=()))
    is_else = having.status is AnswerStatus.ANSWERED and query.people[0].id not in having.people
    return joined(own, having) if is_else else own
