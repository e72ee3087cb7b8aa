# Séances filtrées et listées, et ce qu’on demande de l’une d’elles.

## Jours, nuits et nombres
days-range = du { $start } au { $end }
in-night = { $text } (nuit du { $eve } au { $day })
people-more = { $people } et { $count ->
    [one] une autre personne
   *[other] { $count } autres personnes
}

## Ce qui restreint une liste, séparé par des points
criterion-after = après { $time }
criterion-before = avant { $time }
criterion-at = à { $time }
criterion-end = se termine à { $time }
criterion-longer = plus de { $length }
criterion-shorter = moins de { $length }
criterion-at-least = au moins { $length }
criterion-at-most = au plus { $length }
criterion-lasting = de { $length }
criterion-remaining = à venir ou en cours

## Listes
count-only-talks = Dont exposés au sens strict : { $count }.
list-count = { $what } : { $count ->
    [one] { $count } séance.
   *[other] { $count } séances.
}
nothing-fits = Rien dans le programme publié pour : { $what }.
nearest-on-day = Le { $day } :
nearest-without = Sans « { $what } » :
left-out = Je n’ai pas pu filtrer par { $criterion ->
    [language] langue
    [length] durée
   *[hours] heure
} : le programme n’indique cela pour aucune séance.
left-out-subject = Je ne trouve rien sur « { $subject } » dans le programme publié. Sans ce critère :
not-then = Non, pas à ce moment-là.
not-on-day-but = Pas le { $day }, mais le { $other } :

## Fuseaux horaires
zone-is = Toutes les heures sont données en heure locale ({ $city }, UTC{ $offset }).
zone-ahead = { $other } : { $length } d’avance sur { $city }.
zone-behind = { $other } : { $length } de retard sur { $city }.
zone-same = { $city } et { $other } : même heure.

## Une séance
session-once = Le programme publié n’indique aucun autre horaire pour « { $title } ».
session-track = La séance « { $title } » fait partie de la filière : { $track }.
session-track-unknown = La filière de la séance « { $title } » n’a pas été publiée.
session-capacity = Salle de la séance « { $title } » : { $rooms }.
room-capacity = { $room } : { $count ->
    [one] { $count } place
   *[other] { $count } places
}.
capacity-unknown = Capacité non publiée : { $room }.
session-places = Séance « { $title } » : { $count ->
    [one] { $count } place
   *[other] { $count } places
}.
session-signup = Pour participer à la séance « { $title } » : { $text }
session-space-unknown = Il n’a pas été précisé s’il reste des places pour la séance « { $title } », ni s’il faut s’inscrire.
session-needs = Pour « { $title } » : { $text }
session-needs-unknown = Ce qu’il faut savoir ou apporter pour « { $title } » n’a pas été précisé.
session-needs-described = Aucune liste de ce qu’il faut savoir ou apporter pour « { $title } » n’a été publiée. Sa description : { $text }
session-links = Liens pour « { $title } » :
session-links-unknown = Aucune présentation, vidéo ou page web n’a été publiée pour « { $title } ».
abstract-more = Demandez la description complète pour lire la suite.

## En même temps
parallel-to = En même temps que la séance « { $title } » :
parallel-none = Aucune autre séance n’a lieu en même temps que « { $title } ».
parallel-unknown = L’heure de la séance « { $title } » n’a pas été publiée ; je ne peux donc pas dire ce qui se passe en même temps.
# Its number needs no plural.
parallel-most = Des séances ont lieu en parallèle ({ $what }), jusqu’à { $count } à la fois, par exemple :
parallel-never = Aucune séance n’a lieu en parallèle ({ $what }).
overlap-yes = En même temps, au moins en partie :
overlap-no = Pas en même temps :
overlap-beside = Pas en même temps que celles-ci :
overlap-gap = Entre les deux : { $length }.
overlap-next = L’une commence quand l’autre se termine.

## L’événement dans son ensemble
event-takes-place = { $name } : aucune annulation, aucun report et aucun déplacement ne sont signalés.
event-cancelled-sessions = { $count ->
    [one] Une séance est signalée comme annulée :
   *[other] { $count } séances sont signalées comme annulées :
}
answer-as-of = Dernière actualisation du programme : { $when } ; aucune autre n’a été possible depuis.

## By number
number-in-order = Ce numéro n’est pas au programme. Par heure de début, numéro { $number } ({ $what }) :
number-untimed = { $count ->
    [one] Une séance sans horaire publié n’est pas comptée.
   *[other] { $count } séances sans horaire publié ne sont pas comptées.
}
# Its number needs no plural.
number-too-high = Il n’y en a que { $count } ({ $what }) :
# Its number needs no plural.
number-beside = Par heure de début, il n’y a pas de numéro { $number } ({ $what }) : parmi les { $count }, plusieurs commencent en même temps.
number-unordered = On ne sait pas quel est le numéro { $number } ({ $what }) : l’ordre n’a pas été publié. Au programme :
number-not-called = Rien dans le programme publié ne s’appelle « { $name } ».
