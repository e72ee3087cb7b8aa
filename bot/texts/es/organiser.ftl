## Comandos de los organizadores (100 caracteres como máximo)
organiser-about-change = Organizadores: modificar el programa
organiser-about-delay = Empezar una sesión más tarde, o antes
organiser-about-delay-minutes = Minutos más tarde; un número negativo la adelanta
organiser-about-move = Trasladar una sesión a otra hora
organiser-about-start = Cuándo: 10:30 del mismo día, viernes 10:30 o 14 de mayo 10:30 (hora del evento)
organiser-about-room = Celebrar una sesión en otra sala
organiser-about-cancel = Cancelar una sesión
organiser-about-reinstate = Restablecer una sesión cancelada
organiser-about-reason = Por qué; los participantes lo leerán
organiser-about-accept = Aceptar los archivos tal como están, aunque falte gran parte del programa
organiser-about-status = Organizadores: estado de Usher

## Cambiar el programa
organiser-change = Cambio del programa
organiser-change-sure = ¿Es correcto?
organiser-change-told = { $count ->
    [0] Nadie recibe un aviso por mensaje directo.
    [one] { $count } persona recibe un aviso por mensaje directo.
   *[other] { $count } personas reciben un aviso por mensaje directo.
}
organiser-change-posted = El cambio se publica en el canal de anuncios.
organiser-change-not-posted = El cambio no se publica en ningún canal.
organiser-change-yes = Cambiar
organiser-change-no = Dejarlo como está
organiser-change-made = Cambiado
organiser-nothing-done = No se cambió nada.
organiser-change-undo = Deshacer
organiser-accepted = Los archivos se han aceptado tal como están: { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}.
change-since = Alguien ha modificado esta sesión entretanto. Empiece de nuevo con el comando.
change-warning-day = Ese día no es una de las fechas del evento.
change-warning-room = Sala ya ocupada a esa hora: { $name }, «{ $title }», { $when }.
change-warning-person = { $name } participa a esa hora en «{ $title }», { $when }.
change-warning-capacity = Sala demasiado pequeña: { $name }. Han guardado esta sesión { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}.
change-gone = Esta sesión no está en el programa. Elija de la lista que se abre al escribir.
change-nothing = Eso no cambiaría nada.
change-no-time = Esta sesión no tiene hora de inicio que aplazar. Use /change move.
change-no-room = Esa sala no existe. Elija de la lista que se abre al escribir.

## Cómo está Usher
organiser-status = Estado
organiser-press-status = Ver el estado de Usher
organiser-loaded = Programa: { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}. Última carga: { $when }.
organiser-source = El programa procede de { $source }. Última confirmación: { $when }.
organiser-deliveries = Mensajes: { $counts }.
organiser-next-reminder = Próximo recordatorio: { $when }.
organiser-restarts = Reinicios tras un fallo: { $loops }.
loop-sending = envío de mensajes
loop-leases = reserva de los mensajes en curso
loop-watching = vigilancia de los archivos del evento
loop-following = lectura de la fuente del programa
loop-events = actualización de los eventos de Discord
loop-forgetting = borrado de datos antiguos
loop-noting = registro de preguntas
delivery-pending = en espera
delivery-sending = enviándose
delivery-sent = enviados
delivery-failed = fallidos
delivery-expired = caducados

## Quién no puede
organiser-only = Solo para organizadores
organiser-only-text = Solo los organizadores pueden hacer esto. Si usted lo es, pida el rol de organizador.
organiser-stale = Este botón ya no funciona
organiser-stale-text = Aquello a lo que se refería ya no existe o ha cambiado. Empiece de nuevo con el comando.

## Preguntas que van a una persona
organiser-asked-by = { $count ->
    [one] La hizo una persona, en: { $languages }
   *[other] La hicieron { $count } personas, en: { $languages }
}
organiser-was-wrong = Usher había respondido, y alguien señaló un error: { $answer }
organiser-state-answered = Respuesta de los organizadores:
organiser-state-unpublished = Los organizadores han indicado que aún no se ha publicado.
organiser-state-ignored = Cerrada sin respuesta.
organiser-state-merged = Fusionada con otra pregunta.
organiser-press-answer = Responder
organiser-press-unpublished = Aún no publicado
organiser-press-merge = Fusionar
organiser-press-ignore = Ignorar
organiser-reply-title = Respuesta de los organizadores
organiser-you-asked = Usted preguntó: { $question }
organiser-reply-footer = Escrito por los organizadores, no por Usher.
organiser-not-published = Esto aún no se ha publicado.
