# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = preguntar
discord-name-now = ahora
discord-name-next = siguiente
discord-name-programme = programa
discord-name-session = sesión
discord-name-speaker = ponente
discord-name-venue = lugar
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
discord-option-track = línea
discord-option-room = sala
discord-option-title = título
discord-option-name = nombre
discord-option-language = idioma

## Commands: what they do (at most 100 characters)
discord-about-ask = Hacer una pregunta sobre el evento, con sus propias palabras
discord-about-now = Lo que hay ahora
discord-about-next = Lo que viene después
discord-about-programme = El programa, completo o por día, línea o sala
discord-about-session = Una sesión: cuándo, dónde y con quién
discord-about-speaker = Una persona y sus sesiones
discord-about-venue = Dónde se celebra el evento
discord-about-dates = Cuándo se celebra el evento
discord-about-contacts = A quién dirigirse
discord-about-language = Elegir el idioma en que le respondo
discord-about-help = Lo que sé hacer
discord-about-privacy = Lo que se guarda sobre usted
discord-about-show = Mostrar lo que se guarda sobre usted
discord-about-export = Recibir en un archivo lo que se guarda sobre usted
discord-about-erase = Borrar todo lo que se guarda sobre usted
discord-about-question = Su pregunta
discord-about-day = Un día del evento
discord-about-track = Una línea temática
discord-about-room = Una sala
discord-about-title = El título, o una parte
discord-about-name = El nombre, o una parte
discord-about-choice = El idioma
discord-automatic = Como yo escriba

## Cards
discord-now = Ahora
discord-next = Después, { $day }
discord-programme = Programa: { $about }
discord-nothing = Nada en el programa publicado corresponde.
discord-contacts = Contactos
discord-your-time = En su hora: { $time }
discord-no-time = La hora no se ha publicado.
discord-room = Sala: { $rooms }
discord-with = Con { $people }
discord-track = Línea: { $track }
discord-spoken = Idioma: { $languages }
discord-cancelled = Cancelado
discord-source = Fuente: { $source }
discord-page = Página { $number } de { $count }
discord-not-published = Sin publicar
discord-not-known = No lo sé con certeza
discord-gone = Ya no está
discord-gone-text = Esto ya no está en el programa.
discord-which = ¿Cuál?
discord-which-one = Varias se llaman así. Elija de la lista que se abre al escribir:
    { $choices }
discord-not-found = No encontrado
discord-not-found-text = No encuentro «{ $typed }» en el programa publicado. Elija de la lista que se abre al escribir.

## Buttons, and what they say
discord-previous = Página anterior
discord-next-page = Página siguiente
discord-ask-this = Preguntar esto
discord-was-right = Era correcto
discord-was-wrong = Era incorrecto
discord-ask-a-person = Preguntar a una persona
discord-your-question = Su pregunta era: { $question }
discord-thanks = Gracias
discord-thanks-right = Me alegra que la respuesta fuera correcta.
discord-thanks-wrong = Los organizadores pueden ver que esta respuesta era incorrecta.
discord-remind = Recordármelo

## Help, language and privacy
discord-help = Lo que puedo decirle sobre { $name }
discord-help-text = Mencióneme con una pregunta, o escríbame directamente, en inglés, francés, español, ruso, árabe, chino o coreano. Respondo solo con lo que publicaron los organizadores.
discord-language = Su idioma
discord-language-kept = Le hablaré en español siempre que una pregunta no muestre su propio idioma.
discord-language-automatic = Elegiré el idioma según lo que escriba.
discord-stored = Lo que se guarda sobre usted
discord-stored-nothing = No se guarda nada sobre usted.
discord-stored-more = La exportación le da todo en un archivo.
discord-read-elsewhere = Cuando no entiendo bien una pregunta, su texto y sus últimas preguntas anteriores los lee un modelo de lenguaje elegido por quien me administra. No se le dice quién es usted ni dónde escribe; se quitan las direcciones de correo, los números largos, las menciones y los enlaces. Solo indica qué pregunta usted: ninguna palabra de mis respuestas es suya.
discord-stored-line = { $what }: { $shown }
discord-stored-passed = Preguntas que pasó a la organización
discord-stored-judged = Respuestas que valoró
discord-stored-messages = Entradas sobre recordatorios y mensajes para usted
discord-stored-deeds = Entradas sobre lo que hizo como organizador
discord-export-text = Este archivo contiene todo lo que se guarda sobre usted.
discord-erase = Borrar lo que se guarda sobre usted
discord-erase-text = Su idioma, sesiones guardadas, recordatorios y opiniones sobre respuestas desaparecerán para siempre.
discord-erase-yes = Borrarlo todo
discord-erase-no = Conservarlo
discord-erased = { $count ->
    [0] No se guardaba nada sobre usted.
    [one] Se borró { $count } entrada.
   *[other] Se borraron { $count } entradas.
}
discord-erase-kept = No se borró nada.

## When something is in the way
discord-slower = Un momento, por favor
discord-slower-text = Pregunta más rápido de lo que puedo responder. Vuelva a preguntar en unos segundos.
discord-sorry = Algo salió mal
discord-sorry-text = Lo siento, no pude hacerlo. Si vuelve a ocurrir, dé esta referencia a los organizadores: { $reference }
discord-not-private = No puedo mostrarlo aquí
discord-not-private-text = Mi respuesta es solo para usted, y este servidor no me permite mostrar algo a una sola persona. Escríbame por mensaje directo.
discord-no-form = No puedo abrir el formulario aquí
discord-no-form-text = Este servidor no admite el formulario. Quien gestiona este bot puede hacer lo mismo en la terminal: { $command }
