# Отобранные мероприятия списком и то, что спрашивают об одном из них.

## Дни, ночи и числа
days-range = { $start } — { $end }
in-night = { $text } (ночь: { $eve } — { $day })
# Its number needs no plural.
people-more = { $people } и ещё { $count }

## По чему отобран список, через точку
criterion-after = после { $time }
criterion-before = до { $time }
criterion-at = в { $time }
criterion-end = окончание в { $time }
criterion-longer = дольше, чем { $length }
criterion-shorter = короче, чем { $length }
criterion-at-least = не короче, чем { $length }
criterion-at-most = не дольше, чем { $length }
criterion-lasting = длительностью { $length }
criterion-remaining = ещё впереди

## Списки
count-only-talks = Из них собственно докладов: { $count }.
list-count = { $what }: { $count ->
    [one] { $count } заседание.
    [few] { $count } заседания.
    [many] { $count } заседаний.
   *[other] { $count } заседания.
}
nothing-fits = По этому запросу в опубликованной программе ничего нет: { $what }.
nearest-on-day = { $day }:
nearest-without = Без условия «{ $what }»:
left-out = Отобрать по { $criterion ->
    [language] языку
    [length] продолжительности
   *[hours] времени
} не удалось: в программе это не указано ни для одного заседания.
left-out-subject = По теме «{ $subject }» в опубликованной программе ничего нет. Без этого условия:
not-then = Нет, не в это время.
not-on-day-but = Не { $day }, а { $other }:

## Часовые пояса
zone-is = Время указано по часовому поясу: { $city } (UTC{ $offset }).
zone-ahead = { $other }: время на { $length } больше, чем в поясе «{ $city }».
zone-behind = { $other }: время на { $length } меньше, чем в поясе «{ $city }».
zone-same = { $other }: то же время, что в поясе «{ $city }».

## Одно мероприятие
session-once = Другого времени для заседания «{ $title }» в опубликованной программе нет.
session-track = «{ $title }». Секция: { $track }.
session-track-unknown = Секция заседания «{ $title }» не опубликована.
session-capacity = «{ $title }»: { $rooms }.
room-capacity = { $room }: { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}.
capacity-unknown = { $room }: вместимость не опубликована.
session-places = «{ $title }»: { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}.
session-signup = Участие в заседании «{ $title }»: { $text }
session-space-unknown = Сведения о том, остались ли места на заседание «{ $title }» и нужна ли запись, не опубликованы.
session-needs = Что нужно для заседания «{ $title }»: { $text }
session-needs-unknown = Сведения о том, что нужно знать или взять с собой на заседание «{ $title }», не опубликованы.
session-needs-described = Список того, что нужно знать или взять с собой на заседание «{ $title }», не опубликован. Его описание: { $text }
session-links = Материалы заседания «{ $title }»:
session-links-unknown = Слайды, видео и веб-страница заседания «{ $title }» не опубликованы.
abstract-more = Чтобы прочитать всё, попросите полное описание.

## В то же время
parallel-to = Одновременно с заседанием «{ $title }»:
parallel-none = Одновременно с заседанием «{ $title }» больше ничего нет.
parallel-unknown = Время заседания «{ $title }» не опубликовано, поэтому неизвестно, что проходит одновременно.
# Its number needs no plural.
parallel-most = Заседания идут параллельно ({ $what }), самое большее одновременно: { $count }. Например:
parallel-never = Параллельных заседаний нет ({ $what }).
overlap-yes = Пересекаются по времени:
overlap-no = Не пересекаются по времени:
overlap-beside = С ними не пересекаются:
overlap-gap = Между ними: { $length }.
overlap-next = Одно начинается, когда заканчивается другое.

## Всё событие
event-takes-place = { $name }: отметок об отмене, переносе или смене места нет.
event-cancelled-sessions = { $count ->
    [one] Отменено { $count } заседание:
    [few] Отменены { $count } заседания:
    [many] Отменено { $count } заседаний:
   *[other] Отменено { $count } заседания:
}
answer-as-of = Последнее обновление программы: { $when }; с тех пор обновить её не удалось.

## By number
number-in-order = Такого номера в программе нет. По времени начала номер { $number } ({ $what }):
# Its number needs no plural.
number-untimed = Не учтены заседания без опубликованного времени: { $count }.
# Its number needs no plural.
number-too-high = Всего в программе { $count } ({ $what }):
# Its number needs no plural.
number-beside = По времени начала номера { $number } нет ({ $what }): некоторые из { $count } начинаются одновременно.
number-unordered = Неизвестно, что идёт под номером { $number } ({ $what }): порядок не опубликован. В программе:
number-not-called = В опубликованной программе ничего не называется «{ $name }».
