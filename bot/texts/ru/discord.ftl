# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = спросить
discord-name-now = сейчас
discord-name-next = далее
discord-name-programme = программа
discord-name-session = заседание
discord-name-speaker = выступающий
discord-name-venue = место
discord-name-dates = даты
discord-name-contacts = контакты
discord-name-language = язык
discord-name-help = помощь
discord-name-privacy = данные
discord-name-show = показать
discord-name-export = выгрузить
discord-name-erase = удалить
discord-name-menu = Спросить Usher об этом
discord-option-question = вопрос
discord-option-day = день
discord-option-track = секция
discord-option-room = зал
discord-option-title = название
discord-option-name = имя
discord-option-language = язык

## Commands: what they do (at most 100 characters)
discord-about-ask = Задать вопрос о мероприятии своими словами
discord-about-now = Что проходит сейчас
discord-about-next = Что будет дальше
discord-about-programme = Программа: вся или по дню, секции, залу
discord-about-session = Одно заседание: когда, где и с чьим участием
discord-about-speaker = Один человек и заседания с его участием
discord-about-venue = Где проходит мероприятие
discord-about-dates = Когда проходит мероприятие
discord-about-contacts = К кому обратиться
discord-about-language = Выбрать язык, на котором я буду вам отвечать
discord-about-help = Что я умею
discord-about-privacy = Какие данные о вас хранятся
discord-about-show = Показать хранящиеся о вас данные
discord-about-export = Получить все хранящиеся о вас данные файлом
discord-about-erase = Удалить все хранящиеся о вас данные
discord-about-question = Ваш вопрос
discord-about-day = День мероприятия
discord-about-track = Секция
discord-about-room = Зал
discord-about-title = Название или его часть
discord-about-name = Имя или его часть
discord-about-choice = Язык
discord-automatic = На языке вопроса

## Cards
discord-now = Сейчас проходит
discord-next = Далее, { $day }
discord-programme = Программа: { $about }
discord-nothing = В опубликованной программе ничего подходящего нет.
discord-contacts = Контакты
discord-your-time = По вашему времени: { $time }
discord-no-time = Время не опубликовано.
discord-room = { $count ->
    [one] Зал
    [few] Залы
    [many] Залы
   *[other] Залы
}: { $rooms }
discord-with = Участие: { $people }
discord-track = Секция: { $track }
discord-spoken = { $count ->
    [one] Язык
    [few] Языки
    [many] Языки
   *[other] Языки
}: { $languages }
discord-cancelled = Отменено
discord-page = Страница { $number } из { $count }
discord-not-published = Не опубликовано
discord-not-known = Ответ не найден
discord-gone = Этого больше нет
discord-gone-text = Этого больше нет в программе.
discord-which = Что вы имеете в виду?
discord-which-one = Подходит несколько вариантов. Выберите из списка, который появляется при вводе:
    { $choices }
discord-not-found = Не найдено
discord-not-found-text = «{ $typed }» в опубликованной программе нет. Выберите из списка, который появляется при вводе.

## Buttons, and what they say
discord-previous = Предыдущая страница
discord-next-page = Следующая страница
discord-ask-this = Задать этот вопрос
discord-was-right = Ответ верный
discord-was-wrong = Ответ неверный
discord-ask-a-person = Спросить организаторов
discord-your-question = Ваш вопрос: { $question }
discord-thanks = Спасибо
discord-thanks-right = Приятно знать, что ответ верный.
discord-thanks-wrong = Организаторы увидят, что этот ответ неверен.
discord-remind = Напомнить мне

## Help, language and privacy
discord-help = Что я могу рассказать о мероприятии «{ $name }»
discord-help-text = Упомяните меня в сообщении с вопросом или напишите мне личное сообщение на английском, французском, испанском, русском, арабском, китайском или корейском языке. Я отвечаю только на основе сведений, опубликованных организаторами.
discord-language = Ваш язык
discord-language-kept = Я буду отвечать вам по-русски, кроме случаев, когда вопрос явно задан на другом языке.
discord-language-automatic = Я буду выбирать язык по вашему сообщению.
discord-stored = Хранящиеся о вас данные
discord-stored-nothing = Данных о вас нет.
discord-stored-more = Всё это можно получить одним файлом.
discord-read-elsewhere = Если я плохо понимаю вопрос, его текст и ваши последние вопросы перед ним читает языковая модель, которую выбрал администратор бота. Ей не сообщается, кто вы и где пишете; адреса электронной почты, длинные номера, упоминания и ссылки удаляются. Она лишь определяет, о чём вы спрашиваете: ни одного слова в моих ответах она не пишет.
discord-stored-passed = Вопросы, переданные вами организаторам
discord-stored-judged = Ответы, которые вы оценили
discord-stored-messages = Записи о напоминаниях и сообщениях для вас
discord-stored-actions = Записи о ваших действиях как организатора
discord-export-text = В этом файле — все хранящиеся о вас данные.
discord-erase = Удаление ваших данных
discord-erase-text = Выбранный язык, сохранённые заседания, напоминания и оценки ответов будут удалены безвозвратно.
discord-erase-yes = Удалить всё
discord-erase-no = Не удалять
discord-erased = { $count ->
    [0] Данных о вас не было.
    [one] Удалена { $count } запись.
    [few] Удалены { $count } записи.
    [many] Удалено { $count } записей.
   *[other] Удалено { $count } записи.
}
discord-erase-kept = Ничего не удалено.

## When something is in the way
discord-slower = Подождите, пожалуйста
discord-slower-text = Вопросы поступают быстрее, чем я могу отвечать. Повторите вопрос через несколько секунд.
discord-sorry = Произошла ошибка
discord-sorry-text = Извините, выполнить это не удалось. Если ошибка повторится, сообщите организаторам номер: { $reference }
discord-not-private = Не могу показать это здесь
discord-not-private-text = Мой ответ предназначен только вам, а этот сервер не позволяет показать что-либо одному человеку. Пожалуйста, напишите мне в личные сообщения.
discord-no-form = Здесь нельзя открыть форму
discord-no-form-text = Этот сервер не принимает форму. Администратор бота может сделать то же самое в терминале: { $command }
