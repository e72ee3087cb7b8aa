"""What was found in a question that names a thing of the event."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answering.classifier.masks import without_masks
from bot.answering.linking.mentions import LongerBody, Mention, SessionsByNumber
from bot.answering.linking.sessions import Hit
from bot.answering.linking.spans import Spans, blanked
from bot.answering.text.normalise import is_unsegmented
from bot.answering.text.terms import Term
from bot.answering.times.moments import Moments
from bot.core.models import Session


@dataclass(frozen=True)
class Entities:
    """A question with everything in it that names a thing of the event found and masked.

    `hits` are the sessions with how near their titles are. `stranger_spans` are where names of
    people stand that are nobody's on the list, `unlisted` those that are surely names, and
    `asks_of_stranger` when one is asked about where only a name can stand. `origin` is a place that
    somebody is from, `heard` the words of listed names that a stranger's sounds like in another
    script, the nearest first, `story` where stands what is told around the clause that asks, and
    `title_spans` where whole titles stand word for word. `stated` is where it is said what talks
    are asked about. `near` are sessions whose title is given with another word in it; where that
    `is_near_sure`, none of the words of it says anything else. `by_number` are those told by a
    number or their place, which stands among `title_spans`. `longer_bodies` have the name of a body
    of the event in their own, which is not among the `mentions` then. `people_of` is the place that
    people are surely asked for of. `is_only_where` where it says only that something is somewhere.
    """

    text: str
    masked: str
    terms: tuple[Term, ...]
    times: Moments
    mentions: tuple[Mention, ...]
    unmatched: tuple[Term, ...]
    place: str | None
    is_titled: bool
    has_unknown_terms: bool
    sessions: tuple[Session, ...]
    hits: tuple[Hit, ...] = ()
    stranger_spans: Spans = ()
    unlisted: Spans = ()
    asks_of_stranger: bool = False
    heard: tuple[str, ...] = ()
    origin: str | None = None
    story: Spans = ()
    title_spans: Spans = ()
    stated: Spans = ()
    near: tuple[Session, ...] = ()
    is_near_sure: bool = False
    by_number: SessionsByNumber | None = None
    longer_bodies: tuple[LongerBody, ...] = ()
    people_of: str = ""
    is_only_where: bool = False

    @property
    def beside_titles(self) -> str:
        """The text with blanks for whole titles, whose words describe nobody."""
        return blanked(self.text, self.title_spans)

    @property
    def beside_names(self) -> str:
        """The same with blanks for people's names, too: of The Tide Women no sex is asked."""
        people = (mention.span for mention in self.mentions if mention.kind == "person")
        return blanked(self.beside_titles, people)

    @property
    def subject(self) -> str:
        """What talks are asked about, as it is written; "" where it is not said so."""
        return " ".join(self.text[start:end] for start, end in self.stated)

    @property
    def strangers(self) -> tuple[str, ...]:
        """The names of people, as they are written, that are nobody's on the list."""
        return tuple(self.text[start:end] for start, end in self.stranger_spans)

    @property
    def is_only_names(self) -> bool:
        """Whether nothing but what was linked stands in the question."""
        rest = without_masks(self.masked)
        return rest != self.masked and not any(map(str.isalnum, rest))

    def names(self, kind: str) -> bool:
        """Whether a thing of a kind is named ("room", "track")."""
        return any(mention.kind == kind for mention in self.mentions)

    def has_at_most(self, terms: int, characters: int) -> bool:
        """Whether it is no longer than so many terms; of Chinese or Korean, characters."""
        if is_unsegmented(self.text):
            return len(self.text) <= characters
        return len(self.terms) <= terms

    def is_written_as_name(self, term: Term) -> bool:
        """Whether a term has a capital within a sentence, and is no abbreviation."""
        written = self.text[term.start : term.end]
        before = self.text[: term.start].rstrip()
        return term.is_capital and not written.isupper() and before[-1:].isalnum()

    @property
    def spans(self) -> Spans:
        """Where names and times stand in the text."""
        named = [mention.span for mention in self.mentions]
        return [*named, *self.times.offsets]
