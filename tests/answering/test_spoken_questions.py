"""What people type who speak rather than write: dialects, numbers in words, a story before it."""

from __future__ import annotations

import pytest

from bot.answering.dialogue.state import Turn
from bot.answering.engine import Engine
from bot.core.models import AnswerStatus
from tests.builders import at

NOW = at("2025-12-01 10:00", "America/New_York")


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is it the twenty-second edition?", "No, not edition 22"),
        ("the twenty-fourth?", "Yes."),
        ("c'est la vingt-cinquième, non ?", "Non, pas l’édition nº 25"),
        ("es la vigesimocuarta, ¿verdad?", "Sí."),
        ("это двадцать вторая конференция?", "Нет, порядковый номер не 22"),
        ("هي الدورة الثانية والعشرين صح؟", "لا، ليست الدورة رقم \u206822"),
        ("是第二十五届吗", "不是第25届"),
        ("스물다섯 번째 회의죠?", "제25차가 아닙니다"),
    ],
)
def test_edition_in_words_is_checked(conference: Engine, question: str, begin: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.text[: len(begin)]) == (AnswerStatus.ANSWERED, begin)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when was the first edition held?", "2002"),
        ("من امتى بينعمل المؤتمر ده", "2002"),
        ("فوقاش كاين المؤتمر", "4 ديسمبر"),
        ("شحال من يوم كيقعد المؤتمر", "يومان"),
        ("واش كاين المؤتمر فجنيف", "نيويورك"),
        ("скоко дней идёт конфа", "2 дня"),
        ("기조연설 누가함 ㅋㅋ", "Foradori"),
    ],
)
def test_dialect_is_answered_without_a_remark(conference: Engine, question: str, told: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    [
        "is it the Japanese who run it?",
        "la corée du sud ou du nord ?",
        "это организуют американцы?",
        "اليابانيين هم اللي منظمينه؟",
        "هي الشمالية ولا الجنوبية",
        "북한이야 남한이야?",
        "who's in charge here",
        "c'est qui le chef ici",
        "¿quién manda aquí?",
        "кто тут главный",
        "مين المسؤول هون",
        "这里谁说了算",
        "여기 책임자가 누구예요?",
    ],
)
def test_who_organises_is_told_to_who_names_somebody(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    un = {"en": "Disarmament", "fr": "désarmement", "ru": "разоружения", "ar": "نزع السلاح"}
    un |= {"es": "Desarme", "zh": "裁军事务厅", "ko": "군축"}
    told = un[answer.language]
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    "question",
    [
        "will anyone from roscosmos be speaking?",
        "habla alguien de la airbus?",
        "кто-нибудь из спейсикса выступает?",
        "is Secretary-General Boutros speaking?",
        "سيلقي الرئيس ماكرون كلمة؟",
        "오펜하이머 원장님 발표하시나요",
        "which country is Foradori from?",
        "из какой страны Накамицу",
        "中满泉是哪个国家的",
    ],
)
def test_who_is_not_on_the_list_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("remind me who gives the keynote", "Foradori"),
        ("recuérdame cuántos días son", "2 días"),
        ("напомни где это проходит", "Нью-Йорк"),
        ("ذكرني وين المؤتمر", "نيويورك"),
        (
            "My dog ate my badge. In which city does the conference take place this year?",
            "New York",
        ),
        ("hay algo de ciber y cuantica?", "cuánticas"),
    ],
)
def test_question_beside_what_is_told_is_answered(
    conference: Engine, question: str, told: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True)


def test_order_to_remind_is_no_recall(conference: Engine) -> None:
    assert conference.answer("remind me when the keynote starts", NOW).topic == "bot:remind_me"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("wen el mo2tamar", "نيويورك"),
        ("meen byeftete7", "Nakamitsu"),
        ("fin kayn lmo2tamar", "نيويورك"),
        ("feen el mutamar?", "نيويورك"),
        ("emta el eftetah", "الافتتاحية"),
        ("wesh mawdoo3 el mu2tamar", "الفضاء"),
    ],
)
def test_arabic_in_latin_letters_is_answered_in_arabic(
    conference: Engine, question: str, told: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.language, told in answer.text) == ("ar", True)


@pytest.mark.parametrize("question", ["shukran", "marhaba", "kifak", "salam", "ahlan"])
def test_greeting_in_latin_letters_is_small_talk_in_arabic(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.language, answer.status) == ("ar", AnswerStatus.SMALL_TALK)


def test_wifi_as_two_words_is_of_no_language(conference: Engine) -> None:
    asked = [conference.answer(one, NOW) for one in ("wifi?", "wi fi?", "Wi-Fi?")]
    assert {(answer.language, answer.topic) for answer in asked} == {("en", "topic:wifi")}


@pytest.mark.parametrize(
    "question",
    [
        "who gave the keynote at the 22nd",
        "امتى المؤتمر الجاي",
        "내년에는 언제 열리나요",
        "채택된 결의가 있나요",
        "el representante permanente, no su adjunto, ¿interviene?",
        "сам постпред, а не заместитель, выступает?",
    ],
)
def test_what_is_of_another_edition_or_post_is_not_known(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("whos opening it", "Nakamitsu"),
        ("is it the 22nd?", "No, not edition 22"),
        ("邊個做開幕", "Nakamitsu"),
        ("기조연설은 누가 하노", "Foradori"),
        ("뉴욕인거 맞죠?", "네. "),
        ("is it in Geneva? writing the memo now", "Not there."),
        ("c'est à Genève, non ? je note ça dans l'agenda", "Ce n’est pas là."),
        ("it's the 24th and it began in 2012, right?", "No, not 2012."),
        ("第24届，2001年创办的吧", "不是2001。"),
        ("Otra vez misiles no, por favor, ¿de qué trata este año?", "ultraterrestre"),
    ],
)
def test_spoken_question_is_answered(conference: Engine, question: str, told: str) -> None:
    assert told in conference.answer(question, NOW).text


@pytest.mark.parametrize("question", ["너무 피곤해요", "I'm exhausted", "estoy cansada", "太累了"])
def test_how_somebody_feels_is_no_question_how_usher_is(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "talk:feelings"


@pytest.mark.parametrize("question", ["i'm lost", "je suis perdue, c'est quel bâtiment ?"])
def test_who_is_lost_is_told_where_it_is(conference: Engine, question: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, answer.topic) == (AnswerStatus.ANSWERED, "where")


def test_what_is_lost_is_lost_property(conference: Engine) -> None:
    assert conference.answer("j'ai perdu mon sac", NOW).topic == "topic:lost_property"


def test_city_of_the_last_syllable_of_a_name_is_not_named(conference: Engine) -> None:
    answer = conference.answer("개회사 포라도리가 하나요", NOW)  # "리가" is Riga
    assert answer.text.startswith("Carlos Mario Foradori 님이 아닙니다.")


@pytest.mark.parametrize("second", ["وكيف أوصل له", "وكيف بوصلها"])
def test_to_reach_somebody_is_no_way_to_a_place(conference: Engine, second: str) -> None:
    first = conference.answer("مين كيم", NOW)
    answer = conference.answer(second, NOW, None, (Turn("مين كيم", first),))
    assert "Sangjin Kim" in answer.text
    assert "نيويورك" not in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("c ki ki ouvr la konférans", "Nakamitsu"),
        ("c kan ke sa comens", "4 décembre"),
        ("kel é le tème", "espace"),
        ("konbien de jour sa dure", "2 jours"),
        ("ou c ke sa se pass", "New York"),
    ],
)
def test_french_as_it_sounds_is_answered_in_french(
    conference: Engine, question: str, told: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.language, told in answer.text) == ("fr", True)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when is the last day", "5 December"),
        ("c'est quand le dernier jour", "5 décembre"),
        ("마지막 날이 언제예요", "12월 5일"),
        ("يا جماعة آخر يوم للمؤتمر متى", "5 ديسمبر"),
        ("要去机场了，哪天结束", "12月5日"),
        ("разве не Форадори открывает?", "Нет, это не Carlos Mario Foradori"),
        ("나카미츠 사무차장이 기조연설 하는 거 맞지?", "Izumi Nakamitsu 님이 아닙니다"),
        ("it's not just the Koreans putting this on, is it", "Disarmament Affairs"),
    ],
)
def test_right_answer_has_no_remark(conference: Engine, question: str, told: str) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, told in answer.text) == (AnswerStatus.ANSWERED, True)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("theme and venue?", ("Outer Space", "New York")),
        ("date, lieu, thème", ("4 décembre", "New York", "extra-atmosphérique")),
        ("дата и место", ("4 декабря", "Нью-Йорк")),
        ("会议主题是啥 还有地址", ("外层空间", "纽约")),
        ("谁主办的 几号开始", ("裁军事务厅", "12月4日")),
        ("时间地点", ("12月4日", "纽约")),
        ("didian在哪", ("纽约",)),
        ("会意在哪里开", ("纽约",)),
        ("주재가 머에요", ("우주안보",)),
        ("외교관만 오나요 아니면 교수나 기업 쪽도 오나요", ("학자", "산업")),
        ("which Koreans speak", ("Sangjin Kim",)),
        ("is Ambassador Kim coming", ("Opening remarks",)),
        ("هل ستحضر ناكاميتسو", ("الافتتاحية",)),
        ("are the unidir ppl coming too or only OOSA", ("Institute for Disarmament Research",)),
        ("아따 기조연설은 누가 헌다요잉", ("Foradori",)),
        ("어데서 하능교", ("뉴욕",)),
        ("아니 핵이 더 급하지 왜 하필 우주를 갖고 이 난리야?", ("의존",)),
        ("xq mi jefe dice q es la 23 edición? yo creo q no", ("No, la edición n.º 23",)),
        ("my colleague swears its in vienna this time, correct?", ("New York",)),
        ("security here. confirm two day event ending fri 5th", ("Yes", "5 December")),
        ("hablan de ia?", ("inteligencia artificial",)),
        ("it's 4, 5 and 6 december right", ("not take place on Saturday 6",)),
        ("fecha de cierre?", ("5 de diciembre",)),
        ("هلا وين المؤتمر", ("نيويورك",)),
        ("el diplomatico coreano ese q habla en la apertura cmo se yama", ("Sangjin Kim",)),
        ("ليش الفضاء بالذات", ("الاعتماد",)),
        ("من يا سنة مسوين هالمؤتمر؟", ("2002",)),
        ("cé ou exactemant la conférance", ("New York",)),
        ("邮箱多少", ("yoo2@un.org",)),
        ("what year was the first one", ("2002",)),
        ("puis-je écrire que l'UNIDIR contribue à la conférence ?", ("désarmement",)),
        ("wen n where", ("4 December", "New York")),
        ("уточните пожалуйста должность Санджина Кима", ("заместитель Постоянного",)),
        ("Накамицу?", ("заместитель Генерального",)),
        ("la oficina esa del espacio de la onu participa", ("Espacio Ultraterrestre",)),
        ("ما هيئات الأمم المتحدة التي تساهم في البرنامج؟", ("معهد الأمم المتحدة",)),
        ("C'est l'ONU ou les Coréens qui organisent ?", ("désarmement", "République de Corée")),
        ("주제 뭐고 어디서 함", ("우주안보", "뉴욕")),
        ("장소랑 날짜 좀", ("뉴욕", "12월 4일")),
    ],
)
def test_questions_in_a_few_words_are_all_answered(
    conference: Engine, question: str, told: tuple[str, ...]
) -> None:
    answer = conference.answer(question, NOW)
    given = tuple(word for word in told if word in answer.text)
    assert (answer.status, given) == (AnswerStatus.ANSWERED, told)


@pytest.mark.parametrize(
    "question",
    [
        "북한 와요?",
        "대통령도 오시나",
        "나카미쓰 연세가 어떻게 되시죠",
        "나카미쓰가 일본 사람이에요?",
        "does UNODA pay for travel of participants",
        "where was the 22nd edition held",
        "is NASA presenting",
        "Роскосмос будет?",
        "why New York?",
        "핵무기 얘기 나와요?",
        "is Yoo from UNODA",
        "when did Korea join the UN",
    ],
)
def test_what_is_not_told_of_people_bodies_and_editions_is_not_known(
    conference: Engine, question: str
) -> None:
    answer = conference.answer(question, NOW)
    assert (answer.status, "yoo2@un.org" in answer.text) == (AnswerStatus.UNKNOWN, True)


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("quién organiza?", "con quién?", "República de Corea"),
        ("누가 주최해요?", "누구랑 같이요?", "대한민국"),
        ("quién es nakamitsu", "y qué hace ahí", "Palabras de apertura"),
        ("김상진 차석대사님 오셔?", "가서 뭐 하시는데", "개회사"),
        ("who is nakamitsu", "what does she do there", "Opening remarks"),
        ("quién es el tal sangjin kim", "ah ya, y a qué país representa?", "República de Corea"),
        ("who is foradori", "whats that group called in full", "Open-Ended Working Group"),
    ],
)
def test_what_a_few_words_ask_of_who_was_told_is_answered(
    conference: Engine, first: str, second: str, told: str
) -> None:
    before = Turn(first, conference.answer(first, NOW))
    assert told in conference.answer(second, NOW, earlier=(before,)).text


@pytest.mark.parametrize("question", ["is it the 24th of december", "это 24 декабря?"])
def test_day_of_the_number_of_the_edition_is_no_edition(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).topic == "is_today"


def test_anything_in_a_language_asks_for_the_languages(conference: Engine) -> None:
    answer = conference.answer("anything in spanish", NOW)
    assert (answer.status, "Outer Space" in answer.text) == (AnswerStatus.NOT_PUBLISHED, False)


@pytest.mark.parametrize(
    "question",
    ["à quelle heure il parle Foradori", "в каком зале выступает Форадори"],
)
def test_when_or_where_somebody_speaks_is_not_told_by_what_they_do(
    conference: Engine, question: str
) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


def test_name_of_a_town_is_no_slip_of_another_word(conference: Engine) -> None:
    assert "Nueva York" in conference.answer("Viena o Nueva York??", NOW).text


def test_what_is_told_beside_a_question_asks_nothing(conference: Engine) -> None:
    question = "need a phone number for Aaron Yoo pls, email is too slow"
    assert conference.answer(question, NOW).status is AnswerStatus.NOT_PUBLISHED


@pytest.mark.parametrize(
    "question",
    [
        "مين رئيسة نزع السلاح بالأمم المتحدة",
        "who chairs nuclear disarmament at the UN?",
        "¿quién preside el desarme nuclear en la ONU?",
    ],
)
def test_head_of_something_of_two_words_is_no_head_of_one_of_them(
    conference: Engine, question: str
) -> None:
    assert "Foradori" not in conference.answer(question, NOW).text


@pytest.mark.parametrize(
    "question",
    ["how do you spell the keynote speaker's name", "主旨演讲人英文名怎么拼 脚注要用"],
)
def test_name_of_whoever_gives_the_keynote_is_no_name_of_the_event(
    conference: Engine, question: str
) -> None:
    assert "Carlos Mario Foradori" in conference.answer(question, NOW).text


def test_chinese_clauses_apart_by_a_space_are_apart(conference: Engine) -> None:
    answer = conference.answer("会议几号到几号啊 要跟导师请假", NOW)
    assert answer.status is AnswerStatus.ANSWERED


@pytest.mark.parametrize(
    "question", ["what number is our booth?", "저희 부스 몇 번이에요?", "제 좌석 몇 번이에요?"]
)
def test_number_of_something_else_is_no_edition(conference: Engine, question: str) -> None:
    assert conference.answer(question, NOW).status is AnswerStatus.UNKNOWN
