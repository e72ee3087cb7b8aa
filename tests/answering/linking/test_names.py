from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.linking.mentions import WordSense
from bot.answering.linking.name_words import NameWords
from bot.answering.linking.names import Names
from bot.answering.text.normalise import clean
from bot.answering.text.terms import terms_of
from bot.core.models import Text
from tests.builders import (
    make_event,
    make_fact,
    make_organisation,
    make_person,
    make_room,
    make_track,
    make_venue,
)

EVERYDAY = frozenset({"who", "is", "what", "when", "does", "speak", "rose", "hall", "about", "the"})
HONORIFICS = frozenset({"mr", "ms", "dr", "ambassador"})

NAMES = Names(
    make_event(
        people=(
            make_person(
                id="nakamitsu",
                name="Izumi Nakamitsu",
                native_name="中満泉",
                aliases=("Идзуми Накамицу", "إيزومي ناكاميتسو"),
            ),
            make_person(id="geiss", name="Robin Geiss"),
            make_person(id="petrov", name="Olga Petrova", native_name="Ольга Петрова"),
            make_person(id="haddad", name="Samir Haddad", native_name="سمير حداد"),
            make_person(id="kim-min", name="Kim Min-ji", native_name="김민지"),
            make_person(id="kim-jun", name="Kim Jun-ho", native_name="김준호"),
            make_person(id="rose", name="Rose Hall"),
            make_person(id="cha", name="Cha Ji-ho"),
        ),
        organisations=(make_organisation(id="unidir", name=Text.of(en="UNIDIR")),),
        rooms=(
            make_room(id="chart", name=Text.of(en="Chart Room", fr="Salle des cartes")),
            make_room(id="lantern", name=Text.of(en="Lantern. Room 4")),
        ),
        tracks=(make_track(id="deep", name=Text.of(en="Deep sea")),),
        venue=make_venue(name=make_fact("Harbour House"), aliases=("HH",)),
        short_names=(Text.of(en="Lights"),),
    )
)


def found_in(question: str) -> list[tuple[str, tuple[str, ...]]]:
    terms = terms_of(clean(question))
    titled = {b for a, b in pairwise(terms) if a.surface in HONORIFICS}
    sense = WordSense(
        is_ordinary=lambda term: term.surface in EVERYDAY,
        is_titled=lambda term: term in titled,
        is_titled_by=lambda term: term.surface in HONORIFICS,
    )
    mentions = NAMES.find(clean(question), terms, sense).mentions
    return [(mention.kind, mention.ids) for mention in mentions]


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Who is Izumi Nakamitsu?", "nakamitsu"),
        ("NAKAMITSU", "nakamitsu"),
        ("nakamitzu", "nakamitsu"),
        ("Nakamistu", "nakamitsu"),
        ("who is nakamits", "nakamitsu"),
        ("Izumi", "nakamitsu"),
        ("中満泉", "nakamitsu"),
        ("中満さん", "nakamitsu"),
        ("Кто такая Накамицу?", "nakamitsu"),
        ("من هي ناكاميتسو؟", "nakamitsu"),
        ("Robin Geiß", "geiss"),
        ("geis", "geiss"),
        ("Гейсс", "geiss"),
        ("Когда выступает Петрова?", "petrov"),
        ("О чём доклад Петровой?", "petrov"),
        ("доклад Ольги Петровой", "petrov"),
        ("Petrowa", "petrov"),
        ("متى يتحدث حداد؟", "haddad"),
        ("كلمة لحداد", "haddad"),
        ("وسمير حداد؟", "haddad"),
        ("김민지는 언제 발표해요?", "kim-min"),
        ("김준호의 발표", "kim-jun"),
        ("김준호 씨", "kim-jun"),
        ("Kim Minji", "kim-min"),
        ("kim jun ho", "kim-jun"),
    ],
)
def test_person_named_in_some_way(question: str, person: str) -> None:
    assert found_in(question) == [("person", (person,))]


def test_family_name_of_two_people_names_both() -> None:
    assert found_in("when does Kim speak?") == [("person", ("kim-jun", "kim-min"))]


@pytest.mark.parametrize("question", ["what rose", "is the hall", "when", "", "12345", "zxqv"])
def test_everyday_word_names_nobody(question: str) -> None:
    assert found_in(question) == []


def test_everyday_word_after_an_honorific_is_a_name() -> None:
    assert found_in("what does Ms Rose speak about") == [("person", ("rose",))]


def test_everyday_words_that_are_a_whole_name_are_a_name() -> None:
    assert found_in("who is Rose Hall") == [("person", ("rose",))]


@pytest.mark.parametrize(
    ("question", "mention"),
    [
        ("what is UNIDIR", ("org", ("unidir",))),
        ("where is the chart room", ("room", ("chart",))),
        ("où est la salle des cartes", ("room", ("chart",))),
        ("the Deep Sea track", ("track", ("deep",))),
        ("is Harbour House far", ("venue", ("harbour-lights",))),
        ("when is Harbour Lights", ("event", ("harbour-lights",))),
        ("chrat room", ("room", ("chart",))),
        ("Lantern", ("room", ("lantern",))),
    ],
)
def test_thing_named_in_some_way(question: str, mention: tuple[str, tuple[str, ...]]) -> None:
    assert found_in(question) == [mention]


def test_half_the_name_of_a_room_is_no_room() -> None:
    assert found_in("a chart") == []


def test_several_names_stand_in_order_of_appearance() -> None:
    assert found_in("Petrova of UNIDIR and Geiss in the chart room") == [
        ("person", ("petrov",)),
        ("org", ("unidir",)),
        ("person", ("geiss",)),
        ("room", ("chart",)),
    ]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_find_in_anything_returns_mentions_inside_it_without_overlaps(text: str) -> None:
    cleaned = clean(text)
    mentions = NAMES.find(
        cleaned, terms_of(cleaned), WordSense(lambda _: False, is_titled=lambda _: True)
    ).mentions
    assert all(0 <= m.start < m.end <= len(cleaned) for m in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


WHO = st.sampled_from(["nakamitsu", "petrova", "haddad"])


@given(WHO, st.data())
def test_name_with_any_two_neighbouring_letters_swapped_is_found(
    name: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(name) - 2))
    swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    assert [kind for kind, _ in found_in(swapped)] == ["person"]


def test_city_that_is_spelt_right_is_no_slip_of_a_name() -> None:
    words = NameWords(["باروس", "londen"], has_stems=True)
    assert words.similar_to("باريس") == ()
    assert words.similar_to("london") == ()
    assert words.similar_to("londn") != ()


@pytest.mark.parametrize("question", ["متى موضوع المجهر", "من يقدم المجهر"])
def test_arabic_word_with_more_consonants_is_no_name(question: str) -> None:
    names = Names(make_event(people=(make_person(id="mir", name="Alex Ortega Mir"),)))
    terms = terms_of(clean(question))
    nothing = WordSense(
        is_ordinary=lambda _: False,
        is_titled=lambda _: False,
        is_titled_by=lambda _: False,
        is_known=lambda _: False,
    )
    assert names.find(question, terms, nothing).mentions == ()
