## Команды (не больше 100 знаков)
announce-about = Организаторам: сообщить что-то участникам
announce-about-new = Написать объявление; до отправки вы видите его так, как увидят читатели
announce-about-list = Все объявления и что с каждым
announce-about-edit = Изменить объявление и каждую уже доставленную копию
announce-about-retract = Отозвать объявление и удалить каждую доставленную копию
announce-about-report = Кто получил объявление, а кто нет
announce-about-which = Какое объявление: его номер или слова заголовка
announce-about-language = Язык, на котором вы пишете; другие можно добавить потом

## Формы (заголовки и подписи не больше 45 знаков)
announce-form = Объявление
announce-form-in = Объявление, язык: { $language }
announce-field-title = Заголовок
announce-field-text = Текст
announce-field-text-hint = Markdown сохраняется. Пустые заголовок и текст убирают этот язык.
announce-field-link = Ссылка (можно не заполнять)
announce-field-picture = Картинка: её адрес (можно не заполнять)
announce-field-address-hint = Начинается с https://
announce-form-when = Когда отправить
announce-field-when = Время (пусто: сразу после «Отправить»)
announce-field-when-hint = 18:00, пятница 10:00, 14.05. 10:00 или через 2 часа, по времени мероприятия
announce-form-savers = Кто сохранил заседание
announce-field-savers = Заседание (пусто: никто)
announce-field-savers-hint = Слова из его названия

## Что с объявлением
phase-draft = черновик
phase-waiting = ждёт второго организатора
phase-scheduled = запланировано
phase-sending = отправляется
phase-sent = отправлено
phase-retracted = отозвано
phase-discarded = выброшено
announce-heading = Объявление { $number }: { $state }
announce-channels = Каналы: { $channels }
announce-people = { $count ->
    [0] Личные сообщения: никому
    [one] Личные сообщения: { $count } человек
    [few] Личные сообщения: { $count } человека
   *[other] Личные сообщения: { $count } человек
}
announce-savers = Личные сообщения тем, кто сохранил: { $title }
announce-at-once = Когда: сразу, как вы нажмёте «Отправить»
announce-when = Когда: { $when }
announce-notifies = Оповещает: { $who }
announce-notifies-nobody = никого
announce-notifies-everyone = всех в этих каналах (@everyone)
announce-is-crossposted = Публикуется и на серверах, подписанных на канал
announce-in-languages = Языки: { $languages }. Каждый читает на своём, иначе на английском, иначе на первом.
announce-needs-approval = До отправки это должен одобрить второй организатор.
announce-to-check = Сначала нужно исправить:
announce-no-channel = { $channel }: на этом сервере нет такого канала
announce-not-allowed = { $channel }: мне не хватает прав { $permissions }
announce-cannot-post = { $channel }: туда нельзя писать сообщения
announce-no-role = На этом сервере нет роли { $role }
announce-not-crossposted = { $channel }: на другие серверы идут только каналы объявлений; в остальных сообщение появится как обычно

## Меню и кнопки
announce-choose-channels = Каналы
announce-choose-more-channels = Ещё каналы
announce-choose-readers = Личные сообщения
announce-choose-role = Кого оповестить: роль
announce-choose-language = Языки: посмотреть или написать ещё один
announce-readers-nobody = Никому не писать лично
announce-readers = Кто просил: { $topic } ({ $count })
announce-language-write = { $language }: написать
announce-press-when = Когда …
announce-press-savers = Сохранили заседание …
announce-press-everyone = Оповестить всех
announce-press-nobody = Не оповещать всех
announce-press-crosspost = На другие серверы
announce-press-no-crosspost = Только здесь
announce-press-edit = Изменить
announce-press-send = Отправить
announce-press-schedule = Запланировать
announce-press-ask = Попросить второго организатора
announce-press-approve = Одобрить и отправить
announce-press-discard = Выбросить
announce-press-retract = Отозвать
announce-press-keep = Оставить
announce-press-retry = Повторить неудачные
announce-press-report = Обновить
announce-press-open = Посмотреть

## Что с ним стало
announce-retract-sure = Отозвать это объявление? Доставленные копии будут удалены, а то, что ждёт, не будет отправлено.
announce-list = Объявления
announce-list-empty = Объявлений пока нет. Напишите первое: /announce new.
announce-list-open = Открыть объявление
announce-progress = Доставлено: { $sent } из { $total }. Ждут: { $waiting }. Не удалось: { $failed }.
announce-withdrawn = Отозвано: { $count } из { $total }.
announce-people-progress = Личные сообщения: доставлено { $sent } из { $total }, не удалось { $failed }.
announce-people-closed = Не принимают моих личных сообщений: { $count }. Они увидят это, когда в следующий раз обратятся ко мне на сервере.
announce-target-sent = { $target }: доставлено
announce-target-waiting = { $target }: ждёт
announce-target-held = { $target }: ждёт. { $reason } Я продолжаю попытки.
announce-target-failed = { $target }: не удалось. { $reason }
announce-target-withdrawn = { $target }: отозвано
announce-reason-missing = Канала больше нет.
announce-reason-forbidden = Мне нельзя туда писать.
announce-reason-dm_closed = Не принимает моих личных сообщений.
announce-reason-invalid = Discord не принял сообщение.
announce-reason-other = { $detail }
announce-more-targets = и ещё { $count }
announce-approval = Объявление ждёт одобрения
announce-please-approve = Автор объявления «{ $title }»: { $author }. Оно дойдёт до очень многих или оповестит всех, поэтому сначала его должен посмотреть другой организатор.
announce-was-decided = «{ $title }»: { $state }.

## Почему нет
announce-changed = Это объявление изменили после того, как вы его посмотрели. Посмотрите ещё раз.
announce-no-session = Такого заседания нет. Напишите слова из его названия.
announce-foreign-channel = Этот канал не на сервере мероприятия.
announce-left-out = Этого в объявлении нет; остальное сохранено.
announce-nobody = Это объявление никто не получит. Сначала выберите канал или читателей.
announce-own-approval = Это должен одобрить второй организатор; вы сами это написали или попросили отправить.
announce-stale = Кто-то опередил вас: объявление уже продвинулось дальше.
announce-gone = Этого объявления больше нет.
announce-not-now = С этим объявлением так больше поступить нельзя.
announce-empty = Объявлению нужны заголовок и текст.
announce-too-long = Слишком длинно. В заголовке не больше 200 знаков, в тексте — 3000.
announce-bad-link = Ссылка — не веб-адрес. Адрес начинается с https:// или http://, в нём не больше 512 знаков.
announce-bad-picture = Картинка — не веб-адрес. Адрес начинается с https:// или http://, в нём не больше 512 знаков.

## Second organisers, other languages, older ones
announce-revision = Изменение того, что отправляется, ждёт одобрения
announce-please-approve-revision = { $author } хочет изменить уже отправленное объявление «{ $title }». Его получили очень многие или были оповещены все, поэтому изменение сначала должен посмотреть другой организатор.
announce-outdated = На этих языках текст остался прежним: { $languages }. Проверьте каждый.
announce-press-edit-in = Изменить: { $language }
announce-press-next = Дальше: { $language }
announce-press-whole = Отчёт
announce-press-older = Более ранние
announce-notifies-role = { $count ->
    [one] { $role } ({ $count } человек)
    [few] { $role } ({ $count } человека)
    [many] { $role } ({ $count } человек)
   *[other] { $role } ({ $count } человека)
}
announce-notifies-some = { $role } (Discord не сообщает, сколько это человек)
announce-left-meanwhile = { $count ->
    [one] { $count } человек к моменту отправки уже отписался.
    [few] { $count } человека к моменту отправки уже отписались.
    [many] { $count } человек к моменту отправки уже отписались.
   *[other] { $count } человека к моменту отправки уже отписались.
}
announce-bad-channel = Это не название канала. В нём от 1 до 100 символов.
trouble-announcement = «{ $target }» сейчас не удаётся отправить ({ $detail }). Я пробую снова; подробности в журнале.
