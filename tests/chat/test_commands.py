from __future__ import annotations

import json
import sqlite3

import pytest

from bot.chat.bot import COMMANDS, ORGANISERS_COMMANDS
from tests.chat.scene import Scene, make_organiser
from tests.discord_server import Interaction, Message, NotOffered, Permission

CALLBACK = "/interactions/{id}/{token}/callback"


async def _run(place: Scene, locale: str, command: str, **options: str) -> Message:
    """What somebody of a locale reads after a command."""
    interaction = await place.person("Ana", locale).run(place.channel, command, **options)
    message: Message = await interaction.response()
    return message


@pytest.mark.parametrize(
    ("command", "locale", "options", "said"),
    [
        ("ask", "en-US", {"question": "What is the wifi?"}, "The network is called Lamp."),
        ("ask", "en-US", {"question": "Où est la conférence ?"}, "Adresse (Harbour House)\u202f:"),
        ("ask", "ko", {"question": "wifi?"}, "주최 측 제공"),
        ("now", "en-US", {}, "Opening ceremony"),
        ("now", "fr", {}, "En ce moment"),
        ("next", "en-US", {}, "Reading eighty years of tide books"),
        ("next", "ru", {}, "Далее, понедельник"),
        ("programme", "en-US", {}, "CANCELLED"),
        ("programme", "es-ES", {"day": "2026-05-05"}, "Lantern dinner"),
        ("programme", "fr", {"track": "deep"}, "A buoy for forty euros"),
        ("programme", "en-GB", {"room": "attic", "day": "2026-05-04"}, "A buoy"),
        ("session", "en-US", {"title": "keynote"}, "Pencil figures from an attic"),
        ("session", "zh-CN", {"title": "eigthy years of tide book"}, "参加人员：Izumi Nakamitsu"),
        ("speaker", "en-US", {"name": "lima"}, "Keeper of lamps"),
        ("speaker", "fr", {"name": "中満泉"}, "Tide reader"),
        ("venue", "en-US", {}, "1 Quay Street, Brest"),
        ("venue", "es-419", {}, "Según los organizadores"),
        ("dates", "en-US", {}, "Monday 4 May to Tuesday 5 May 2026"),
        ("dates", "fr", {}, "lundi 4 mai"),
        ("contacts", "en-US", {}, "desk@example.org"),
        ("contacts", "ru", {}, "Контакты"),
        ("help", "en-US", {}, "/programme"),
        ("help", "fr", {}, "/maintenant"),
        ("help", "ru", {}, "**/agenda** Сохранённые вами заседания"),
        ("language", "en-US", {"language": "fr"}, "Je vous répondrai en français"),
        ("language", "ko", {"language": "auto"}, "쓰시는 언어에 맞추어"),
        ("privacy show", "en-US", {}, "Nothing is stored about you."),
        ("privacy show", "zh-TW", {}, "没有存储任何"),
        ("privacy erase", "en-US", {}, "permanently erased"),
        ("privacy erase", "fr", {}, "définitivement effacés"),
        ("session", "en-US", {"title": "quantum gastronomy"}, "I cannot find “quantum gastronomy”"),
    ],
)
async def test_command(
    place: Scene, command: str, locale: str, options: dict[str, str], said: str
) -> None:
    async with place.usher():
        message = await _run(place, locale, command, **options)
    assert said in message.text
    private = {"help", "language", "privacy show", "privacy erase"}
    assert message.is_ephemeral is (command in private)


async def test_organisers_commands_are_hidden_from_others_as_long_as_that_is_wanted(
    place: Scene,
) -> None:
    needed = {str(command.name): None for command in COMMANDS}
    hidden = needed | {
        str(one.name): str(int(Permission.MANAGE_GUILD)) for one in ORGANISERS_COMMANDS
    }
    olga = make_organiser(place)
    helper = place.person("Hugo", roles=[place.guild.add_role("Helpers")])
    file = place.folder / "harbour-lights" / "discord.yaml"
    file.write_text("roles: {organisers: Helpers}\nhide_commands: true\n")
    async with place.usher():
        assert _needed(place) == hidden
        assert "Status" in (await (await olga.run(place.channel, "status")).response()).text
        with pytest.raises(NotOffered):
            await helper.run(place.channel, "status")
        assert "/programme" in (await (await helper.run(place.channel, "help")).response()).text
    file.write_text("roles: {organisers: Helpers}\n")
    async with place.usher():
        assert _needed(place) == needed
        assert "Status" in (await (await helper.run(place.channel, "status")).response()).text


def _needed(place: Scene) -> dict[str, str | None]:
    """The permissions that the server shows each command for."""
    return {one["name"]: one["default_member_permissions"] for one in place.app.commands.values()}


async def test_chosen_language_is_kept_over_a_restart(place: Scene) -> None:
    ana = place.person("Ana")
    async with place.usher():
        await (await ana.run(place.channel, "language", language="ar")).response()
    async with place.usher():
        message = await (await ana.run(place.channel, "ask", question="wifi?")).response()
    assert "وفق معلومات المنظمين" in message.text


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("does anybody know the wifi?", "From the organisers"),
        ("Quel est le wifi ?", "D’après les organisateurs"),
    ],
)
async def test_menu_of_a_message_answers_whoever_asked(
    place: Scene, question: str, source: str
) -> None:
    async with place.usher():
        ana, bo = place.person("Ana"), place.person("Bo", "fr")
        said = await ana.say(place.channel, question)
        interaction = await bo.context_menu(place.channel, "Ask Usher about this", said)
        message = await interaction.response()
    assert ("The network is called Lamp." in message.text, message.is_ephemeral) == (True, True)
    assert source in message.text.replace("\u202f", " ").replace("\xa0", " ")


async def test_commands_work_in_direct_messages(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        interaction = await ana.run(ana.dm(place.app), "now")
        message = await interaction.response()
    assert "Opening ceremony" in message.text


async def test_everything_stored_is_exported_and_erased(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        await (await ana.run(place.channel, "language", language="fr")).response()
        shown = await (await ana.run(place.channel, "privacy show")).response()
        handed = await (await ana.run(place.channel, "privacy export")).response()
        (content,) = handed.bytes_of.values()
        asked = await (await ana.run(place.channel, "privacy erase")).response()
        seen = asked.versions
        await ana.press(asked, "Tout effacer")
        await place.server.wait_for_edit(asked, seen=seen)
        left = await (await ana.run(place.channel, "privacy export")).response()
        (empty,) = left.bytes_of.values()
    assert "Votre langue\u202f: français" in shown.text
    assert json.loads(content)["participants"][0]["language"] == "fr"
    assert (handed.is_ephemeral, "1 donnée" in asked.text) == (True, True)
    assert json.loads(empty) == {}


async def test_what_is_stored_is_shown_in_words(place: Scene) -> None:
    async with place.usher() as app:
        ana, now = place.person("Ana"), app.clock.now()
        for command, options in (
            ("remind", {"session": "buoys"}),
            ("remind", {"session": "dinner"}),
            ("reminders default", {"minutes": 25}),
        ):
            await (await ana.run(place.channel, command, **options)).response()
        await app.store.subscriptions.add(str(ana.id), app.current.event.id, "changes", now)
        interaction = await ana.run(place.channel, "privacy show")
        shown = await interaction.response()
    heading, more, *lines = [line for line in shown.text.splitlines() if line]
    assert (heading, more) == (
        "### What is stored about you",
        "The export gives you all of it as a file.",
    )
    assert lines == [
        "• Your language: English",
        "• Reminder: 25 minutes before",
        "• Your agenda: A buoy for forty euros and Lantern dinner",
        "• Your subscriptions: changes to the programme",
        "• Records of reminders and messages for you: 4",
    ]


async def test_erasure_thought_better_of_keeps_all(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        await (await ana.run(place.channel, "language", language="es")).response()
        asked = await (await ana.run(place.channel, "privacy erase")).response()
        seen = asked.versions
        await ana.press(asked, "Conservarlo")
        await place.server.wait_for_edit(asked, seen=seen)
        shown = await (await ana.run(place.channel, "privacy show")).response()
    assert ("No se borró nada." in asked.text, "Su idioma: español" in shown.text) == (True, True)


async def test_slow_answer_is_acknowledged_first(
    place: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.interactions.responding.PATIENCE", 0.0)
    async with place.usher():
        interaction = await place.person("Ana").run(place.channel, "ask", question="wifi?")
        message = await interaction.response()
    assert (interaction.deferred, "Lamp" in message.text) == (True, True)


async def test_failure_inside_a_command_is_apologised_for(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher():
        with sqlite3.connect(place.folder / "usher.db") as database:
            database.execute("DROP TABLE participants")
        database.close()
        message = await _run(place, "fr", "now")
    (record,) = [r for r in caplog.records if "an interaction failed" in r.getMessage()]
    reference = record.getMessage().split()[1].rstrip(":")
    assert ("Une erreur" in message.text, reference in message.text) == (True, True)
    assert message.is_ephemeral


async def test_refused_card_is_sent_as_text(place: Scene) -> None:
    async with place.usher():
        place.server.fail("POST", CALLBACK, 400, message="Invalid Form Body")
        message = await _run(place, "en-US", "ask", question="wifi?")
    assert ("Lamp" in message.content, message.components) == (True, [])


async def test_who_asks_too_much_is_told(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        boss = place.person(
            "Boss",
            roles=[place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)],
        )
        texts: dict[str, list[str]] = {"Ana": [], "Boss": []}
        for _ in range(7):
            for person in (ana, boss):
                interaction: Interaction = await person.run(place.channel, "ask", question="wifi?")
                message = await interaction.response()
                texts[person.name].append(message.text)
    assert ["Lamp" in text for text in texts["Ana"]] == [True] * 5 + [False] * 2
    assert ["Lamp" in text for text in texts["Boss"]] == [True] * 7
