## Напоминания о заседаниях
reminder-one-soon = «{ $title }»: начало через { $length }
reminder-one-now = «{ $title }»: начинается сейчас
reminder-many-soon = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
    [many] { $count } заседаний начинаются
   *[other] { $count } заседания начинаются
} через { $length }
reminder-many-now = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
    [many] { $count } заседаний начинаются
   *[other] { $count } заседания начинаются
} сейчас
reminder-one-tomorrow = «{ $title }»: начало завтра в { $time }
reminder-one-day = «{ $title }»: начало — { $day }, { $time }
reminder-one-past = Уже началось: «{ $title }» — { $day }, { $time }
reminder-many-tomorrow = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
    [many] { $count } заседаний начинаются
   *[other] { $count } заседания начинаются
} завтра в { $time }
reminder-many-day = { $count ->
    [one] { $count } заседание: начало —
    [few] { $count } заседания: начало —
    [many] { $count } заседаний: начало —
   *[other] { $count } заседания: начало —
} { $day }, { $time }
reminder-many-past = { $count ->
    [one] Уже началось { $count } заседание
    [few] Уже начались { $count } заседания
    [many] Уже начались { $count } заседаний
   *[other] Уже начались { $count } заседания
}: { $day }, { $time }
reminder-stream = Заседание можно смотреть онлайн: откройте ссылку.
reminder-streams = Смотреть онлайн:
reminder-moved = «{ $title }»: новое время
reminder-today = Сегодня, { $day }
reminder-tomorrow = Завтра, { $day }
reminder-no-time = Время начала не опубликовано.
stop-reminders = Чтобы больше не получать эти сообщения, введите /reminders off.
stop-changes = Вы получили это сообщение, потому что сохранили заседание. Чтобы отказаться, уберите его в /agenda или введите /reminders off.

## Изменения программы
change-title-of-post = { $count ->
    [one] { $count } изменение в программе
    [few] { $count } изменения в программе
    [many] { $count } изменений в программе
   *[other] { $count } изменения в программе
}
change-head-changed = «{ $title }»
change-head-time = «{ $title }»: новое время
change-head-room = «{ $title }»: другой зал
change-head-reinstated = Снова в программе: «{ $title }»
change-added = Добавлено: «{ $title }», { $details }
change-cancelled = Отменено: «{ $title }» ({ $when })
change-line = { $what }: { $old } → { $new }
change-time = Время
change-room = Зал
change-title = Название
change-people = Участие
change-reason = Причина: { $reason }
change-unknown = не опубликовано

## Что сообщается организаторам, когда что-то не так
trouble-title = Usher нужна ваша помощь
trouble-missing = Канал «{ $target }» не найден. Создайте его или укажите другой в discord.yaml. То, что должно было в нём появиться, не опубликовано.
trouble-forbidden = У меня нет права писать в «{ $target }» ({ $detail }). Дайте моей роли права просматривать этот канал, отправлять в него сообщения и читать историю сообщений. То, что должно было там появиться, не опубликовано.
trouble-elsewhere = Канал «{ $target }» находится не на сервере мероприятия. Я публикую только на сервере мероприятия; укажите в discord.yaml один из его каналов.
trouble-unfit = «{ $target }»: отправлять туда сообщения нельзя, это форум, категория или канал без текста. Укажите в discord.yaml текстовый канал. То, что должно было там появиться, не опубликовано.
trouble-archived = «{ $target }»: ветка закрыта или в архиве. Откройте её снова или укажите в discord.yaml другой канал. То, что должно было там появиться, не опубликовано.
trouble-edit = Не удалось исправить сообщение в «{ $target }» ({ $detail }): текст в нём остался прежним. Пожалуйста, проверьте его.
trouble-server = Меня добавили на другой сервер: «{ $target }» ({ $detail }). Там я отвечаю на вопросы, но ничего не публикую, и организаторов там нет. Если теперь это сервер мероприятия, администратор бота может указать это командой: python -m bot home { $detail }
trouble-invalid = Сообщение для «{ $target }» отклонено ({ $detail }). Ничего не опубликовано; сообщите администратору бота.
trouble-broken = Сообщение для «{ $target }» не удалось составить (номер { $detail }). Ничего не опубликовано; сообщите администратору бота.
trouble-author = Не отправлено: «{ $target }». Автор или тот, кто одобрил текст ({ $detail }), больше не входит в число организаторов. Другой организатор может написать объявление заново.
trouble-files = В файлах мероприятия есть ошибки; пока они не исправлены, действует последняя версия без ошибок:
trouble-unwritable = Не удаётся записать файл { $file }: { $reason }. Ничего не изменено.
trouble-orphans = Эти изменения относятся к заседаниям, которых больше нет в программе:
trouble-source = Программу из источника «{ $target }» загрузить не удаётся; действует последняя версия без ошибок, позже я проверю источник снова:
trouble-source-lost = В источнике «{ $target }» осталось заседаний: { $count } из { $before }, поэтому действует прежняя версия. Если так и должно быть, введите /change accept.
