# Tout ce que dit Usher, en français.

## Dates, heures et listes
day-pattern = EEEE d MMMM
date-pattern = EEEE d MMMM y
date-range = du { $start } au { $end }
time-range = { $start }–{ $end }
in-zone = { $text } (heure de { $city })
zone-also = { $time } à { $city } correspond à { $other }, { $day }, à { $otherCity }.
and-more = …et { $count ->
    [one] un autre élément
   *[other] { $count } autres
}. Dites « plus », ou précisez un jour, une salle, une filière ou un sujet.
person-part = { $person } ({ $part })
part-speaker = intervention
part-opening = allocution d’ouverture
part-keynote = discours liminaire
part-moderator = modération
part-panellist = panel
part-closing = allocution de clôture
part-host = animation
provisional = Information provisoire, susceptible de changer.
cancelled-mark = ANNULÉ : { $text }

## Dates et durée
dates = { $name } : { $range } ({ $days ->
    [one] un jour
   *[other] { $days } jours
}).
dates-one-day = { $name } : { $day }.
duration = { $name } dure { $days ->
    [one] un jour
   *[other] { $days } jours
} : { $range }.
event-ends = { $name } se termine le { $day }.
starts-with = Début le { $day } à { $time } avec « { $title } ».
ends-with = Fin le { $day } à { $time } après « { $title } ».
days-left = { $days ->
    [0] Cela commence aujourd’hui.
    [1] Cela commence demain.
   *[other] Cela commence dans { $days } jours.
}
on-now-day = C’est en cours : jour { $number } sur { $days }.
over-since = C’est terminé depuis le { $day }.
today-is-before = Pas aujourd’hui : nous sommes le { $today }.
started-not = Cela n’a pas encore commencé.
started-yes = Cela a commencé.
over-not = Ce n’est pas encore terminé.
not-on-day = Le { $day } ne fait pas partie des dates.
is-on-day = Oui, le { $day } fait partie des dates.
clock-unpublished = Les horaires exacts n’ont pas été publiés.
only-this-edition = Je ne connais que cette édition : { $name }, { $range }.

## Une séance : heure, durée, lieu
session-at = « { $title } » : { $when }.
session-ends = « { $title } » se termine à { $time } le { $day }.
session-day-only = « { $title } » : { $day }. L’heure n’a pas été publiée.
session-in-days = « { $title } » a lieu pendant l’événement, { $range } ; le jour et l’heure n’ont pas été publiés.
session-lasts = « { $title } » dure { $length } : { $when }.
session-length-unknown = La durée de « { $title } » n’a pas été publiée.
session-started = « { $title } » a commencé : { $when }.
session-not-started = « { $title } » n’a pas encore commencé : { $when }.
session-over = « { $title } » est terminé : { $when }.
session-room = « { $title } » : { $rooms }.
session-room-unknown = La salle de « { $title } » n’a pas été publiée.
session-in-venue = L’événement a lieu ici : { $venue }.
session-cancelled = « { $title } » est annulé.
session-not-cancelled = « { $title } » n’est pas indiqué comme annulé : { $when }.
changes-none = Aucune séance n’est indiquée comme annulée dans le programme publié.
session-languages = Langue de « { $title } » : { $languages }.
session-language-unknown = La langue de « { $title } » n’a pas été publiée.
event-languages = Langues de { $name } : { $languages }.
session-people = « { $title } » : { $people }.
session-people-unknown = Les participants à « { $title } » n’ont pas été publiés.
session-abstract = « { $title } » : { $text }
session-abstract-unknown = Aucune description de « { $title } » n’a été publiée.
session-not-there = « { $title } » : { $rooms }, et non { $other }.
hours-minutes = { $hours ->
    [0] { $minutes ->
        [1] une minute
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
   *[other] { $days } jours
}

## Lieu
venue = { $name } : { $place }.
not-in-place = Pas à { $place } : { $name } a lieu ici : { $venue }.
address = Adresse, { $venue } : { $text }
directions = Pour venir, { $venue } : { $text }
room-directions = { $room } : { $text }
room-is-in = { $room } se trouve ici : { $venue }. Le chemin pour y aller n’a pas été publié.
rooms-list = Salles : { $rooms }.
tracks-list = Filières : { $tracks }.

## De quoi il s’agit
theme = Thème de { $name } : « { $text } ».
event-name = Le nom complet est : { $text }.
about = { $text }
edition = { $name } : édition numéro { $number }.
edition-not = Pas la numéro { $other } : { $name } est l’édition numéro { $number }.
history = { $text }
attendance = { $text }
organisers = Organisation : { $names }.
partners = En partenariat avec : { $names }.
sponsors = Avec le soutien de : { $names }.
organisation-about = { $organisation } : { $text }
organisation-is = { $organisation } { $role ->
    [organiser] organise l’événement.
    [partner] est partenaire de l’événement.
    [sponsor] soutient l’événement.
   *[participant] participe à l’événement.
}
website = { $label } : { $url }

## Personnes
person-role = { $person } : { $role }.
person-role-at = { $person } : { $role }, { $organisation }.
person-at = { $person } : { $organisation }.
person-role-unknown = La fonction de { $person } n’a pas été publiée.
person-sessions = { $person } intervient dans :
person-no-sessions = Aucune séance de { $person } ne figure dans le programme publié.
person-email = Adresse électronique de { $person } : { $email }
person-email-unknown = Aucune coordonnée de { $person } n’a été publiée.
speakers = Intervenants de { $name } : { $people }.
opens = Ouverture de { $name } : { $people }.
keynote = Le discours liminaire est prononcé par { $people }.
moderates = Modération : { $people }.
closes = Clôture de { $name } : { $people }.
not-this-person = Pas { $person }.
people-of-organisation = { $organisation } : { $people }.
nobody-named = Je ne trouve personne de ce nom parmi les participants annoncés.

## Programme
programme-heading = Programme, { $day } :
programme-undated = Jour et heure non publiés :
outside-days = Le { $day } est en dehors de l’événement ({ $range }).
now-heading = En ce moment :
next-heading = Ensuite, { $day } :
nothing-now = Il n’y a rien en ce moment.
nothing-next = Le programme publié ne contient plus rien.
before-event = L’événement n’a pas commencé : { $range }.
after-event = L’événement est terminé : { $range }.
times-unpublished = Les horaires n’ont pas été publiés.
sessions-about = Séances sur ce sujet :
no-sessions-about = Je ne trouve aucune séance à ce sujet dans le programme publié.
kind-unpublished = Le programme publié ne contient rien de tel.
count-sessions = { $count ->
    [one] Le programme publié compte une séance.
   *[other] Le programme publié compte { $count } séances.
}
count-people = { $count ->
    [one] Le programme publié nomme une personne.
   *[other] Le programme publié nomme { $count } personnes.
}
count-rooms = { $count ->
    [one] Une salle.
   *[other] { $count } salles.
}
count-tracks = { $count ->
    [one] Une filière.
   *[other] { $count } filières.
}
count-participants-unknown = Le nombre de participants n’a pas été publié.

## Contacts
contact = Contact : { $details }
contact-for = Contact, { $purpose } : { $details }
ask-contact = Veuillez demander à { $details }.
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
    [attendance] Les participants n’ont pas été publiés.
    [organisers] Les organisateurs n’ont pas été publiés.
    [partners] Les partenaires n’ont pas été publiés.
    [speakers] Les intervenants n’ont pas été publiés.
    [opens] Le nom de qui ouvre n’a pas été publié.
    [keynote] Le nom de qui prononce le discours liminaire n’a pas été publié.
    [moderates] Le nom de qui modère n’a pas été publié.
    [closes] Le nom de qui clôt n’a pas été publié.
    [programme] Le programme n’a pas été publié.
    [website] Aucun site web n’a été publié.
    [rooms] Les salles n’ont pas été publiées.
    [languages] Les langues de l’événement n’ont pas été publiées.
    [breaks] Les pauses et les repas n’ont pas été publiés.
   *[other] Cette information n’a pas été publiée.
}
unknown = Je ne le sais pas : cela ne figure pas dans les informations des organisateurs.
unknown-session = Je ne trouve pas cela dans le programme publié.
did-you-mean = Vouliez-vous dire :
declined = Je ne réponds qu’aux questions sur { $name }.
please-repeat = Je n’ai pas compris. Demandez-moi les dates, le lieu, les intervenants, le programme ou un contact.

## Conversation
hello = Bonjour ! Je suis Usher, l’assistant de { $name }. Demandez-moi les dates, le lieu, les intervenants, le programme ou un contact.
thanks = Je vous en prie.
goodbye = Au revoir !
who-are-you = Je suis Usher, l’assistant automatique de { $name }. Je réponds uniquement d’après ce que les organisateurs ont publié.
help = Vous pouvez m’interroger sur { $name } : dates, lieu, thème, intervenants, programme et contacts, en anglais, français, espagnol, russe, arabe, chinois ou coréen.
how-are-you = Très bien, merci. Que souhaitez-vous savoir sur { $name } ?

## Suggestions
suggest-dates = Quand a lieu l’événement ?
suggest-venue = Où a lieu l’événement ?
suggest-programme = Quel est le programme ?
suggest-speakers = Qui intervient ?
suggest-theme = Quel est le thème ?
suggest-contact = Qui puis-je contacter ?
suggest-when-session = Quand a lieu « { $title } » ?
suggest-where-session = Où a lieu « { $title } » ?
suggest-about-session = De quoi parle « { $title } » ?
suggest-who-session = Qui intervient dans « { $title } » ?
suggest-who = Qui est { $person } ?
suggest-person-sessions = Quand intervient { $person } ?
suggest-next = Qu’y a-t-il ensuite ?

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
topic-social_events = Événements sociaux
topic-luggage = Bagages
topic-toilets = Toilettes
topic-guests = Accompagnants
topic-smoking = Tabac
topic-pets = Animaux
topic-power_sockets = Prises électriques
topic-lockers = Casiers
topic-quiet_room = Salle de repos
topic-water = Eau potable
topic-lifts = Ascenseurs

## La conversation dans le terminal
chat-hint = Posez n’importe quelle question, dans l’une des sept langues. Un chiffre choisit une suggestion. /lang en change la langue, /now 2025-12-04T10:00 le moment, /quit termine.
chat-language = Je répondrai en français.
chat-language-unknown = Je parle { $languages } ; écrivez /lang suivi de l’une d’elles, ou /lang auto.
chat-moment = Pour cette conversation, nous sommes le { $moment }.
chat-moment-unknown = Ce n’est pas un moment ; écrivez par exemple /now 2025-12-04T10:00.
