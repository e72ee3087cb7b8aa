## Lo que hace Usher
assistant-remind-me = En Discord, pulse «Recordármelo» en una sesión o use /remind: le escribo antes de que empiece. /reminders fija con cuánta antelación.
assistant-save-session = En Discord, /remind o «Recordármelo» guarda una sesión; /agenda muestra las que guardó.
assistant-calendar = En Discord, /agenda le da sus sesiones guardadas en un archivo de calendario.
assistant-stop-messages = En Discord, /reminders off detiene todos los recordatorios y /unsubscribe, los demás mensajes.
assistant-change-language = Escriba en cualquiera de los siete idiomas y le responderé en él. En Discord, /language fija uno: inglés, francés, español, ruso, árabe, chino o coreano.
assistant-my-data = En Discord, /privacy show le dice qué se guarda sobre usted, /privacy export se lo entrega y /privacy erase lo borra.
assistant-ask-person = Haga primero su pregunta aquí. En Discord, cuando no tengo respuesta, un botón bajo mi mensaje la transmite a los organizadores.

## Grado de certeza
feelings = Gracias por su mensaje. Solo puedo ayudarle con preguntas sobre { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento, { $name }
}: ¿le busco algo?
trouble = Lamento el contratiempo. Si va a llegar tarde o no puede venir, avise a los organizadores.
event-unknown = Eso no figura en la información que me dieron los organizadores.
emergency-first = En caso de emergencia, llame al número local de emergencias y avise al personal más cercano.
not-told = { $topic }: los organizadores no me han informado al respecto.
detail-unknown = «{ $thing }»: los organizadores no me han dicho { $detail ->
    [price] cuánto cuesta ni si lo cubre la inscripción
    [address] cuál es su dirección
    [phone] cuál es su número de teléfono
    [email] cuál es su correo electrónico
    [hours] cuál es su horario
    [floor] en qué planta está
    [distance] a qué distancia está
   *[place] dónde está
}.
detail-near = Lo que dicen sobre «{ $topic }»: { $text }
still-unknown = «{ $name }»: los organizadores no me han dicho nada al respecto.
guess = Esta es la respuesta más probable:
published-so = Esto es lo que publicaron los organizadores:
overview = No sé con certeza qué pregunta. El evento, en resumen:
claim-yes = Sí. { $text }
claim-no = No, { $value } no. { $text }
claim-wrong = No. { $text }
claim-unknown = Los organizadores no han indicado si es así: { $value }.
claim-neither = Ninguna de las dos opciones. { $text }
session-kind =
    «{ $title }» es { $kind ->
        [keynote] una conferencia magistral
        [workshop] un taller
        [panel] un panel
        [discussion] un debate
       *[talk] una sesión ordinaria
    }.
from-session = De «{ $title }»: { $text }
from-person = De la biografía de { $person }: { $text }
language-unsupported = Todavía no hablo ese idioma. Puede escribir en inglés, francés, español, ruso, árabe, chino o coreano.
means-unpublished = { $means ->
    [messenger] No se ha publicado ninguna cuenta de mensajería.
    [home] No se publican direcciones particulares.
   *[phone] No se ha publicado ningún número de teléfono.
}
