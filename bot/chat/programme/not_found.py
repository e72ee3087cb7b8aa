"""What is said when nothing is called what was typed, several things are, or it is gone."""

from __future__ import annotations

from bot.chat.cards.answers import note_card
from bot.chat.cards.card import Accent, Card
from bot.chat.programme.search import Finder
from bot.texts import messages


def not_found(finder: Finder, kind: str, typed: str, language: str) -> Card:
    """Return the card for what is called like nothing here, or like several things."""
    say = messages(language)
    alike = finder.alike(kind, typed, language) if kind != "day" else []
    if alike:
        choices = "\n".join(f"• {one}" for one in alike)
        text = say("discord-which-one", choices=choices)
        return note_card(language, say("discord-which"), text, accent=Accent.UNSURE)
    text = say("discord-not-found-text", typed=typed)
    return note_card(language, say("discord-not-found"), text, accent=Accent.UNSURE)


def gone_card(language: str) -> Card:
    """Return the card for what a button was about and the programme has no more."""
    say = messages(language)
    return note_card(language, say("discord-gone"), say("discord-gone-text"))
