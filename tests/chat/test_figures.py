"""What organisers look up: figures with a picture, and the audit log."""

from __future__ import annotations

import struct

import pytest

from bot.app import House
from bot.store.exchanges import Exchange
from tests.chat.living import Scene
from tests.chat.test_announcing import colleague, deeds, pressed, refused, written
from tests.chat.test_reminding import answer
from tests.discord_server import Message, Person


async def asked(house: House) -> None:
    """Keep three questions, one without an answer."""
    now = house.clock.now()
    await house.store.exchanges.add(
        house.current.event.id,
        [
            Exchange(now, "en", "answered", "wifi", "wifi?"),
            Exchange(now, "fr", "answered", "where", "où ?"),
            Exchange(now, "fr", "unknown", "", "y a-t-il un sauna ?"),
        ],
    )


def size_of(content: bytes) -> tuple[int, int]:
    """Return width and height of a PNG: https://www.w3.org/TR/png-3/#11IHDR."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", content[16:24])
    return width, height


@pytest.mark.parametrize(
    ("locale", "lines"),
    [
        ("en-US", ["Questions: 3; answered: 67 %.", "By hour:** 09:00 3", "English 1"]),
        ("fr", ["Questions : 3 ; avec réponse : 67 %.", "Par heure :** 09:00 3", "Français 2"]),
    ],
)
@pytest.mark.usefixtures("olga")
async def test_stats_are_told_and_drawn(place: Scene, locale: str, lines: list[str]) -> None:
    omar = colleague(place, locale=locale)
    async with place.usher() as house:
        await house.remind.save(omar.id, "buoys")
        await asked(house)
        shown = await answer(omar, place, "stats")
    assert shown.is_ephemeral
    assert [line for line in lines if line not in shown.text] == []
    assert "sauna" in shown.text
    (file,) = shown.attachments
    assert file["filename"] == "questions.png"
    width, height = size_of(shown.bytes_of[file["id"]])
    assert width == 1080
    assert 500 < height < 1800
    assert "questions.png" in str(shown.components)


async def test_stats_of_a_quiet_event_have_no_picture(place: Scene, olga: Person) -> None:
    async with place.usher():
        shown = await answer(olga, place, "stats")
    assert "Nothing has been asked yet" in shown.text
    assert list(shown.attachments) == []


async def test_audit_says_who_did_what_and_what_changed(place: Scene, olga: Person) -> None:
    omar = colleague(place, locale="fr")
    async with place.usher():
        card = await written(place, olga)
        await pressed(olga, card, "Notify everyone")
        english = await answer(olga, place, "audit")
        french = await answer(omar, place, "audit")
    first, *_ = english.text.split("\n")[1:]
    assert "**Olga** · changed · announcement 1" in first
    assert "2026-05-04 09:10" in first
    assert "ping: everyone" in english.text
    assert "a changé" in french.text


async def test_audit_has_pages(place: Scene, olga: Person) -> None:
    async with place.usher() as house:
        card = await written(place, olga)
        for _ in range(5):
            card = await pressed(olga, card, "Notify everyone")
            card = await pressed(olga, card, "Do not notify everyone")
        first = await answer(olga, place, "audit")
        before = first.text
        second = await pressed(olga, first, "Next page")
        back = second.text
        done = await deeds(house)
    assert len(done) == 11
    assert before.count("· **Olga** ·") == 8
    assert back.count("· **Olga** ·") == 3
    assert "wrote" in back


@pytest.mark.parametrize("command", ["stats", "audit"])
@pytest.mark.parametrize(("locale", "said"), [("en-US", "organisers"), ("es-ES", "organizadores")])
@pytest.mark.usefixtures("olga")
async def test_participant_may_look_nothing_up(
    place: Scene, command: str, locale: str, said: str
) -> None:
    async with place.usher() as house:
        await asked(house)
        reply: Message = await answer(place.person("Ana", locale=locale), place, command)
        done = await deeds(house)
    assert said in reply.text
    assert "sauna" not in reply.text
    assert done == ["refused"]


async def test_removed_organiser_may_turn_no_page(place: Scene, olga: Person) -> None:
    async with place.usher():
        card = await written(place, olga)
        for _ in range(5):
            card = await pressed(olga, card, "Notify everyone")
            card = await pressed(olga, card, "Do not notify everyone")
        first = await answer(olga, place, "audit")
        olga.lose(place.guild, place.guild.role_named("Organisers"))
        said = await refused(await olga.press(first, "Next page"))
    assert "Only for organisers" in said
