"""Questions that need a person: passed on, answered once to everybody who asked, and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.chat.escalation.passing_on import (
    DOGS,
    LOST,
    LOST_FR,
    REPLY,
    TITLE,
    TITLE_FR,
    answered,
    asked,
    card_of,
    closed,
    desk,
    ids,
    kept,
    passed_on,
    pressed,
    replied,
    replies,
    said_to,
)
from tests.chat.scene import Scene
from tests.chat.steps import answer, audited_actions, time_passes
from tests.discord_server import Permission, Person


@pytest.mark.parametrize(
    ("locale", "question", "here", "there", "title"),
    [
        ("en-US", LOST, "will appear here", "direct message", TITLE),
        ("fr", LOST_FR, "arrivera ici", "message privé", TITLE_FR),
    ],
)
async def test_asked_alike_is_one_card_and_everybody_is_answered_once(
    place: Scene, olga: Person, locale: str, question: str, here: str, there: str, title: str
) -> None:
    async with place.usher() as app:
        ana, bo = (place.person(name, locale=locale) for name in ("Ana", "Bo"))
        first = await asked(place, ana, question)
        second = await asked(place, bo, question.replace(" ?", "?").lower())
        cards = [await passed_on(ana, first), await passed_on(bo, second, "direct")]
        async with time_passes(app):
            card = await card_of(place, question)
            told = await answered(olga, card)
            await closed(place, card)
            (public,) = await replied(place, place.channel, title=title)
            (private,) = await replied(place, bo.dm(place.app), title=title)
        assert len(replies(place.channel, title) + replies(bo.dm(place.app), title)) == 2
        done = await audited_actions(app)
    assert here in cards[0].text
    assert there in cards[1].text
    assert len([one for one in desk(place).walk(0) if question in one.text]) == 1
    assert "Asked by 2 people, in: " in card.text
    assert "Answered by the organisers" in card.text
    assert "2 people receive a reply" in told.text
    assert public.replied_to is first.replied_to
    assert public.pinged.users == {ana.id}
    for message in (public, private):
        assert question.rstrip(" ?").casefold() in message.text.casefold()
        assert "information desk" in message.text
    assert done == ["question.answered"]


async def test_question_passed_on_in_arabic_comes_back_as_it_was_written(
    place: Scene, olga: Person
) -> None:
    question = "أين أجد *خزانة* للحقائب_الكبيرة؟"
    async with place.usher() as app:
        ana = place.person("Ana")
        await passed_on(ana, await asked(place, ana, question))
        (waiting,) = await app.client.escalate.open_questions()
        async with time_passes(app):
            await answered(olga, await card_of(place, "Asked by one person, in: Arabic"))
            (public,) = await replied(place, place.channel, title="إجابة من المنظمين")
    assert (waiting.text, waiting.language) == (question, "ar")
    assert public.pinged.users == {ana.id}


@pytest.mark.parametrize(
    ("locale", "question", "title"),
    [("en-US", "May I bring my parrot?", TITLE), ("fr", LOST_FR, TITLE_FR)],
)
async def test_kept_answer_is_given_to_the_next_who_asks(
    place: Scene, olga: Person, locale: str, question: str, title: str
) -> None:
    async with place.usher() as app:
        ana, bo = (place.person(name, locale=locale) for name in ("Ana", "Bo"))
        before = await asked(place, ana, question)
        await passed_on(ana, before)
        engine = app.conversations.programme
        async with time_passes(app):
            said = await kept(olga, await answered(olga, await card_of(place, question)))
            await replied(place, place.channel, title=title)
        await place.server.wait_for(
            lambda: app.conversations.programme is not engine, "the new answer"
        )
        after = await asked(place, bo, question)
        done = await audited_actions(app)
    written = yaml.safe_load((folder_of(place) / "answers.yaml").read_text(encoding="utf-8"))
    assert "from now on I give this answer" in said.text
    assert "Yes: ask at" not in before.text
    assert "Yes: ask at the information desk" in after.text
    assert [topic["phrasings"] for topic in written["topics"]] == [{locale[:2]: [question]}]
    assert done == ["question.answered", "question.keep"]


def folder_of(place: Scene) -> Path:
    return place.folder / "harbour-lights"


async def test_answer_is_sent_though_the_files_refuse_to_keep_it(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await passed_on(ana, await asked(place, ana))
        people = folder_of(place) / "people.yaml"
        people.write_text(people.read_text(encoding="utf-8").replace("tidal}", "tide}"))
        async with time_passes(app):
            said = await kept(olga, await answered(olga, await card_of(place, LOST)))
            (public,) = await replied(place, place.channel)
        done = await audited_actions(app)
    assert "could not be saved" in said.text
    assert "people.yaml" in said.text
    assert "information desk" in public.text
    assert not (folder_of(place) / "answers.yaml").exists()
    assert done == ["question.answered"]


async def test_merged_questions_are_answered_together(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        await passed_on(ana, await asked(place, ana))
        await passed_on(bo, await asked(place, bo, DOGS))
        async with time_passes(app):
            first, second = await card_of(place, LOST), await card_of(place, DOGS)
            form = await pressed(olga, second, "q-merge")
            await form.response()
            merged = await (await olga.submit(form, {"into": f"1 · {LOST}"})).response()
            await closed(place, second)
            await place.server.wait_for(lambda: "Asked by 2 people" in first.text, "the other")
            await answered(olga, first)
            both = await replied(place, place.channel, 2)
        done = await audited_actions(app)
    assert merged.is_ephemeral
    assert "Merged with another question" in merged.text
    assert "Merged with another question" in second.text
    assert DOGS in first.text
    told = {LOST in one.text: one.pinged.users for one in both}
    assert told == {True: {ana.id}, False: {bo.id}}
    assert sum(DOGS in one.text for one in both) == 1
    assert done == ["question.merge", "question.answered"]


async def test_only_open_question_cannot_be_merged(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await passed_on(ana, await asked(place, ana))
        async with time_passes(app):
            said = await said_to(olga, await card_of(place, LOST), "q-merge")
    assert "No other question is open" in said.text


async def test_ignored_question_is_closed_without_a_word(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await passed_on(ana, await asked(place, ana))
        async with time_passes(app):
            card = await card_of(place, LOST)
            said = await said_to(olga, card, "q-ignore")
            await closed(place, card)
        counts = await app.store.deliveries.count(app.current.event.id)
        done = await audited_actions(app)
    assert "Closed without a reply" in said.text
    assert "Closed without a reply" in card.text
    assert replies(place.channel) == []
    assert counts.get("pending", 0) == 0
    assert done == ["question.ignored"]


@pytest.mark.parametrize(
    ("locale", "question", "words"),
    [("en-US", LOST, "has not been published yet"), ("fr", LOST_FR, "n’a pas encore été publié")],
)
async def test_everybody_is_told_that_it_is_not_published_yet(
    place: Scene, olga: Person, locale: str, question: str, words: str
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale=locale)
        await passed_on(ana, await asked(place, ana, question), "direct")
        async with time_passes(app):
            card = await card_of(place, question)
            said = await said_to(olga, card, "q-unpublished")
            await closed(place, card)
            await place.server.wait_for(lambda: bool(ana.dm(place.app).messages), "the message")
    (told,) = ana.dm(place.app).messages
    assert "One person receives a reply" in said.text
    assert words in told.text
    assert replies(place.channel) == []


async def test_wrong_answer_is_shown_and_nobody_is_replied_to(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        reply = await asked(place, ana, "wifi?")
        thanks = await said_to(ana, reply, "right:n")
        wrong = await said_to(bo, reply, "right:n")
        wanted = await pressed(bo, wrong, "pass:here")
        await wanted.updated(wrong.versions)
        async with time_passes(app):
            card = await card_of(place, "wifi?")
            said = await answered(olga, card)
            (public,) = await replied(place, place.channel)
            await closed(place, card)
        judged = await app.store.privacy.all_about(str(ana.id))
    assert "Nobody replies to you unless you ask" in thanks.text
    assert "Asked by 2 people" in card.text
    assert "The network is called Lamp" in card.text
    assert "One person receives a reply" in said.text
    assert public.pinged.users == {bo.id}
    assert ana.dm(place.app).messages == []
    assert [row["is_right"] for row in judged["feedback"]] == [False]


@pytest.mark.usefixtures("olga")
async def test_passing_on_twice_is_said(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale="fr")
        reply = await asked(place, ana, LOST_FR)
        await passed_on(ana, reply)
        again = await passed_on(ana, reply, "direct")
        (waiting,) = await app.client.escalate.open_questions()
        people = await app.client.escalate.asked(waiting.id)
    assert "déjà transmis" in again.text
    assert [(one.user_id, one.wants_dm) for one in people] == [(str(ana.id), False)]


async def test_question_in_a_direct_message_is_answered_there(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        question = await ana.direct(place.app, LOST)
        card = await said_to(ana, await place.reply_to(question), "person")
        offered = ids(card)
        await (await pressed(ana, card, "pass:direct")).updated(card.versions)
        async with time_passes(app):
            await answered(olga, await card_of(place, LOST))
            (told,) = await replied(place, ana.dm(place.app))
    assert [one.split(":")[2] for one in offered] == ["direct"]
    assert "information desk" in told.text


async def test_where_usher_cannot_post_only_a_direct_message_is_offered(
    place: Scene, olga: Person
) -> None:
    server = place.server.add_guild("Elsewhere", locale="fr")
    elsewhere = server.add_channel("chat")
    async with place.usher() as app:
        ana = place.person("Ana", locale="fr")
        ana.install(place.app)
        server.add_member(ana)
        reply = await (await ana.run(elsewhere, "ask", question=LOST_FR)).response()
        card = await said_to(ana, reply, "person")
        offered = ids(card)
        await (await pressed(ana, card, "pass:direct")).updated(card.versions)
        async with time_passes(app):
            await answered(olga, await card_of(place, LOST_FR))
            await place.server.wait_for(lambda: bool(ana.dm(place.app).messages), "the message")
    assert [one.split(":")[2] for one in offered] == ["direct"]
    assert replies(elsewhere, TITLE_FR) == []


async def test_command_is_replied_to_where_it_was_used_after_a_restart(
    place: Scene, olga: Person
) -> None:
    async with place.usher():
        ana = place.person("Ana")
        reply = await answer(ana, place, "ask", question=LOST)
        card = await said_to(ana, reply, "person")
    async with place.usher() as app:
        await (await pressed(ana, card, "pass:here")).updated(card.versions)
        async with time_passes(app):
            question = await card_of(place, LOST)
    async with place.usher() as app, time_passes(app):
        await answered(olga, question)
        (public,) = await replied(place, place.channel)
        await closed(place, question)
    assert public.replied_to is reply
    assert public.pinged.users == {ana.id}


async def test_reply_that_could_not_be_sent_is_shown_at_the_next_visit(
    place: Scene, olga: Person, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        await passed_on(ana, await asked(place, ana), "direct")
        ana.dms_closed = True
        async with time_passes(app):
            await answered(olga, await card_of(place, LOST))
            await place.server.wait_for(lambda: "dm_closed" in caplog.text, "the refusal")
        visit = await ana.run(place.channel, "dates")
        await visit.response()
        missed = await visit.followup(1)
    assert missed.is_ephemeral
    assert "information desk" in missed.text


@pytest.mark.parametrize(
    ("locale", "words"), [("en-US", "no channel where"), ("fr", "n’ont pas de salon")]
)
async def test_without_an_organisers_channel_only_the_contact_is_named(
    place: Scene, locale: str, words: str
) -> None:
    async with place.usher() as app:
        ana = place.person("Ana", locale=locale)
        question = LOST if locale == "en-US" else LOST_FR
        reply = await asked(place, ana, question)
        card = await said_to(ana, reply, "person")
        await said_to(ana, reply, "right:n")
        waiting = await app.client.escalate.open_questions()
    assert words in card.text
    assert "desk@example.org" in card.text
    assert question in card.text
    assert ids(card) == []
    assert waiting == []


@pytest.mark.usefixtures("olga")
async def test_organisers_channel_that_is_gone_meanwhile_is_said(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        card = await said_to(ana, await asked(place, ana), "person")
        desk(place).delete()
        said = await (await pressed(ana, card, "pass:here")).updated(card.versions)
        waiting = await app.client.escalate.open_questions()
    assert "no channel where" in said.text
    assert waiting == []


@pytest.mark.usefixtures("olga")
async def test_card_that_answers_no_question_cannot_be_passed_on(place: Scene) -> None:
    async with place.usher():
        ana = place.person("Ana")
        venue = await answer(ana, place, "venue")
        card = await said_to(ana, venue, "person")
    assert "can no longer read which question" in card.text
    assert "desk@example.org" in card.text
    assert ids(card) == []


@pytest.mark.usefixtures("olga")
async def test_whoever_passes_on_too_much_is_asked_to_wait(place: Scene) -> None:
    async with place.usher() as app:
        ana = place.person("Ana")
        reply = await asked(place, ana)
        card = await said_to(ana, reply, "person")
        for _ in range(4):
            await said_to(ana, reply, "right:n")
        slower = await said_to(ana, card, "pass:here")
        folded = await (await pressed(ana, reply, "more")).response()
        slowest = await (await pressed(ana, folded, "right:n")).response()
        (waiting,) = await app.client.escalate.open_questions()
        people = await app.client.escalate.asked(waiting.id)
    assert "faster than I can" in slower.text
    assert "faster than I can" in slowest.text
    assert [one.wants_reply for one in people] == [False]


async def test_open_questions_are_listed_in_pages_and_answered_from_there(
    place: Scene, olga: Person
) -> None:
    words = ("parrots", "umbrellas", "scooters", "violins", "telescopes", "saddles", "kites")
    async with place.usher() as app:
        for number, word in enumerate(words):
            who = place.person(f"Person {number}")
            await passed_on(who, await asked(place, who, f"Could somebody store {word} for me?"))
        listed = await answer(olga, place, "questions list")
        newest = listed.text
        turned = await (await olga.press(listed, "Next page")).updated(listed.versions)
        oldest = turned.text
        async with time_passes(app):
            form = await olga.select(turned, "Answer a question…", ["1"])
            await form.response()
            await (await olga.submit(form, {"text": REPLY})).response()
            (public,) = await replied(place, place.channel)
        left = await app.client.escalate.open_questions()
    assert listed.is_ephemeral
    assert "7 questions are waiting" in newest
    assert newest.index("kites") < newest.index("saddles") < newest.index("umbrellas")
    assert "Asked by one person, in: English" in newest
    assert "parrots" not in newest
    assert "parrots" in oldest
    assert "parrots" in public.text
    assert len(left) == 6


async def test_questions_are_offered_while_typing_and_answered_by_command(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo", locale="fr")
        await passed_on(ana, await asked(place, ana))
        await passed_on(bo, await asked(place, bo, LOST_FR))
        everything = await olga.autocomplete(place.channel, "questions answer", question="")
        some = await olga.autocomplete(place.channel, "questions answer", question="consigne")
        form = await olga.run(place.channel, "questions answer", question=some[0]["value"])
        await form.response()
        sent = await (await olga.submit(form, {"text": REPLY})).response()
        gone = await answer(olga, place, "questions answer", question=some[0]["value"])
        async with time_passes(app):
            await replied(place, place.channel, title=TITLE_FR)
    assert [one["name"] for one in everything] == [f"2 · {LOST_FR}", f"1 · {LOST}"]
    assert [one["name"] for one in some] == [f"2 · {LOST_FR}"]
    assert "One person receives a reply" in sent.text
    assert "no such open question" in gone.text
    assert not (folder_of(place) / "answers.yaml").exists()


async def test_nothing_is_listed_when_nothing_is_open(place: Scene, olga: Person) -> None:
    async with place.usher():
        said = await answer(olga, place, "questions list")
    assert "No question is waiting" in said.text


async def test_card_and_reply_arrive_once_though_discord_fails(place: Scene, olga: Person) -> None:
    messages = "/channels/{}/messages"
    async with place.usher() as app:
        ana = place.person("Ana")
        reply = await asked(place, ana)
        place.server.fail("GET", "/guilds/{guild}/members/{user}", 503, times=12)
        passed = await passed_on(ana, reply)
        place.server.heal()
        place.server.fail("POST", messages.format(desk(place).id), 502, when="after")
        place.server.fail("POST", messages.format(place.channel.id), 502, when="after")
        async with time_passes(app):
            card = await card_of(place, LOST)
            await answered(olga, card)
            await closed(place, card)
            await replied(place, place.channel)
        assert len(replies(place.channel)) == 1
        assert len([one for one in desk(place).walk(0) if LOST in one.text]) == 1
    assert "can see your question" in passed.text


@pytest.mark.usefixtures("olga")
async def test_channel_where_usher_may_not_write_is_none(place: Scene) -> None:
    desk(place).set_overwrite(place.guild.everyone, deny=Permission.SEND_MESSAGES)
    for role in place.guild.roles.values():
        desk(place).set_overwrite(role, deny=Permission.SEND_MESSAGES)
    async with place.usher():
        ana = place.person("Ana")
        card = await said_to(ana, await asked(place, ana), "person")
    assert "no channel where" in card.text
    assert ids(card) == []


async def test_words_come_through_as_they_were_written(place: Scene, olga: Person) -> None:
    question = "Is *this* 1. #one > [box](https://a.example/b_c) `x` \\\\ or @everyone_else's?"
    async with place.usher() as app:
        ana = place.person("Ana")
        reply = await answer(ana, place, "ask", question=question)
        await passed_on(ana, reply)
        (waiting,) = await app.client.escalate.open_questions()
        bo = place.person("Bo")
        await passed_on(bo, await asked(place, bo, question))
        people = await app.client.escalate.asked(waiting.id)
    assert [one.text for one in people] == [question, question]
    assert olga.dm(place.app).messages == []


@pytest.mark.usefixtures("olga")
async def test_long_question_is_passed_on_as_it_is_shown(place: Scene) -> None:
    locker = "Could somebody keep my saxophone in a locker?"
    question = f"{locker} {'It is large and I carry it all day long. ' * 30}"
    async with place.usher() as app:
        ana = place.person("Ana")
        card = await said_to(ana, await asked(place, ana, question), "person")
        await (await pressed(ana, card, "pass:here")).updated(card.versions)
        (waiting,) = await app.client.escalate.open_questions()
        async with time_passes(app):
            shown = await card_of(place, locker)
    assert shown.text.count("large and I carry it") >= 20
    assert waiting.text.startswith(locker)
    assert waiting.text.endswith("…")
    assert 950 < len(waiting.text) <= 1000


async def test_who_is_forgotten_meanwhile_gets_no_reply(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        ana, bo = place.person("Ana"), place.person("Bo")
        await passed_on(ana, await asked(place, ana))
        await passed_on(bo, await asked(place, bo), "direct")
        async with time_passes(app):
            card = await card_of(place, LOST)
        await answered(olga, card)
        for who in (ana, bo):
            sure = await answer(who, place, "privacy erase")
            await (await who.press(sure, "Erase it all")).updated(sure.versions)
        async with time_passes(app):
            await closed(place, card)
    assert replies(place.channel) == []
    assert bo.dm(place.app).messages == []


async def test_without_a_channel_and_without_a_contact_that_is_said(place: Scene) -> None:
    (folder_of(place) / "contacts.yaml").write_text("contacts: []\n", encoding="utf-8")
    async with place.usher():
        ana = place.person("Ana")
        card = await said_to(ana, await answer(ana, place, "venue"), "person")
    assert "no channel where" in card.text
    assert "desk@example.org" not in card.text
    assert "Your question was" not in card.text
