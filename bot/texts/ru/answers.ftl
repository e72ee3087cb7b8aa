# Всё, что говорит Usher, по-русски.

## Даты, время и списки
day-pattern = EEEE, d MMMM
date-pattern = EEEE, d MMMM y
date-range = { $start } – { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (время: { $city })
zone-also = { $time } ({ $city }) — это { $other }, { $day } ({ $otherCity }).
and-more = …и ещё { $count }. Напишите «ещё» или назовите день, зал, секцию или тему.
person-part = { $person } ({ $part })
part-speaker = докладчик
part-opening = вступительное слово
part-keynote = основной доклад
part-moderator = ведущий
part-panellist = участник дискуссии
part-closing = заключительное слово
part-host = ведущий
provisional = Это предварительные сведения, они могут измениться.
cancelled-mark = ОТМЕНЕНО: { $text }

## Даты и продолжительность
dates = { $name }: { $range } ({ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}).
dates-one-day = { $name }: { $day }.
duration = { $name } длится { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}: { $range }.
event-ends = { $name } заканчивается: { $day }.
starts-with = Начало: { $day }, { $time }, «{ $title }».
ends-with = Окончание: { $day }, { $time }, после «{ $title }».
days-left = { $days ->
    [0] Начало сегодня.
    [1] Начало завтра.
    [one] До начала остался { $days } день.
    [few] До начала осталось { $days } дня.
   *[other] До начала осталось { $days } дней.
}
on-now-day = Мероприятие идёт: день { $number } из { $days }.
over-since = Мероприятие завершилось: { $day }.
today-is-before = Не сегодня: сегодня { $today }.
started-not = Ещё не началось.
started-yes = Уже началось.
over-not = Ещё не закончилось.
not-on-day = { $day } — не день мероприятия.
is-on-day = Да, { $day } — день мероприятия.
clock-unpublished = Точное время не опубликовано.
only-this-edition = Я знаю только об этой конференции: { $name }, { $range }.

## Заседание: время, длительность, место
session-at = «{ $title }»: { $when }.
session-ends = «{ $title }» заканчивается в { $time }, { $day }.
session-day-only = «{ $title }»: { $day }. Время не опубликовано.
session-in-days = «{ $title }» — в дни мероприятия, { $range }; день и время не опубликованы.
session-lasts = «{ $title }» длится { $length }: { $when }.
session-length-unknown = Продолжительность «{ $title }» не опубликована.
session-started = «{ $title }» уже идёт: { $when }.
session-not-started = «{ $title }» ещё не началось: { $when }.
session-over = «{ $title }» уже закончилось: { $when }.
session-room = «{ $title }»: { $rooms }.
session-room-unknown = Зал для «{ $title }» не опубликован.
session-in-venue = Место проведения: { $venue }.
session-cancelled = «{ $title }» отменено.
session-not-cancelled = «{ $title }» не отмечено как отменённое: { $when }.
changes-none = В опубликованной программе нет отменённых заседаний.
session-languages = Язык «{ $title }»: { $languages }.
session-language-unknown = Язык «{ $title }» не опубликован.
event-languages = Языки, { $name }: { $languages }.
session-people = «{ $title }»: { $people }.
session-people-unknown = Участники «{ $title }» не опубликованы.
session-abstract = «{ $title }»: { $text }
session-abstract-unknown = Описание «{ $title }» не опубликовано.
session-not-there = «{ $title }»: { $rooms }, а не { $other }.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[other] { $minutes } минут
    }
    [one] { $hours } час{ $minutes ->
        [0] {""}
        [one] {" "}{ $minutes } минуту
        [few] {" "}{ $minutes } минуты
       *[other] {" "}{ $minutes } минут
    }
    [few] { $hours } часа{ $minutes ->
        [0] {""}
        [one] {" "}{ $minutes } минуту
        [few] {" "}{ $minutes } минуты
       *[other] {" "}{ $minutes } минут
    }
   *[other] { $hours } часов{ $minutes ->
        [0] {""}
        [one] {" "}{ $minutes } минуту
        [few] {" "}{ $minutes } минуты
       *[other] {" "}{ $minutes } минут
    }
}
days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}

## Место
venue = { $name }. Место: { $place }.
not-in-place = { $place } — неверно. { $name } проходит здесь: { $venue }.
address = Адрес, { $venue }: { $text }
directions = Как добраться, { $venue }: { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } находится здесь: { $venue }. Как пройти, не опубликовано.
rooms-list = Залы: { $rooms }.
tracks-list = Секции: { $tracks }.

## О чём мероприятие
theme = Тема, { $name }: «{ $text }».
event-name = Полное название: { $text }.
about = { $text }
edition = { $name }: номер по счёту — { $number }.
edition-not = Не { $other }-я: { $name } — по счёту { $number }-я.
history = { $text }
attendance = { $text }
organisers = Организатор: { $names }.
partners = В партнёрстве: { $names }.
sponsors = При поддержке: { $names }.
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
person-role-unknown = Должность не опубликована: { $person }.
person-sessions = { $person } участвует в:
person-no-sessions = В опубликованной программе нет заседаний с участием: { $person }.
person-email = Электронная почта, { $person }: { $email }
person-email-unknown = Контактные данные не опубликованы: { $person }.
speakers = Выступающие, { $name }: { $people }.
opens = { $name }: { $count ->
    [one] открывает
   *[other] открывают
} { $people }.
keynote = С основным докладом выступает { $people }.
moderates = Ведёт: { $people }.
closes = { $name }: { $count ->
    [one] закрывает
   *[other] закрывают
} { $people }.
not-this-person = Не { $person }.
people-of-organisation = { $organisation }: { $people }.
nobody-named = Я не нахожу никого с таким именем среди участников.

## Программа
programme-heading = Программа, { $day }:
programme-undated = День и время не опубликованы:
outside-days = { $day } — вне мероприятия ({ $range }).
now-heading = Сейчас:
next-heading = Далее, { $day }:
nothing-now = Сейчас ничего не проходит.
nothing-next = Больше в опубликованной программе ничего нет.
before-event = Мероприятие ещё не началось: { $range }.
after-event = Мероприятие завершилось: { $range }.
times-unpublished = Расписание не опубликовано.
sessions-about = Заседания на эту тему:
no-sessions-about = Я не нахожу заседаний на эту тему в опубликованной программе.
kind-unpublished = Такого в опубликованной программе нет.
count-sessions = Заседаний в опубликованной программе: { $count }.
count-people = Имён в опубликованной программе: { $count }.
count-rooms = Залов: { $count }.
count-tracks = Секций: { $count }.
count-participants-unknown = Число участников не опубликовано.

## Контакты
contact = Контакт: { $details }
contact-for = Контакт, { $purpose }: { $details }
ask-contact = Пожалуйста, обратитесь: { $details }.
contact-unknown = Контакты не опубликованы.

## Когда ответа нет
not-published = { $topic }: эти сведения не опубликованы.
fact-unpublished = { $fact ->
    [venue] Место проведения не опубликовано.
    [address] Адрес не опубликован.
    [directions] Как добраться, не опубликовано.
    [city] Город не опубликован.
    [theme] Тема не опубликована.
    [about] Описание не опубликовано.
    [history] История не опубликована.
    [edition] Номер по счёту не опубликован.
    [attendance] Состав участников не опубликован.
    [organisers] Организаторы не опубликованы.
    [partners] Партнёры не опубликованы.
    [speakers] Выступающие не опубликованы.
    [opens] Кто открывает, не опубликовано.
    [keynote] Кто выступает с основным докладом, не опубликовано.
    [moderates] Кто ведёт, не опубликовано.
    [closes] Кто закрывает, не опубликовано.
    [programme] Программа не опубликована.
    [website] Сайт не опубликован.
    [rooms] Залы не опубликованы.
    [languages] Языки мероприятия не опубликованы.
    [breaks] Перерывы и питание не опубликованы.
   *[other] Эти сведения не опубликованы.
}
unknown = Этого я не знаю: в сведениях от организаторов этого нет.
unknown-session = Я не нахожу этого в опубликованной программе.
did-you-mean = Возможно, вы имели в виду:
declined = Я отвечаю только на вопросы о мероприятии: { $name }.
please-repeat = Я не понял. Спросите о датах, месте, выступающих, программе или контактах.

## Разговор
hello = Здравствуйте! Я Usher, помощник мероприятия: { $name }. Спросите о датах, месте, выступающих, программе или контактах.
thanks = Пожалуйста.
goodbye = До свидания!
who-are-you = Я Usher, автоматический помощник мероприятия: { $name }. Я отвечаю только по опубликованным сведениям организаторов.
help = Спрашивайте о мероприятии «{ $name }»: даты, место, тема, выступающие, программа и контакты — на английском, французском, испанском, русском, арабском, китайском или корейском.
how-are-you = Спасибо, хорошо. Что вы хотели бы узнать? { $name }

## Подсказки
suggest-dates = Когда проходит мероприятие?
suggest-venue = Где проходит мероприятие?
suggest-programme = Какая программа?
suggest-speakers = Кто выступает?
suggest-theme = Какая тема?
suggest-contact = К кому обратиться?
suggest-when-session = Когда «{ $title }»?
suggest-where-session = Где «{ $title }»?
suggest-about-session = О чём «{ $title }»?
suggest-who-session = Кто выступает: «{ $title }»?
suggest-who = Кто такой { $person }?
suggest-person-sessions = Когда выступает { $person }?
suggest-next = Что дальше?

## Обычные темы
topic-registration = Регистрация
topic-badges = Бейджи
topic-security = Вход и безопасность
topic-wifi = Wi-Fi
topic-hotels = Гостиницы
topic-visas = Визы
topic-transport = Транспорт
topic-parking = Парковка
topic-food = Питание
topic-accessibility = Доступность
topic-prayer_room = Молельная комната
topic-interpretation = Устный перевод
topic-livestream = Прямая трансляция
topic-recording = Запись
topic-slides = Презентации
topic-certificates = Сертификаты
topic-dress_code = Форма одежды
topic-press = Пресса
topic-photos = Фотографии
topic-lost_property = Бюро находок
topic-emergency = Экстренные случаи
topic-childcare = Присмотр за детьми
topic-fees = Оплата
topic-deadlines = Сроки
topic-social_events = Культурная программа
topic-luggage = Багаж
topic-toilets = Туалеты
topic-guests = Сопровождающие
topic-smoking = Курение
topic-pets = Животные
topic-power_sockets = Розетки
topic-lockers = Камеры хранения
topic-quiet_room = Комната тишины
topic-water = Питьевая вода
topic-lifts = Лифты

## Разговор в терминале
chat-hint = Спрашивайте что угодно на любом из семи языков. Номер выбирает подсказку. /lang en меняет язык, /now 2025-12-04T10:00 — момент, /quit завершает.
chat-language = Буду отвечать по-русски.
chat-language-unknown = Я говорю: { $languages }; напишите /lang и один из них или /lang auto.
chat-moment = Для этого разговора сейчас { $moment }.
chat-moment-unknown = Это не момент; напишите, например, /now 2025-12-04T10:00.
