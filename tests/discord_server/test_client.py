"""The stand-in before a real discord.py client."""

from __future__ import annotations

import asyncio
import io
from datetime import timedelta
from typing import Any

import discord
import pytest
from discord import app_commands

from tests.discord_server import Limits, Message, Modal, NotOffered
from tests.discord_server.conftest import Connect, Scene
from tests.timeouts import PATIENCE


class Bot(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents.default(), guild_ready_timeout=0.05)
        self.tree = app_commands.CommandTree(self)
        self.resumed = asyncio.Event()

    async def on_resumed(self) -> None:
        self.resumed.set()

    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot or not self.user:
            return
        if message.guild is None or self.user in message.mentions:
            await message.reply(f"heard: {message.content}", mention_author=False)


class Form(discord.ui.Modal, title="Announce"):
    heading: Any = discord.ui.Label(text="Title", component=discord.ui.TextInput())
    where: Any = discord.ui.Label(
        text="Where",
        component=discord.ui.Select(options=[discord.SelectOption(label="Hall", value="h")]),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        text = f"{self.heading.component.value} in {self.where.component.values[0]}"
        await interaction.response.send_message(text, ephemeral=True)


class Card(discord.ui.LayoutView):
    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.add_item(discord.ui.Container(discord.ui.TextDisplay("# It is **here**")))
        row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
        button: Any = discord.ui.Button(label="Again", custom_id="again")
        button.callback = self.again
        row.add_item(button)
        self.add_item(row)

    async def again(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("again", ephemeral=True)


def commands(tree: app_commands.CommandTree[Bot]) -> None:
    @tree.command(description="Ask")
    async def ask(interaction: discord.Interaction, question: str) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(f"you asked {question}")
        await interaction.followup.send("and more")

    @tree.command(description="A card")
    async def card(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Card())

    @tree.command(description="A form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @tree.command(description="A session")
    async def session(interaction: discord.Interaction, title: str) -> None:
        await interaction.response.send_message(title)

    @session.autocomplete("title")
    async def titles(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{typed}al waters", value="tidal")]

    @tree.context_menu(name="Ask Usher about this")
    async def about(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"about: {message.content}")

    announce = app_commands.Group(name="announce", description="Announce")

    @announce.command(description="New")
    async def new(interaction: discord.Interaction, to: discord.TextChannel) -> None:
        await interaction.response.send_message(f"to {to.name}")

    tree.add_command(announce)


async def started(connect: Connect) -> Bot:
    bot = Bot()
    commands(bot.tree)
    await connect(bot)
    await bot.tree.sync()
    return bot


async def test_a_mention_is_answered(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    assert [one.name for one in bot.guilds] == ["Conference"]
    asked = await scene.ana.say(scene.channel, f"{scene.app.mention} when?")
    reply = await scene.server.wait_for_message(scene.channel, author=scene.app)
    assert reply.text == f"heard: {scene.app.mention} when?"
    assert reply.replied_to is asked
    assert scene.ana.id not in reply.pinged.users


async def test_content_of_others_stays_hidden(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    heard = asyncio.create_task(bot.wait_for("message", timeout=PATIENCE))
    await asyncio.sleep(0)
    await scene.ana.say(scene.channel, "secret")
    assert (await heard).content == ""


async def test_direct_messages(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    await scene.ana.direct(scene.app, "hello")
    channel = scene.ana.dm(scene.app)
    reply = await scene.server.wait_for_message(channel, author=scene.app)
    assert reply.text == "heard: hello"
    scene.ana.dms_closed = True
    user = await bot.fetch_user(scene.ana.id)
    with pytest.raises(discord.Forbidden) as refused:
        await user.send("psst")
    assert refused.value.code == 50007


async def test_slash_deferred_and_followed_up(scene: Scene, connect: Connect) -> None:
    await started(connect)
    interaction = await scene.ana.run(scene.channel, "ask", question="When?")
    answer = await interaction.response()
    assert answer.text == "you asked When?"
    assert answer.is_ephemeral
    assert interaction.deferred
    assert (await interaction.followup()).text == "and more"
    bruno = scene.guild.add_member("Bruno")
    assert answer not in bruno.read(scene.channel)
    assert answer in scene.ana.read(scene.channel)


async def test_what_is_not_offered(scene: Scene, connect: Connect) -> None:
    await started(connect)
    with pytest.raises(NotOffered, match="nothing"):
        await scene.ana.run(scene.channel, "nothing")
    with pytest.raises(NotOffered, match="fill in"):
        await scene.ana.run(scene.channel, "ask")
    with pytest.raises(NotOffered, match="no option"):
        await scene.ana.run(scene.channel, "ask", question="a", wrong="b")


async def test_a_card_and_its_button(scene: Scene, connect: Connect) -> None:
    await started(connect)
    shown = await (await scene.ana.run(scene.channel, "card")).response()
    assert isinstance(shown, Message)
    assert shown.text == "# It is **here**"
    assert shown.buttons["Again"].custom_id == "again"
    pressed = await scene.ana.press(shown, "Again")
    assert (await pressed.response()).text == "again"


async def test_a_form(scene: Scene, connect: Connect) -> None:
    await started(connect)
    shown = await scene.ana.run(scene.channel, "form")
    modal = await shown.response()
    assert isinstance(modal, Modal)
    assert modal.title == "Announce"
    sent = await scene.ana.submit(shown, {"Title": "Lunch", "Where": "Hall"})
    assert (await sent.response()).text == "Lunch in h"


async def test_autocomplete_groups_and_menus(scene: Scene, connect: Connect) -> None:
    await started(connect)
    choices = await scene.ana.autocomplete(scene.channel, "session", title="tid")
    assert choices == [{"name": "tidal waters", "value": "tidal"}]
    told = await scene.ana.run(scene.channel, "announce new", to=scene.channel)
    assert (await told.response()).text == "to general"
    secret = await scene.ana.say(scene.channel, "where is lunch")
    menu = await scene.ana.context_menu(scene.channel, "Ask Usher about this", secret)
    assert (await menu.response()).text == "about: where is lunch"


@pytest.mark.parametrize("code", [4000, None])
async def test_resuming(scene: Scene, connect: Connect, code: int | None) -> None:
    bot = await started(connect)
    assert scene.server.drop_gateway(code=code) == 1
    await scene.ana.say(scene.channel, f"{scene.app.mention} missed?")
    reply = await scene.server.wait_for_message(scene.channel, author=scene.app)
    assert "missed?" in reply.text
    await asyncio.wait_for(bot.resumed.wait(), PATIENCE)
    assert scene.server.gateway.identifies == 1


async def test_a_request_to_reconnect_is_resumed(scene: Scene, connect: Connect) -> None:
    await started(connect)
    scene.server.ask_to_reconnect()
    await scene.server.wait_until_resumed()


async def test_files_go_both_ways(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    channel = bot.get_channel(scene.channel.id)
    assert isinstance(channel, discord.TextChannel)
    sent = await channel.send(file=discord.File(io.BytesIO(b"data"), "me.json"))
    assert await sent.attachments[0].read() == b"data"
    assert scene.channel.messages[-1].attachments[0]["filename"] == "me.json"


async def test_a_picture_shown_in_a_gallery_must_come_with_the_message(
    scene: Scene, connect: Connect
) -> None:
    bot = await started(connect)
    channel = bot.get_channel(scene.channel.id)
    assert isinstance(channel, discord.TextChannel)

    def view() -> discord.ui.LayoutView:
        item = discord.MediaGalleryItem("attachment://plot.png", description="bars")
        shown = discord.ui.LayoutView(timeout=None)
        shown.add_item(discord.ui.MediaGallery(item))
        return shown

    with pytest.raises(discord.HTTPException, match="referenced attachment was not found"):
        await channel.send(view=view(), file=discord.File(io.BytesIO(b"data"), "other.png"))
    heavy = discord.File(io.BytesIO(b"0" * (10 * 1024 * 1024 + 1)), "plot.png")
    with pytest.raises(discord.HTTPException) as refused:
        await channel.send(view=view(), file=heavy)
    assert (refused.value.status, refused.value.code) == (413, 40005)
    assert list(scene.channel.messages) == []
    sent = await channel.send(view=view(), file=discord.File(io.BytesIO(b"data"), "plot.png"))
    [gallery] = sent.components
    assert isinstance(gallery, discord.MediaGalleryComponent)
    assert gallery.items[0].media.url == sent.attachments[0].url
    assert gallery.items[0].description == "bars"


async def test_a_429_is_waited_out(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    channel = bot.get_channel(scene.channel.id)
    assert isinstance(channel, discord.TextChannel)
    scene.server.fail("POST", "/channels/{id}/messages", 429, retry_after=0.01)
    await channel.send("at last")
    assert scene.server.count("POST", "/channels/{id}/messages") == 2
    assert [one.text for one in scene.channel.messages] == ["at last"]


async def test_scheduled_events_channels_and_threads(scene: Scene, connect: Connect) -> None:
    bot = await started(connect)
    guild = bot.get_guild(scene.guild.id)
    channel = bot.get_channel(scene.channel.id)
    assert guild is not None
    assert isinstance(channel, discord.TextChannel)
    start = discord.utils.utcnow() + timedelta(hours=1)
    event = await guild.create_scheduled_event(
        name="Opening",
        start_time=start,
        end_time=start + timedelta(hours=1),
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location="Hall",
    )
    assert [one.name for one in await guild.fetch_scheduled_events()] == ["Opening"]
    await event.edit(name="Grand opening")
    await event.delete()
    message = await channel.send("start")
    thread = await message.create_thread(name="talk")
    await thread.send("inside")
    assert [one.name for one in await guild.active_threads()] == ["talk"]
    async with thread.typing():
        pass
    history = [one.content async for one in thread.history(limit=5)]
    assert history == ["inside"]


async def test_a_lost_session_is_begun_anew(scene: Scene, connect: Connect) -> None:
    await started(connect)
    scene.server.drop_gateway(resumable=False)
    await scene.server.wait_until_connected(scene.app)
    await scene.ana.direct(scene.app, "there again?")
    channel = scene.ana.dm(scene.app)
    await scene.server.wait_for_message(channel, author=scene.app)
    assert (scene.server.gateway.identifies, scene.server.gateway.resumes) == (2, 0)


async def test_commands_in_direct_messages_and_where_only_installed(
    scene: Scene, connect: Connect
) -> None:
    bot = Bot()

    @bot.tree.command(description="Now")
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def now(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"{interaction.guild_id} {interaction.locale}")

    await connect(bot)
    await bot.tree.sync()
    direct = await scene.ana.run(scene.ana.dm(scene.app), "now")
    assert (await direct.response()).text == "None fr"
    elsewhere = scene.server.add_guild("Elsewhere")
    elsewhere.add_member(scene.ana)
    lobby = elsewhere.add_channel("lobby")
    with pytest.raises(NotOffered):
        await scene.ana.run(lobby, "now")
    scene.ana.install(scene.app)
    there = await scene.ana.run(lobby, "now")
    assert (await there.response()).text == f"{elsewhere.id} fr"
    assert there.owners == {"1": str(scene.ana.id)}


async def test_a_message_told_twice(scene: Scene, connect: Connect) -> None:
    await started(connect)
    scene.server.duplicate_next_message_create()
    await scene.ana.direct(scene.app, "twice")
    channel = scene.ana.dm(scene.app)
    first = await scene.server.wait_for_message(channel, author=scene.app)
    await scene.server.wait_for_message(channel, author=scene.app, after=first)


async def test_a_stale_button_and_a_removed_member(scene: Scene, connect: Connect) -> None:
    await started(connect)
    shown = await (await scene.ana.run(scene.channel, "card")).response()
    forged = await scene.ana.forge_press(shown, "elsewhere")
    with pytest.raises(TimeoutError):
        await forged.response(timeout=0.05)
    scene.guild.remove_member(scene.ana)
    with pytest.raises(NotOffered):
        await scene.ana.press(shown, "Again")


async def test_the_client_keeps_to_a_limit_it_was_told(scene: Scene, connect: Connect) -> None:
    route = ("POST", "/channels/{channel_id}/messages")
    scene.server.limiter.limits = Limits(routes={route: (2, 0.1)})
    bot = await started(connect)
    channel = bot.get_channel(scene.channel.id)
    assert isinstance(channel, discord.TextChannel)
    for number in range(5):
        await channel.send(str(number))
    assert [one.text for one in scene.channel.messages] == ["0", "1", "2", "3", "4"]
    assert scene.server.too_many_requests == 0
