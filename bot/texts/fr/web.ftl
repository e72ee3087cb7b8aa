# Ce que les participants lisent sur le web.

## Quand il n’y a rien à montrer
web-not-found = Cette page n’existe pas.
web-method = Cette page est en lecture seule.
web-too-long = Ce texte est trop long.
web-bad-request = Je ne parviens pas à lire cette requête.
web-slower = Trop de demandes à la fois. Veuillez réessayer dans quelques secondes.
web-sorry = Une erreur est survenue. Veuillez réessayer plus tard.

## La page du programme
web-title = { $name } : programme
web-skip = Aller au programme
web-programme = Programme
web-languages = Langue de la page
web-calendar = Le programme sous forme de calendrier
web-days = Jours
web-zone = Les heures sont celles du lieu ({ $city }).
web-empty = Le programme n’a pas été publié.
web-newer = Le programme a été modifié depuis l’ouverture de cette page.
web-show-newer = Afficher la nouvelle version
web-no-day = Jour non publié
web-contact = Pour toute question : { $contact }
web-as-of = État au { $moment }
web-source = Source : { $source }
web-source-dated = Source : { $source }, { $day }

## Trouver une séance
web-search = Rechercher dans le programme
web-filters = Filtres
web-all = Tout
web-day = Jour
web-track = Filière
web-room = Salle
web-language = Langue
web-person = Personne
web-order = Ordre
web-by-time = Par heure
web-by-room = Par salle
web-times = Heures
web-venue-time = Heure du lieu ({ $city })
web-your-time = Votre heure ({ $zone })
web-shown = Séances affichées : { $shown } sur { $count }
web-none = Aucune séance ne correspond.
web-clear = Tout afficher
web-jump = Aller aux séances en cours
web-now = Maintenant : { $time }

## Une séance
web-on-now = En cours
web-cancelled = Annulée
web-changed = Modifiée
web-no-time = Heure non publiée
web-provisional-time = Heure provisoire
web-no-room = Salle non publiée
web-provisional-room = Salle provisoire
web-details = Détails
web-needs = À savoir ou à apporter : { $text }
web-signup = Participation : { $text }
web-add = Ajouter au calendrier
web-link = Lien vers cette séance
web-between = {", "}

## Questions
web-ask = Poser une question
web-ask-title = { $name } : questions
web-ask-label = Votre question
web-ask-send = Envoyer
web-ask-answers = Réponses
web-ask-note = Je réponds uniquement d’après ce que les organisateurs ont publié. Votre question est conservée pour eux, sans votre nom ni votre adresse.
web-ask-waiting = Un instant…
web-ask-failed = Votre question ne m’est pas parvenue. Veuillez réessayer.
web-ask-busy = De nombreuses questions arrivent en ce moment. Veuillez réessayer dans quelques secondes.
web-ask-empty = Veuillez écrire une question.
web-ask-long = C’est trop long. Veuillez poser votre question en quelques mots.
web-back = Retour au programme
