## Команды организаторов (не больше 100 знаков)
organiser-about-change = Организаторам: изменить программу
organiser-about-delay = Начать заседание позже или раньше
organiser-about-delay-minutes = На сколько минут позже; отрицательное число — раньше
organiser-about-move = Начать заседание в другое время
organiser-about-start = Когда: 10:30 в тот же день, пятница 10:30 или 14.05. 10:30 (время мероприятия)
organiser-about-room = Провести заседание в другом зале
organiser-about-cancel = Отменить заседание
organiser-about-reinstate = Всё-таки провести отменённое заседание
organiser-about-reason = Почему; это увидят участники
organiser-about-accept = Принять файлы как есть, хотя большая часть программы исчезла
organiser-about-status = Организаторам: как дела у Usher

## Изменение программы
organiser-change = Изменение программы
organiser-change-sure = Всё верно?
organiser-change-told = { $count ->
    [0] Лично не сообщат никому.
    [one] Лично сообщат { $count } человеку.
   *[other] Лично сообщат { $count } людям.
}
organiser-change-posted = Изменение появится в канале объявлений.
organiser-change-not-posted = Ни в одном канале изменение не появится.
organiser-change-yes = Изменить
organiser-change-no = Оставить
organiser-change-made = Изменено
organiser-nothing-done = Ничего не изменено.
organiser-change-undo = Отменить изменение
organiser-accepted = Файлы приняты как есть, заседаний: { $count }.
change-since = Это заседание тем временем изменил кто-то другой. Начните снова с команды.
change-doubt-day = Этот день не входит в мероприятие.
change-doubt-room = { $name }: зал в это время занят, «{ $title }», { $when }.
change-doubt-person = { $name } в это время участвует в «{ $title }», { $when }.
change-doubt-capacity = { $name }: зал мал, заседание сохранили { $count } чел.
change-gone = Этого заседания нет в программе. Выберите из списка, который открывается при вводе.
change-nothing = Это ничего не изменило бы.
change-no-time = У этого заседания нет времени, которое можно сдвинуть. Используйте /change move.
change-no-room = Такого зала нет. Выберите из списка, который открывается при вводе.

## Как дела у Usher
organiser-status = Состояние
organiser-loaded = Программа от { $when }, заседаний: { $count }.
organiser-deliveries = Сообщения: { $counts }.
organiser-next-reminder = Следующее напоминание: { $when }.
organiser-restarts = Запущено снова после сбоя: { $loops }.
delivery-pending = ждут
delivery-sending = отправляются
delivery-sent = отправлены
delivery-failed = не доставлены
delivery-expired = опоздали

## Кому нельзя
organiser-only = Только для организаторов
organiser-only-text = Это могут делать только организаторы. Если вы организатор, попросите соответствующую роль.
organiser-stale = Эта кнопка больше не действует
organiser-stale-text = То, что она означала, исчезло или изменилось. Начните снова с команды.

## Вопросы, которые передаются человеку
organiser-asked-by = { $count ->
    [one] Спросил { $count } человек, языки: { $languages }
    [few] Спросили { $count } человека, языки: { $languages }
   *[other] Спросили { $count } человек, языки: { $languages }
}
organiser-was-wrong = Usher ответил, и кто-то сказал, что это неверно: { $answer }
organiser-state-answered = Ответ организаторов:
organiser-state-unpublished = Организаторы сообщили, что это ещё не опубликовано.
organiser-state-ignored = Закрыто без ответа.
organiser-state-merged = Объединено с другим вопросом.
organiser-press-answer = Ответить
organiser-press-unpublished = Ещё не опубликовано
organiser-press-merge = Объединить
organiser-press-ignore = Пропустить
organiser-reply-title = Ответ организаторов
organiser-you-asked = Вы спросили: { $question }
organiser-reply-footer = Написано организаторами, а не Usher.
organiser-not-published = Это ещё не опубликовано.
