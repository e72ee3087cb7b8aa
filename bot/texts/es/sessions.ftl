# Sesiones filtradas y en lista, y lo que se pregunta de una de ellas.

## Días, noches y números
days-range = del { $start } al { $end }
in-night = { $text } (noche del { $eve } al { $day })
people-more = { $people } y { $count ->
    [one] una persona más
   *[other] { $count } personas más
}

## Por qué se filtra una lista, separado por puntos
criterion-after = después de { HOUR($time) }
criterion-before = antes de { HOUR($time) }
criterion-at = a { HOUR($time) }
criterion-end = termina a { HOUR($time) }
criterion-longer = más de { $length }
criterion-shorter = menos de { $length }
criterion-at-least = al menos { $length }
criterion-at-most = como máximo { $length }
criterion-lasting = de { $length }
criterion-remaining = por empezar o en curso

## Listas
count-only-talks = De ellas, ponencias en sentido estricto: { $count }.
list-count = { $what }: { $count ->
    [one] una sesión.
   *[other] { $count } sesiones.
}
nothing-fits = No hay nada en el programa publicado para: { $what }.
nearest-on-day = El { $day }:
nearest-without = Sin «{ $what }»:
left-out = No he podido filtrar por { $criterion ->
    [language] idioma
    [length] duración
   *[hours] hora
}: el programa no indica este dato en ninguna sesión.
left-out-subject = No encuentro nada sobre «{ $subject }» en el programa publicado. Sin ese criterio:
not-then = No, en ese momento no.
not-on-day-but = No el { $day }, sino el { $other }:

## Husos horarios
zone-is = Todas las horas son las de { $city } (UTC{ $offset }).
zone-ahead = { $other }: { $length } más que en { $city }.
zone-behind = { $other }: { $length } menos que en { $city }.
zone-same = { $other }: la misma hora que en { $city }.

## Una sesión
session-once = El programa publicado no indica ningún otro horario de «{ $title }».
session-track = «{ $title }» pertenece al eje: { $track }.
session-track-unknown = No se ha publicado el eje de «{ $title }».
session-capacity = Sala de «{ $title }»: { $rooms }.
room-capacity = { $room }: { $count ->
    [one] una plaza
   *[other] { $count } plazas
}.
capacity-unknown = Aforo no publicado: { $room }.
session-places = «{ $title }» tiene { $count ->
    [one] una plaza
   *[other] { $count } plazas
}.
session-signup = Para participar en «{ $title }»: { $text }
session-space-unknown = No se ha publicado si quedan plazas en la sesión «{ $title }» ni si hay que inscribirse.
session-needs = Para «{ $title }»: { $text }
session-needs-unknown = No se ha publicado qué hay que saber o llevar para «{ $title }».
session-needs-described = No se ha publicado ninguna lista de lo que hay que saber o llevar para «{ $title }». Su descripción: { $text }
session-links = Enlaces de «{ $title }»:
session-links-unknown = No se han publicado presentaciones, vídeos ni páginas web de «{ $title }».
abstract-more = Pida la descripción completa para leer el resto.

## Al mismo tiempo
parallel-to = Al mismo tiempo que «{ $title }»:
parallel-none = No hay ninguna otra sesión al mismo tiempo que «{ $title }».
parallel-unknown = No se ha publicado la hora de «{ $title }», así que no puedo decir qué coincide con ella.
# Its number needs no plural.
parallel-most = Hay sesiones en paralelo ({ $what }), hasta { $count } a la vez, por ejemplo:
parallel-never = No hay sesiones en paralelo ({ $what }).
overlap-yes = Al mismo tiempo, al menos en parte:
overlap-no = No son al mismo tiempo:
overlap-beside = No al mismo tiempo que estas:
overlap-gap = Entre ambas: { $length }.
overlap-next = Una empieza cuando termina la otra.

## El evento en su conjunto
event-takes-place = { $name }: no consta ninguna cancelación, aplazamiento ni traslado.
event-cancelled-sessions = { $count ->
    [one] Una sesión figura como cancelada:
   *[other] { $count } sesiones figuran como canceladas:
}
answer-as-of = Última actualización del programa: { $when }; desde entonces no se ha podido actualizar.

## By number
number-in-order = El programa no tiene ese número. Por hora de inicio, número { $number } ({ $what }):
number-untimed = { $count ->
    [one] No se cuenta una sesión sin hora publicada.
   *[other] No se cuentan { $count } sesiones sin hora publicada.
}
# Its number needs no plural.
number-too-high = Solo hay { $count } ({ $what }):
# Its number needs no plural.
number-beside = Por hora de inicio no hay número { $number } ({ $what }): de los { $count }, varios empiezan a la vez.
number-unordered = No se sabe cuál es el número { $number } ({ $what }): el orden no se ha publicado. En el programa:
number-not-called = Nada en el programa publicado se llama «{ $name }».
