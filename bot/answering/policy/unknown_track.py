"""A track that a question names by the noun for one, and the event has not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from bot.answering.classifier.language_model import language_model
from bot.answering.interpretation import Interpretation
from bot.answering.linking.spans import touches
from bot.answering.linking.variants import nouns
from bot.answering.parsing.asked_of_track import NEAR_TRACKS, OF_TRACKS
from bot.answering.query import Reply, answered
from bot.answering.replies.lists import listed
from bot.answering.replies.place import tracks_line
from bot.answering.text.terms import Term
from bot.answering.text.wording import name_terms_everywhere
from bot.core.programme import NO_TIME
from bot.languages import LANGUAGE

_ASKED = OF_TRACKS | NEAR_TRACKS | {"speakers", "opens", "closes"}
"""What is asked of a track."""


def reply_to_unknown_track(part: Interpretation) -> Reply | None:
    """Say that there is no such track, and what speaks of it, else which tracks there are.

    None where none is named. The noun stands right beside a word that nobody asks of conferences
    with: "the Haskell devroom", and not "which track" or "a good track".
    """
    query, linked = part.query, part.linked
    is_named = query.tracks or query.rooms or query.people or query.kinds
    if is_named or query.intent not in _ASKED or not query.programme.event.tracks:
        return None
    named = [pair for pair in _beside_nouns(linked.terms) if _is_name(pair[0], part)]
    if len(named) != 1:
        return None
    word, noun = named[0]
    name = linked.text[min(word.start, noun.start) : max(word.end, noun.end)]
    said = query.voice.say("nothing-fits", what=name)
    found = () if query.nearness else query.sessions or query.found
    if not found:
        origins = (track.origin for track in query.programme.event.tracks)
        return answered(f"{said}\n{tracks_line(query)}", *origins)
    about = tuple(sorted(found, key=lambda session: session.start or NO_TIME))
    return listed(query, about, None, (said, query.voice.say("sessions-about")))


def _beside_nouns(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Yield the words right beside a noun for a track, with it; small ones may stand behind it."""
    small = name_terms_everywhere("after_place_nouns")
    for index, noun in enumerate(terms):
        if noun.surface not in nouns("track"):
            continue
        behind = (term for term in terms[index + 1 :] if term.surface not in small)
        beside = (*terms[max(index - 1, 0) : index], *islice(behind, 1))
        yield from ((term, noun) for term in beside)


def _is_name(term: Term, part: Interpretation) -> bool:
    """Whether a word is none of those with which people ask of conferences, nor of a title."""
    reading = language_model(LANGUAGE[part.query.spoken].script)
    is_word = reading.is_known(term) or reading.is_function_word(term)
    is_long = len(term.surface) >= SHORTEST and term.surface not in nouns("track")
    return is_long and not is_word and not touches(term, part.linked.title_spans)


SHORTEST = 3
"""Letters of a word that names a track which is none."""
