## Recordatorios de sesiones
reminder-one-soon = «{ $title }» empieza dentro de { $length }
reminder-one-now = «{ $title }» empieza ahora
reminder-many-soon = { $count ->
    [one] { $count } sesión empieza
   *[other] { $count } sesiones empiezan
} dentro de { $length }
reminder-many-now = { $count ->
    [one] { $count } sesión empieza
   *[other] { $count } sesiones empiezan
} ahora
reminder-one-tomorrow = «{ $title }» empieza mañana a { HOUR($time) }
reminder-one-day = «{ $title }» empieza el { $day } a { HOUR($time) }
reminder-one-past = «{ $title }» empezó el { $day } a { HOUR($time) }
reminder-many-tomorrow = { $count ->
    [one] { $count } sesión empieza
   *[other] { $count } sesiones empiezan
} mañana a { HOUR($time) }
reminder-many-day = { $count ->
    [one] { $count } sesión empieza
   *[other] { $count } sesiones empiezan
} el { $day } a { HOUR($time) }
reminder-many-past = { $count ->
    [one] { $count } sesión empezó
   *[other] { $count } sesiones empezaron
} el { $day } a { HOUR($time) }
reminder-stream = Puede verla en línea: abra el enlace.
reminder-streams = Para ver en línea:
reminder-moved = Nuevo horario de «{ $title }»
reminder-today = Hoy, { $day }
reminder-tomorrow = Mañana, { $day }
reminder-no-time = Los horarios no se han publicado.
stop-reminders = Para dejar de recibir estos mensajes, escriba /reminders off.
stop-changes = Recibe este mensaje porque guardó la sesión. Para dejar de recibirlo, quítela con /agenda o escriba /reminders off.

## Cambios del programa
change-title-of-post = { $count ->
    [one] Un cambio en el programa
   *[other] { $count } cambios en el programa
}
change-head-changed = «{ $title }»
change-head-time = «{ $title }» cambia de horario
change-head-room = «{ $title }» cambia de sala
change-head-reinstated = «{ $title }» sí se celebrará
change-added = Nueva sesión: «{ $title }», { $details }
change-cancelled = Sesión cancelada: «{ $title }», { $when }
change-line = { $what }: { $old } → { $new }
change-time = Horario
change-room = Sala
change-title = Título
change-people = Ponentes
change-reason = Motivo: { $reason }
change-unknown = no publicado

## Lo que se dice a los organizadores cuando algo va mal
trouble-title = Usher necesita su ayuda
trouble-missing = No encuentro el canal «{ $target }». Créelo o indique otro en discord.yaml; lo que debía publicarse allí no se ha publicado.
trouble-forbidden = No tengo permiso para escribir en «{ $target }» ({ $detail }). Dé allí a mi rol Ver canal, Enviar mensajes y Leer el historial de mensajes; lo que debía publicarse allí no se ha publicado.
trouble-elsewhere = El canal «{ $target }» no está en el servidor del evento. Solo publico en el servidor del evento; indique uno de sus canales en discord.yaml.
trouble-unfit = «{ $target }» no admite mensajes: es un foro, una categoría o un canal sin texto. Indique un canal de texto en discord.yaml; lo que debía publicarse allí no se ha publicado.
trouble-archived = «{ $target }» está cerrado: el hilo está archivado o bloqueado. Ábralo de nuevo o indique otro canal en discord.yaml; lo que debía publicarse allí no se ha publicado.
trouble-edit = No se pudo corregir un mensaje en «{ $target }» ({ $detail }): sigue mostrando el texto anterior. Revíselo allí.
trouble-server = Me han añadido a otro servidor, «{ $target }» ({ $detail }). Allí respondo a preguntas, pero no publico nada, y nadie es organizador. Si ahora es el servidor del evento, quien gestiona este bot puede indicarlo: python -m bot home { $detail }
trouble-invalid = Un mensaje para «{ $target }» fue rechazado ({ $detail }). No se publicó nada; avise a quien gestiona este bot.
trouble-broken = No se pudo redactar un mensaje para «{ $target }» (referencia { $detail }). No se publicó nada; avise a quien gestiona este bot.
trouble-author = El anuncio «{ $target }» no se envió: { $detail }, que lo escribió o aprobó, ya no forma parte de los organizadores. Otro organizador puede escribirlo de nuevo.
trouble-files = Los archivos del evento tienen errores; mantengo la última versión correcta hasta que se corrijan:
trouble-unwritable = No se puede escribir { $file }: { $reason }. No se cambió nada.
trouble-orphans = Estos cambios corresponden a sesiones que ya no están en el programa:
trouble-source = No se puede incorporar el programa de «{ $target }»; mantengo la última versión correcta y lo intentaré de nuevo:
# Its number needs no plural.
trouble-source-lost = En «{ $target }» solo { $count ->
    [one] queda { $count } sesión
   *[other] quedan { $count } sesiones
} de { $before }; mantengo la última versión correcta. Si es lo previsto, escriba /change accept.
