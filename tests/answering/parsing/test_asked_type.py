"""What is asked for is told, or it is said that it is not known: nothing stands in for it."""

from __future__ import annotations

import pytest

from bot.answering.engine import Engine
from bot.core.models import AnswerStatus, SessionKind
from tests.builders import at, by, make_event, make_fact, make_person, make_room, make_talk

NOW = at("2025-12-01 10:00", "America/New_York")
HONEST = {AnswerStatus.UNKNOWN, AnswerStatus.NOT_PUBLISHED, AnswerStatus.DECLINED}


@pytest.mark.parametrize(
    "question",
    [
        "how many of the speakers are women?",
        "how many states are represented",
        "combien d'interprètes y aura-t-il",
        "¿cuántas mujeres intervienen?",
        "сколько делегаций будет",
        "كم دولة ستشارك",
        "有多少家媒体到场",
        "여성 발표자가 몇 명인가요",
        "유엔 본부 건물은 몇 층인가요",
    ],
)
def test_number_of_what_is_not_published_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question",
    [
        "when was Nakamitsu born",
        "Foradori est de quelle nationalité",
        "¿está casado el embajador Kim?",
        "сколько лет госпоже Накамицу",
        "ما جنسية فورادوري",
        "金大使年薪多少",
        "포라도리는 결혼했어요?",
    ],
)
def test_private_detail_of_a_person_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "what is 19 times 23",
        "combien font 8 x 7",
        "¿cuánto es 90 entre 6?",
        "сколько будет 31 плюс 14",
        "كم يساوي 9 ضرب 8",
        "35加48等于几",
        "56 나누기 7은?",
    ],
)
def test_sum_is_declined(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.DECLINED


@pytest.mark.parametrize(
    "question",
    ["who is the president of South Korea", "who is the UN secretary general", "谁是联合国秘书长"],
)
def test_holder_of_a_post_who_is_not_listed_is_not_known(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status in HONEST
    assert "Under-Secretary" not in answer.text


def test_holder_of_a_post_is_found_by_its_rank(conference: Engine) -> None:
    answer = conference.answer("who is the under-secretary-general?", NOW)
    assert "Izumi Nakamitsu" in answer.text


@pytest.mark.parametrize(
    "question", ["when was the UN founded?", "¿en qué año se creó la ONU?", "联合国是哪年成立的"]
)
def test_history_of_a_body_is_not_that_of_the_event(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status in HONEST
    assert "2002" not in answer.text


@pytest.mark.parametrize(
    "question",
    ["is North Korea attending?", "¿viene Corea del Norte?", "Северная Корея участвует?"],
)
def test_country_with_a_body_in_its_name_is_not_that_body(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status in HONEST
    assert "in partnership" not in answer.text


@pytest.mark.parametrize("question", ["mándame un chiste", "dessine-moi un mouton"])
def test_article_names_no_body(conference: Engine, question: str) -> None:
    assert "Nakamitsu" not in conference.answer(question, NOW).text


@pytest.mark.parametrize(
    "question", ["how many conferences have there been?", "¿cuántas ediciones van?", "办过几届了"]
)
def test_number_of_editions_is_told(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert "24" in answer.text


def test_surname_beside_a_foreign_title_is_found(conference: Engine) -> None:
    assert "Izumi Nakamitsu" in conference.answer("Wer ist Frau Nakamitsu?", NOW).text


@pytest.mark.parametrize(
    "question",
    ["where is the room?", "c'est dans quelle salle ?", "وين القاعة", "в каком это зале?"],
)
def test_room_that_is_not_published_is_not_known_beside_the_venue(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert answer.status is AnswerStatus.NOT_PUBLISHED


def test_name_of_nobody_listed_does_not_open_the_event(conference: Engine) -> None:
    answer = conference.answer("is it Lavrov who opens", NOW)
    assert answer.status is AnswerStatus.UNKNOWN
    assert "Izumi Nakamitsu" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "what's the Korean's job title?",
        "le Coréen, c'est quoi son poste ?",
        "¿qué cargo tiene el coreano?",
        "кем работает кореец?",
        "شو منصب الكوري",
        "韩国那位是什么职务",
        "한국 대표는 직책이 뭐예요",
    ],
)
def test_only_person_of_a_country_is_found_by_it(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).people == ("kim",)


def test_language_of_a_country_names_nobody(conference: Engine) -> None:
    answer = conference.answer("is there interpretation into Korean?", NOW)
    assert answer.people == ()


@pytest.mark.parametrize(
    "question",
    ["does Nakamitsu speak Spanish?", "Foradori parle-t-il russe ?", "김 대사 영어 잘해요?"],
)
def test_language_somebody_knows_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    ["how many spots are left?", "¿cuántas plazas quedan?", "剩多少名额", "자리 몇 개 남았어"],
)
def test_seats_left_are_no_days_left(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question",
    [
        "who is the ambassador of Korea",
        "qui est l'ambassadeur de Corée",
        "¿quién es el embajador de Corea?",
        "кто посол Кореи",
        "من هو سفير كوريا",
        "谁是韩国大使",
        "who is the permanent representative of Korea",
    ],
)
def test_holder_of_a_post_that_nobody_listed_holds_is_not_known(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "quels Coréens prennent la parole ?",
        "¿qué coreanos intervienen?",
        "кто из корейцев выступает",
        "من المتحدثون الكوريون",
        "哪些韩国人发言",
        "한국인 연사는 누구?",
    ],
)
def test_speakers_of_a_country_are_those_of_its_body(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).people == ("kim",)


@pytest.mark.parametrize(
    "question",
    [
        "when do I need to be there on day one",
        "quand faut-il arriver le premier jour",
        "¿cuándo hay que estar el primer día?",
        "когда начало в четверг",
    ],
)
def test_hour_of_a_day_is_not_told_by_its_date(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    ["which floor is it on", "c'est à quel étage", "¿en qué piso es?", "на каком этаже", "几楼"],
)
def test_floor_is_not_told_by_the_venue(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    [
        "which country is Mr Foradori from",
        "de quel pays vient M. Foradori",
        "Foradori es argentino, ¿verdad?",
        "Форадори из какой страны сам",
        "福拉多里哪国人",
        "¿y la Nakamitsu desde cuándo está en ese puesto?",
        "M. Yoo, il travaille dans quel service au juste ?",
        "في أي إدارة يعمل آرون يو؟",
    ],
)
def test_country_post_and_department_of_a_person_are_not_known(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


def test_country_of_whom_a_government_sends_is_told(conference: Engine) -> None:
    answer = conference.answer("which country is Mr Kim from", NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert "Republic of Korea" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "will the IAEA chip in too like UNIDIR and UNOOSA do",
        "est-ce que quelqu'un de la NASA prend la parole ?",
        "va a hablar alguien de la nasa?",
        "будет кто-нибудь из МАГАТЭ?",
        "هل يشارك أحد من ناسا؟",
        "北约有人参加吗",
        "나토에서도 참석하나요?",
    ],
)
def test_body_that_is_not_of_the_event_is_not_known_to_be_there(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question",
    [
        "is president Macron speaking",
        "le président Macron prend-il la parole ?",
        "¿habla el presidente Macron?",
        "выступит ли президент Макрон?",
        "هل يتحدث الأمين العام غوتيريش؟",
        "반기문 전 총장님도 연설하시나요",
    ],
)
def test_holder_of_a_post_who_is_not_listed_is_nobody_of_the_event(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


@pytest.mark.parametrize(
    "question",
    [
        "what was the theme of the 23rd one",
        "В каком городе собиралась 22-я конференция?",
        "L'an dernier c'était aussi à New York, non ?",
    ],
)
def test_fact_of_another_edition_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


def test_number_of_another_edition_is_corrected(conference: Engine) -> None:
    assert conference.answer("is this the 23rd conference?", NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "телефончик Аарона Ю киньте плз",
        "el teléfono de Aaron Yoo",
        "联系人手机号发我一下",
        "联系人的电话号码",
        "what's the contact's phone number",
        "담당자 전화번호 알려주세요",
    ],
)
def test_telephone_that_is_not_published_is_said_so(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    [
        "y a moyen de suivre en live sur youtube ?",
        "is there any way to watch it live on youtube?",
        "¿hay manera de seguirlo en directo por youtube?",
        "有没有办法在YouTube上看直播",
    ],
)
def test_ways_to_follow_that_are_not_published_are_said_so(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    ["Is Antonio Guterres giving the keynote?", "выступит ли Сергей Лавров с основным докладом?"],
)
def test_part_of_somebody_who_is_not_listed_is_whose_it_is(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ("foradori",))


@pytest.mark.parametrize(
    "question",
    ["Лавров будет выступать на конференции?", "is Guterres coming", "푸틴 와요?", "古特雷斯来吗"],
)
def test_somebody_everybody_knows_is_nobody_of_the_event(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.people) == (AnswerStatus.UNKNOWN, ())


def test_body_that_does_not_hold_it_is_answered_by_who_does(conference: Engine) -> None:
    answer = conference.answer("Правильно ли я понимаю, что конференцию проводит ЮНЕСКО?", NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "organisers")


def test_room_of_the_opening_is_asked_for_by_its_room(conference: Engine) -> None:
    answer = conference.answer("which conference room are the opening remarks in", NOW)
    assert answer.status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize("question", ["这个会不是在日内瓦办的吧？", "서울에서 여는 거 아니죠?"])
def test_city_it_is_not_held_in_is_corrected(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic in {"where", "city"}


def test_letters_of_a_city_inside_a_korean_word_name_no_city(conference: Engine) -> None:
    assert conference.answer("그 회의 며칠이나 한다카노", NOW).text.count("그곳이 아닙니다") == 0


def test_tears_of_korean_chats_end_a_sentence(conference: Engine) -> None:
    question = "길도 모르고 떨려요ㅠ 회의가 어느 도시 어느 건물에서 열리나요"
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question", ["what does OEWG stand for", "PAROS OEWG가 뭔 말이야 풀네임 좀"]
)
def test_body_that_a_topic_is_called_as_is_told_of_by_it(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "topic:oewg_paros"


def test_story_in_another_clause_narrows_the_opening_to_nothing(conference: Engine) -> None:
    answer = conference.answer("我是实习生，领导让我明早交名单，致开幕词的都有谁呀？急", NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "opens")


@pytest.mark.parametrize(
    "question",
    [
        "who pays for it",
        "qui paie tout ça ?",
        "¿quién paga todo esto?",
        "кто платит за это",
        "谁出钱",
    ],
)
def test_who_bears_the_cost_is_not_told_by_who_is_a_partner(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status in HONEST


@pytest.mark.parametrize(
    "question",
    ["is Nakamitsu the mother of anyone", "¿Foradori es padre?", "나카미쓰 부모님은 누구?"],
)
def test_family_of_a_person_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status in HONEST


def test_short_forms_of_chats_ask_what_they_stand_for(conference: Engine) -> None:
    answer = conference.answer("whens the thing start n where", NOW)
    assert answer.status is AnswerStatus.ANSWERED
    assert {"4 December", "New York"} <= {p for p in ("4 December", "New York") if p in answer.text}


@pytest.mark.parametrize(
    "question",
    ["what is 2+2 and when does it start", "2+2=? et où est-ce que ça se passe"],
)
def test_question_beside_a_sum_is_answered(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("when is the keynote by the Reef Women?", "when"),
        ("where is the keynote by the reef women?", "where"),
        ("what time is the Reef Women's keynote?", "when"),
        ("when is the Reef Women's talk about the two party tyranny?", "when"),
        ("where is the talk of the Reef Women about tyranny?", "where"),
        ("when do the Reef Women talk about tyranny?", "when"),
        ("where can I hear the Reef Women speak on tyranny", "where"),
    ],
)
def test_words_of_a_name_or_of_a_talk_about_something_ask_for_nothing_else(
    question: str, topic: str
) -> None:
    women = make_person(id="reef", name="The Reef Women", is_team=True)
    keynote = make_talk(
        "talk", "The two party tyranny", "2026-05-04 10:00", people=by("reef"),
        kind=SessionKind.KEYNOTE, rooms=("hall",), abstract=make_fact("How two rule."),
    )  # fmt: skip
    event = make_event(people=(women,), sessions=(keynote,), rooms=(make_room(id="hall"),))
    answer = Engine(event).answer(question, at("2026-05-04 08:30"))
    assert (answer.status, answer.sessions) == (AnswerStatus.ANSWERED, ("talk",))
    assert answer.topic in {topic, "person_sessions"}
