from __future__ import annotations

import asyncio
import logging
import sqlite3
from dataclasses import replace

import pytest

from bot.chat.cards.card import LONGEST_PAGE
from tests.chat.scene import Scene
from tests.discord_server import Channel, Message, Permission, User
from tests.discord_server.check_messages import check_message

MESSAGES = "/channels/{id}/messages"


def _write(place: Scene, author: User, channel: Channel, text: str) -> Message:
    """Have somebody write who needs no app of Discord's, or pays for longer messages."""
    draft = replace(check_message({"content": "."}, {}), content=text)
    return place.server.world.create_message(channel, author, draft)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What is the wifi?", "The network is called Lamp."),
        ("Où se trouve la conférence ?", "D’après les organisateurs"),
        ("¿Dónde es la conferencia?", "Según los organizadores"),
        ("Где проходит конференция?", "По данным организаторов"),
        ("أين يقام المؤتمر؟", "وفق معلومات المنظمين"),
        ("会议在哪里举行？", "信息来自主办方"),
        ("회의는 어디에서 열리나요?", "주최 측 제공"),
    ],
)
async def test_mention_is_answered_in_a_reply(place: Scene, question: str, said: str) -> None:
    async with place.usher():
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} {question}")
        reply = await place.reply_to(asked)
    assert said in reply.text
    assert not reply.pinged


async def test_direct_message_is_answered(place: Scene) -> None:
    async with place.usher():
        asked = await place.person("Ana").direct(place.app, "Où se trouve la conférence ?")
        reply = await place.reply_to(asked)
    assert "Adresse (Harbour House)" in reply.text


async def test_mention_in_a_thread_is_answered_there(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        start = await ana.say(place.channel, "Questions here")
        thread = place.server.world.add_thread(place.channel, "Questions", of=start, owner=ana)
        reply = await place.reply_to(await ana.say(thread, f"{place.app.mention} wifi?"))
    assert (reply.channel, "Lamp" in reply.text) == (thread, True)


async def test_follow_up_is_understood(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        await place.reply_to(await ana.direct(place.app, "Who is Ana Lima?"))
        reply = await place.reply_to(await ana.direct(place.app, "What is her e-mail?"))
    assert "ana@example.org" in reply.text


@pytest.mark.parametrize(("locale", "said"), [("fr", "Je réponds"), ("en-US", "I answer only")])
async def test_empty_mention_gets_the_help(place: Scene, locale: str, said: str) -> None:
    place.guild.locale = locale
    async with place.usher():
        reply = await place.reply_to(
            await place.person("Ana").say(place.channel, place.app.mention)
        )
    assert said in reply.text


async def test_what_is_not_for_usher_is_left_alone(place: Scene) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        other = place.server.add_application("Other")
        place.server.invite(other, place.guild)
        webhook = place.server.add_webhook("News")
        await ana.say(place.channel, "wifi?")
        await ana.say(place.channel, f"{bo.mention} wifi?")
        for author in (other.user, webhook, place.app.user):
            _write(place, author, place.channel, f"{place.app.mention} wifi?")
        await place.settled(app)
    (own, only) = place.replies()
    assert own.replied_to is None
    assert only.replied_to is not None
    assert only.replied_to.author.name == "Last"


async def test_mentions_of_others_are_not_echoed(place: Scene) -> None:
    async with place.usher():
        ana, bo = place.person("Ana"), place.person("Bo")
        text = f"{place.app.mention} {bo.mention} @everyone <#1> what is the wifi?"
        reply = await place.reply_to(await ana.say(place.channel, text))
    shown = str(reply.components) + reply.content
    assert (bo.mention in shown, "@everyone" in shown, "Lamp" in shown) == (False, False, True)
    assert not reply.pinged


async def test_longest_messages_are_answered_inside_the_limits(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        text = f"{place.app.mention} When is the opening ceremony? " + "I wonder. " * 390
        asked = _write(place, ana, ana.dm(place.app), text[:4000])
        reply = await place.reply_to(asked)
    assert 0 < len(reply.text) <= LONGEST_PAGE * 2


async def test_message_told_twice_is_answered_once(place: Scene) -> None:
    async with place.usher() as app:
        place.server.duplicate_next_message_create(2)
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        await place.settled(app)
    assert [one for one in place.replies() if one.replied_to is asked] == [reply]
    (sent, _) = place.server.request_log.matching("POST", MESSAGES)
    assert (sent.body["nonce"], sent.body["enforce_nonce"]) == (str(asked.id), True)


async def test_lost_response_does_not_make_a_second_reply(place: Scene) -> None:
    async with place.usher() as app:
        place.server.fail("POST", MESSAGES, 502, when="after")
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        await place.reply_to(asked)
        await place.settled(app)
    assert len([one for one in place.replies() if one.replied_to is asked]) == 1


@pytest.mark.parametrize("status", [500, 502, 429])
async def test_passing_failure_is_waited_out(place: Scene, status: int) -> None:
    async with place.usher():
        place.server.fail("POST", MESSAGES, status, retry_after=0.05)
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    assert "Lamp" in reply.text


async def test_refused_card_is_sent_as_text(place: Scene, caplog: pytest.LogCaptureFixture) -> None:
    async with place.usher():
        place.server.fail("POST", MESSAGES, 400, message="Invalid Form Body")
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    assert ("The network is called Lamp." in reply.content, reply.components) == (True, [])
    assert "its text is sent instead" in caplog.text


async def test_edited_question_edits_the_reply(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        seen = reply.versions
        await ana.edit(asked, f"{place.app.mention} Who is Bo Berg?")
        await place.server.wait_for_edit(reply, seen=seen)
    assert ("Buoy maker" in reply.text, "Lamp" in reply.text, len(place.replies())) == (
        True,
        False,
        1,
    )


async def test_question_edited_after_a_restart_edits_the_reply(place: Scene) -> None:
    ana = place.person("Ana")
    async with place.usher():
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    async with place.usher():
        seen = reply.versions
        await ana.edit(asked, f"{place.app.mention} Who is Bo Berg?")
        await place.server.wait_for_edit(reply, seen=seen)
    assert ("Buoy maker" in reply.text, len(place.replies())) == (True, 1)


async def test_mention_added_later_is_answered(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, "wifi?")
        await ana.edit(asked, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    assert "Lamp" in reply.text


async def test_edit_that_changes_no_words_changes_nothing(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        seen = reply.versions
        await ana.edit(asked, f"{place.app.mention} wifi?")
        await place.settled(app)
    assert reply.versions == seen


async def _is_gone(place: Scene, reply: Message) -> None:
    await place.server.wait_for(lambda: reply.deleted, "the reply to be deleted")


async def test_deleted_question_takes_its_reply_along(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        await ana.delete(asked)
        await _is_gone(place, reply)
    assert reply.deleted


async def test_question_deleted_after_a_restart_takes_its_reply_along(place: Scene) -> None:
    ana = place.person("Ana")
    async with place.usher():
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        kept = await place.reply_to(await ana.say(place.channel, f"{place.app.mention} wifi?"))
    async with place.usher():
        await ana.delete(asked)
        await _is_gone(place, reply)
    assert (reply.deleted, kept.deleted) == (True, False)


async def test_question_deleted_at_once_leaves_no_reply(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        await ana.delete(asked)
        await place.settled(app)
    left = [one for one in place.replies() if one.replied_to is asked and not one.deleted]
    assert left == []


async def test_typing_is_shown_only_for_slow_answers(
    place: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.questions.messages.TYPING_AFTER", 0.0)
    typing = "/channels/{id}/typing"
    async with place.usher():
        ana = place.person("Ana")
        await place.reply_to(await ana.say(place.channel, f"{place.app.mention} wifi?"))
        slow = place.server.count("POST", typing)
        monkeypatch.setattr("bot.chat.questions.messages.TYPING_AFTER", 5.0)
        await place.reply_to(await ana.say(place.channel, f"{place.app.mention} wifi?"))
    assert (slow, place.server.count("POST", typing)) == (1, 1)


@pytest.mark.parametrize("status", [500, 403])
async def test_answer_comes_without_typing(
    place: Scene, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    monkeypatch.setattr("bot.chat.questions.messages.TYPING_AFTER", 0.0)
    async with place.usher():
        place.server.fail("POST", "/channels/{id}/typing", status)
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    assert "Lamp" in reply.text


async def test_permission_lost_costs_one_line(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        closed = place.guild.add_channel("closed")
        place.server.fail("POST", f"/channels/{closed.id}/messages", 403, times=1)
        with caplog.at_level(logging.WARNING):
            await place.person("Ana").say(closed, f"{place.app.mention} wifi?")
            await place.settled(app)
    lines = [r for r in caplog.records if "no reply could be posted" in r.getMessage()]
    assert (len(lines), place.replies(closed)) == (1, [])
    assert lines[0].exc_info is None


async def test_locked_thread_costs_one_line_and_no_cards(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        ana, thread = place.person("Ana"), place.channel.add_thread("bells")
        thread.archived = thread.locked = True
        with caplog.at_level(logging.WARNING):
            for _ in range(3):
                await ana.say(thread, f"{place.app.mention} wifi?")
            await place.settled(app)
        assert app.client.has_components
    assert place.server.count("POST", f"/channels/{thread.id}/messages") == 3
    assert ["no reply could be posted" in line for line in caplog.messages] == [True] * 3


async def test_channel_deleted_meanwhile_costs_one_line(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        gone = place.guild.add_channel("gone")
        ana = place.person("Ana")
        with caplog.at_level(logging.WARNING):
            await ana.say(gone, f"{place.app.mention} wifi?")
            place.server.world.delete_channel(gone)
            await place.settled(app)
    lines = [r for r in caplog.records if "no reply could be posted" in r.getMessage()]
    assert len(lines) == 1


async def test_failure_inside_is_apologised_for_with_a_reference(
    place: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    place.guild.locale = "fr"
    async with place.usher():
        with sqlite3.connect(place.folder / "usher.db") as database:
            database.execute("DROP TABLE participants")
        database.close()
        asked = await place.person("Ana").say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
    (record,) = [r for r in caplog.records if "a message was not answered" in r.getMessage()]
    reference = record.getMessage().split()[1].rstrip(":")
    assert ("Une erreur" in reply.text, reference in reply.text) == (True, True)
    assert (record.exc_info is not None, "participants" in reply.text) == (True, False)


async def test_two_hundred_people_are_all_answered(place: Scene) -> None:
    people = [place.person(f"P{number}") for number in range(200)]
    async with place.usher():
        asked = await asyncio.gather(
            *(one.say(place.channel, f"{place.app.mention} wifi?") for one in people)
        )
        for question in asked:
            await place.server.wait_for_message(
                place.channel,
                author=place.app,
                where=lambda message, question=question: message.replied_to is question,
            )
    replies = place.replies()
    assert len(replies) == 200
    assert all("Lamp" in reply.text for reply in replies)


async def test_who_asks_too_much_is_told_once_and_organisers_never(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        organisers = place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
        boss = place.person("Boss", roles=[organisers])
        for _ in range(8):
            await ana.say(place.channel, f"{place.app.mention} wifi?")
            await boss.say(place.channel, f"{place.app.mention} wifi?")
        await place.settled(app)
    to = {"Ana": [], "Boss": [], "Last": []}  # type: dict[str, list[str]]
    for reply in place.replies():
        assert reply.replied_to is not None
        to[reply.replied_to.author.name].append(reply.text)
    notices = [text for text in to["Ana"] if "Please ask again in a few seconds" in text]
    assert (len(to["Ana"]), len(notices)) == (6, 1)
    assert [("Lamp" in text) for text in to["Boss"]] == [True] * 8


async def test_edited_question_counts_as_one_more(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        asked = await ana.say(place.channel, f"{place.app.mention} wifi?")
        reply = await place.reply_to(asked)
        for number in range(9):
            await ana.edit(asked, f"{place.app.mention} where is the opening?{'?' * number}")
        await place.settled(app)
    # Four answers, and the notice.
    assert place.server.count("PATCH", "/channels/{id}/messages/{id}") == 5
    assert "Please ask again in a few seconds" in reply.text


async def test_direct_messages_are_never_met_with_silence(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        asked = [await ana.direct(place.app, "wifi?") for _ in range(8)]
        replies = [await place.reply_to(one) for one in asked]
    assert ["Lamp" in one.text for one in replies] == [True] * 5 + [False] * 3
