## Comandos (100 caracteres como máximo)
announce-about = Organizadores: redactar, enviar y seguir anuncios
announce-about-new = Redactar un anuncio; antes de enviarlo lo ve como lo verán sus lectores
announce-about-list = Todos los anuncios y el estado de cada uno
announce-about-edit = Modificar un anuncio y todas las copias ya entregadas
announce-about-retract = Retirar un anuncio y borrar todas las copias ya entregadas
announce-about-report = Quién ha recibido un anuncio y quién no
announce-about-which = Qué anuncio: su número o palabras de su título
announce-about-language = El idioma en que escribe; después se pueden añadir otros

## Los formularios (títulos y etiquetas: 45 caracteres como máximo)
announce-form = Anuncio
announce-form-in = Anuncio en: { $language }
announce-field-title = Título
announce-field-text = Texto
announce-field-text-hint = Se conserva el Markdown. Con título y texto vacíos se quita este idioma.
announce-field-link = Enlace (opcional)
announce-field-picture = Imagen: su dirección web (opcional)
announce-field-address-hint = Empieza por https://
announce-form-when = Momento del envío
announce-field-when = Hora (vacía: en cuanto pulse Enviar)
announce-field-when-hint = 18:00, viernes 10:00, 14 de mayo 10:00 o dentro de 2 horas, hora del evento
announce-form-savers = Quienes guardaron una sesión
announce-field-savers = Sesión (vacía: nadie)
announce-field-savers-hint = Palabras de su título

## En qué punto está un anuncio
phase-draft = borrador
phase-waiting = a la espera de un segundo organizador
phase-scheduled = programado
phase-sending = enviándose
phase-sent = enviado
phase-retracted = retirado
phase-discarded = descartado
announce-heading = Anuncio { $number }: { $state }
announce-channels = Canales: { $channels }
announce-people = { $count ->
    [0] Mensajes directos: nadie
    [one] Mensajes directos: { $count } persona
   *[other] Mensajes directos: { $count } personas
}
announce-savers = Mensajes directos a quienes guardaron: { $title }
announce-at-once = Envío: en cuanto pulse Enviar
announce-when = Envío: { $when }
announce-notifies = Notificación: { $who }
announce-notifies-nobody = nadie
announce-notifies-everyone = todas las personas de estos canales (@everyone)
announce-is-crossposted = Se difunde a los servidores que siguen el canal
announce-in-languages = Idiomas: { $languages }. Cada persona lee el suyo; si no está, el inglés; si no, el primero.
announce-needs-approval = Un segundo organizador debe aprobarlo antes del envío.
announce-to-check = Antes hay que corregir:
announce-no-channel = { $channel }: ese canal no existe en este servidor
announce-not-allowed = { $channel }: faltan permisos: { $permissions }
announce-cannot-post = { $channel }: allí no se pueden publicar mensajes
announce-no-role = El rol { $role } no existe en este servidor
announce-not-crossposted = { $channel }: solo un canal de anuncios permite difundir; aquí se publica como siempre

## Menús y botones
announce-choose-channels = Canales
announce-choose-more-channels = Más canales
announce-choose-readers = Mensajes directos
announce-choose-role = Rol que se notifica
announce-choose-language = Idiomas: ver uno, o escribir otro
announce-readers-nobody = Ningún mensaje directo
announce-readers = Suscripciones: { $topic } ({ $count })
announce-language-write = { $language }: por escribir
announce-press-when = Cuándo…
announce-press-savers = Sesión guardada…
announce-press-everyone = Notificar a todos
announce-press-nobody = No notificar a todos
announce-press-crosspost = Difundir
announce-press-no-crosspost = No difundir
announce-press-edit = Editar
announce-press-send = Enviar
announce-press-schedule = Programar
announce-press-ask = Pedir aprobación
announce-press-approve = Aprobar y enviar
announce-press-discard = Descartar
announce-press-retract = Retirar
announce-press-keep = Conservar
announce-press-retry = Reintentar los fallidos
announce-press-report = Actualizar
announce-press-open = Revisar

## Qué fue de él
announce-retract-sure = ¿Retirar este anuncio? Se borrarán las copias entregadas y no se enviarán las que están en espera.
announce-list = Anuncios
announce-list-empty = Todavía no hay anuncios. Escriba uno con /announce new.
announce-list-open = Abrir un anuncio
announce-progress = Entregados: { $sent } de { $total }. En espera: { $waiting }. Fallidos: { $failed }.
announce-withdrawn = Retirados: { $count } de { $total }.
# Its number needs no plural.
announce-people-progress = Mensajes directos: { $sent } de { $total } entregados, { $failed } fallidos.
announce-people-closed = Personas que no aceptan mensajes directos míos: { $count }. Verán el anuncio la próxima vez que me usen en el servidor.
announce-target-sent = { $target }: entregado
announce-target-waiting = { $target }: en espera
announce-target-held = { $target }: en espera. { $reason } Sigo intentándolo.
announce-target-failed = { $target }: fallido. { $reason }
announce-target-withdrawn = { $target }: retirado
announce-reason-missing = El canal ya no existe.
announce-reason-forbidden = No tengo permiso para publicar allí.
announce-reason-dm_closed = No acepta mensajes directos míos.
announce-reason-invalid = Discord rechazó el mensaje.
announce-reason-other = { $detail }
# Its number needs no plural.
announce-more-targets = y { $count } más
announce-approval = Un anuncio espera aprobación
announce-please-approve = { $author } escribió «{ $title }». Llega a muchísimas personas o notifica a todas, así que antes debe revisarlo otro organizador.
announce-was-decided = «{ $title }»: { $state }.

## Por qué no
announce-changed = Este anuncio cambió después de que usted lo viera. Revíselo de nuevo.
announce-no-session = Esa sesión no existe. Escriba palabras de su título.
announce-foreign-channel = Este canal no está en el servidor del evento.
announce-left-out = Se omitió; lo demás se conserva.
announce-nobody = Este anuncio no llega a nadie. Elija primero un canal o lectores.
announce-own-approval = Debe aprobarlo un segundo organizador: usted lo escribió o solicitó la aprobación.
announce-stale = Otra persona ya ha actuado sobre este anuncio.
announce-gone = Este anuncio ya no existe.
announce-not-now = Eso ya no es posible con este anuncio.
announce-empty = Un anuncio debe tener título y texto.
announce-too-long = Es demasiado largo. Un título tiene como máximo 200 caracteres y un texto 3000.
announce-bad-link = El enlace no es una dirección web: debe empezar por https:// o http:// y tener como máximo 512 caracteres.
announce-bad-picture = La imagen no es una dirección web: debe empezar por https:// o http:// y tener como máximo 512 caracteres.

## Second organisers, other languages, older ones
announce-revision = Un cambio en un anuncio ya enviado espera aprobación
announce-please-approve-revision = { $author } quiere cambiar el texto de «{ $title }», que ya se ha enviado. Llegó a muchísimas personas o notificó a todas, así que otro organizador debe revisar antes el cambio.
announce-outdated = El texto anterior sigue en estos idiomas: { $languages }. Revise cada uno.
announce-press-next = Siguiente: { $language }
announce-press-whole = Informe
announce-press-older = Más antiguos
announce-notifies-role = { $count ->
    [one] { $role } (una persona)
   *[other] { $role } ({ $count } personas)
}
announce-notifies-some = { $role } (Discord no indica cuántas personas)
announce-left-meanwhile = { $count ->
    [one] Una persona ya no lo quería cuando se envió.
   *[other] { $count } personas ya no lo querían cuando se envió.
}
announce-bad-channel = Eso no es el nombre de un canal: un nombre tiene entre 1 y 100 caracteres.
trouble-announcement = El anuncio «{ $target }» no se puede enviar por ahora ({ $detail }). Lo sigo intentando; el registro da más detalles.
