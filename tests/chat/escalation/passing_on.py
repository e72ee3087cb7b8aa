"""What participants and organisers do with a question that needs a person."""

from __future__ import annotations

from tests.chat.scene import Scene
from tests.discord_server import Channel, Interaction, Message, Person
from tests.discord_server.messages import walk

LOST = "Is there a lost property box?"


LOST_FR = "Où est la consigne à bagages ?"


DOGS = "May dogs come along to the pier?"


TITLE, TITLE_FR = "Answer from the organisers", "Réponse des organisateurs"


REPLY = "Yes: *ask* at the information desk."


def desk(place: Scene) -> Channel:
    """Return the organisers' channel."""
    channel: Channel = place.guild.channel_named("organisers")
    return channel


def ids(message: Message) -> list[str]:
    """Return the ids of what can be pressed."""
    return [str(one["custom_id"]) for one in walk(message.components) if "custom_id" in one]


async def pressed(who: Person, message: Message, start: str) -> Interaction:
    """Press the first button whose id begins so."""
    found = [one for one in ids(message) if one.startswith(f"usher:{start}:")]
    return await who.press(message, found[0])


async def said_to(who: Person, message: Message, start: str) -> Message:
    """Press a button and return what is said to who pressed it alone; "More…" may hold it."""
    if not any(one.startswith(f"usher:{start}:") for one in ids(message)):
        menu = await (await pressed(who, message, "more")).response()
        assert menu.is_ephemeral
        return await (await pressed(who, menu, start)).updated(menu.versions)
    said: Message = await (await pressed(who, message, start)).response()
    assert said.is_ephemeral
    return said


async def asked(place: Scene, who: Person, question: str = LOST) -> Message:
    """Ask Usher in the channel, and return what it replies."""
    return await place.reply_to(await who.say(place.channel, f"{place.app.mention} {question}"))


async def passed_on(who: Person, reply: Message, where: str = "here") -> Message:
    """Ask a person, and pass the question on; returns the card as it is then."""
    card = await said_to(who, reply, "person")
    return await (await pressed(who, card, f"pass:{where}")).updated(card.versions)


async def card_of(place: Scene, words: str) -> Message:
    """Return the card of a question in the organisers' channel."""
    return await place.server.wait_for_message(
        desk(place), author=place.app, where=lambda message: words in message.text
    )


async def answered(who: Person, card: Message, text: str = REPLY) -> Message:
    """Answer a question, and return what the organiser is told."""
    form = await pressed(who, card, "q-answer")
    await form.response()
    said: Message = await (await who.submit(form, {"text": text})).response()
    assert said.is_ephemeral
    return said


async def kept(who: Person, said: Message, **changed: str) -> Message:
    """Look over what is kept of an answer just given, and keep it; returns what is told."""
    form = await pressed(who, said, "q-keep")
    await form.response()
    told: Message = await (await who.submit(form, changed)).response()
    assert told.is_ephemeral
    return told


async def closed(place: Scene, card: Message) -> None:
    """Wait until a card shows that its question is closed."""
    await place.server.wait_for(
        lambda: all(one.disabled for one in card.buttons.values()), "the closed card"
    )


def replies(channel: Channel, title: str = TITLE) -> list[Message]:
    """Return the organisers' replies in a channel."""
    return [message for message in channel.walk(0) if title in message.text]


async def replied(
    place: Scene, channel: Channel, count: int = 1, *, title: str = TITLE
) -> list[Message]:
    """Wait for so many replies of the organisers in a channel."""
    await place.server.wait_for(lambda: len(replies(channel, title)) >= count, "the replies")
    return replies(channel, title)
