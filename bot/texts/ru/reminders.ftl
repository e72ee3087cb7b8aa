## Напоминания о заседаниях
reminder-one-soon = «{ $title }»: начало через { $length }
reminder-one-now = «{ $title }»: начало сейчас
reminder-many-soon = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
   *[other] { $count } заседаний начинаются
} через { $length }
reminder-many-now = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
   *[other] { $count } заседаний начинаются
} сейчас
reminder-one-tomorrow = «{ $title }»: начало завтра в { $time }
reminder-one-day = «{ $title }»: начало { $day } в { $time }
reminder-one-past = «{ $title }»: началось { $day } в { $time }
reminder-many-tomorrow = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
   *[other] { $count } заседаний начинаются
} завтра в { $time }
reminder-many-day = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
   *[other] { $count } заседаний начинаются
} { $day } в { $time }
reminder-many-past = { $count ->
    [one] { $count } заседание началось
    [few] { $count } заседания начались
   *[other] { $count } заседаний начались
} { $day } в { $time }
reminder-stream = Можно смотреть онлайн: откройте ссылку.
reminder-streams = Смотреть онлайн:
reminder-moved = «{ $title }»: новое время
reminder-today = Сегодня, { $day }
reminder-tomorrow = Завтра, { $day }
reminder-no-time = Время начала не опубликовано.
stop-reminders = Чтобы больше не получать эти сообщения, напишите /reminders off.
stop-changes = Вы получили это сообщение, потому что сохранили заседание. Чтобы отказаться, уберите его в /agenda или напишите /reminders off.

## Изменения программы
change-title-of-post = { $count ->
    [one] { $count } изменение в программе
    [few] { $count } изменения в программе
   *[other] { $count } изменений в программе
}
change-head-changed = «{ $title }»
change-head-time = «{ $title }»: новое время
change-head-room = «{ $title }»: другой зал
change-head-reinstated = «{ $title }» всё-таки состоится
change-added = Новое: «{ $title }», { $details }
change-cancelled = Отменено: «{ $title }» ({ $when })
change-line = { $what }: { $old } → { $new }
change-time = Время
change-room = Зал
change-title = Название
change-people = Участвуют
change-reason = Причина: { $reason }
change-unknown = не опубликовано

## Что сообщается организаторам, когда что-то не так
trouble-title = Usher нужна ваша помощь
trouble-missing = Не нахожу канал «{ $target }». Создайте его или укажите другой в discord.yaml; то, что должно было там появиться, не опубликовано.
trouble-forbidden = Мне нельзя писать в «{ $target }» ({ $detail }). Дайте там моей роли права просматривать канал, отправлять сообщения и читать историю сообщений; то, что должно было там появиться, не опубликовано.
trouble-elsewhere = Канал «{ $target }» находится не на сервере мероприятия. Я публикую только на сервере мероприятия; укажите в discord.yaml один из его каналов.
trouble-unfit = «{ $target }» не принимает сообщений: это форум, категория или канал без текста. Укажите в discord.yaml текстовый канал; то, что должно было там появиться, не опубликовано.
trouble-archived = «{ $target }»: ветка закрыта или в архиве. Откройте её снова или укажите в discord.yaml другой канал; то, что должно было там появиться, не опубликовано.
trouble-edit = Не удалось исправить сообщение в «{ $target }» ({ $detail }): в нём по-прежнему прежний текст. Пожалуйста, проверьте его там.
trouble-server = Меня добавили на другой сервер, «{ $target }» ({ $detail }). Там я отвечаю на вопросы, но ничего не публикую, и организаторов там нет. Если теперь это сервер мероприятия, тот, кто обслуживает этого бота, может это указать: python -m bot home { $detail }
trouble-invalid = Сообщение для «{ $target }» отклонено ({ $detail }). Ничего не опубликовано; сообщите тому, кто обслуживает этого бота.
trouble-broken = Сообщение для «{ $target }» не удалось составить (номер { $detail }). Ничего не опубликовано; сообщите тому, кто обслуживает этого бота.
trouble-author = «{ $target }» не отправлено: { $detail }, автор или одобривший, больше не организатор. Другой организатор может написать его снова.
trouble-files = В файлах мероприятия есть ошибки; до их исправления действует последняя правильная версия:
trouble-unwritable = Не удаётся записать { $file }: { $reason }. Ничего не изменено.
trouble-orphans = Эти изменения относятся к заседаниям, которых больше нет в программе:
