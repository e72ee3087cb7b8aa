# Всё, что говорит Usher, по-русски.

## Даты, время и списки
day-pattern = EEEE, d MMMM
date-pattern = EEEE, d MMMM y 'года'
date-range = { $start } — { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (местное время: { $city })
zone-also = { $time } ({ $city }) — это { $other }, { $day } ({ $otherCity }).
# Its number needs no plural.
and-more = …и ещё { $count }. Напишите «ещё» или назовите день, зал, секцию или тему.
no-more = Это всё.
labelled = { $what }: { $shown }
person-part = { $person } ({ $part })
part-speaker = выступление
part-opening = вступительное слово
part-keynote = основной доклад
part-moderator = модератор
part-panellist = участие в дискуссии
part-closing = заключительное слово
part-host = ведение заседания
provisional = Сведения предварительные и могут измениться.
cancelled-mark = ОТМЕНЕНО: { $text }

## Даты и продолжительность
dates = { $name }: { $range } ({ $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}).
dates-one-day = { $name }: { $day }.
duration = { $name }. Продолжительность: { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} ({ $range }).
event-ends = { $name }. Последний день: { $day }.
starts-with = Начало: { $day }, { $time } — «{ $title }».
ends-with = Окончание: { $day }, { $time }. Последнее в программе: «{ $title }».
ends-unpublished = Последнее заседание — «{ $title }», начало: { $day }, { $time }; время его окончания не опубликовано.
days-left = { $days ->
    [0] Мероприятие начинается сегодня.
    [1] Мероприятие начинается завтра.
    [one] До начала остался { $days } день.
    [few] До начала осталось { $days } дня.
    [many] До начала осталось { $days } дней.
   *[other] До начала осталось { $days } дня.
}
on-now-day = Мероприятие идёт: день { $number } из { $days }.
over-since = Мероприятие завершилось. Последний день: { $day }.
today-is-before = Не сегодня: сегодня { $today }.
started-not = Мероприятие ещё не началось.
started-yes = Мероприятие уже началось.
over-not = Мероприятие ещё не закончилось.
not-on-day = В этот день мероприятие не проходит: { $day }.
is-on-day = Это один из дней мероприятия: { $day }.
clock-unpublished = Точное время не опубликовано.
only-this-edition = Я располагаю сведениями только об этом мероприятии: { $name }, { $range }.

## Заседание: время, длительность, место
session-at = «{ $title }»: { $when }.
session-ends = «{ $title }»: окончание — { $time }, { $day }.
session-end-unknown = Время окончания заседания «{ $title }» не опубликовано.
session-day-only = «{ $title }»: { $day }. Время не опубликовано.
session-in-days = «{ $title }» — в дни мероприятия ({ $range }); день и время не опубликованы.
session-lasts = «{ $title }» длится { $length }: { $when }.
kind-length = Продолжительность каждого: { $length }.
kind-lengths = Продолжительность: { $shortest } — { $longest }, чаще всего { $usual }.
session-length-unknown = Продолжительность заседания «{ $title }» не опубликована.
session-registered-unknown = Число записавшихся на заседание «{ $title }» не опубликовано.
session-started = Уже началось: «{ $title }», { $when }.
session-not-started = Ещё не началось: «{ $title }», { $when }.
session-over = Уже закончилось: «{ $title }», { $when }.
session-room = «{ $title }»: { $rooms }.
session-room-unknown = Сведения о зале для заседания «{ $title }» не опубликованы.
session-in-venue = Место проведения: { $venue }.
session-cancelled = Отменено: «{ $title }».
session-not-cancelled = «{ $title }»: отметки об отмене нет, { $when }.
changes-none = В опубликованной программе нет отменённых заседаний.
session-languages = «{ $title }». { $count ->
    [one] Язык
    [few] Языки
    [many] Языки
   *[other] Языки
}: { $languages }.
session-language-unknown = «{ $title }»: язык не опубликован.
event-languages = { $name }. { $count ->
    [one] Язык
    [few] Языки
    [many] Языки
   *[other] Языки
}: { $languages }.
session-people = «{ $title }»: { $people }.
session-people-unknown = Сведения об участниках заседания «{ $title }» не опубликованы.
session-organisers-unknown = Кто организует «{ $title }», не опубликовано.
session-abstract = «{ $title }»: { $text }
session-abstract-unknown = Описание заседания «{ $title }» не опубликовано.
session-not-there = «{ $title }»: { $rooms }, а не { $other }.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
    [one] { $minutes ->
        [0] { $hours } час
        [one] { $hours } час { $minutes } минуту
        [few] { $hours } час { $minutes } минуты
        [many] { $hours } час { $minutes } минут
       *[other] { $hours } час { $minutes } минуты
    }
    [few] { $minutes ->
        [0] { $hours } часа
        [one] { $hours } часа { $minutes } минуту
        [few] { $hours } часа { $minutes } минуты
        [many] { $hours } часа { $minutes } минут
       *[other] { $hours } часа { $minutes } минуты
    }
    [many] { $minutes ->
        [0] { $hours } часов
        [one] { $hours } часов { $minutes } минуту
        [few] { $hours } часов { $minutes } минуты
        [many] { $hours } часов { $minutes } минут
       *[other] { $hours } часов { $minutes } минуты
    }
   *[other] { $minutes ->
        [0] { $hours } часа
        [one] { $hours } часа { $minutes } минуту
        [few] { $hours } часа { $minutes } минуты
        [many] { $hours } часа { $minutes } минут
       *[other] { $hours } часа { $minutes } минуты
    }
}
days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
days-and-hours = { $days } { $rest }

## Место
venue = { $name }. Место: { $place }.
not-in-place = Нет, не там. { $name }. Место: { $venue }.
address = { $venue }. Адрес: { $text }
directions = { $venue }. Как добраться: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room }. Место: { $venue }. Сведения о том, как пройти, не опубликованы.
room-way-unknown = { $room }. Сведения о том, как пройти, не опубликованы.
room-unknown = «{ $room }»: зала с таким названием в опубликованной программе нет.
# Its number needs no plural.
names-more = { $names } и ещё { $count }
rooms-list = { $count ->
    [one] Зал
    [few] Залы
    [many] Залы
   *[other] Залы
}: { $rooms }.
track-shares = Все заседания из «{ $track }» относятся также к секциям: { $tracks }.
tracks-list = { $count ->
    [one] Секция
    [few] Секции
    [many] Секции
   *[other] Секции
}: { $tracks }.

## О чём мероприятие
theme = { $name }. Тема: «{ $text }».
event-name = Полное название: { $text }.
about = { $text }
edition = { $name }. Порядковый номер: { $number }.
edition-not = Нет, порядковый номер не { $other }. { $name }. Порядковый номер: { $number }.
history = { $text }
attendance = { $text }
organisers = Организация и проведение: { $names }.
partners = { $count ->
    [one] Партнёр
    [few] Партнёры
    [many] Партнёры
   *[other] Партнёры
}: { $names }.
sponsors = { $count ->
    [one] Спонсор
    [few] Спонсоры
    [many] Спонсоры
   *[other] Спонсоры
}: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation } — { $role ->
    [organiser] организатор мероприятия.
    [partner] партнёр мероприятия.
    [sponsor] спонсор мероприятия.
   *[participant] участник мероприятия.
}
website = { $label }: { $url }

## Люди
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }, { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = Сведения о должности не опубликованы: { $person }.
person-sessions = { $person } участвует в следующих заседаниях:
person-moderates = Также модерирует { $count ->
    [one] { $count } заседание
    [few] { $count } заседания
    [many] { $count } заседаний
   *[other] { $count } заседания
}. Чтобы узнать подробнее, напишите «ещё».
person-moderates-these = Также модерирует:
person-no-sessions = В опубликованной программе нет заседаний с участием: { $person }.
person-no-such-session = В опубликованной программе нет заседания такого рода ({ $person }).
person-email = { $person }. Электронная почта: { $email }
person-email-unknown = Контактные данные не опубликованы: { $person }.
speakers = { $name }. Выступающие: { $people }.
speakers-not-there = Выступающие, которых по этому запросу в опубликованной программе нет: { $what }.
speakers-all-there = По этому запросу в опубликованной программе есть все выступающие: { $what }.
people-in-several = В опубликованной программе более чем в одном заседании: { $people }.
people-in-one-each = В опубликованной программе никто не участвует более чем в одном заседании.
titles-more-than-once = В опубликованной программе больше одного раза:
titles-once-each = Ни одно название не встречается в опубликованной программе больше одного раза.
opens = { $name }: { $count ->
    [one] открывает
    [few] открывают
    [many] открывают
   *[other] открывают
} { $people }.
keynote = Основной доклад: { $people }.
moderates = { $count ->
    [one] модератор
    [few] модераторы
    [many] модераторы
   *[other] модераторы
} — { $people }.
closes = { $name }: { $count ->
    [one] закрывает
    [few] закрывают
    [many] закрывают
   *[other] закрывают
} { $people }.
not-this-person = Нет, это не { $person }.
people-of-organisation = { $organisation }: { $people }.
nobody-named = Среди участников мероприятия нет никого с таким именем.
name-mentioned = Это имя упоминается здесь:
nobody-from-body = Ни о ком из участников мероприятия не сказано, что это представитель «{ $body }».
body-mentioned = «{ $body }» упоминается здесь:
whom-do-you-mean = О ком идёт речь? Напишите, пожалуйста, имя.

## Программа
programme-heading = Программа, { $day }:
programme-undated = День и время не опубликованы:
outside-days = В этот день мероприятие не проходит: { $day } (даты: { $range }).
no-such-date = Такой даты нет: { $day }.
no-such-time = Такого времени нет: { $time }.
other-weekday = { $day } — { $weekday }, а не { $claimed }.
weekday-of = { $day } — { $weekday }.
now-heading = Сейчас:
next-heading = Далее, { $day }:
nothing-now = Сейчас ничего не проходит.
nothing-now-for = Сейчас по этому запросу ничего не проходит: { $what }.
nothing-next = Больше в опубликованной программе ничего нет.
programme-over = Последнее заседание программы завершилось.
before-event = Мероприятие ещё не началось. Даты: { $range }.
after-event = Мероприятие завершилось. Даты: { $range }.
times-unpublished = Расписание не опубликовано.
by-meaning = Дословно этого в программе нет; ближе всего по смыслу:
title-unknown = Заседания с таким названием в опубликованной программе нет; ближе всего:
sessions-about = Заседания на эту тему:
no-sessions-about = Заседаний на эту тему в опубликованной программе нет.
kind-unpublished = Ничего такого рода в опубликованной программе нет.
kind-not-filed = В программе ничего не отмечено как «{ $kind }».
kind-by-room = Судя по залу ({ $rooms }):
kind-by-text = Судя по описанию:
count-sessions = Заседаний в опубликованной программе: { $count }.
count-people = Число лиц, названных в опубликованной программе: { $count }.
count-rooms = Залов: { $count }.
count-tracks = Секций: { $count }.
count-participants-unknown = Число участников не опубликовано.

## Контакты
contact = Контакт: { $details }
contact-for = { $purpose }. Контакт: { $details }
ask-contact = За справками обращайтесь: { $details }.
contact-unknown = Контакты не опубликованы.

## Когда ответа нет
not-published = { $topic }: эти сведения не опубликованы.
fact-unpublished = { $fact ->
    [venue] Место проведения не опубликовано.
    [address] Адрес не опубликован.
    [directions] Сведения о том, как добраться, не опубликованы.
    [city] Город не опубликован.
    [theme] Тема не опубликована.
    [about] Описание не опубликовано.
    [history] История мероприятия не опубликована.
    [edition] Порядковый номер не опубликован.
    [attendance] Сведения о составе участников не опубликованы.
    [organisers] Сведения об организаторах не опубликованы.
    [partners] Сведения о партнёрах не опубликованы.
    [speakers] Сведения о выступающих не опубликованы.
    [opens] Сведения о том, кто открывает мероприятие, не опубликованы.
    [keynote] Сведения о том, кто выступит с основным докладом, не опубликованы.
    [moderates] Сведения о модераторах не опубликованы.
    [closes] Сведения о том, кто закрывает мероприятие, не опубликованы.
    [programme] Программа не опубликована.
    [website] Адрес веб-сайта не опубликован.
    [rooms] Сведения о залах не опубликованы.
    [languages] Сведения о языках мероприятия не опубликованы.
    [breaks] Сведения о перерывах и питании не опубликованы.
   *[other] Эти сведения не опубликованы.
}
unknown = Этого я не знаю: в сведениях, предоставленных организаторами, этого нет.
unknown-session = В опубликованной программе этого нет.
did-you-mean = Возможно, вы имели в виду:
announcing-declined = Объявления делают только организаторы; я ничего не передаю другим.
declined = Я отвечаю только на вопросы о мероприятии «{ $name }».
please-repeat = Мне не удалось понять вопрос. Спросите о датах, месте, выступающих, программе или контактах.
not-helped = Спросите, пожалуйста, другими словами.
questions-left = За один раз я отвечаю на три вопроса. Задайте, пожалуйста, ещё раз эти:

## Разговор
hello = Здравствуйте! Я Usher, помощник участников мероприятия «{ $name }». Спросите о датах, месте, выступающих, программе или контактах.
thanks = Пожалуйста.
goodbye = До свидания!
who-are-you = Я Usher, автоматический помощник участников мероприятия «{ $name }». Я отвечаю только на основе сведений, опубликованных организаторами.
help = Вы можете спросить о мероприятии «{ $name }»: даты, место, тема, выступающие, программа и контакты — на английском, французском, испанском, русском, арабском, китайском или корейском языке.
how-are-you = Спасибо, хорошо. Что вы хотели бы узнать о мероприятии «{ $name }»?

## Подсказки
suggest-dates = Когда проходит мероприятие?
suggest-venue = Где проходит мероприятие?
suggest-programme = Какая программа?
suggest-speakers = Кто выступает?
suggest-theme = Какая тема?
suggest-contact = К кому обратиться?
suggest-where-session = Где «{ $title }»?
suggest-about-session = О чём «{ $title }»?
suggest-who = { $person } — кто это?
suggest-person-sessions = Когда выступает { $person }?

## Обычные темы
topic-registration = Регистрация
topic-badges = Бейджи
topic-security = Вход и безопасность
topic-wifi = Wi-Fi
topic-hotels = Гостиницы
topic-visas = Визы
topic-transport = Транспорт
topic-parking = Парковка
topic-food = Питание и диеты
topic-accessibility = Доступность для лиц с инвалидностью
topic-prayer_room = Молельная комната
topic-interpretation = Устный перевод
topic-livestream = Прямая трансляция
topic-recording = Запись
topic-slides = Слайды
topic-certificates = Сертификаты
topic-dress_code = Дресс-код
topic-press = Пресса
topic-photos = Фотографии
topic-lost_property = Бюро находок
topic-emergency = Экстренные случаи
topic-childcare = Присмотр за детьми
topic-fees = Взносы и оплата
topic-deadlines = Сроки
topic-social_events = Культурная программа
topic-luggage = Багаж
topic-toilets = Туалеты
topic-guests = Сопровождающие лица
topic-smoking = Курение
topic-pets = Животные
topic-power_sockets = Розетки
topic-lockers = Камеры хранения
topic-quiet_room = Комната тишины
topic-water = Питьевая вода
topic-lifts = Лифты

## Разговор в терминале
chat-hint = Спрашивайте о чём угодно на любом из семи языков. Чтобы выбрать подсказку, введите её номер. /lang en меняет язык, /now 2025-12-04T10:00 — текущий момент, /quit завершает беседу.
chat-language = Я буду отвечать по-русски.
chat-language-unknown = Доступные языки: { $languages }. Напишите /lang и один из них или /lang auto.
chat-moment = Текущий момент в этой беседе: { $moment }.
chat-moment-unknown = Это не дата и время. Напишите, например: /now 2025-12-04T10:00.
