"""Questions in languages that Usher does not speak: understood by the encoder alone, or not."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from bot.languages import LANGUAGES
from tests.builders import at

NOW = at("2026-05-04 09:10")
ONLY_THESE = "I do not speak that language yet."


@pytest.mark.parametrize(
    ("question", "same"),
    [
        ("Wo findet die Konferenz statt?", "Where does the conference take place?"),
        ("Quando começa a conferência?", "When does the conference begin?"),
        ("会議はどこで開催されますか", "Where does the conference take place?"),
        ("Gibt es im ganzen Gebäude WLAN?", "Is there Wi-Fi in the whole building?"),
        ("Kann ich meinen Hund mitbringen?", "Can I bring my dog?"),
    ],
)
def test_foreign_question_gets_the_answer_and_the_languages(
    engine: Engine, question: str, same: str
) -> None:
    answer = engine.answer(question, NOW)
    expected = engine.answer(same, NOW)
    said, _, note = answer.text.partition("\n\n" + ONLY_THESE)
    assert (said, answer.status) == (expected.text, expected.status)
    assert note


@pytest.mark.parametrize("question", ["सम्मेलन कहाँ हो रहा है?", "Unde are loc conferința noastră?"])
def test_language_that_nobody_learned_gets_an_overview(engine: Engine, question: str) -> None:
    answer = engine.answer(question, NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert ONLY_THESE in answer.text


@pytest.mark.parametrize("word", ["wifi?", "parking ?", "hotel", "menu"])
@pytest.mark.parametrize("reader", ["fr", "es", "ru", "ko"])
def test_word_of_several_languages_is_answered_in_the_readers(
    engine: Engine, word: str, reader: str
) -> None:
    assert engine.answer(word, NOW, likely=(reader,)).language == reader


@pytest.mark.parametrize(
    "question",
    ["متی يبدأ المؤتمر في نيويورك", "أين المؤتمر وکیف أصل", "ما هو البرنامج وکم يوم"],
)
def test_arabic_with_a_letter_of_a_persian_keyboard_is_arabic(
    engine: Engine, question: str
) -> None:
    assert engine.answer(question, NOW).language == "ar"


@pytest.mark.parametrize("letter", ["ї", "і", "ү", "ے", "ھ", "の", "ん", "ש", "ß"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_letter_of_another_language_in_a_message_breaks_nothing(
    engine: Engine, letter: str, language: str
) -> None:
    for question in (
        f"wifi {letter}",
        f"где {letter}да",
        f"when and where is the conference and who speaks at it {letter}",
        f"когда и где будет конференция и кто на ней будет говорить {letter}",
        f"أين ومتى المؤتمر ومن يتحدث فيه وما هو الموضوع {letter}",
    ):
        assert engine.answer(question, NOW, likely=(language,)).language in LANGUAGES


def test_name_that_nobody_knows_is_of_no_language(engine: Engine) -> None:
    assert ONLY_THESE not in engine.answer("Ban Ki-moon?", NOW).text


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("ls diapositivas", "es"),
        ("lien spv", "fr"),
        ("clotre a quelle hore", "fr"),
        ("wen is teh openning", "en"),
    ],
)
def test_few_misspelt_words_are_of_the_language_whose_words_they_are(
    engine: Engine, typed: str, language: str
) -> None:
    assert engine.answer(typed, NOW).language == language


@pytest.mark.parametrize(
    ("typed", "language"), [("kogda start", "ru"), ("mta nakel", "ar"), ("jie xialaine", "zh")]
)
def test_few_words_of_another_script_are_no_slips_of_ours(
    engine: Engine, typed: str, language: str
) -> None:
    assert engine.answer(typed, NOW).language == language


def test_language_changes_within_a_conversation_by_the_words(engine: Engine) -> None:
    first = engine.answer("who opens the conference?", NOW)
    turn = Turn("who opens the conference?", first)
    assert engine.answer("c est a Geneve?", NOW, earlier=(turn,)).language == "fr"
