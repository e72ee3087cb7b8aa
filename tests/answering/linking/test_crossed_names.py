"""A first name and a surname of two people name neither; a full name with a slip names its own."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.answering.classifier.language_model import language_model
from bot.answering.linking.entities import Entities
from bot.answering.linking.knowledge import Knowledge
from bot.answering.linking.link import link
from bot.answering.linking.mentions import ids_of
from bot.answering.text.normalise import clean
from bot.core.models import Text
from bot.languages import LANGUAGE
from tests.builders import at, make_event, make_organisation, make_people, make_person, make_session

FIRST = [
    "Ana",
    "Bo",
    "Carmen",
    "Dmitri",
    "Elif",
    "Fatou",
    "Giulia",
    "Hiroshi",
    "Ines",
    "Jana",
    "Kofi",
    "Lena",
    "Marco",
    "Nadia",
    "Oskar",
    "Priya",
    "Quentin",
    "Rosa",
    "Samir",
    "Tove",
    "Uma",
    "Viktor",
    "Wanda",
    "Xiomara",
    "Yusuf",
    "Zoé",
    "Jean-Luc",
    "Mary-Kate",
    "Seán",
    "Łukasz",
]
LAST = [
    "Abbott",
    "Berger",
    "Costa",
    "Dubois",
    "El-Amrani",
    "Fischer",
    "García",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Mbeki",
    "Novák",
    "O'Neill",
    "Petrov",
    "Quispe",
    "Rossi",
    "van den Berg",
    "Tanaka",
    "Ueda",
    "de la Cruz",
    "Weiß",
    "Xu",
    "Yilmaz",
    "Zimmermann",
    "Von Arx",
    "Ng",
    "Ferreira da Silva",
    "Horvat",
]
PEOPLE = tuple(f"{first} {last}" for first, last in zip(FIRST, LAST, strict=True))
READING = language_model("latin")
NOW = at("2026-05-03 12:00")


def knowledge_of(**people: str) -> Knowledge:
    """Return what is known of an event of these people, by id."""
    return Knowledge.of(make_event(people=make_people(**people)))


KNOWLEDGE = knowledge_of(**{f"p{n}": name for n, name in enumerate(PEOPLE)})


def linked_in(question: str, language: str, knowledge: Knowledge = KNOWLEDGE) -> Entities:
    reading = language_model(LANGUAGE[language].script)
    return link(question, knowledge, reading, language, NOW)


def named_in(question: str, language: str, knowledge: Knowledge = KNOWLEDGE) -> tuple[str, ...]:
    return tuple(ids_of(linked_in(question, language, knowledge).mentions, "person"))


@pytest.mark.parametrize("name", PEOPLE)
def test_each_full_name_is_found(name: str) -> None:
    assert named_in(f"who is {name}?", "en") == (f"p{PEOPLE.index(name)}",)


@settings(max_examples=400, deadline=None)
@given(
    first=st.sampled_from(FIRST),
    last=st.sampled_from(LAST),
    asked=st.sampled_from(
        [
            ("{}", "en"), ("who is {}?", "en"), ("talk by {}", "en"), ("when does {} speak", "en"),
            ("quand parle {} ?", "fr"), ("¿quién es {}?", "es"), ("is {} coming on Monday?", "en"),
        ]
    ),
)  # fmt: skip
@example("Seán", "de la Cruz", ("¿quién es {}?", "es"))
def test_first_name_and_surname_of_two_people_name_nobody(
    first: str, last: str, asked: tuple[str, str]
) -> None:
    question, language = asked
    assume(f"{first} {last}" not in PEOPLE)
    assert named_in(question.format(f"{first} {last}"), language) == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Dmitri Dubais", "Dmitri Dubois"),
        ("lena lindkvist", "Lena Lindqvist"),
        ("Kofi Kowalska", "Kofi Kowalski"),
        ("Wanda Weis", None),
    ],
)
def test_surname_a_letter_off_beside_its_first_name(written: str, meant: str | None) -> None:
    listed = ("Dmitri Dubois", "Lena Lindqvist", "Kofi Kowalski", "Jana Jansen")
    knowledge = knowledge_of(**{name: name for name in listed})
    assert named_in(f"who is {written}?", "en", knowledge) == ((meant,) if meant else ())


@pytest.mark.parametrize(
    "question",
    [
        "is will haddad there",
        "when does will haddad speak",
        "who is mark tanaka",
        "where is rose kowalski?",
        "Is April Zimmermann there?",
        "who is Nadia Page",
        "Nadia Young",
        "is samir black there",
        "When does Rosa Martin speak?",
        "Hedy Yilmaz",
        "who is dmitri patel",
        "is marco weber there",
        "¿quién es Carmen Flores?",
        "quand parle Rose Dubois ?",
        "кто такой Роман Kowalski",
        "谁是 will haddad",
        "will haddad 언제 발표해요?",
    ],
)
def test_everyday_word_beside_a_part_of_a_name_is_another_name(question: str) -> None:
    language = {"¿": "es", "q": "fr", "к": "ru", "谁": "zh"}.get(question[0], "en")
    language = "ko" if "언제" in question else language
    found = link(question, KNOWLEDGE, READING, language, NOW)
    assert ids_of(found.mentions, "person") == ()
    assert len(found.strangers) == 1


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("when will haddad speak", "Hiroshi Haddad"),
        ("will haddad speak?", "Hiroshi Haddad"),
        ("who is prof. haddad?", "Hiroshi Haddad"),
        ("is haddad still there", "Hiroshi Haddad"),
        ("haddad page", "Hiroshi Haddad"),
        ("Keynote Haddad", "Hiroshi Haddad"),
        ("does Wanda really speak tomorrow", "Wanda Weiß"),
        ("is uma there", "Uma Ueda"),
    ],
)
def test_everyday_word_that_does_other_work_beside_a_name_is_none(
    question: str, person: str
) -> None:
    assert named_in(question, "en") == (f"p{PEOPLE.index(person)}",)


@pytest.mark.parametrize(
    "question", ["is breakfast there", "where is lost property", "is free parking there"]
)
def test_thing_asked_for_like_a_person_is_no_name(question: str) -> None:
    assert linked_in(question, "en").strangers == ()


@pytest.mark.parametrize("question", ["m", "who is m?", "is m there", "when does m speak"])
def test_handle_of_one_letter_is_found_where_it_is_asked_for(question: str) -> None:
    assert named_in(question, "en", knowledge_of(m="m")) == ("m",)


def test_slip_of_a_title_in_a_name_that_is_asked_about_is_no_title() -> None:
    session = make_session(id="make", title="make devices: towards red and green")
    knowledge = Knowledge.of(make_event(sessions=(session,)))
    found = link("is Mike Green there", knowledge, READING, "en", NOW)
    assert (found.sessions, found.strangers) == ((), ("Mike Green",))


LISTED = Knowledge.of(
    make_event(
        people=(
            make_person(id="kim", name="Sangjin Kim", aliases=("Sang-jin Kim", "김상진")),
            make_person(id="yoo", name="Aaron Junhoung Yoo"),
            make_person(id="luc", name="Jean-Luc Martin"),
            make_person(id="lin", name="Mei Lin 林美華"),
            make_person(id="thor", name="Thorvald 雷神 Schanz"),
            make_person(id="rhys", name="D. Rhysand Kell, MD, PhD"),
            make_person(id="ko", name="Ko Ko"),
            make_person(id="milner", name="Jonas Milner"),
            make_person(id="sarah", name="Sarah Bobinska"),
            make_person(id="caro", name="Carolina Romero"),
            make_person(id="dintino", name="Andrea d'Intino"),
            make_person(id="neumann", name="Joscha Neumann"),
            make_person(id="carlsson", name="Kristoffer Carlsson"),
            make_person(id="carlson", name="Bea Carlson"),
            make_person(id="sona", name="Mara Sona"),
        )
    )
)


@pytest.mark.parametrize("family", ["Kim", "Yoo", "Lee"])
@pytest.mark.parametrize(
    "given", ["Jong-un", "Ji-woo", "Sang-min", "Jae-in", "Sungmin", "Yeong-ho"]
)
@pytest.mark.parametrize(
    "asked", ["{0} {1}", "{1} {0}", "who is {0} {1}?", "is {1} {0} coming?", "кто такой {0} {1}"]
)
def test_another_given_name_beside_a_family_name_is_somebody_else(
    asked: str, given: str, family: str
) -> None:
    language = "ru" if asked.startswith("кто") else "en"
    linked = link(asked.format(given, family), LISTED, READING, language, NOW)
    assert ids_of(linked.mentions, "person") == ()


@pytest.mark.parametrize(
    ("written", "person"),
    [
        ("Sanjin Kim", "kim"),
        ("sangjn kim", "kim"),
        ("Kim Sang-jin", "kim"),
        ("Jean-Luc", "luc"),
        ("jean luc martin", "luc"),
        ("Junhoung Yoo", "yoo"),
        ("상진", "kim"),
        ("who is Mei Lin 林美華?", "lin"),
        ("Mei Lin", "lin"),
        ("林美華", "lin"),
        ("Thorvald Schanz", "thor"),
        ("雷神", "thor"),
        ("Rhys Kell", "rhys"),
        ("who is Mara Sona, MD", "sona"),
        ("who is rhysand kell", "rhys"),
        ("who is Ko Ko?", "ko"),
        ("kristofer carlson", "carlsson"),
        ("andrea dintino", "dintino"),
        ("does Kris Carlsson speak", "carlsson"),
        ("is Kristo Carlsson there", "carlsson"),
        ("Carlson", "carlson"),
        ("sona", "sona"),
    ],
)
def test_own_name_with_a_slip_or_a_hyphen_is_still_found(written: str, person: str) -> None:
    assert named_in(written, "en", LISTED) == (person,)


@pytest.mark.parametrize("written", ["김상민", "김성진"])
def test_another_syllable_of_hangul_is_another_name(written: str) -> None:
    assert named_in(written, "ko", LISTED) == ()


@pytest.mark.parametrize(
    "asked",
    [
        "who is Jonas Miller?",
        "Jonas Miller",
        "who is Sarah Le?",
        "Carolina d'Intino",
        "carolina d’intino",
    ],
)
def test_name_between_two_of_the_list_is_neither(asked: str) -> None:
    assert named_in(asked, "en", LISTED) == ()


@pytest.mark.parametrize("asked", ["Йоша Нойман", "доклад Йоши Ноймана", "когда Нойман?"])
def test_german_name_is_known_as_it_is_heard(asked: str) -> None:
    assert named_in(asked, "ru", LISTED) == ("neumann",)


@pytest.mark.parametrize("asked", ["where is the sofa", "any sofa around?"])
def test_short_word_with_another_letter_is_no_slip_of_a_name(asked: str) -> None:
    assert named_in(asked, "en", LISTED) == ()


RUSSIAN = knowledge_of(
    putin="Владимир Путин",
    yakunin="Владимир Якунин",
    volozh="Аркадий Волож",
    kissinger="Генри Киссинджер",
    chambers="Джон Чемберс",
)


@pytest.mark.parametrize(
    ("asked", "language", "person"),
    [
        ("when does Yakunin speak", "en", "yakunin"),
        ("Vladimir Yakunin", "en", "yakunin"),
        ("quand parle Volozh ?", "fr", "volozh"),
        ("arkadiy volozh", "en", "volozh"),
        ("who is Kissinger", "en", "kissinger"),
        ("who is Henry Kissinger", "en", "kissinger"),
        ("when does John Chambers speak", "en", "chambers"),
        ("John Kissinger", "en", None),
        ("when does putin speak", "en", "putin"),
        ("во сколько путин", "ru", "putin"),
        ("Arkady Yakunin", "en", None),
        ("when does Volkov speak", "en", None),
    ],
)
def test_name_in_cyrillic_is_known_in_latin_letters(
    asked: str, language: str, person: str | None
) -> None:
    assert named_in(asked, language, RUSSIAN) == ((person,) if person else ())


@pytest.mark.parametrize(
    ("asked", "people"),
    [
        ("кто после Путина", ("putin",)),
        ("с Путиным когда", ("putin",)),
        ("выступление Дмитриева", ("dmitriev",)),
        ("у Костина есть выступление", ("kostin",)),
        ("доклад Дмитрия", ("grishin",)),
    ],
)
def test_name_in_a_russian_case_is_of_nobody_whose_name_only_begins_alike(
    asked: str, people: tuple[str, ...]
) -> None:
    listed = make_people(
        putin="Владимир Путин",
        dmitriev="Кирилл Дмитриев",
        grishin="Дмитрий Гришин",
        kostin="Андрей Костин",
        kostolo="Дик Костоло",
    )
    knowledge = Knowledge.of(make_event(people=listed))
    found = link(asked, knowledge, language_model("cyrillic"), "ru", NOW)
    assert ids_of(found.mentions, "person") == people


@pytest.mark.parametrize(
    ("asked", "bodies"),
    [
        ("who is Jong-un Kim", ()),
        ("is jong-un coming?", ()),
        ("non-UN speakers", ("un",)),
        ("who is from the UN", ("un",)),
    ],
)
def test_end_of_a_name_with_a_hyphen_is_no_body(asked: str, bodies: tuple[str, ...]) -> None:
    united = make_organisation(id="un", name=Text.of(en="United Nations"), aliases=("UN",))
    knowledge = Knowledge.of(make_event(organisations=(united,)))
    assert ids_of(link(asked, knowledge, READING, "en", NOW).mentions, "org") == bodies


@pytest.mark.parametrize(
    ("question", "language", "people"),
    [
        ("¿A qué hora lee Felicia Tan?", "es", ("tan",)),
        ("What can I win?", "en", ()),
        ("who is lee", "en", ("lee",)),
        ("what about lee?", "en", ("lee",)),
        ("Who is lee?", "en", ("lee",)),
    ],
)
def test_everyday_word_in_small_letters_among_capitals_is_no_name(
    question: str, language: str, people: tuple[str, ...]
) -> None:
    knowledge = knowledge_of(lee="Yoon Seo Lee", tan="Felicia Tan", win="Zaw Win")
    assert named_in(question, language, knowledge) == people


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("시몽이 누구예요", ("simon",)),
        ("발표자 시몽은 언제 와요?", ("simon",)),
        ("베르나르 시몽이 누구예요", ()),
        ("다니엘 시몽은 언제 발표해요?", ()),
    ],
)
def test_strange_word_before_what_sounds_like_a_part_is_another_name(
    question: str, people: tuple[str, ...]
) -> None:
    assert named_in(question, "ko", knowledge_of(simon="Simon Byrne")) == people


@pytest.mark.parametrize(
    ("question", "strangers"),
    [
        ("طالب هندسة هل أستطيع الحضور", 0),
        ("هل يوجد كريم حماية من الشمس", 0),
        ("من هو كريم حماية؟", 1),
        ("متى يتحدث سعيد العمري؟", 1),
        ("محمد صلاح موجود؟", 1),
    ],
)
def test_arabic_word_that_is_a_given_name_is_one_where_a_name_is_asked(
    question: str, strangers: int
) -> None:
    assert len(linked_in(question, "ar").strangers) == strangers


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("посоветуй сериал на вечер", ()),
        ("нужен сериал", ()),
        ("Сериль?", ("ceryl",)),
    ],
)
def test_word_in_small_letters_that_only_sounds_like_a_name_is_none(
    question: str, people: tuple[str, ...]
) -> None:
    assert named_in(question, "ru", knowledge_of(ceryl="Ceryl Evans")) == people


@pytest.mark.parametrize("name", ["№Ball", "Ⓐda Moreau", "Ｃｃｃ Team"])
def test_name_with_marks_that_are_other_letters_is_found_as_it_is_typed(name: str) -> None:
    assert named_in(clean(f"who is {name}?"), "en", knowledge_of(one=name)) == ("one",)
