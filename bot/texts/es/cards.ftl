# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = Duración: { $length }.
card-started = La sesión ya ha empezado.
card-not-started = La sesión todavía no ha empezado.
card-over = La sesión ya ha terminado.
card-not-cancelled = La sesión no figura como cancelada.
card-places = { $count ->
    [one] Una plaza
   *[other] { $count } plazas
}
card-not-there = No es en esta sala: { $room }.
card-unknown = { $fact ->
    [length] La duración no se ha publicado.
    [language] El idioma no se ha publicado.
    [people] No se ha publicado quiénes participan.
    [abstract] No se ha publicado ninguna descripción.
    [track] El eje no se ha publicado.
    [room] La sala no se ha publicado.
    [space] No se ha publicado si quedan plazas ni si hay que inscribirse.
    [needs] No se ha publicado qué hay que saber o llevar.
   *[links] No se han publicado presentaciones, vídeos ni páginas web.
}

## From whom an answer is
card-source = Según los organizadores
card-source-of = Según los organizadores, { $day }
card-times = Hora local: { $city }

## Buttons and menus
# Its number needs no plural.
card-remind-before = Recordar { $minutes } min antes
card-about-this = ¿De qué trata?
card-where-this = ¿Dónde es esta sesión?
card-more = Más…
card-more-heading = Sobre esta respuesta
card-choose-session = Ver una sesión…
card-choose-remove = Quitar una sesión…
card-choose-question = Responder a una pregunta…
card-choose-edit = Editar un idioma…
card-choose-remind = Recordarme una sesión…
card-choose-language = Leer en…
card-choose-more = Más opciones…
