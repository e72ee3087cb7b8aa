"""Whether people speak in one session: "do A and B speak together"."""

from __future__ import annotations

from dataclasses import replace

from bot.answering.interpretation import Interpretation
from bot.answering.parsing.together import people_together
from bot.answering.query import Reply, answered
from bot.answering.replies.lists import led_by
from bot.answering.replies.people import person_sessions


def reply_to_together(part: Interpretation) -> Reply | None:
    """Say yes with what all of them take part in, or no with what each does.

    None where it is not asked, or of one of them no session is known.
    """
    query = part.query
    programme = query.programme
    ids = people_together(part.linked, query.spoken)
    each = [programme.sessions_of(one) for one in ids]
    if not each or not all(each):
        return None
    people = tuple(programme.person[one] for one in ids)
    both = tuple(one for one in each[0] if all(one in own for own in each[1:]))
    if both:
        listed = query.voice.session_list(both, with_day=True)
        told = answered(listed, people=people, sessions=both)
        return replace(told, text=led_by(query, "claim-yes", told.text))
    bare = replace(query.without_sessions(), people=people, body_asked="", is_titled=False)
    told = person_sessions(bare)
    return replace(told, text=led_by(query, "claim-wrong", told.text))
