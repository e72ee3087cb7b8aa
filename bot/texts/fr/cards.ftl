# Cards on Discord: what is said of a session under its title, buttons and menus.

## Of the session whose title stands above
card-length = Durée : { $length }.
card-started = La séance a commencé.
card-not-started = La séance n’a pas encore commencé.
card-over = La séance est terminée.
card-not-cancelled = La séance n’est pas signalée comme annulée.
card-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
card-not-there = Pas dans cette salle : { $room }.
card-unknown = { $fact ->
    [length] La durée n’a pas été publiée.
    [language] La langue n’a pas été publiée.
    [people] Les noms des intervenants n’ont pas été publiés.
    [abstract] Aucune description n’a été publiée.
    [track] La filière n’a pas été publiée.
    [room] La salle n’a pas été publiée.
    [space] Il n’a pas été précisé s’il reste des places, ni s’il faut s’inscrire.
    [needs] Ce qu’il faut savoir ou apporter n’a pas été précisé.
   *[links] Aucune présentation, vidéo ou page web n’a été publiée.
}

## From whom an answer is
card-source = D’après les organisateurs
card-source-of = D’après les organisateurs, { $day }
card-times = Heure locale : { $city }

## Buttons and menus
# Its number needs no plural.
card-remind-before = Rappel { $minutes } min avant
card-about-this = De quoi s’agit-il ?
card-where-this = Où a lieu cette séance ?
card-more = Plus…
card-more-heading = À propos de cette réponse
card-choose-session = Voir une séance…
card-choose-remove = Retirer une séance…
card-choose-question = Répondre à une question…
card-choose-edit = Modifier une langue…
card-choose-remind = Me rappeler une séance…
card-choose-language = Lire en…
card-choose-more = Autres choix…
