## Lo que hace Usher
assistant-remind-me = En Discord, pulse «Recordármelo» en una sesión o use /remind: le escribo antes de que empiece. /reminders fija con cuánta antelación.
assistant-save-session = En Discord, /remind o «Recordármelo» guarda una sesión; /agenda muestra las que guardó.
assistant-calendar = En Discord, /agenda le da sus sesiones guardadas en un archivo de calendario.
assistant-stop-messages = En Discord, /reminders off detiene todos los recordatorios y /unsubscribe, los demás mensajes.
assistant-change-language = Escriba en cualquiera de las siete lenguas y le respondo en ella. En Discord, /language fija una: inglés, francés, español, ruso, árabe, chino o coreano.
assistant-my-data = En Discord, /privacy show le dice qué se guarda sobre usted, /privacy export se lo entrega y /privacy erase lo borra.
assistant-ask-person = Haga primero su pregunta aquí. En Discord, cuando no tengo respuesta, un botón bajo mi mensaje la pasa a la organización.

## Grado de certeza
feelings = Gracias por decírmelo. ¿Qué puedo buscarle sobre { $name }?
event-unknown = Eso no figura en la información que me dio la organización.
not-told = { $topic }: la organización no me ha informado.
guess = Esto es lo que creo entender:
overview = No estoy seguro de lo que pregunta. En resumen:
claim-yes = Sí. { $text }
claim-no = No, no { $value }. { $text }
from-session = De «{ $title }»: { $text }
language-unsupported = Todavía no hablo esa lengua. Puede escribir en inglés, francés, español, ruso, árabe, chino o coreano.
means-unpublished = { $means ->
    [messenger] No se ha publicado ninguna cuenta de mensajería.
    [home] No se publica ninguna dirección particular.
   *[phone] No se ha publicado ningún número de teléfono.
}
