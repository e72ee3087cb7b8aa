from __future__ import annotations

from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.sessions import SessionIndex
from bot.answering.linking.texts import TextIndex
from bot.answering.text.normalise import clean
from bot.answering.text.terms import terms_of
from bot.core.models import Text
from tests.builders import make_event, make_fact, make_session, make_topic, make_track

EVENT = make_event(
    tracks=(make_track(id="deep", name=Text.of(en="Deep sea")),),
    sessions=(
        make_session(
            id="tides",
            title=Text.of(en="Reading eighty years of tide books", fr="Lire des registres"),
            abstract=make_fact("Pencil figures from an attic became a data set."),
        ),
        make_session(id="gliders", title="Gliders in winter", track="deep"),
        make_session(id="debris", title=Text.of(zh="太空碎片与安全", ko="우주 쓰레기와 안보")),
        make_session(id="buoys", title="A buoy for forty euros", aliases=("cheap buoys",)),
    ),
    about=make_fact("Keeping lighthouses useful."),
    topics=(make_topic(answer=make_fact("The password hangs in the foyer.")),),
)
INDEX, TEXTS = SessionIndex(EVENT), TextIndex(EVENT)


def best_title(question: str) -> str | None:
    hits = INDEX.by_title(stems(clean(question)))
    return hits[0].id if hits else None


def stems(question: str) -> list[str]:
    return [term.stem for term in terms_of(question)]


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("Reading eighty years of tide books", "tides"),
        ("the tide book talk", "tides"),
        ("registres", "tides"),
        ("glider", "gliders"),
        ("cheap buoys", "buoys"),
        ("太空碎片", "debris"),
        ("우주 쓰레기", "debris"),
        ("quantum", None),
        ("", None),
    ],
)
def test_session_by_half_a_title(question: str, session: str | None) -> None:
    assert best_title(question) == session


def test_whole_title_has_all_of_itself() -> None:
    (hit,) = INDEX.by_title(stems("Gliders in winter"))
    assert (hit.id, hit.title_share, hit.question_share) == ("gliders", 1.0, 1.0)


@pytest.mark.parametrize(
    ("subject", "found"),
    [("attic", ["tides"]), ("deep sea", ["gliders"]), ("buoy", ["buoys"]), ("quantum", [])],
)
def test_sessions_by_subject(subject: str, found: list[str]) -> None:
    assert [hit.id for hit in INDEX.by_subject(stems(subject))] == found


def test_subject_in_a_title_counts_more_than_in_a_text() -> None:
    one = make_session(id="one", title="Ice")
    other = make_session(id="other", title="Snow", abstract=make_fact("About ice."))
    hits = SessionIndex(make_event(sessions=(other, one))).by_subject(stems("ice"))
    assert [hit.id for hit in hits] == ["one", "other"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("glidres", "glider"), ("pencl", "pencil"), ("atic", "attic"), ("zzzzzzzz", None)],
)
def test_nearest_of_a_misspelt_stem(typed: str, meant: str | None) -> None:
    (term,) = terms_of(typed)
    assert INDEX.mistyped.nearest(term) == meant


@pytest.mark.parametrize(
    ("typed", "told"),
    [("cobol", "cool"), ("fortran", "fortune"), ("clojure", "closure"), ("dart", "part")],
)
def test_nearest_of_another_word_is_nothing(typed: str, told: str) -> None:
    session = make_session(title=f"A {told} one", abstract=make_fact(f"Of what is {told}."))
    (term,) = terms_of(typed)
    assert SessionIndex(make_event(sessions=(session,))).mistyped.nearest(term) is None


@pytest.mark.parametrize(("typed", "meant"), [("boit", "boit"), ("baot", "boat"), ("bota", "boat")])
def test_another_letter_of_a_short_word_makes_another_word(typed: str, meant: str) -> None:
    mistyped = SessionIndex(make_event(sessions=(make_session(title="A boat trip"),))).mistyped
    assert [stem for _, stem in mistyped.respelt(terms_of(typed), lambda *_: False)] == [meant]


def test_nearest_of_a_short_stem_is_nothing() -> None:
    assert INDEX.mistyped.nearest(*terms_of("bok")) is None


def test_rare_stem_tells_more_than_a_common_one() -> None:
    sessions = [make_session(id=str(n), title=f"Ice talk {n}") for n in range(9)]
    index = SessionIndex(make_event(sessions=(*sessions, make_session(id="x", title="Fog"))))
    assert index.weight("fog") > index.weight("ice")


def test_index_of_an_event_without_sessions_finds_nothing() -> None:
    empty = SessionIndex(make_event())
    assert empty.by_title(stems("anything at all")) == []
    assert empty.by_subject(["anything"]) == []


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        ("lighthouse", ["Keeping lighthouses useful."]),
        ("password", ["The password hangs in the foyer."]),
        ("quantum", []),
    ],
)
def test_texts_of_the_organisers_by_subject(subject: str, told: list[str]) -> None:
    assert [one.text.get("en") for one in TEXTS.about(stems(subject))] == told


@given(st.text(max_size=300))
def test_search_for_anything_gives_shares_between_none_and_all(text: str) -> None:
    terms = terms_of(clean(text))
    hits = INDEX.by_title([term.stem for term in terms]) + INDEX.by_subject(
        [term.stem for term in terms]
    )
    shares = [share for hit in hits for share in (hit.title_share, hit.question_share)]
    assert [share for share in shares if not 0 < share <= 1.000001] == []


def test_title_held_again_is_one_title_of_its_words() -> None:
    held = [make_session(id=f"b{n}", title="BarCamp") for n in range(5)]
    index = SessionIndex(make_event(sessions=(*held, make_session(id="x", title="BarCamp notes"))))
    assert index.titles_with("barcamp") == 2


def test_share_of_a_question_that_a_title_has_is_the_same_in_every_run() -> None:
    words = [f"{a}{b}ort" for a in "bdfgkl" for b in ("a", "e", "i", "o", "u")]
    told = [
        make_session(id=f"{word}{n}", title="Else", abstract=make_fact(word))
        for rarity, word in enumerate(words)
        for n in range(rarity)
    ]
    index = SessionIndex(make_event(sessions=(make_session(id="one", title=words[0]), *told)))
    shares = [index.by_title(words[:count])[0].question_share for count in range(2, 31)]
    weights = list(map(index.weight, words))
    assert shares == [weights[0] / fsum(weights[:count]) for count in range(2, 31)]
