## Команды организаторов (не больше 100 знаков)
organiser-about-change = Для организаторов: изменить программу
organiser-about-delay = Начать заседание позже или раньше
organiser-about-delay-minutes = На сколько минут позже; отрицательное число — раньше
organiser-about-move = Начать заседание в другое время
organiser-about-start = Когда: 10:30 в тот же день, пятница 10:30 или 14 мая 10:30 (время мероприятия)
organiser-about-room = Провести заседание в другом зале
organiser-about-cancel = Отменить заседание
organiser-about-reinstate = Вернуть в программу отменённое заседание
organiser-about-reason = Причина; её увидят участники
organiser-about-accept = Принять файлы как есть, хотя большей части программы в них нет
organiser-about-status = Для организаторов: состояние Usher

## Изменение программы
organiser-change = Изменение программы
organiser-change-sure = Всё верно?
organiser-change-told = { $count ->
    [0] Личных сообщений никто не получит.
    [one] Личное сообщение получит { $count } человек.
    [few] Личное сообщение получат { $count } человека.
    [many] Личное сообщение получат { $count } человек.
   *[other] Личное сообщение получат { $count } человека.
}
organiser-change-posted = Изменение будет опубликовано в канале объявлений.
organiser-change-not-posted = Изменение не будет опубликовано ни в одном канале.
organiser-change-yes = Изменить
organiser-change-no = Не менять
organiser-change-made = Изменено
organiser-nothing-done = Ничего не изменено.
organiser-change-undo = Отменить изменение
organiser-accepted = Файлы приняты как есть. Число заседаний: { $count }.
change-since = За это время заседание изменил кто-то другой. Введите команду заново.
change-warning-day = В этот день мероприятие не проходит.
change-warning-room = { $name }: зал в это время занят — «{ $title }», { $when }.
change-warning-person = { $name } в это время участвует в заседании «{ $title }», { $when }.
change-warning-capacity = { $name }: зал мал, это заседание { $count ->
    [one] сохранил { $count } человек
    [few] сохранили { $count } человека
    [many] сохранили { $count } человек
   *[other] сохранили { $count } человека
}.
change-gone = Этого заседания нет в программе. Выберите из списка, который открывается при вводе.
change-nothing = Это ничего не изменит.
change-no-time = У этого заседания нет времени, которое можно сдвинуть. Используйте команду /change move.
change-no-room = Такого зала нет. Выберите из списка, который открывается при вводе.

## Как дела у Usher
organiser-status = Состояние Usher
organiser-press-status = Показать состояние
organiser-loaded = Программа загружена: { $when }. Число заседаний: { $count }.
organiser-source = Источник программы: { $source } (последняя проверка: { $when }).
organiser-deliveries = Сообщения: { $counts }.
organiser-next-reminder = Следующее напоминание: { $when }.
organiser-restarts = Перезапущено после сбоя: { $loops }.
loop-sending = отправка сообщений
loop-leases = закрепление отправляемых сообщений
loop-watching = отслеживание файлов мероприятия
loop-following = чтение источника программы
loop-events = обновление событий Discord
loop-forgetting = удаление старых данных
loop-noting = запись вопросов
delivery-pending = в очереди
delivery-sending = отправляются
delivery-sent = отправлены
delivery-failed = не доставлены
delivery-expired = устарели до отправки

## Кому нельзя
organiser-only = Только для организаторов
organiser-only-text = Это доступно только организаторам. Если вы организатор, попросите назначить вам соответствующую роль.
organiser-stale = Эта кнопка больше не действует
organiser-stale-text = То, к чему она относилась, исчезло или изменилось. Введите команду заново.

## Вопросы, которые передаются человеку
organiser-asked-by = { $count ->
    [one] Спросил { $count } человек, языки: { $languages }
    [few] Спросили { $count } человека, языки: { $languages }
    [many] Спросили { $count } человек, языки: { $languages }
   *[other] Спросили { $count } человека, языки: { $languages }
}
organiser-was-wrong = Usher дал ответ, но его отметили как неверный: { $answer }
organiser-state-answered = Ответ организаторов:
organiser-state-unpublished = Организаторы сообщили: это ещё не опубликовано.
organiser-state-ignored = Закрыто без ответа.
organiser-state-merged = Объединено с другим вопросом.
organiser-press-answer = Ответить
organiser-press-unpublished = Ещё не опубликовано
organiser-press-merge = Объединить
organiser-press-ignore = Закрыть без ответа
organiser-reply-title = Ответ организаторов
organiser-you-asked = Ваш вопрос: { $question }
organiser-reply-footer = Ответ написан организаторами, а не Usher.
organiser-not-published = Это ещё не опубликовано.
