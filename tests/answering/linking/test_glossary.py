"""Subjects asked in other words than the programme's, or in another language."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.engine import Engine
from bot.answering.linking.glossary import concepts_in, sessions_on_concepts
from bot.answering.linking.sessions import SessionIndex
from bot.answering.text.terms import Term, terms_of
from bot.answering.text.wording import single_words
from bot.languages import LANGUAGES
from tests.builders import at, make_event, make_fact, make_session

EVENT = make_event(
    sessions=(
        make_session(id="calls", title="Killer whale calls"),
        make_session(id="hives", title="Élever des abeilles en ville"),
        make_session(
            id="wells",
            title="What we drink",
            abstract=make_fact("Arsenic in the wells of a valley."),
        ),
        make_session(id="cane", title="Sugarcane fields"),
        make_session(id="other", title="A language of flags"),
    )
)
INDEX = SessionIndex(EVENT)


@pytest.mark.parametrize(
    ("language", "asked", "sessions"),
    [
        ("en", "anything on orcas?", ("calls",)),
        ("ru", "что-то про косаток было?", ("calls",)),
        ("ar", "محاضرة عن النحل؟", ("hives",)),
        ("ko", "범고래는 언제?", ("calls",)),
        ("zh", "虎鲸那场几点", ("calls",)),
        ("es", "algo de abejas y lobos", ("hives",)),
        ("ru", "про мышьяк в долине", ("wells",)),
        ("en", "the sugar cane talk", ("cane",)),
        ("ru", "про мышьяк, косаток или пчёл", ()),
        ("en", "abeille, killer whale", ()),
        ("fr", "", ()),
    ],
)
def test_session_has_the_concept_of_another_word(
    language: str, asked: str, sessions: tuple[str, ...]
) -> None:
    small = single_words("function_words", language)

    def is_own_word(term: Term) -> bool:
        return term.surface in small or INDEX.knows(term.stem)

    assert sessions_on_concepts(terms_of(asked), language, INDEX, is_own_word) == sessions


def test_concept_of_too_many_sessions_tells_none() -> None:
    titles = [f"Whale {number}" for number in range(6)]
    index = SessionIndex(make_event(sessions=[make_session(id=t, title=t) for t in titles]))
    assert sessions_on_concepts(terms_of("про китов"), "ru", index, lambda _: False) == ()


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_sessions_on_concepts_of_any_text(text: str, language: str) -> None:
    found = sessions_on_concepts(terms_of(text), language, INDEX, lambda _: False)
    assert set(found) <= set(INDEX.ids)


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("есть доклад про мышьяк?", "wells"),
        ("범고래 얘기 있어?", "calls"),
        ("有讲蜜蜂的吗", "hives"),
    ],
)
def test_session_is_found_by_its_subject_in_another_language(question: str, session: str) -> None:
    assert Engine(EVENT).answer(question, at("2026-05-03 12:00")).sessions == (session,)


def test_glossary_has_every_concept_once_in_every_language() -> None:
    source = files("bot.answering").joinpath("lexicon", "glossary.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in source.splitlines()]
    words = [[word.strip() for word in cell.split(";")] for row in rows for cell in row]
    assert {len(row) for row in rows} == {len(LANGUAGES)}
    assert [cell for cell in words if "" in cell] == []
    assert len({row[0].casefold() for row in rows}) == len(rows)


@pytest.mark.parametrize("asked", ["أقمار صناعية", "الأقمار الصناعية", "الاقمار الصناعيه"])
def test_an_arabic_article_changes_no_concept(asked: str) -> None:
    (concept,) = concepts_in(terms_of(asked), "ar")
    assert ("satellit",) in concept.words
