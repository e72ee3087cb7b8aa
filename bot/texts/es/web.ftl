# Lo que los participantes leen en la web.

## Cuando no hay nada que mostrar
web-not-found = Esta página no existe.
web-method = Esta página es de solo lectura.
web-too-long = El texto es demasiado largo.
web-bad-request = No puedo leer esta solicitud.
web-slower = Demasiadas solicitudes a la vez. Inténtelo de nuevo dentro de unos segundos.
web-sorry = Se ha producido un error. Inténtelo de nuevo más tarde.

## La página del programa
web-title = { $name }: programa
web-skip = Ir al programa
web-programme = Programa
web-languages = Idioma de la página
web-calendar = El programa en formato de calendario
web-days = Días
web-zone = Las horas son las de la sede ({ $city }).
web-empty = El programa no se ha publicado.
web-newer = El programa ha cambiado desde que se abrió esta página.
web-show-newer = Mostrar la nueva versión
web-no-day = Día no publicado
web-contact = Preguntas: { $contact }
web-as-of = Actualizado: { $moment }
web-source = Fuente: { $source }
web-source-dated = Fuente: { $source }, { $day }

## Encontrar una sesión
web-search = Buscar en el programa
web-filters = Filtros
web-all = Todo
web-day = Día
web-track = Eje
web-room = Sala
web-language = Idioma
web-person = Persona
web-order = Orden
web-by-time = Por hora
web-by-room = Por sala
web-times = Horas
web-venue-time = Hora de la sede ({ $city })
web-your-time = Su hora ({ $zone })
web-shown = Sesiones mostradas: { $shown } de { $count }
web-none = No hay ninguna sesión que coincida.
web-clear = Mostrar todo
web-jump = Ir a las sesiones en curso
web-now = Ahora: { $time }

## Una sesión
web-on-now = En curso
web-cancelled = Cancelada
web-changed = Modificada
web-no-time = Hora no publicada
web-provisional-time = Hora provisional
web-no-room = Sala no publicada
web-provisional-room = Sala provisional
web-details = Detalles
web-needs = Qué hay que saber o llevar: { $text }
web-signup = Participación: { $text }
web-add = Añadir al calendario
web-link = Enlace a esta sesión
web-between = {", "}

## Preguntas
web-ask = Hacer una pregunta
web-ask-title = { $name }: preguntas
web-ask-label = Su pregunta
web-ask-send = Enviar
web-ask-answers = Respuestas
web-ask-note = Respondo únicamente con lo que han publicado los organizadores. Su pregunta se conserva para ellos sin su nombre ni su dirección.
web-ask-waiting = Un momento…
web-ask-failed = Su pregunta no me ha llegado. Inténtelo de nuevo.
web-ask-busy = Hay muchas preguntas en este momento. Inténtelo de nuevo dentro de unos segundos.
web-ask-empty = Escriba una pregunta.
web-ask-long = Es demasiado largo. Pregunte en pocas palabras.
web-back = Volver al programa
