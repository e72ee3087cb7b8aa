## Напоминания о заседаниях
reminder-one = «{ $title }»: до начала { $length }
reminder-one-now = «{ $title }»: начало сейчас
reminder-many = { $count ->
    [one] { $count } заседание
    [few] { $count } заседания
   *[other] { $count } заседаний
}, до начала { $length }
reminder-many-now = { $count ->
    [one] { $count } заседание начинается
    [few] { $count } заседания начинаются
   *[other] { $count } заседаний начинаются
} сейчас
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
change-head-reinstated = «{ $title }» всё-таки состоится
change-added = Новое: «{ $title }», { $details }
change-cancelled = Отменено: «{ $title }» ({ $when })
change-line = { $what }: { $old } → { $new }
change-time = Время
change-room = Зал
change-title = Название
change-people = Участвуют
change-unknown = не опубликовано

## Что сообщается организаторам, когда что-то не так
trouble-title = Usher нужна ваша помощь
trouble-missing = Не нахожу канал «{ $target }». Создайте его или укажите другой в discord.yaml; то, что должно было там появиться, не опубликовано.
trouble-forbidden = Мне нельзя писать в «{ $target }» ({ $detail }). Дайте там моей роли права просматривать канал, отправлять сообщения и читать историю сообщений; то, что должно было там появиться, не опубликовано.
trouble-invalid = Сообщение для «{ $target }» отклонено ({ $detail }). Ничего не опубликовано; сообщите тому, кто обслуживает этого бота.
trouble-broken = Сообщение для «{ $target }» не удалось составить (номер { $detail }). Ничего не опубликовано; сообщите тому, кто обслуживает этого бота.
trouble-author = «{ $target }» не отправлено: { $detail }, автор или одобривший, больше не организатор. Другой организатор может написать его снова.
trouble-files = В файлах мероприятия есть ошибки; до их исправления действует последняя правильная версия:
trouble-orphans = Эти изменения относятся к заседаниям, которых больше нет в программе:
