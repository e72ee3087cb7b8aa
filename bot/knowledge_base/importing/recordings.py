"""What a source says of the recording of a session: told in its text, where people ask for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.core.counted_nouns import counted
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.imported import Words
from bot.knowledge_base.importing.source_fields import join_texts
from bot.knowledge_base.importing.tidy_programme import TidySession
from bot.knowledge_base.importing.word_lists import load_words

_NOT_RECORDED: Mapping[str, str] = load_words("recordings")["not_recorded"]


def is_opted_out(value: object) -> bool:
    """Whether a field that asks not to be recorded says so."""
    return value is True or (isinstance(value, str) and value.strip().casefold() == "true")


def text_with_recording(session: TidySession, languages: Sequence[str]) -> Words:
    """Return the text of a session, and in its language that it is not recorded where that is so.

    A text that is not published yet stays so.
    """
    text = session.source.abstract
    if not session.source.is_unrecorded or "abstract" in session.unpublished:
        return text
    if isinstance(text, Mapping):
        return {code: join_texts(told, _said_in(code)) for code, told in text.items()}
    spoken = session.source.languages if len(session.source.languages) == 1 else ()
    return join_texts(text, _said_in(next(iter((*spoken, *languages)), "en")))


def remarks_on_recordings(sessions: Sequence[TidySession]) -> list[str]:
    """Return what is said of sessions that are not recorded, and of licences left out."""
    remarks = []
    if unrecorded := [s.plain_title for s in sessions if s.source.is_unrecorded]:
        remarks.append(
            f"Not recorded, says the source, and told so in the text: {quote_some(unrecorded)}."
        )
    if licensed := [s.source.licence for s in sessions if s.source.licence]:
        remarks.append(
            f"Not taken, the licence of the recording of {counted(len(licensed), 'session')}: "
            f"{quote_some(list(dict.fromkeys(licensed)))}."
        )
    return remarks


def _said_in(code: str) -> str:
    return _NOT_RECORDED.get(code, _NOT_RECORDED["en"])
