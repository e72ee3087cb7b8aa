# То, что участники читают на веб-странице.

## Когда показать нечего
web-not-found = Такой страницы нет.
web-method = Эту страницу можно только читать.
web-too-long = Текст слишком длинный.
web-bad-request = Не удалось прочитать этот запрос.
web-slower = Слишком много запросов сразу. Повторите через несколько секунд.
web-sorry = Произошла ошибка. Повторите попытку позже.

## Страница программы
web-title = { $name }: программа
web-skip = Перейти к программе
web-programme = Программа
web-languages = Язык страницы
web-calendar = Программа в виде календаря
web-days = Дни
web-zone = Время указано по месту проведения ({ $city }).
web-empty = Программа не опубликована.
web-newer = Программа изменилась с тех пор, как открыта эта страница.
web-show-newer = Показать
web-no-day = День не опубликован
web-contact = Вопросы: { $contact }
web-as-of = По состоянию на: { $moment }
web-source = Источник: { $source }
web-source-dated = Источник: { $source }, { $day }

## Поиск заседания
web-search = Поиск по программе
web-filters = Фильтры
web-all = Все
web-day = День
web-track = Секция
web-room = Зал
web-language = Язык
web-person = Имя
web-order = Порядок
web-by-time = По времени
web-by-room = По залам
web-times = Время
web-venue-time = Местное ({ $city })
web-your-time = Ваше время ({ $zone })
web-shown = Показано заседаний: { $shown } из { $count }
web-none = Подходящих заседаний нет.
web-clear = Показать все
web-jump = К тому, что идёт сейчас
web-now = Сейчас: { $time }

## Одно заседание
web-on-now = Идёт сейчас
web-cancelled = Отменено
web-changed = Изменено
web-no-time = Время не опубликовано
web-provisional-time = Время: предварительно
web-no-room = Зал не опубликован
web-provisional-room = Зал: предварительно
web-details = Подробнее
web-needs = Что нужно знать или взять с собой: { $text }
web-signup = Участие: { $text }
web-add = Добавить в календарь
web-link = Ссылка на это заседание
web-between = {", "}

## Вопросы
web-ask = Задать вопрос
web-ask-title = { $name }: вопросы
web-ask-label = Ваш вопрос
web-ask-send = Отправить
web-ask-answers = Ответы
web-ask-note = Я отвечаю только на основе сведений, опубликованных организаторами. Ваш вопрос сохраняется для них без вашего имени и адреса.
web-ask-waiting = Одну минуту…
web-ask-failed = Ваш вопрос до меня не дошёл. Повторите попытку.
web-ask-busy = Сейчас поступает много вопросов. Повторите через несколько секунд.
web-ask-empty = Введите вопрос.
web-ask-long = Слишком длинно. Задайте вопрос в нескольких словах.
web-back = Вернуться к программе
