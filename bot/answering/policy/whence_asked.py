"""Where somebody is from, at an event of countries: a post that tells none leaves it unknown."""

from __future__ import annotations

from bot.answering.interpretation import Interpretation
from bot.answering.linking.demonyms import countries_of
from bot.answering.parsing.life_asked import life_asked
from bot.answering.policy.partial_answer import joined
from bot.answering.policy.session_quotes import NOT_KNOWN
from bot.answering.query import Reply, unknown
from bot.answering.text.markers import question_words_in, says
from bot.answering.text.normalise import fold
from bot.core.models import Person


def asks_whence(part: Interpretation) -> bool:
    """Whether it is asked where somebody is from: of which body, or of which country."""
    query, text = part.query, part.linked.text
    if query.intent != "affiliation":
        return False
    is_parted = query.spoken == "en" and "where" in question_words_in(text, "en")
    is_parted = is_parted and fold(text).rstrip(" ?.!").endswith(" from")
    return is_parted or says(text, "whence_words", query.spoken)


def country_untold(reply: Reply, part: Interpretation, person: Person) -> Reply | None:
    """Say beside somebody's post that their country is not known, where it tells none.

    That somebody chairs a group tells no country of theirs. None at an event without bodies of
    countries, where their own body is what is asked for.
    """
    if reply.status in NOT_KNOWN or life_asked(part.linked, part.query.spoken):
        return None
    countries = bodies_of_countries(part)
    if not countries or person.organisation in countries or not asks_whence(part):
        return None
    return joined(reply, unknown(part.query, "event-unknown"))


def bodies_of_countries(part: Interpretation) -> frozenset[str]:
    """Return the bodies (ids) of the event that are a country's."""
    return frozenset(body for _, body in countries_of(part.query.programme.event))
