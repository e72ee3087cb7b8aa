# Отобранные мероприятия списком и то, что спрашивают об одном из них.

## Дни, ночи и числа
days-range = { $start } — { $end }
in-night = { $text } (ночь: { $eve } → { $day })
people-more = { $people } и ещё { $count }

## По чему отобран список, через точку
criterion-after = после { $time }
criterion-before = до { $time }
criterion-at = в { $time }
criterion-longer = дольше чем { $length }
criterion-shorter = короче чем { $length }
criterion-remaining = ещё впереди

## Списки
list-count = { $what }: { $count ->
    [one] { $count } мероприятие.
    [few] { $count } мероприятия.
   *[many] { $count } мероприятий.
}
nothing-fits = В опубликованной программе ничего нет по запросу: { $what }.
nearest-on-day = { $day }:
nearest-without = Без условия «{ $what }»:
left-out = Отобрать по { $criterion ->
    [language] языку
    [length] продолжительности
   *[hours] времени
} не получилось: в программе это не указано ни для одного мероприятия.
left-out-subject = В опубликованной программе ничего нет на тему «{ $subject }». Без этого условия:
not-then = Нет, не в это время.

## Часовые пояса
zone-is = Всё время указано по часовому поясу: { $city } (UTC{ $offset }).
zone-ahead = { $other }: на { $length } больше, чем { $city }.
zone-behind = { $other }: на { $length } меньше, чем { $city }.
zone-same = { $other }: то же время, что и { $city }.

## Одно мероприятие
session-track = «{ $title }» относится к секции: { $track }.
session-track-unknown = К какой секции относится «{ $title }», не опубликовано.
session-capacity = «{ $title }» проходит здесь: { $rooms }.
room-capacity = { $room }: { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}.
capacity-unknown = Сколько человек вмещает { $room }, не опубликовано.
session-places = «{ $title }»: { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}.
session-signup = Как попасть на «{ $title }»: { $text }
session-space-unknown = Остались ли места на «{ $title }» и нужна ли запись, не опубликовано.
session-needs = Для «{ $title }»: { $text }
session-needs-unknown = Что нужно знать или взять с собой на «{ $title }», не опубликовано.
session-links = О «{ $title }»:
session-links-unknown = Ни слайдов, ни видео, ни страницы «{ $title }» не опубликовано.
abstract-more = Попросите полное описание, чтобы прочитать его целиком.

## В то же время
parallel-to = Одновременно с «{ $title }»:
parallel-none = Одновременно с «{ $title }» больше ничего нет.
parallel-unknown = Время «{ $title }» не опубликовано, поэтому я не могу сказать, что идёт одновременно.

## Всё событие
event-takes-place = { $name }: отмена, перенос или смена места не отмечены.
event-cancelled-sessions = { $count ->
    [one] Отменено { $count } мероприятие:
    [few] Отменены { $count } мероприятия:
   *[many] Отменено { $count } мероприятий:
}
