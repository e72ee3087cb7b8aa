"""Which session says what is quoted: told with the sentence, word for word."""

from __future__ import annotations

from bot.answering.linking.quoted_texts import QuotedText, sentence_with
from bot.answering.message.reading import MessageContext
from bot.answering.policy.found_texts import quote_and_line
from bot.answering.query import ParsedQuestion, Reply, answered
from bot.answering.replies.lists import brief_list
from bot.answering.times.moments import Moments


def sessions_saying(quote: QuotedText, asked: MessageContext) -> Reply:
    """Tell which session says what is quoted, and when, where and by whom; of several, each."""
    voice, now = asked.voice, asked.now
    if len(quote.sessions) > 1:
        query = ParsedQuestion(voice=voice, now=now, intent="find_sessions", times=Moments())
        return brief_list(query, quote.sessions)
    session = quote.sessions[0]
    sentence = sentence_with(quote.text, session)
    return answered(quote_and_line(session, sentence, voice), sessions=(session,))
