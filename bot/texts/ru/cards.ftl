# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = Длится { $length }.
card-started = Уже началось.
card-not-started = Ещё не началось.
card-over = Уже закончилось.
card-not-cancelled = Отметки об отмене нет.
card-places = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
card-not-there = Другой зал, не { $room }.
card-unknown = { $fact ->
    [length] Продолжительность не опубликована.
    [language] Язык не опубликован.
    [people] Сведения об участниках не опубликованы.
    [abstract] Описание не опубликовано.
    [track] Секция не опубликована.
    [room] Сведения о зале не опубликованы.
    [space] Сведения о том, остались ли места и нужна ли запись, не опубликованы.
    [needs] Сведения о том, что нужно знать или взять с собой, не опубликованы.
   *[links] Слайды, видео и веб-страница не опубликованы.
}

## From whom an answer is
card-source = По данным организаторов
card-source-of = По данным организаторов, { $day }
card-times = Местное время: { $city }

## Buttons and menus
# Its number needs no plural.
card-remind-before = Напомнить за { $minutes } мин
card-about-this = О чём это заседание?
card-where-this = Где это заседание?
card-more = Ещё…
card-more-heading = Об этом ответе
card-choose-session = Открыть заседание…
card-choose-remove = Убрать заседание…
card-choose-question = Ответить на вопрос…
card-choose-edit = Изменить текст на языке…
card-choose-remind = Напомнить о…
card-choose-language = Читать на языке…
card-choose-more = Другие возможности…
