import math
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answering.classifier.classifier import Classifier
from bot.answering.classifier.encoder import NoEncoder, find_encoder
from bot.answering.classifier.language_guess import OTHER, LanguageGuess

EXAMPLES = {
    "en": "what time does it all kick off on the first day?",
    "fr": "on commence à quelle heure le premier jour ?",
    "es": "¿a qué hora arranca el primer día?",
    "ru": "во сколько всё начинается в первый день?",
    "ar": "متى يبدأ المؤتمر في اليوم الأول؟",
    "zh": "第一天几点开始？",
    "ko": "첫날 몇 시에 시작해요?",
}


@cache
def classifier() -> Classifier:
    return Classifier.load()


@cache
def classifier_alone() -> Classifier:
    return Classifier.load(NoEncoder())


@pytest.mark.parametrize(("language", "text"), EXAMPLES.items())
def test_rank_of_a_plain_question_in_each_language(language: str, text: str) -> None:
    assert classifier().rank(text, language).best == "when"
    assert classifier_alone().rank(text, language).best == "when"


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_rank_of_anything_is_a_distribution_over_all_labels(text: str) -> None:
    for one in (classifier(), classifier_alone()):
        ranking = one.rank(text)
        assert sorted(ranking.labels) == sorted(one.labels)
        assert math.isclose(sum(ranking.probabilities), 1, abs_tol=1e-4)
        assert list(ranking.probabilities) == sorted(ranking.probabilities, reverse=True)
        assert ranking.confidence == ranking.probability(ranking.best)


def test_rank_does_not_depend_on_what_was_ranked_before() -> None:
    first = classifier().rank("where is qroom?")
    classifier().rank("¿dónde está?")
    assert classifier().rank("where is qroom?") == first


def test_rank_with_own_texts_knows_a_label_of_the_event() -> None:
    texts = [
        ("Where is the robot bar?", "topic:robot_bar"),
        ("Drinks by robots", "topic:robot_bar"),
    ]
    for one in (classifier(), classifier_alone()):
        assert "topic:robot_bar" not in one.labels
        own = one.with_event(texts)
        assert own.rank("so where's that robot bar").best == "topic:robot_bar"
        assert own.rank(EXAMPLES["en"]).best == "when"
        assert one.rank("so where's that robot bar").best != "topic:robot_bar"


def test_own_texts_are_replaced_not_added() -> None:
    own = classifier().with_event([("Where is the robot bar?", "topic:robot_bar")])
    assert own.with_event([]).labels == classifier().labels


@pytest.mark.parametrize(("language", "text"), EXAMPLES.items())
def test_language_of_a_sentence_whatever_is_spoken(language: str, text: str) -> None:
    for likely in ("en", "fr", "ar"):
        guess = classifier().language(text, (likely, likely, likely))
        assert guess is not None
        assert guess.language == language


@pytest.mark.parametrize("spoken", ["en", "fr", "es"])
@pytest.mark.parametrize("word", ["programme", "metro", "no", "menu", "wifi", "badge"])
def test_language_of_a_shared_word_is_the_one_spoken(spoken: str, word: str) -> None:
    guess = classifier().language(word, (spoken, spoken, "en"))
    assert guess is not None
    assert guess.language == spoken


@pytest.mark.parametrize(
    "text",
    [
        "会議は何時に始まりますか",
        "Wann fängt die Veranstaltung morgen an?",
        "Gostaria de saber onde vai ser a palestra",
        "Де буде проходити захід завтра ввечері?",
        "جلسه فردا ساعت چند شروع می‌شود؟",
        "מתי זה מתחיל",
        "यह कब शुरू होगा",
    ],
)
def test_language_of_another_language(text: str) -> None:
    guess = classifier().language(text, ("en",))
    assert guess is not None
    assert guess.language == OTHER


def test_language_of_no_letters_is_none() -> None:
    assert classifier().language("?! 12 🙂") is None


def test_language_of_traditional_characters_is_chinese() -> None:
    guess = classifier().language("請問會議幾點開始")
    assert guess == LanguageGuess("zh", guess.confidence if guess else 0)


def test_find_encoder_gives_vectors_of_norm_one_near_for_the_same_meaning() -> None:
    encoder = find_encoder()
    assert encoder.dimension
    where, also_where, lunch = encoder.encode(["Where is it?", "¿Dónde es?", "lunch menu"])
    assert math.isclose(float(where @ where), 1, abs_tol=1e-3)
    assert where @ also_where > where @ lunch
