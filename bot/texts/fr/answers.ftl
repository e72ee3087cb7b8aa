# Tout ce que dit Usher, en français.

## Dates, heures et listes
day-pattern = EEEE d MMMM
date-pattern = EEEE d MMMM y
date-range = du { $start } au { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (heure locale : { $city })
zone-also = { $time } ({ $city }) correspond à { $other } ({ $otherCity }), le { $day }.
and-more = …et { $count ->
    [one] un autre élément
   *[other] { $count } autres éléments
}. Dites « plus », ou précisez un jour, une salle, une filière ou un sujet.
no-more = C’est tout.
labelled = { $what } : { $shown }
person-part = { $person } ({ $part })
part-speaker = intervention
part-opening = allocution d’ouverture
part-keynote = discours liminaire
part-moderator = modération
part-panellist = table ronde
part-closing = allocution de clôture
part-host = animation
provisional = Information provisoire, susceptible de changer.
cancelled-mark = ANNULÉE : { $text }

## Dates et durée
dates = { $name } : { $range } ({ $days ->
    [one] un jour
   *[other] { $days } jours
}).
dates-one-day = { $name } : { $day }.
duration = { $name }, durée : { $days ->
    [one] un jour
   *[other] { $days } jours
}, { $range }.
event-ends = { $name } : fin le { $day }.
starts-with = Début le { $day } à { $time } avec « { $title } ».
ends-with = Fin le { $day } à { $time } après « { $title } ».
ends-unpublished = La dernière séance, « { $title } », commence le { $day } à { $time } ; l’heure de sa fin n’a pas été publiée.
days-left = { $days ->
    [0] Début aujourd’hui.
    [1] Début demain.
   *[other] Début dans { $days } jours.
}
on-now-day = L’événement est en cours : jour { $number } sur { $days }.
over-since = L’événement est terminé depuis le { $day }.
today-is-before = Pas aujourd’hui : nous sommes le { $today }.
started-not = L’événement n’a pas encore commencé.
started-yes = L’événement a commencé.
over-not = L’événement n’est pas encore terminé.
not-on-day = Le { $day } ne fait pas partie des dates de l’événement.
is-on-day = Le { $day } fait partie des dates de l’événement.
clock-unpublished = Les horaires exacts n’ont pas été publiés.
only-this-edition = Je ne connais que cette édition : { $name }, { $range }.

## Une séance : heure, durée, lieu
session-at = « { $title } » : { $when }.
session-ends = « { $title } » se termine le { $day } à { $time }.
session-end-unknown = L’heure de fin de la séance « { $title } » n’a pas été publiée.
session-day-only = « { $title } » : { $day }. L’heure n’a pas été publiée.
session-in-days = « { $title } » a lieu pendant l’événement, { $range } ; le jour et l’heure n’ont pas été publiés.
session-lasts = « { $title } » dure { $length } : { $when }.
kind-length = Chacune dure { $length }.
kind-lengths = De { $shortest } à { $longest }, le plus souvent { $usual }.
session-length-unknown = La durée de la séance « { $title } » n’a pas été publiée.
session-registered-unknown = Le nombre d’inscrits à la séance « { $title } » n’a pas été publié.
session-started = La séance « { $title } » a commencé : { $when }.
session-not-started = La séance « { $title } » n’a pas encore commencé : { $when }.
session-over = La séance « { $title } » est terminée : { $when }.
session-room = « { $title } » : { $rooms }.
session-room-unknown = La salle de la séance « { $title } » n’a pas été publiée.
session-in-venue = Lieu de l’événement : { $venue }.
session-cancelled = La séance « { $title } » est annulée.
session-not-cancelled = La séance « { $title } » n’est pas signalée comme annulée : { $when }.
changes-none = Aucune séance n’est signalée comme annulée dans le programme publié.
session-languages = { $count ->
    [one] Langue
   *[other] Langues
} de la séance « { $title } » : { $languages }.
session-language-unknown = La langue de la séance « { $title } » n’a pas été publiée.
event-languages = { $count ->
    [one] Langue
   *[other] Langues
} ({ $name }) : { $languages }.
session-people = « { $title } » : { $people }.
session-people-unknown = Les noms des intervenants de la séance « { $title } » n’ont pas été publiés.
session-organisers-unknown = L’organisateur de la séance « { $title } » n’a pas été publié.
session-abstract = « { $title } » : { $text }
session-abstract-unknown = Aucune description de la séance « { $title } » n’a été publiée.
session-not-there = « { $title } » : { $rooms }, et non { $other }.
# Its number needs no plural.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [1] une minute
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
    [1] { $minutes ->
        [0] une heure
       *[other] 1 h { $minutes } min
    }
   *[other] { $minutes ->
        [0] { $hours } heures
       *[other] { $hours } h { $minutes } min
    }
}
days = { $days ->
    [1] un jour
    [one] { $days } jour
   *[other] { $days } jours
}
days-and-hours = { $days } et { $rest }

## Lieu
venue = Lieu ({ $name }) : { $place }.
not-in-place = Ce n’est pas là. Lieu ({ $name }) : { $venue }.
address = Adresse ({ $venue }) : { $text }
directions = Comment venir ({ $venue }) : { $text }
room-directions = { $room } : { $text }
room-is-in = { $room } (lieu : { $venue }) : le chemin vers cette salle n’a pas été publié.
room-way-unknown = Le chemin vers { $room } n’a pas été publié.
room-unknown = « { $room } » : aucune salle de ce nom ne figure dans le programme publié.
names-more = { $names } et { $count ->
    [one] une autre
   *[other] { $count } autres
}
rooms-list = { $count ->
    [one] Salle
   *[other] Salles
} : { $rooms }.
track-shares = Toutes les séances de « { $track } » relèvent aussi de : { $tracks }.
tracks-list = { $count ->
    [one] Filière
   *[other] Filières
} : { $tracks }.

## De quoi il s’agit
theme = Thème ({ $name }) : « { $text } ».
event-name = Nom complet : { $text }.
about = { $text }
edition = { $name } : édition nº { $number }.
edition-not = Non, pas l’édition nº { $other }. { $name } : édition nº { $number }.
history = { $text }
attendance = { $text }
organisers = Organisation : { $names }.
partners = En partenariat avec : { $names }.
sponsors = Avec le soutien de : { $names }.
organisation-about = { $organisation } : { $text }
organisation-is = { $organisation } : { $role ->
    [organiser] organisation de l’événement
    [partner] partenaire de l’événement
    [sponsor] soutien de l’événement
   *[participant] participation à l’événement
}.
website = { $label } : { $url }

## Personnes
person-role = { $person } : { $role }.
person-role-at = { $person } : { $role }, { $organisation }.
person-at = { $person } : { $organisation }.
person-role-unknown = Fonction non publiée : { $person }.
person-sessions = Séances auxquelles participe { $person } :
person-moderates = Assure aussi la modération { $count ->
    [one] d’une séance
   *[other] de { $count } séances
}. Dites « plus » pour en voir le détail.
person-moderates-these = Assure aussi la modération de :
person-no-sessions = Aucune séance avec { $person } ne figure dans le programme publié.
person-no-such-session = Aucune séance de ce type avec { $person } ne figure au programme publié.
person-email = Adresse électronique ({ $person }) : { $email }
person-email-unknown = Aucune coordonnée n’a été publiée pour { $person }.
speakers = Intervenants ({ $name }) : { $people }.
speakers-not-there = Intervenants qui ne figurent pas dans le programme publié pour : { $what }.
speakers-all-there = Tous les intervenants figurent dans le programme publié pour : { $what }.
people-in-several = Dans plus d’une séance du programme publié : { $people }.
people-in-one-each = Personne ne figure dans plus d’une séance du programme publié.
titles-more-than-once = Plus d’une fois dans le programme publié :
titles-once-each = Aucun titre ne figure plus d’une fois dans le programme publié.
opens = Ouverture ({ $name }) : { $people }.
keynote = Discours liminaire prononcé par { $people }.
moderates = modération assurée par { $people }.
closes = Clôture ({ $name }) : { $people }.
not-this-person = Non, pas { $person }.
people-of-organisation = { $organisation } : { $people }.
nobody-named = Je ne trouve personne de ce nom parmi les personnes annoncées.
name-mentioned = Ce nom est cité dans :
nobody-from-body = Aucune des personnes annoncées n’est présentée comme venant de « { $body } ».
body-mentioned = « { $body } » apparaît dans :
whom-do-you-mean = De qui parlez-vous ? Veuillez indiquer le nom.

## Programme
programme-heading = Programme, { $day } :
programme-undated = Jour et heure non publiés :
outside-days = Le { $day } ne fait pas partie des dates de l’événement : { $range }.
no-such-date = Cette date n’existe pas : { $day }.
no-such-time = Cette heure n’existe pas : { $time }.
other-weekday = Le { $day } est un { $weekday }, pas un { $claimed }.
weekday-of = Le { $day } est un { $weekday }.
now-heading = En ce moment :
next-heading = Ensuite, { $day } :
nothing-now = Aucune séance n’est en cours.
nothing-now-for = Aucune séance n’est en cours pour : { $what }.
nothing-next = Il n’y a plus rien dans le programme publié.
programme-over = La dernière séance du programme est terminée.
before-event = L’événement n’a pas encore commencé : { $range }.
after-event = L’événement est terminé : { $range }.
times-unpublished = Les horaires n’ont pas été publiés.
by-meaning = Rien ne correspond mot pour mot ; voici ce qui s’en rapproche le plus :
title-unknown = Aucune séance de ce nom ne figure dans le programme publié ; voici ce qui s’en rapproche le plus :
sessions-about = Séances sur ce sujet :
no-sessions-about = Je ne trouve aucune séance à ce sujet dans le programme publié.
kind-unpublished = Le programme publié ne contient rien de ce genre.
kind-not-filed = Le programme ne classe rien sous « { $kind } ».
kind-by-room = D’après leur salle ({ $rooms }) :
kind-by-text = D’après leur description :
count-sessions = { $count ->
    [one] Le programme publié compte { $count } séance.
   *[other] Le programme publié compte { $count } séances.
}
count-people = { $count ->
    [one] Le programme publié mentionne { $count } personne.
   *[other] Le programme publié mentionne { $count } personnes.
}
count-rooms = { $count ->
    [one] { $count } salle.
   *[other] { $count } salles.
}
count-tracks = { $count ->
    [one] { $count } filière.
   *[other] { $count } filières.
}
count-participants-unknown = Le nombre de participants n’a pas été publié.

## Contacts
contact = Contact : { $details }
contact-for = Contact ({ $purpose }) : { $details }
ask-contact = Pour toute question : { $details }.
contact-unknown = Aucun contact n’a été publié.

## Sans réponse
not-published = { $topic } : cette information n’a pas été publiée.
fact-unpublished = { $fact ->
    [venue] Le lieu n’a pas été publié.
    [address] L’adresse n’a pas été publiée.
    [directions] L’itinéraire n’a pas été publié.
    [city] La ville n’a pas été publiée.
    [theme] Le thème n’a pas été publié.
    [about] Aucune description n’a été publiée.
    [history] L’historique n’a pas été publié.
    [edition] Le numéro de l’édition n’a pas été publié.
    [attendance] La liste des participants n’a pas été publiée.
    [organisers] Le nom des organisateurs n’a pas été publié.
    [partners] Le nom des partenaires n’a pas été publié.
    [speakers] La liste des intervenants n’a pas été publiée.
    [opens] Le nom de la personne qui ouvre l’événement n’a pas été publié.
    [keynote] Le nom de la personne qui prononce le discours liminaire n’a pas été publié.
    [moderates] Le nom de la personne qui assure la modération n’a pas été publié.
    [closes] Le nom de la personne qui clôt l’événement n’a pas été publié.
    [programme] Le programme n’a pas été publié.
    [website] Aucun site web n’a été publié.
    [rooms] La liste des salles n’a pas été publiée.
    [languages] Les langues de l’événement n’ont pas été publiées.
    [breaks] L’horaire des pauses et des repas n’a pas été publié.
   *[other] Cette information n’a pas été publiée.
}
unknown = Je ne sais pas : cela ne figure pas dans les informations que m’ont données les organisateurs.
unknown-session = Je ne trouve pas cela dans le programme publié.
did-you-mean = Vouliez-vous dire… ?
announcing-declined = Seuls les organisateurs font des annonces ; je ne transmets rien aux autres.
declined = Je ne réponds qu’aux questions sur { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement : { $name }
}.
please-repeat = Je n’ai pas compris. Vous pouvez m’interroger sur les dates, le lieu, les intervenants, le programme ou un contact.
not-helped = Posez votre question autrement, s’il vous plaît.
questions-left = Je réponds à trois questions à la fois. Reposez-moi celles-ci :

## Conversation
hello = Bonjour ! Je suis Usher, votre assistant pour { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement : { $name }
}. Interrogez-moi sur les dates, le lieu, les intervenants, le programme ou les contacts.
thanks = Je vous en prie.
goodbye = Au revoir !
who-are-you = Je suis Usher, l’assistant automatique pour { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement : { $name }
}. Je réponds uniquement d’après ce que les organisateurs ont publié.
help = Vous pouvez m’interroger sur { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement, { $name }
} : dates, lieu, thème, intervenants, programme et contacts, en anglais, français, espagnol, russe, arabe, chinois ou coréen.
how-are-you = Très bien, merci. Que souhaitez-vous savoir sur { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement, { $name }
} ?

## Suggestions
suggest-dates = Quand a lieu l’événement ?
suggest-venue = Où a lieu l’événement ?
suggest-programme = Quel est le programme ?
suggest-speakers = Qui intervient ?
suggest-theme = Quel est le thème ?
suggest-contact = Qui puis-je contacter ?
suggest-where-session = Où a lieu « { $title } » ?
suggest-about-session = Quel est le sujet de « { $title } » ?
suggest-who = Qui est { $person } ?
suggest-person-sessions = Quand intervient { $person } ?

## Sujets habituels
topic-registration = Inscription
topic-badges = Badges
topic-security = Entrée et sécurité
topic-wifi = Wi-Fi
topic-hotels = Hôtels
topic-visas = Visas
topic-transport = Transports
topic-parking = Stationnement
topic-food = Repas et régimes alimentaires
topic-accessibility = Accessibilité
topic-prayer_room = Salle de prière
topic-interpretation = Interprétation
topic-livestream = Diffusion en direct
topic-recording = Enregistrement
topic-slides = Présentations
topic-certificates = Attestations
topic-dress_code = Tenue vestimentaire
topic-press = Presse
topic-photos = Photos
topic-lost_property = Objets trouvés
topic-emergency = Urgences
topic-childcare = Garde d’enfants
topic-fees = Frais
topic-deadlines = Dates limites
topic-social_events = Réceptions et sorties
topic-luggage = Bagages
topic-toilets = Toilettes
topic-guests = Accompagnants
topic-smoking = Espaces fumeurs
topic-pets = Animaux
topic-power_sockets = Prises électriques
topic-lockers = Casiers
topic-quiet_room = Salle de repos
topic-water = Eau potable
topic-lifts = Ascenseurs

## La conversation dans le terminal
chat-hint = Posez n’importe quelle question, dans l’une des sept langues. Un numéro choisit une suggestion. /lang es change la langue, /now 2025-12-04T10:00 le moment, /quit termine.
chat-language = Je répondrai en français.
chat-language-unknown = Je parle { $languages } ; écrivez /lang suivi de l’une d’elles, ou /lang auto.
chat-moment = Pour cette conversation, la date et l’heure sont : { $moment }.
chat-moment-unknown = Ce n’est pas une date avec une heure ; écrivez par exemple /now 2025-12-04T10:00.
