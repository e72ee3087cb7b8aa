## Lo que leen los participantes que pasan una pregunta
question-offer = Puedo pasar esta pregunta a la organización. Elija dónde debe llegar su respuesta:
question-press-here = Pasarla, respuesta aquí
question-press-direct = Pasarla, respuesta en privado
question-passed = Pasada
question-passed-here = La organización ve su pregunta. La respuesta llegará aquí, a la vista de todos.
question-passed-direct = La organización ve su pregunta. La respuesta le llegará por mensaje directo.
question-already = Ya pasó esta pregunta. La organización la ve.
question-no-desk = No puedo pasar su pregunta: la organización no tiene un canal donde la vería.
question-unreadable = Ya no puedo leer de qué pregunta se trataba. Hágala de nuevo, por favor.
question-wrong = La organización ve su pregunta y esta respuesta. Nadie le contesta si no lo pide.

## Lo que lee y rellena la organización
question-heading = Pregunta { $number }
question-people = { $count ->
    [one] La hizo una persona
   *[other] La hicieron { $count } personas
}
question-answer-form = Responder a una pregunta
question-answer-field = Su respuesta
question-answer-hint = La recibe todo el que preguntó, marcada como de la organización.
question-keep = Guardarla para quien pregunte después
question-keep-hint = Revísela: la leerá todo el que pregunte así. Se escribe en los archivos del evento.
question-keep-title = Título
question-keep-phrasings = Preguntas a las que responde
question-keep-phrasings-hint = Una por línea, como se preguntan. Quite lo que solo atañe a quien preguntó.
question-keep-topic = Tema habitual
question-keep-topic-hint = Quien pregunte por él, con cualquier palabra, recibe esta respuesta.
question-keep-no-topic = Ninguno de estos
question-kept-untitled = Una pregunta a la organización
question-merge-form = Unir una pregunta con otra
question-merge-field = Es la misma que
question-merge-hint = Las más parecidas van primero. La otra pregunta queda abierta.
question-told = { $count ->
    [0] Nadie espera una respuesta.
    [one] Una persona recibe una respuesta.
   *[other] { $count } personas reciben una respuesta.
}
question-kept = Guardada: desde ahora doy esta respuesta a quien lo pregunte.
question-not-kept = Su respuesta está en camino, pero no se pudo guardar para quien pregunte después:
question-source = la organización

## Lo que se interpone
question-closed = Ya está atendida
question-closed-text = Alguien ya atendió esta pregunta. No se envió nada.
question-your-text = Usted escribió: { $text }
question-not-done = No se hizo nada
question-empty = Una respuesta necesita palabras.
question-alone = No hay otra pregunta abierta.
question-gone = No hay tal pregunta abierta. Elija de la lista que se abre al escribir.

## Órdenes de la organización (100 caracteres como máximo)
question-about = Organización: preguntas que esperan a una persona
question-about-list = Mostrar las preguntas abiertas
question-about-answer = Responder a una pregunta abierta
question-about-which = La pregunta
question-list = Preguntas abiertas
question-list-count = { $count ->
    [one] Una pregunta espera respuesta.
   *[other] { $count } preguntas esperan respuesta.
}
question-list-none = Ninguna pregunta espera respuesta.
