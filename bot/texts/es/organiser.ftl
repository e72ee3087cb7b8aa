## Comandos de los organizadores (100 caracteres como máximo)
organiser-about-change = Organizadores: cambiar el programa
organiser-about-delay = Empezar una sesión más tarde, o antes
organiser-about-delay-minutes = Minutos más tarde; un número negativo la adelanta
organiser-about-move = Empezar una sesión a otra hora
organiser-about-start = Cuándo: 10:30 en su mismo día, viernes 10:30 o 14.05. 10:30 (hora del evento)
organiser-about-room = Celebrar una sesión en otra sala
organiser-about-cancel = Cancelar una sesión
organiser-about-reinstate = Celebrar finalmente una sesión cancelada
organiser-about-reason = Por qué; se dice a los participantes
organiser-about-accept = Adoptar los archivos tal como están, aunque falte gran parte del programa
organiser-about-status = Organizadores: cómo está Usher

## Cambiar el programa
organiser-change = Cambio del programa
organiser-change-sure = ¿Es correcto?
organiser-change-told = { $count ->
    [0] Nadie recibe un aviso directo.
    [one] { $count } persona recibe un aviso directo.
   *[other] { $count } personas reciben un aviso directo.
}
organiser-change-posted = El cambio se publica en el canal de anuncios.
organiser-change-not-posted = El cambio no se publica en ningún canal.
organiser-change-yes = Cambiar
organiser-change-no = Dejarlo
organiser-change-made = Cambiado
organiser-nothing-done = No se cambió nada.
organiser-change-undo = Deshacer
organiser-accepted = Los archivos se han adoptado tal como están: { $count } sesiones.
change-since = Alguien ha cambiado esta sesión entretanto. Empiece de nuevo con el comando.
change-doubt-day = Ese día no es un día del evento.
change-doubt-room = { $name } está ocupada entonces: «{ $title }», { $when }.
change-doubt-person = { $name } participa a esa hora en «{ $title }», { $when }.
change-doubt-capacity = { $name } es demasiado pequeña para las { $count } personas que guardaron esta sesión.
change-gone = Esta sesión no está en el programa. Elija de la lista que se abre al escribir.
change-nothing = Eso no cambiaría nada.
change-no-time = Esta sesión no tiene un horario que aplazar. Use /change move.
change-no-room = Esa sala no existe. Elija de la lista que se abre al escribir.

## Cómo está Usher
organiser-status = Estado
organiser-loaded = Programa del { $when }: { $count } sesiones.
organiser-deliveries = Mensajes: { $counts }.
organiser-next-reminder = Próximo recordatorio: { $when }.
organiser-restarts = Reiniciado tras un fallo: { $loops }.
delivery-pending = en espera
delivery-sending = enviándose
delivery-sent = enviados
delivery-failed = fallidos
delivery-expired = demasiado tarde

## Quién no puede
organiser-only = Solo para organizadores
organiser-only-text = Solo los organizadores pueden hacer esto. Si usted lo es, pida el rol de organizador.
organiser-stale = Este botón ya no sirve
organiser-stale-text = Lo que indicaba ya no está o ha cambiado. Empiece de nuevo con el comando.

## Preguntas que van a una persona
organiser-asked-by = { $count ->
    [one] Preguntado por { $count } persona, en: { $languages }
   *[other] Preguntado por { $count } personas, en: { $languages }
}
organiser-was-wrong = Usher había respondido, y alguien dijo que era incorrecto: { $answer }
organiser-state-answered = Respuesta de los organizadores:
organiser-state-unpublished = Los organizadores han dicho que aún no está publicado.
organiser-state-ignored = Cerrada sin respuesta.
organiser-state-merged = Unida a otra pregunta.
organiser-press-answer = Responder
organiser-press-unpublished = Aún no publicado
organiser-press-merge = Unir
organiser-press-ignore = Ignorar
organiser-reply-title = Respuesta de los organizadores
organiser-you-asked = Usted preguntó: { $question }
organiser-reply-footer = Escrito por los organizadores, no por Usher.
organiser-not-published = Esto aún no se ha publicado.
