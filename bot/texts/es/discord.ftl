# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = preguntar
discord-name-now = ahora
discord-name-next = siguiente
discord-name-programme = programa
discord-name-session = sesión
discord-name-speaker = ponente
discord-name-venue = sede
discord-name-dates = fechas
discord-name-contacts = contactos
discord-name-language = idioma
discord-name-help = ayuda
discord-name-privacy = privacidad
discord-name-show = mostrar
discord-name-export = exportar
discord-name-erase = borrar
discord-name-menu = Preguntar a Usher
discord-option-question = pregunta
discord-option-day = día
discord-option-track = eje
discord-option-room = sala
discord-option-title = título
discord-option-name = nombre
discord-option-language = idioma

## Commands: what they do (at most 100 characters)
discord-about-ask = Hacer una pregunta sobre el evento, con sus propias palabras
discord-about-now = Qué hay ahora
discord-about-next = Qué viene a continuación
discord-about-programme = El programa, completo o por día, eje o sala
discord-about-session = Una sesión: cuándo, dónde y con quién
discord-about-speaker = Una persona y sus sesiones
discord-about-venue = Dónde se celebra el evento
discord-about-dates = Cuándo se celebra el evento
discord-about-contacts = Con quién ponerse en contacto
discord-about-language = Elegir el idioma en que le respondo
discord-about-help = Lo que sé hacer
discord-about-privacy = Lo que se guarda sobre usted
discord-about-show = Mostrar lo que se guarda sobre usted
discord-about-export = Recibir en un archivo lo que se guarda sobre usted
discord-about-erase = Borrar todo lo que se guarda sobre usted
discord-about-question = Su pregunta
discord-about-day = Un día del evento
discord-about-track = Un eje temático
discord-about-room = Una sala
discord-about-title = El título, o una parte
discord-about-name = El nombre, o una parte
discord-about-choice = El idioma
discord-automatic = Automático (idioma de mis mensajes)

## Cards
discord-now = Ahora
discord-next = A continuación, { $day }
discord-programme = Programa: { $about }
discord-nothing = No hay nada que coincida en el programa publicado.
discord-contacts = Contactos
discord-your-time = Su hora local: { $time }
discord-no-time = La hora no se ha publicado.
discord-room = { $count ->
    [one] Sala
   *[other] Salas
}: { $rooms }
discord-with = Con { $people }
discord-track = Eje: { $track }
discord-spoken = { $count ->
    [one] Idioma
   *[other] Idiomas
}: { $languages }
discord-cancelled = Sesión cancelada
discord-page = Página { $number } de { $count }
discord-not-published = No publicado
discord-not-known = No hay respuesta
discord-gone = Ya no está disponible
discord-gone-text = Esto ya no está en el programa.
discord-which = ¿Cuál?
discord-which-one = Hay varios resultados con ese nombre. Elija de la lista que se abre al escribir:
    { $choices }
discord-not-found = No encontrado
discord-not-found-text = No encuentro «{ $typed }» en el programa publicado. Elija de la lista que se abre al escribir.

## Buttons, and what they say
discord-previous = Página anterior
discord-next-page = Página siguiente
discord-ask-this = Preguntar esto
discord-was-right = Respuesta correcta
discord-was-wrong = Respuesta incorrecta
discord-ask-a-person = Preguntar a una persona
discord-your-question = Su pregunta era: { $question }
discord-thanks = Gracias
discord-thanks-right = Me alegra que la respuesta fuera correcta.
discord-thanks-wrong = Los organizadores verán que esta respuesta era incorrecta.
discord-remind = Recordármelo

## Help, language and privacy
discord-help = { HAS_ARTICLE($name) ->
    [yes] Lo que puedo decirle sobre { IN_SENTENCE($name) }
   *[no] Lo que puedo decirle: { $name }
}
discord-help-text = Mencióneme con una pregunta o escríbame por mensaje directo, en inglés, francés, español, ruso, árabe, chino o coreano. Respondo solo con lo que han publicado los organizadores.
discord-language = Su idioma
discord-language-kept = Le responderé en español, salvo que una pregunta esté claramente en otro idioma.
discord-language-automatic = Responderé en el idioma en que usted escriba.
discord-stored = Lo que se guarda sobre usted
discord-stored-nothing = No se guarda nada sobre usted.
discord-stored-more = La exportación le da todos los datos en un archivo.
discord-read-elsewhere = Cuando no entiendo bien una pregunta, su texto y las últimas preguntas que usted hizo antes los lee un modelo de lenguaje elegido por quien gestiona este bot. No se le dice quién es usted ni dónde escribe; se quitan las direcciones de correo, los números largos, las menciones y los enlaces. Solo indica qué pregunta usted: ninguna palabra de mis respuestas es suya.
discord-stored-passed = Preguntas que transmitió a los organizadores
discord-stored-judged = Respuestas que valoró
discord-stored-messages = Datos sobre sus recordatorios y mensajes
discord-stored-actions = Datos sobre sus acciones como organizador
discord-export-text = Este archivo contiene todo lo que se guarda sobre usted.
discord-erase = Borrar lo que se guarda sobre usted
discord-erase-text = Su idioma, sus sesiones guardadas, sus recordatorios y sus valoraciones de respuestas se borrarán definitivamente.
discord-erase-yes = Borrarlo todo
discord-erase-no = Conservarlo
discord-erased = { $count ->
    [0] No se guardaba nada sobre usted.
    [one] Se borró { $count } dato.
   *[other] Se borraron { $count } datos.
}
discord-erase-kept = No se borró nada.

## When something is in the way
discord-slower = Un momento, por favor
discord-slower-text = Pregunta más rápido de lo que puedo responder. Vuelva a preguntar dentro de unos segundos.
discord-sorry = Se ha producido un error
discord-sorry-text = Lo siento, no pude hacerlo. Si vuelve a ocurrir, dé esta referencia a los organizadores: { $reference }
discord-not-private = No puedo mostrarlo aquí
discord-not-private-text = Mi respuesta es solo para usted, y este servidor no me permite mostrar algo a una sola persona. Escríbame por mensaje directo.
discord-no-form = No puedo abrir el formulario aquí
discord-no-form-text = Este servidor no admite el formulario. Quien gestiona este bot puede hacer lo mismo en la terminal: { $command }
