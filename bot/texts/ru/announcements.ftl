## Команды (не больше 100 знаков)
announce-about = Для организаторов: написать, отправить и отследить объявления
announce-about-new = Написать объявление; до отправки вы видите его так, как увидят читатели
announce-about-list = Все объявления и состояние каждого
announce-about-edit = Изменить объявление и каждую уже доставленную копию
announce-about-retract = Отозвать объявление и удалить каждую доставленную копию
announce-about-report = Кто получил объявление, а кто нет
announce-about-which = Какое объявление: его номер или слова из заголовка
announce-about-language = Язык, на котором вы пишете; другие можно добавить потом

## Формы (заголовки и подписи не больше 45 знаков)
announce-form = Объявление
announce-form-in = Объявление, язык: { $language }
announce-field-title = Заголовок
announce-field-text = Текст
announce-field-text-hint = Разметка Markdown сохраняется. Если заголовок и текст пусты, этот язык убирается.
announce-field-link = Ссылка (можно не заполнять)
announce-field-picture = Изображение: ссылка (можно не заполнять)
announce-field-address-hint = Начинается с https://
announce-form-when = Когда отправить
announce-field-when = Время (пусто: сразу по кнопке «Отправить»)
announce-field-when-hint = 18:00, пятница 10:00, 14 мая 10:00 или через 2 часа — по времени мероприятия
announce-form-savers = Кто сохранил заседание
announce-field-savers = Заседание (пусто: никому)
announce-field-savers-hint = Слова из его названия

## Что с объявлением
phase-draft = черновик
phase-waiting = ждёт одобрения второго организатора
phase-scheduled = запланировано
phase-sending = отправляется
phase-sent = отправлено
phase-retracted = отозвано
phase-discarded = удалено без отправки
announce-heading = Объявление { $number }: { $state }
announce-channels = Каналы: { $channels }
announce-people = { $count ->
    [0] Личные сообщения: получателей нет
    [one] Личные сообщения: { $count } получатель
    [few] Личные сообщения: { $count } получателя
    [many] Личные сообщения: { $count } получателей
   *[other] Личные сообщения: { $count } получателя
}
announce-savers = Личные сообщения тем, кто сохранил заседание «{ $title }»
announce-at-once = Отправка: сразу по кнопке «Отправить»
announce-when = Отправка: { $when }
announce-notifies = Оповещение: { $who }
announce-notifies-nobody = нет
announce-notifies-everyone = все в этих каналах (@everyone)
announce-is-crossposted = Публикуется и на серверах, подписанных на этот канал
announce-in-languages = Языки: { $languages }. Каждый читает на своём языке; если его нет — на английском, а если нет и его — на первом в списке.
announce-needs-approval = Перед отправкой объявление должен одобрить второй организатор.
announce-to-check = Сначала нужно исправить:
announce-no-channel = { $channel }: на этом сервере нет такого канала
announce-not-allowed = { $channel }: не хватает прав: { $permissions }
announce-cannot-post = { $channel }: отправлять туда сообщения нельзя
announce-no-role = На этом сервере нет роли «{ $role }»
announce-not-crossposted = { $channel }: на другие серверы попадают только сообщения из каналов объявлений; здесь оно появится как обычно

## Меню и кнопки
announce-choose-channels = Каналы
announce-choose-more-channels = Ещё каналы
announce-choose-readers = Личные сообщения
announce-choose-role = Какую роль оповестить
announce-choose-language = Языки: просмотреть или добавить
announce-readers-nobody = Без личных сообщений
announce-readers = Подписчики: { $topic } ({ $count })
announce-language-write = { $language }: написать текст
announce-press-when = Время отправки…
announce-press-savers = Кто сохранил заседание…
announce-press-everyone = Оповестить всех
announce-press-nobody = Не оповещать всех
announce-press-crosspost = И на других серверах
announce-press-no-crosspost = Только на этом сервере
announce-press-edit = Изменить
announce-press-send = Отправить
announce-press-schedule = Запланировать
announce-press-ask = Запросить одобрение
announce-press-approve = Одобрить и отправить
announce-press-discard = Удалить черновик
announce-press-retract = Отозвать
announce-press-keep = Не отзывать
announce-press-retry = Повторить отправку
announce-press-report = Обновить
announce-press-open = Просмотреть

## Что с ним стало
announce-retract-sure = Отозвать это объявление? Доставленные копии будут удалены, а недоставленные отправлены не будут.
announce-list = Объявления
announce-list-empty = Объявлений пока нет. Чтобы написать первое, введите /announce new.
announce-list-open = Открыть объявление
announce-progress = Доставлено: { $sent } из { $total }. В очереди: { $waiting }. Не доставлено: { $failed }.
announce-withdrawn = Отозвано: { $count } из { $total }.
# Its number needs no plural.
announce-people-progress = Личные сообщения: доставлено { $sent } из { $total }, не доставлено: { $failed }.
announce-people-closed = Число получателей, не принимающих от меня личные сообщения: { $count }. Объявление они увидят, когда в следующий раз обратятся ко мне на сервере.
announce-target-sent = { $target }: доставлено
announce-target-waiting = { $target }: в очереди
announce-target-held = { $target }: в очереди. { $reason } Попытки продолжаются.
announce-target-failed = { $target }: не доставлено. { $reason }
announce-target-withdrawn = { $target }: отозвано
announce-reason-missing = Канала больше нет.
announce-reason-forbidden = У меня нет права писать в этот канал.
announce-reason-dm_closed = Личные сообщения от меня закрыты.
announce-reason-invalid = Discord не принял сообщение.
announce-reason-other = { $detail }
# Its number needs no plural.
announce-more-targets = ещё { $count }
announce-approval = Объявление ждёт одобрения
announce-please-approve = { $author } — автор объявления «{ $title }». Оно дойдёт до очень многих или оповестит всех, поэтому сначала его должен просмотреть другой организатор.
announce-was-decided = «{ $title }»: { $state }.

## Почему нет
announce-changed = После того как вы просмотрели это объявление, его изменили. Просмотрите его ещё раз.
announce-no-session = Такого заседания нет. Напишите слова из его названия.
announce-foreign-channel = Этот канал находится не на сервере мероприятия.
announce-left-out = В объявление это не вошло; остальное сохранено.
announce-nobody = Это объявление никому не адресовано. Сначала выберите канал или получателей.
announce-own-approval = Это должен одобрить второй организатор: текст написали или отправили на одобрение вы.
announce-stale = Вас опередили: состояние объявления уже изменилось.
announce-gone = Этого объявления больше нет.
announce-not-now = Для этого объявления такое действие уже невозможно.
announce-empty = В объявлении должны быть заголовок и текст.
announce-too-long = Слишком длинно. Заголовок — не более 200 знаков, текст — не более 3000.
announce-bad-link = Эта ссылка — не веб-адрес. Адрес начинается с https:// или http:// и содержит не более 512 знаков.
announce-bad-picture = Ссылка на изображение — не веб-адрес. Адрес начинается с https:// или http:// и содержит не более 512 знаков.

## Second organisers, other languages, older ones
announce-revision = Изменение отправленного объявления ждёт одобрения
announce-please-approve-revision = { $author } предлагает изменить текст уже отправленного объявления «{ $title }». Оно дошло до очень многих или оповестило всех, поэтому изменение сначала должен просмотреть другой организатор.
announce-outdated = На этих языках текст остался прежним: { $languages }. Проверьте каждый.
announce-press-next = Следующий: { $language }
announce-press-whole = Отчёт
announce-press-older = Более ранние
announce-notifies-role = { $count ->
    [one] { $role } ({ $count } человек)
    [few] { $role } ({ $count } человека)
    [many] { $role } ({ $count } человек)
   *[other] { $role } ({ $count } человека)
}
announce-notifies-some = { $role } (Discord не сообщает число участников)
announce-left-meanwhile = { $count ->
    [one] К моменту отправки отписался { $count } человек.
    [few] К моменту отправки отписались { $count } человека.
    [many] К моменту отправки отписались { $count } человек.
   *[other] К моменту отправки отписались { $count } человека.
}
announce-bad-channel = Это не название канала. Название содержит от 1 до 100 знаков.
trouble-announcement = Объявление «{ $target }» сейчас не удаётся отправить ({ $detail }). Попытки продолжаются; подробности — в журнале.
