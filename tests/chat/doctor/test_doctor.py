"""The doctor before the stand-in: what is in order, and what an organiser has to do."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.chat.connection.permissions import INVITED_WITH, invite_link
from bot.chat.doctor.diagnosis import diagnose
from bot.chat.doctor.findings import Finding, Severity
from bot.clock import Clock, SimulatedClock, SystemClock
from bot.settings import Settings
from bot.store import Store
from tests.discord_server import (
    Application,
    Channel,
    DiscordServer,
    Guild,
    Permission,
    ServerDifferences,
)
from tests.sample_event import write_sample_event
from tests.timeouts import PATIENCE

NEEDED = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.READ_MESSAGE_HISTORY
    | Permission.MENTION_EVERYONE
)
CHANNELS = ("reminders", "announcements", "organisers")


@dataclass
class Clinic:
    """A server set up as Usher needs it, and the files of Harbour Lights."""

    server: DiscordServer
    app: Application
    guild: Guild
    home: Path
    channels: dict[str, Channel]

    def settings(self, **changed: Any) -> Settings:
        given = {
            "discord_token": self.app.token,
            "event": str(self.home),
            "discord_api_url": self.server.api_url,
        }
        return Settings(**(given | changed))

    def places(self, yaml: str) -> None:
        (self.home / "discord.yaml").write_text(yaml, encoding="utf-8")

    async def findings(self, clock: Clock | None = None, **changed: Any) -> list[Finding]:
        return await diagnose(self.settings(**changed), clock or SystemClock())

    async def wrongs(self, clock: Clock | None = None, **changed: Any) -> list[str]:
        found = await self.findings(clock, **changed)
        assert all(finding.remedy for finding in found if finding.verdict is Severity.WRONG)
        return [finding.sentence for finding in found if finding.verdict is Severity.WRONG]

    async def notes(self, **changed: Any) -> list[str]:
        found = await self.findings(**changed)
        return [finding.sentence for finding in found if finding.verdict is Severity.NOTE]


@pytest.fixture
async def clinic(tmp_path: Path) -> AsyncIterator[Clinic]:
    home = tmp_path / "harbour-lights"
    home.mkdir()
    write_sample_event(home)
    async with DiscordServer.running() as server:
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", bots=[app], bot_permissions=NEEDED)
        guild.everyone.permissions = Permission.NONE
        channels = {name: guild.add_channel(name) for name in CHANNELS}
        yield Clinic(server, app, guild, home, channels)


async def test_set_up_with_the_permissions_of_the_invite_link_is_good(clinic: Clinic) -> None:
    assert await clinic.wrongs() == []
    sentences = [finding.sentence for finding in await clinic.findings()]
    link = (
        f"http://127.0.0.1:{clinic.server.port}/oauth2/authorize?client_id={clinic.app.id}"
        f"&scope=bot+applications.commands&permissions={int(NEEDED)}"
    )
    assert sentences[1] == "The clock of this machine agrees with the server's."
    assert sentences[2] == f"The token is valid: it is Usher's (id {clinic.app.user.id})."
    assert f"To invite the bot to a server, open {link}" in sentences
    assert int(NEEDED) == INVITED_WITH.value


async def test_organisers_without_a_role_are_those_whom_discord_calls_managers(
    clinic: Clinic,
) -> None:
    clinic.places("channels: {organisers: organisers}\n")
    sentence = "Organisers are those who may Manage Server: no role is set for them."
    assert sentence in await clinic.notes()


async def test_doctor_only_reads(clinic: Clinic) -> None:
    await clinic.findings()
    assert {request.method for request in clinic.server.requests} == {"GET"}


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        (Permission.SEND_MESSAGES, "Send Messages"),
        (Permission.READ_MESSAGE_HISTORY, "Read Message History"),
    ],
)
async def test_permission_taken_in_a_channel_is_named(
    clinic: Clinic, taken: Permission, name: str
) -> None:
    clinic.channels["reminders"].set_overwrite(clinic.app.user, deny=taken)
    assert await clinic.wrongs() == [f"In 'reminders' (for reminders) the bot lacks: {name}."]


async def test_hidden_channel_is_named_with_all_that_is_lacking(clinic: Clinic) -> None:
    clinic.channels["organisers"].set_overwrite(clinic.guild.everyone, deny=Permission.VIEW_CHANNEL)
    assert await clinic.wrongs() == [
        (
            "In 'organisers' (for questions for organisers) the bot lacks: View Channels, "
            "Send Messages, Read Message History."
        )
    ]


async def test_what_one_role_allows_wins_over_what_another_denies(clinic: Clinic) -> None:
    everyone, own = clinic.guild.everyone, clinic.guild.role_named("Usher")
    clinic.channels["organisers"].set_overwrite(everyone, deny=Permission.VIEW_CHANNEL)
    clinic.channels["organisers"].set_overwrite(own, allow=Permission.VIEW_CHANNEL)
    assert await clinic.wrongs() == []


async def test_missing_channel_and_role_are_named(clinic: Clinic) -> None:
    clinic.places(
        "channels: {reminders: '#lighthouse', rooms: {hall: reminders}, announcements: off}\n"
        "roles: {organisers: Keepers, reminders: Swimmers}\n"
    )
    clinic.guild.add_role("Keepers")
    assert await clinic.wrongs() == [
        "There is no channel 'lighthouse' (for reminders).",
        "There is no role 'Swimmers' (for reminders).",
    ]


async def test_channel_and_server_by_id(clinic: Clinic) -> None:
    ids = {name: channel.id for name, channel in clinic.channels.items()}
    clinic.places(
        f"server: {clinic.guild.id}\n"
        f"channels: {{reminders: {ids['reminders']}, organisers: {ids['organisers']}}}\n"
    )
    assert await clinic.wrongs() == []


async def test_thread_is_a_place_by_its_id(clinic: Clinic) -> None:
    thread = clinic.channels["reminders"].add_thread("today")
    clinic.places(f"channels: {{reminders: {thread.id}}}\n")
    assert await clinic.wrongs() == []
    deny = Permission.SEND_MESSAGES_IN_THREADS
    clinic.channels["reminders"].set_overwrite(clinic.app.user, deny=deny)
    assert await clinic.wrongs() == [
        f"In '{thread.id}' (for reminders) the bot lacks: Send Messages in Threads."
    ]


async def test_forum_takes_no_messages(clinic: Clinic) -> None:
    clinic.guild.add_channel("talk", "forum")
    clinic.places("channels: {reminders: talk}\n")
    assert await clinic.wrongs() == [
        "'talk' (for reminders) is a forum: messages cannot be sent there."
    ]


async def test_two_channels_with_one_name_are_told(clinic: Clinic) -> None:
    other = clinic.guild.add_channel("reminders")
    found = [finding for finding in await clinic.findings() if "named" in finding.sentence]
    ids = f"{clinic.channels['reminders'].id}, {other.id}"
    assert [(one.verdict, one.remedy) for one in found] == [
        (Severity.NOTE, f"channels.reminders: one of {ids}")
    ]


async def test_role_that_cannot_be_notified(clinic: Clinic) -> None:
    role = clinic.guild.add_role("Swimmers")
    clinic.places("roles: {reminders: Swimmers}\n")
    assert await clinic.wrongs() == []
    clinic.guild.role_named("Usher").permissions = NEEDED & ~Permission.MENTION_EVERYONE
    assert await clinic.wrongs() == [
        "Reminders cannot notify the role 'Swimmers': nobody would be told."
    ]
    role.change(mentionable=True)
    assert await clinic.wrongs() == []


async def test_scheduled_events_that_may_not_be_created(clinic: Clinic) -> None:
    clinic.places("scheduled_events: true\n")
    assert await clinic.wrongs() == [
        "The bot may not create scheduled events, and discord.yaml asks for them."
    ]
    clinic.guild.role_named("Usher").permissions = NEEDED | Permission.CREATE_EVENTS
    assert await clinic.wrongs() == []


async def test_role_for_which_hidden_commands_have_to_be_allowed_is_named(clinic: Clinic) -> None:
    clinic.guild.add_role("Helpers")
    before = await clinic.notes()
    clinic.places("hide_commands: true\n")
    assert await clinic.notes() == before
    clinic.places("hide_commands: true\nroles: {organisers: Helpers}\n")
    (told,) = [one for one in await clinic.findings() if "hide_commands" in one.sentence]
    assert (told.verdict, "Integrations" in told.remedy, "Helpers" in told.remedy) == (
        Severity.NOTE,
        True,
        True,
    )


async def test_wrong_token_is_one_sentence_and_nothing_else_is_asked(clinic: Clinic) -> None:
    assert await clinic.wrongs(discord_token=f"{clinic.app.token}x") == [
        "Discord does not know this token."
    ]
    assert {request.path for request in clinic.server.requests} == {"/users/@me"}


async def test_without_token_the_files_are_looked_at(clinic: Clinic) -> None:
    assert await clinic.wrongs(discord_token=None) == ["DISCORD_TOKEN is not set."]
    assert clinic.server.requests == []


async def test_unreachable_api(clinic: Clinic) -> None:
    clinic.server.fail("GET", "/users/@me", "drop", times=None)
    (sentence,) = await clinic.wrongs()
    assert sentence.startswith("The API cannot be reached: ")


async def test_bot_in_no_server(clinic: Clinic) -> None:
    clinic.guild.remove_member(clinic.app)
    assert await clinic.wrongs() == ["The bot is in no server yet."]


async def test_bot_in_several_servers_needs_to_be_told_which(clinic: Clinic) -> None:
    clinic.server.add_guild("Other", bots=[clinic.app])
    (sentence,) = await clinic.wrongs()
    assert sentence.startswith("The bot is in several servers: 'Conference' (")
    clinic.places("server: Conference\n")
    assert await clinic.wrongs() == []
    clinic.places("server: Elsewhere\n")
    (sentence,) = await clinic.wrongs()
    assert sentence.startswith("The bot is not in the server 'Elsewhere' of discord.yaml; it is in")


@pytest.mark.parametrize(
    ("off", "direction"), [(timedelta(hours=1), "ahead of"), (timedelta(hours=-1), "behind")]
)
async def test_clock_that_is_wrong(clinic: Clinic, off: timedelta, direction: str) -> None:
    start = SystemClock().now() + off
    clock = SimulatedClock(start, start + timedelta(days=1))
    (sentence,) = await clinic.wrongs(clock)
    assert sentence.startswith("The clock of this machine is 3")
    assert sentence.endswith(f"seconds {direction} the server's.")


@pytest.mark.parametrize(
    ("pattern", "note"),
    [
        (
            "*/applications/@me",
            "The server does not tell about applications: intents were not checked.",
        ),
        ("/gateway/bot", "The server does not tell how many connections are left for today."),
        (
            "/applications/{id}/commands",
            "The server does not tell about commands; mentions and messages work without.",
        ),
        ("/guilds/{id}/channels", "The server does not list its channels: not checked."),
        (
            "/guilds/{id}/members/{user}",
            "The API does not tell the bot's own roles: permissions were not checked.",
        ),
        ("/users/@me/guilds", "The API does not list the bot's servers."),
    ],
)
async def test_part_of_the_api_that_is_missing_is_a_note(
    clinic: Clinic, pattern: str, note: str
) -> None:
    assert note not in await clinic.notes()
    clinic.server.fail("GET", pattern, 501, times=None)
    assert await clinic.wrongs() == []
    assert note in await clinic.notes()


async def test_server_by_id_needs_no_list_of_servers(clinic: Clinic) -> None:
    clinic.places(f"server: {clinic.guild.id}\n")
    clinic.server.missing("/users/@me/guilds")
    assert "The bot is in the server 'Conference'." in [
        finding.sentence for finding in await clinic.findings()
    ]
    clinic.places("server: 1\n")
    assert await clinic.wrongs() == ["The bot is not in the server 1."]


async def test_rate_limit_and_passing_fault_are_waited_out(clinic: Clinic) -> None:
    clinic.server.fail("GET", "/users/@me", 429, retry_after=0.01)
    clinic.server.fail("GET", "/guilds/{id}", 502)
    assert await clinic.wrongs() == []
    assert clinic.server.count("GET", "/users/@me") == 2
    assert clinic.server.count("GET", "/guilds/{id}") == 2


async def test_intents_that_are_not_needed_are_told(clinic: Clinic) -> None:
    clinic.app.privileged_intents = 1 << 15
    assert (
        "Privileged intents are on that Usher does not use: Message Content."
        in await clinic.notes()
    )


async def test_faults_of_the_events_files(clinic: Clinic) -> None:
    (clinic.home / "contacts.yaml").write_text("contacts:\n  - {name: Desk}\n", encoding="utf-8")
    wrongs = await clinic.wrongs()
    assert wrongs
    assert all(sentence.startswith("contacts.yaml:2") for sentence in wrongs)


async def test_event_that_does_not_exist(clinic: Clinic) -> None:
    (sentence,) = await clinic.wrongs(event="no-such-event")
    assert sentence.startswith('There is no event "no-such-event"')


def run_doctor(clinic: Clinic, folder: Path, token: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).resolve().parents[3]
    given = {
        "DISCORD_TOKEN": token,
        "EVENT": str(clinic.home),
        "DISCORD_API_URL": clinic.server.api_url,
        "PYTHONPATH": str(root),
    }
    return subprocess.run(
        [sys.executable, "-m", "bot", "doctor"],
        cwd=folder,
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


async def test_command_says_whether_something_needs_doing(clinic: Clinic, tmp_path: Path) -> None:
    well = await asyncio.to_thread(run_doctor, clinic, tmp_path, f"Bot {clinic.app.token}")
    assert (well.returncode, well.stdout.splitlines()[-1], well.stderr) == (0, "All is good.", "")
    clinic.channels["reminders"].delete()
    ill = await asyncio.to_thread(run_doctor, clinic, tmp_path, clinic.app.token)
    assert (ill.returncode, ill.stdout.splitlines()[-1]) == (1, "1 thing needs doing, marked FIX.")
    assert (
        " FIX  There is no channel 'reminders' (for reminders).\n      -> Create it" in ill.stdout
    )
    assert clinic.app.token not in well.stdout + ill.stdout + ill.stderr


async def told_of_server(clinic: Clinic, store: Store) -> list[tuple[Severity, str]]:
    found = await diagnose(clinic.settings(), SystemClock(), store)
    return [(one.verdict, one.sentence) for one in found if "server is" in one.sentence]


async def test_server_is_remembered_and_another_of_its_name_is_not_taken_for_it(
    clinic: Clinic, store: Store
) -> None:
    name, number = clinic.guild.name, clinic.guild.id
    good = (
        Severity.GOOD,
        f"The event's server is {name!r} ({number}): it is remembered by its id.",
    )
    assert await told_of_server(clinic, store) == [good]
    clinic.server.add_guild(name, bots=[clinic.app])
    assert await told_of_server(clinic, store) == [good]
    clinic.places("server: Elsewhere\n")
    wrong = f"The event's server is {name!r} ({number}), but discord.yaml names 'Elsewhere'."
    assert await told_of_server(clinic, store) == [(Severity.WRONG, wrong)]


async def test_of_several_servers_none_is_remembered(clinic: Clinic, store: Store) -> None:
    clinic.places("{}\n")
    other = clinic.server.add_guild("Elsewhere", bots=[clinic.app])
    assert await told_of_server(clinic, store) == []
    clinic.server.world.remove_member(other, clinic.app)
    assert len(await told_of_server(clinic, store)) == 1


def without_roles(data: Any) -> Any:
    """A server in which the roles stand at an address of their own."""
    if isinstance(data, dict) and "owner_id" in data:
        return {key: value for key, value in data.items() if key != "roles"}
    return data


@pytest.mark.parametrize("is_listed", [True, False])
async def test_roles_that_a_server_does_not_tell_of_itself_are_asked_for(
    tmp_path: Path, is_listed: bool
) -> None:
    home = tmp_path / "harbour-lights"
    home.mkdir()
    write_sample_event(home)
    async with DiscordServer.running(differences=ServerDifferences(say=without_roles)) as server:
        app = server.add_application("Usher")
        guild = server.add_guild("Conference", bots=[app])
        guild.everyone.change(permissions=Permission(NEEDED))
        channels = {name: guild.add_channel(name) for name in CHANNELS}
        made = Clinic(server, app, guild, home, channels)
        made.places("roles: {organisers: Helpers}\n")
        if is_listed:
            guild.add_role("Helpers")
        else:
            server.missing("/guilds/{id}/roles")
        wrongs, notes = await made.wrongs(), await made.notes()
    assert wrongs == []
    told = ["The server does not list its roles: 'Helpers' was not checked."]
    assert [one for one in notes if "does not list its roles" in one] == ([] if is_listed else told)


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_token_that_is_refused_in_any_way_is_a_wrong_token(
    clinic: Clinic, status: int
) -> None:
    clinic.server.fail("GET", "/users/@me", status, times=None)
    assert await clinic.wrongs() == ["Discord does not know this token."]


async def test_list_of_commands_that_is_refused_is_told(clinic: Clinic) -> None:
    clinic.server.fail("GET", "/applications/{id}/commands", 403, times=None)
    refused = "The server refuses to list the bot's commands (status 403)."
    assert refused in await clinic.notes()


def test_invite_link_leads_to_the_server_that_is_set() -> None:
    link = invite_link("1", "https://chat.example:8080/api/v10")
    assert link.startswith("https://chat.example:8080/oauth2/authorize?client_id=1&")
    assert invite_link("1").startswith("https://discord.com/oauth2/authorize?client_id=1&")
