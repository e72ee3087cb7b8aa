"""Questions in the wrong hands: refused with a clear sentence, nothing sent, and written down."""

from __future__ import annotations

import pytest

from bot.app import App
from tests.chat.escalation.passing_on import (
    LOST,
    REPLY,
    answered,
    asked,
    card_of,
    closed,
    desk,
    passed_on,
    pressed,
    replied,
    replies,
    said_to,
)
from tests.chat.scene import Scene
from tests.chat.steps import answer, audited_actions, time_passes
from tests.discord_server import Message, Permission, Person

PRESSES = ("q-answer", "q-unpublished", "q-merge", "q-ignore")


@pytest.fixture
def olga(place: Scene) -> Person:
    """An organiser, and the organisers' channel."""
    place.guild.add_channel("organisers")
    role = place.guild.add_role("Organisers", permissions=Permission.MANAGE_GUILD)
    return place.person("Olga", roles=[role])


async def waiting_card(place: Scene, app: App) -> Message:
    """Pass a question on, and return its card in the organisers' channel."""
    ana = place.person("Ana")
    await passed_on(ana, await asked(place, ana))
    async with time_passes(app):
        return await card_of(place, LOST)


async def untouched(place: Scene, app: App) -> None:
    """Fail unless the question still waits, and nobody was told anything."""
    async with time_passes(app):
        pass
    (waiting,) = await app.client.escalate.open_questions()
    assert waiting.text == LOST
    assert replies(place.channel) == []


@pytest.mark.usefixtures("olga")
@pytest.mark.parametrize(
    ("locale", "words"),
    [("en-US", "Only organisers may do this"), ("fr", "Seuls les organisateurs")],
)
async def test_participant_may_press_nothing_on_the_card_of_a_question(
    place: Scene, locale: str, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        eve = place.person("Eve", locale=locale)
        said = [await said_to(eve, card, press) for press in PRESSES]
        tried = await audited_actions(app)
        await untouched(place, app)
    assert all(words in one.text for one in said)
    assert tried == ["refused"] * 4
    assert caplog.text.count(f"{eve.id} is no organiser and tried: question") == 4


@pytest.mark.usefixtures("olga")
async def test_participant_may_not_use_the_commands(place: Scene) -> None:
    async with place.usher() as app:
        await waiting_card(place, app)
        eve = place.person("Eve", locale="fr")
        said = [
            await answer(eve, place, "questions list"),
            await answer(eve, place, "questions answer", question="1"),
        ]
        offered = await eve.autocomplete(place.channel, "questions answer", question="")
        tried = await audited_actions(app)
        await untouched(place, app)
    assert all(one.is_ephemeral and "Seuls les organisateurs" in one.text for one in said)
    assert all(LOST not in one.text for one in said)
    assert offered == []
    assert tried == ["refused"] * 2


@pytest.mark.parametrize("verb", ["q-answer", "q-merge"])
async def test_organiser_who_is_removed_meanwhile_fills_a_form_in_for_nothing(
    place: Scene, olga: Person, verb: str
) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        bo = place.person("Bo")
        await passed_on(bo, await asked(place, bo, "May dogs come along to the pier?"))
        form = await pressed(olga, card, verb)
        await form.response()
        olga.lose(place.guild, place.guild.role_named("Organisers"))
        values = {"text": REPLY} if verb == "q-answer" else {"into": "2"}
        said = await (await olga.submit(form, values)).response()
        tried = await audited_actions(app)
        async with time_passes(app):
            pass
        waiting = await app.client.escalate.open_questions()
    assert said.is_ephemeral
    assert "Only organisers may do this" in said.text
    assert tried == ["refused"]
    assert len(waiting) == 2
    assert replies(place.channel) == []
    assert not (place.folder / "harbour-lights" / "answers.yaml").exists()


async def test_organiser_who_is_removed_may_not_turn_the_pages(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        for number, word in enumerate(
            ("parrots", "umbrellas", "scooters", "violins", "telescopes", "saddles", "kites")
        ):
            who = place.person(f"Person {number}")
            await passed_on(who, await asked(place, who, f"Could somebody store {word} for me?"))
        listed = await answer(olga, place, "questions list")
        olga.lose(place.guild, place.guild.role_named("Organisers"))
        said = await (await olga.press(listed, "Next page")).response()
        tried = await audited_actions(app)
    assert "Only organisers may do this" in said.text
    assert "parrots" not in said.text + listed.text
    assert tried == ["refused"]


@pytest.mark.parametrize(
    "custom_id",
    [
        "usher:q-answer:1:forged",
        "usher:q-ignore:1:forged",
        "usher:q-unpublished:1:forged",
        "usher:q-page:0",
        "usher:pass:here:en:0",
    ],
)
async def test_forged_button_does_nothing(
    place: Scene, olga: Person, custom_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with place.usher() as app:
        await waiting_card(place, app)
        reply = await asked(place, olga, "wifi?")
        forged = await (await olga.forge_press(reply, custom_id)).response()
        await untouched(place, app)
    assert forged.is_ephemeral
    assert "This button no longer works" in forged.text
    assert f"{olga.id} pressed what is not there: '{custom_id}'" in caplog.text


@pytest.mark.parametrize("press", PRESSES)
async def test_press_on_a_question_that_is_answered_already_says_so(
    place: Scene, olga: Person, press: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    async with place.usher() as app:
        card = await waiting_card(place, app)
        omar = place.person("Omar", roles=[place.guild.role_named("Organisers")], locale="fr")
        await answered(olga, card)
        said = await said_to(omar, card, press)
        async with time_passes(app):
            await closed(place, card)
            sent = await replied(place, place.channel)
        done = await audited_actions(app)
    assert "déjà traité cette question" in said.text
    assert len(sent) == 1
    assert done == ["question.answered"]
    assert f"{omar.id} was late to" in caplog.text


async def test_answer_to_a_question_that_is_answered_already_is_given_back(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        omar = place.person("Omar", roles=[place.guild.role_named("Organisers")])
        form = await pressed(omar, card, "q-answer")
        await form.response()
        await answered(olga, card)
        late = await (await omar.submit(form, {"text": "No, there is none."})).response()
        async with time_passes(app):
            await closed(place, card)
            sent = await replied(place, place.channel)
        done = await audited_actions(app)
    assert "already dealt with this question" in late.text
    assert "You wrote: No, there is none." in late.text
    assert len(sent) == 1
    assert "information desk" in sent[0].text
    assert done == ["question.answered"]


async def test_question_cannot_be_merged_with_one_that_is_closed_meanwhile(
    place: Scene, olga: Person
) -> None:
    dogs = "May dogs come along to the pier?"
    async with place.usher() as app:
        card = await waiting_card(place, app)
        bo = place.person("Bo")
        await passed_on(bo, await asked(place, bo, dogs))
        async with time_passes(app):
            other = await card_of(place, dogs)
            form = await pressed(olga, card, "q-merge")
            await form.response()
            await said_to(olga, other, "q-ignore")
        late = await (await olga.submit(form, {"into": "2"})).response()
        await untouched(place, app)
    assert "already dealt with this question" in late.text


async def test_form_that_was_opened_before_a_restart_still_counts_once(
    place: Scene, olga: Person
) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        form = await pressed(olga, card, "q-answer")
        await form.response()
    async with place.usher() as app:
        said = await (await olga.submit(form, {"text": REPLY})).response()
        again = await (await olga.submit(form, {"text": REPLY})).response()
        async with time_passes(app):
            await closed(place, card)
            sent = await replied(place, place.channel)
        done = await audited_actions(app)
    assert "One person receives a reply" in said.text
    assert "already dealt with this question" in again.text
    assert len(sent) == 1
    assert done == ["question.answered"]


@pytest.mark.parametrize("number", ["99", "0", "x", "-1", "١", "9" * 40])
async def test_form_of_a_question_there_is_not_is_refused(
    place: Scene, olga: Person, number: str
) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        form = await pressed(olga, card, "q-answer")
        modal = await form.response()
        object.__setattr__(modal, "custom_id", f"usher:q-answer:{number}")
        said = await (await olga.submit(form, {"text": REPLY})).response()
        await untouched(place, app)
    assert said.is_ephemeral
    assert "already" in said.text or "no longer works" in said.text


async def test_answer_without_words_is_not_sent(place: Scene, olga: Person) -> None:
    async with place.usher() as app:
        card = await waiting_card(place, app)
        form = await pressed(olga, card, "q-answer")
        await form.response()
        said = await (await olga.submit(form, {"text": " \n "})).response()
        await untouched(place, app)
    assert "An answer cannot be empty" in said.text


async def test_words_of_a_stranger_notify_nobody_and_are_no_markup(
    place: Scene, olga: Person
) -> None:
    evil = "Is @everyone or <@&1> or **bold** or [x](https://evil.example/a) allowed #here?"
    async with place.usher() as app:
        eve = place.person("Eve")
        await passed_on(eve, await asked(place, eve, evil))
        async with time_passes(app):
            card = await place.server.wait_for_message(
                desk(place), author=place.app, where=lambda message: "allowed" in message.text
            )
            await answered(olga, card, "No, @everyone: <@&1> is **not**.")
            (public,) = await replied(place, place.channel)
    assert not card.pinged
    assert public.pinged.users == {eve.id}
    assert not public.pinged.everyone
    assert not public.pinged.roles
    assert "\\*\\*bold\\*\\*" in card.text
