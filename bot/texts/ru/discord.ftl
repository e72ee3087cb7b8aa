# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = спросить
discord-name-now = сейчас
discord-name-next = далее
discord-name-programme = программа
discord-name-session = сессия
discord-name-speaker = спикер
discord-name-venue = место
discord-name-dates = даты
discord-name-contacts = контакты
discord-name-language = язык
discord-name-help = помощь
discord-name-privacy = приватность
discord-name-show = показать
discord-name-export = выгрузить
discord-name-erase = удалить
discord-name-menu = Спросить Usher об этом
discord-option-question = вопрос
discord-option-day = день
discord-option-track = трек
discord-option-room = зал
discord-option-title = название
discord-option-name = имя
discord-option-language = язык

## Commands: what they do (at most 100 characters)
discord-about-ask = Задать вопрос о мероприятии своими словами
discord-about-now = Что идёт сейчас
discord-about-next = Что будет дальше
discord-about-programme = Программа: вся или по дню, треку, залу
discord-about-session = Одна сессия: когда, где и с кем
discord-about-speaker = Один человек и его сессии
discord-about-venue = Где проходит мероприятие
discord-about-dates = Когда проходит мероприятие
discord-about-contacts = К кому обратиться
discord-about-language = Выбрать язык, на котором я вам отвечаю
discord-about-help = Что я умею
discord-about-privacy = Что о вас хранится
discord-about-show = Показать, что о вас хранится
discord-about-export = Получить файл со всем, что о вас хранится
discord-about-erase = Удалить всё, что о вас хранится
discord-about-question = Ваш вопрос
discord-about-day = День мероприятия
discord-about-track = Трек
discord-about-room = Зал
discord-about-title = Название или его часть
discord-about-name = Имя или его часть
discord-about-choice = Язык
discord-automatic = Как я пишу

## Cards
discord-now = Сейчас идёт
discord-next = Далее, { $day }
discord-programme = Программа: { $about }
discord-nothing = В опубликованной программе ничего подходящего нет.
discord-contacts = Контакты
discord-your-time = По вашему времени: { $time }
discord-no-time = Время не опубликовано.
discord-room = Зал: { $rooms }
discord-with = Участвуют: { $people }
discord-track = Трек: { $track }
discord-spoken = Язык: { $languages }
discord-cancelled = Отменено
discord-source = Источник: { $source }
discord-page = Страница { $number } из { $count }
discord-not-published = Не опубликовано
discord-not-known = Я не уверен
discord-gone = Этого больше нет
discord-gone-text = Этого больше нет в программе.
discord-which = Что именно?
discord-which-one = Так называется несколько. Выберите из списка, который появляется при вводе:
    { $choices }
discord-not-found = Не найдено
discord-not-found-text = Я не нахожу «{ $typed }» в опубликованной программе. Выберите из списка, который появляется при вводе.

## Buttons, and what they say
discord-previous = Предыдущая страница
discord-next-page = Следующая страница
discord-ask-this = Спросить это
discord-was-right = Ответ верный
discord-was-wrong = Ответ неверный
discord-ask-a-person = Спросить человека
discord-your-question = Ваш вопрос: { $question }
discord-thanks = Спасибо
discord-thanks-right = Рад, что ответ верный.
discord-thanks-wrong = Организаторы увидят, что этот ответ неверный.
discord-remind = Напомнить мне

## Help, language and privacy
discord-help = Что я могу рассказать о { $name }
discord-help-text = Упомяните меня с вопросом или напишите мне лично: на английском, французском, испанском, русском, арабском, китайском или корейском. Я отвечаю только по тому, что опубликовали организаторы.
discord-language = Ваш язык
discord-language-kept = Я буду говорить с вами по-русски, если по вопросу не видно его языка.
discord-language-automatic = Я буду выбирать язык по тому, как вы пишете.
discord-stored = Что о вас хранится
discord-stored-nothing = О вас ничего не хранится.
discord-stored-more = Выгрузка даёт всё это одним файлом.
discord-read-elsewhere = Если я плохо понимаю вопрос, его текст и ваши последние вопросы перед ним читает языковая модель, которую выбрали те, кто меня запускает. Ей не сообщается, кто вы и где пишете; адреса электронной почты, длинные номера, упоминания и ссылки удаляются. Она лишь указывает, о чём вы спрашиваете: ни одного слова в моих ответах она не пишет.
discord-stored-line = { $what }: { $shown }
discord-stored-passed = Вопросы, которые вы передали организаторам
discord-stored-judged = Ответы, которые вы оценили
discord-stored-messages = Записи о напоминаниях и сообщениях для вас
discord-stored-deeds = Записи о том, что вы сделали как организатор
discord-export-text = В этом файле всё, что о вас хранится.
discord-erase = Удаление ваших данных
discord-erase-text = Ваш язык, сохранённые сессии, напоминания и оценки ответов исчезнут навсегда.
discord-erase-yes = Удалить всё
discord-erase-no = Оставить
discord-erased = { $count ->
    [0] О вас ничего не хранилось.
   *[other] Удалено записей: { $count }.
}
discord-erase-kept = Ничего не удалено.

## When something is in the way
discord-slower = Минуту, пожалуйста
discord-slower-text = Вы спрашиваете быстрее, чем я могу отвечать. Повторите через несколько секунд.
discord-sorry = Что-то пошло не так
discord-sorry-text = Извините, не получилось. Если это повторится, сообщите организаторам этот номер: { $reference }
discord-not-private = Не могу показать это здесь
discord-not-private-text = Мой ответ предназначен только вам, а этот сервер не позволяет показать что-либо одному человеку. Напишите мне в личные сообщения.
discord-no-form = Не могу открыть здесь форму
discord-no-form-text = Этот сервер не принимает форму. Тот, кто обслуживает этого бота, может сделать то же самое в терминале: { $command }
