# Todo lo que dice Usher, en español.

## Fechas, horas y listas
day-pattern = EEEE d 'de' MMMM
date-pattern = EEEE d 'de' MMMM 'de' y
date-range = del { $start } al { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (hora de { $city })
zone-also = { $time } ({ $city }) equivale a { $other } ({ $otherCity }), el { $day }.
and-more = …y { $count ->
    [one] un elemento más
   *[other] { $count } elementos más
}. Escriba «más», o indique un día, una sala, un eje o un tema.
no-more = Eso es todo.
labelled = { $what }: { $shown }
person-part = { $person } ({ $part })
part-speaker = ponencia
part-opening = palabras de apertura
part-keynote = discurso principal
part-moderator = moderación
part-panellist = mesa redonda
part-closing = palabras de clausura
part-host = conducción
provisional = Información provisional, sujeta a cambios.
cancelled-mark = CANCELADA: { $text }

## Fechas y duración
dates = { $name }: { $range } ({ $days ->
    [one] un día
   *[other] { $days } días
}).
dates-one-day = { $name }: { $day }.
duration = { $name }, duración: { $days ->
    [one] un día
   *[other] { $days } días
}, { $range }.
event-ends = { $name }: termina el { $day }.
starts-with = Empieza el { $day } a { HOUR($time) } con «{ $title }».
ends-with = Termina el { $day } a { HOUR($time) } después de «{ $title }».
ends-unpublished = La última sesión, «{ $title }», empieza el { $day } a { HOUR($time) }; la hora a la que termina no se ha publicado.
days-left = { $days ->
    [0] Empieza hoy.
    [1] Empieza mañana.
   *[other] Empieza dentro de { $days } días.
}
on-now-day = El evento está en curso: día { $number } de { $days }.
over-since = El evento terminó el { $day }.
today-is-before = Hoy no: hoy es { $today }.
started-not = El evento todavía no ha empezado.
started-yes = El evento ya ha empezado.
over-not = El evento todavía no ha terminado.
not-on-day = El { $day } no es una de las fechas del evento.
is-on-day = El { $day } es una de las fechas del evento.
clock-unpublished = Los horarios exactos no se han publicado.
only-this-edition = Solo conozco esta edición: { $name }, { $range }.

## Una sesión: hora, duración, lugar
session-at = «{ $title }»: { $when }.
session-ends = «{ $title }» termina el { $day } a { HOUR($time) }.
session-end-unknown = La hora de finalización de «{ $title }» no se ha publicado.
session-day-only = «{ $title }»: { $day }. La hora no se ha publicado.
session-in-days = «{ $title }» se celebra durante el evento, { $range }; el día y la hora no se han publicado.
session-lasts = «{ $title }» dura { $length }: { $when }.
kind-length = Cada una dura { $length }.
kind-lengths = De { $shortest } a { $longest }, por lo general { $usual }.
session-length-unknown = La duración de «{ $title }» no se ha publicado.
session-registered-unknown = No se ha publicado cuántas personas se han inscrito en «{ $title }».
session-started = «{ $title }» ya ha empezado: { $when }.
session-not-started = «{ $title }» todavía no ha empezado: { $when }.
session-over = «{ $title }» ya ha terminado: { $when }.
session-room = «{ $title }»: { $rooms }.
session-room-unknown = La sala de «{ $title }» no se ha publicado.
session-in-venue = Sede del evento: { $venue }.
session-cancelled = La sesión «{ $title }» se ha cancelado.
session-not-cancelled = La sesión «{ $title }» no figura como cancelada: { $when }.
changes-none = Ninguna sesión figura como cancelada en el programa publicado.
session-languages = { $count ->
    [one] Idioma
   *[other] Idiomas
} de «{ $title }»: { $languages }.
session-language-unknown = El idioma de «{ $title }» no se ha publicado.
event-languages = { $count ->
    [one] Idioma
   *[other] Idiomas
} ({ $name }): { $languages }.
session-people = «{ $title }»: { $people }.
session-people-unknown = No se ha publicado quiénes participan en «{ $title }».
session-organisers-unknown = No se ha publicado quién organiza «{ $title }».
session-abstract = «{ $title }»: { $text }
session-abstract-unknown = No se ha publicado ninguna descripción de «{ $title }».
session-not-there = «{ $title }»: { $rooms }, no { $other }.
# Its number needs no plural.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [1] un minuto
       *[other] { $minutes } minutos
    }
    [1] { $minutes ->
        [0] una hora
       *[other] 1 h { $minutes } min
    }
   *[other] { $minutes ->
        [0] { $hours } horas
       *[other] { $hours } h { $minutes } min
    }
}
days = { $days ->
    [1] un día
   *[other] { $days } días
}
days-and-hours = { $days } y { $rest }

## Lugar
venue = Sede ({ $name }): { $place }.
not-in-place = No es ahí. Sede ({ $name }): { $venue }.
address = Dirección ({ $venue }): { $text }
directions = Cómo llegar ({ $venue }): { $text }
room-directions = { $room }: { $text }
room-is-in = { $room } (sede: { $venue }): no se ha publicado cómo llegar a esta sala.
room-way-unknown = No se ha publicado cómo llegar a { $room }.
room-unknown = «{ $room }»: no hay ninguna sala con ese nombre en el programa publicado.
# Its number needs no plural.
names-more = { $names } y { $count } más
rooms-list = { $count ->
    [one] Sala
   *[other] Salas
}: { $rooms }.
track-shares = Todas las sesiones de «{ $track }» pertenecen también a: { $tracks }.
tracks-list = { $count ->
    [one] Eje
   *[other] Ejes
}: { $tracks }.

## De qué se trata
theme = Tema ({ $name }): «{ $text }».
event-name = Nombre completo: { $text }.
about = { $text }
edition = { $name }: edición n.º { $number }.
edition-not = No, la edición n.º { $other } no. { $name }: edición n.º { $number }.
history = { $text }
attendance = { $text }
organisers = Organización: { $names }.
partners = En colaboración con: { $names }.
sponsors = Con el patrocinio de: { $names }.
organisation-about = { $organisation }: { $text }
organisation-is = { $organisation }: { $role ->
    [organiser] entidad organizadora del evento
    [partner] entidad colaboradora del evento
    [sponsor] entidad patrocinadora del evento
   *[participant] entidad participante en el evento
}.
website = { $label }: { $url }

## Personas
person-role = { $person }: { $role }.
person-role-at = { $person }: { $role }, { $organisation }.
person-at = { $person }: { $organisation }.
person-role-unknown = No se ha publicado el cargo de { $person }.
person-sessions = { $person } participa en:
person-moderates = También modera { $count ->
    [one] una sesión
   *[other] { $count } sesiones
}. Escriba «más» para ver los detalles.
person-moderates-these = También modera:
person-no-sessions = En el programa publicado no figura ninguna sesión con { $person }.
person-no-such-session = En el programa publicado no hay ninguna sesión de ese tipo con { $person }.
person-email = Correo electrónico de { $person }: { $email }
person-email-unknown = No se han publicado datos de contacto de { $person }.
speakers = Ponentes ({ $name }): { $people }.
speakers-not-there = Ponentes que no figuran en el programa publicado para: { $what }.
speakers-all-there = Todos los ponentes figuran en el programa publicado para: { $what }.
people-in-several = En más de una sesión del programa publicado: { $people }.
people-in-one-each = Nadie figura en más de una sesión del programa publicado.
titles-more-than-once = Más de una vez en el programa publicado:
titles-once-each = Ningún título figura más de una vez en el programa publicado.
opens = Apertura ({ $name }): { $people }.
keynote = Discurso principal a cargo de { $people }.
moderates = moderación a cargo de { $people }.
closes = Clausura ({ $name }): { $people }.
not-this-person = No, { $person } no.
people-of-organisation = { $organisation }: { $people }.
nobody-named = No encuentro a nadie con ese nombre entre las personas anunciadas.
name-mentioned = Ese nombre se menciona en:
nobody-from-body = De ninguna de las personas anunciadas se indica que sea de «{ $body }».
body-mentioned = «{ $body }» se menciona en:
whom-do-you-mean = ¿A quién se refiere? Escriba el nombre, por favor.

## Programa
programme-heading = Programa, { $day }:
programme-undated = Día y hora no publicados:
outside-days = El { $day } no es una de las fechas del evento: { $range }.
no-such-date = Esa fecha no existe: { $day }.
no-such-time = Esa hora no existe: { $time }.
other-weekday = El { $day } es { $weekday }, no { $claimed }.
weekday-of = El { $day } es { $weekday }.
now-heading = Ahora:
next-heading = A continuación, { $day }:
nothing-now = En este momento no hay ninguna sesión.
nothing-now-for = En este momento no hay ninguna sesión para: { $what }.
nothing-next = No queda nada más en el programa publicado.
programme-over = La última sesión del programa ya ha terminado.
before-event = El evento todavía no ha empezado: { $range }.
after-event = El evento ya ha terminado: { $range }.
times-unpublished = El horario no se ha publicado.
by-meaning = Nada coincide palabra por palabra; esto es lo más cercano por su sentido:
title-unknown = No hay ninguna sesión con ese nombre en el programa publicado; lo más parecido:
sessions-about = Sesiones sobre este tema:
no-sessions-about = No encuentro ninguna sesión sobre eso en el programa publicado.
kind-unpublished = No hay nada de ese tipo en el programa publicado.
kind-not-filed = El programa no clasifica nada como «{ $kind }».
kind-by-room = Por su sala ({ $rooms }):
kind-by-text = Por su descripción:
count-sessions = { $count ->
    [one] El programa publicado tiene una sesión.
   *[other] El programa publicado tiene { $count } sesiones.
}
count-people = { $count ->
    [one] El programa publicado menciona a una persona.
   *[other] El programa publicado menciona a { $count } personas.
}
count-rooms = { $count ->
    [one] Una sala.
   *[other] { $count } salas.
}
count-tracks = { $count ->
    [one] Un eje.
   *[other] { $count } ejes.
}
count-participants-unknown = El número de participantes no se ha publicado.

## Contactos
contact = Contacto: { $details }
contact-for = Contacto ({ $purpose }): { $details }
ask-contact = Para cualquier consulta: { $details }.
contact-unknown = No se ha publicado ningún contacto.

## Sin respuesta
not-published = { $topic }: esta información no se ha publicado.
fact-unpublished = { $fact ->
    [venue] La sede no se ha publicado.
    [address] La dirección no se ha publicado.
    [directions] No se ha publicado cómo llegar.
    [city] La ciudad no se ha publicado.
    [theme] El tema no se ha publicado.
    [about] No se ha publicado ninguna descripción.
    [history] La historia no se ha publicado.
    [edition] El número de la edición no se ha publicado.
    [attendance] No se ha publicado quiénes participan.
    [organisers] No se ha publicado quién organiza el evento.
    [partners] No se ha publicado quién colabora con el evento.
    [speakers] La lista de ponentes no se ha publicado.
    [opens] No se ha publicado quién inaugura el evento.
    [keynote] No se ha publicado quién pronuncia el discurso principal.
    [moderates] No se ha publicado quién modera.
    [closes] No se ha publicado quién clausura el evento.
    [programme] El programa no se ha publicado.
    [website] No se ha publicado ningún sitio web.
    [rooms] La lista de salas no se ha publicado.
    [languages] Los idiomas del evento no se han publicado.
    [breaks] El horario de pausas y comidas no se ha publicado.
   *[other] Esta información no se ha publicado.
}
unknown = No lo sé: no figura en la información que me dieron los organizadores.
unknown-session = No encuentro eso en el programa publicado.
did-you-mean = ¿Quiso decir…?
announcing-declined = Solo la organización hace anuncios; yo no transmito nada a los demás.
declined = Solo respondo preguntas sobre { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento: { $name }
}.
please-repeat = No he entendido. Puede preguntarme por las fechas, la sede, los ponentes, el programa o un contacto.
not-helped = Haga la pregunta con otras palabras, por favor.
questions-left = Respondo a tres preguntas a la vez. Vuelva a hacerme estas:

## Conversación
hello = ¡Hola! Soy Usher, su asistente para { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento: { $name }
}. Pregúnteme por las fechas, la sede, los ponentes, el programa o los contactos.
thanks = De nada.
goodbye = ¡Hasta pronto!
who-are-you = Soy Usher, el asistente automático para { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento: { $name }
}. Respondo solo con lo que han publicado los organizadores.
help = Puede preguntarme sobre { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento, { $name }
}: fechas, sede, tema, ponentes, programa y contactos, en inglés, francés, español, ruso, árabe, chino o coreano.
how-are-you = Muy bien, gracias. ¿Qué desea saber sobre { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] este evento, { $name }
}?

## Sugerencias
suggest-dates = ¿Cuándo es el evento?
suggest-venue = ¿Dónde es el evento?
suggest-programme = ¿Cuál es el programa?
suggest-speakers = ¿Quiénes son los ponentes?
suggest-theme = ¿Cuál es el tema?
suggest-contact = ¿A quién puedo contactar?
suggest-where-session = ¿Dónde es «{ $title }»?
suggest-about-session = ¿De qué trata «{ $title }»?
suggest-who = ¿Quién es { $person }?
suggest-person-sessions = ¿Cuándo habla { $person }?

## Temas habituales
topic-registration = Inscripción
topic-badges = Credenciales
topic-security = Entrada y seguridad
topic-wifi = Wi-Fi
topic-hotels = Hoteles
topic-visas = Visados
topic-transport = Transporte
topic-parking = Estacionamiento
topic-food = Comidas y dietas
topic-accessibility = Accesibilidad
topic-prayer_room = Sala de oración
topic-interpretation = Interpretación
topic-livestream = Transmisión en directo
topic-recording = Grabación
topic-slides = Presentaciones
topic-certificates = Certificados
topic-dress_code = Código de vestimenta
topic-press = Prensa
topic-photos = Fotos
topic-lost_property = Objetos perdidos
topic-emergency = Emergencias
topic-childcare = Cuidado de niños
topic-fees = Tarifas
topic-deadlines = Plazos
topic-social_events = Actos sociales
topic-luggage = Equipaje
topic-toilets = Aseos
topic-guests = Acompañantes
topic-smoking = Zonas para fumar
topic-pets = Animales
topic-power_sockets = Enchufes
topic-lockers = Taquillas
topic-quiet_room = Sala de descanso
topic-water = Agua potable
topic-lifts = Ascensores

## La conversación en el terminal
chat-hint = Pregunte lo que quiera, en cualquiera de los siete idiomas. Un número elige una sugerencia. /lang fr cambia el idioma, /now 2025-12-04T10:00 el momento, /quit termina.
chat-language = Responderé en español.
chat-language-unknown = Hablo { $languages }; escriba /lang y uno de ellos, o /lang auto.
chat-moment = Para esta conversación, la fecha y la hora son: { $moment }.
chat-moment-unknown = Eso no es una fecha con hora; escriba, por ejemplo, /now 2025-12-04T10:00.
