## Lo que leen los participantes que pasan una pregunta
question-offer = Puedo transmitir esta pregunta a los organizadores. Elija dónde recibir su respuesta:
question-press-here = Recibir respuesta aquí
question-press-direct = Recibirla en privado
question-passed = Pregunta transmitida
question-passed-here = Los organizadores ven su pregunta. La respuesta llegará aquí, a la vista de todos.
question-passed-direct = Los organizadores ven su pregunta. La respuesta le llegará por mensaje directo.
question-already = Ya transmitió esta pregunta. Los organizadores la ven.
question-no-desk = No puedo transmitir su pregunta: los organizadores no tienen un canal donde puedan verla.
question-unreadable = Ya no encuentro de qué pregunta se trataba. Hágala de nuevo, por favor.
question-wrong = Los organizadores ven su pregunta y esta respuesta. Nadie le responderá, salvo que usted lo pida.

## Lo que lee y rellena la organización
question-heading = Pregunta { $number }
question-people = { $count ->
    [one] La hizo una persona
   *[other] La hicieron { $count } personas
}
question-answer-form = Responder a una pregunta
question-answer-field = Su respuesta
question-answer-hint = La reciben todos los que preguntaron, en nombre de los organizadores.
question-keep = Guardarla para preguntas futuras
question-keep-hint = Revísela: la leerá quien haga esta pregunta. Se guarda en los archivos del evento.
question-keep-title = Título
question-keep-phrasings = Preguntas a las que responde
question-keep-phrasings-hint = Una por línea, como se preguntan. Quite lo que solo concierne a quien preguntó.
question-keep-topic = Tema habitual
question-keep-topic-hint = Quien pregunte sobre él, con cualquier palabra, recibe esta respuesta.
question-keep-no-topic = Ninguno de estos
question-kept-untitled = Una pregunta a los organizadores
question-merge-form = Fusionar una pregunta con otra
question-merge-field = Es la misma que
question-merge-hint = Las más parecidas van primero. La otra pregunta queda abierta.
question-told = { $count ->
    [0] Nadie espera una respuesta.
    [one] Una persona recibe una respuesta.
   *[other] { $count } personas reciben una respuesta.
}
question-kept = Guardada: desde ahora daré esta respuesta a quien haga la pregunta.
question-not-kept = Su respuesta está en camino, pero no se pudo guardar para preguntas futuras:
question-source = los organizadores

## Lo que se interpone
question-closed = Ya está atendida
question-closed-text = Alguien ya atendió esta pregunta. No se envió nada.
question-your-text = Usted escribió: { $text }
question-not-done = No se hizo nada
question-empty = Una respuesta no puede estar vacía.
question-alone = No hay otra pregunta abierta.
question-gone = Esa pregunta no está abierta. Elija de la lista que se abre al escribir.

## Comandos de los organizadores (100 caracteres como máximo)
question-about = Organizadores: preguntas que esperan a una persona
question-about-list = Mostrar las preguntas abiertas
question-about-answer = Responder a una pregunta abierta
question-about-which = La pregunta
question-list = Preguntas abiertas
question-list-count = { $count ->
    [one] Una pregunta espera respuesta.
   *[other] { $count } preguntas esperan respuesta.
}
question-list-none = Ninguna pregunta espera respuesta.
