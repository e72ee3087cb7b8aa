# What participants read on Discord.

## Commands: their names (lower case, no spaces)
discord-name-ask = demander
discord-name-now = maintenant
discord-name-next = ensuite
discord-name-programme = programme
discord-name-session = séance
discord-name-speaker = intervenant
discord-name-venue = lieu
discord-name-dates = dates
discord-name-contacts = contacts
discord-name-language = langue
discord-name-help = aide
discord-name-privacy = confidentialité
discord-name-show = afficher
discord-name-export = exporter
discord-name-erase = effacer
discord-name-menu = Demander à Usher
discord-option-question = question
discord-option-day = jour
discord-option-track = filière
discord-option-room = salle
discord-option-title = titre
discord-option-name = nom
discord-option-language = langue

## Commands: what they do (at most 100 characters)
discord-about-ask = Poser une question sur l’événement, avec vos propres mots
discord-about-now = Ce qui se passe en ce moment
discord-about-next = La suite du programme
discord-about-programme = Le programme, en entier ou par jour, filière ou salle
discord-about-session = Une séance : quand, où et avec qui
discord-about-speaker = Une personne et ses séances
discord-about-venue = Où l’événement a lieu
discord-about-dates = Quand l’événement a lieu
discord-about-contacts = Qui contacter
discord-about-language = Choisir la langue dans laquelle je vous réponds
discord-about-help = Ce que je sais faire
discord-about-privacy = Ce qui est enregistré à votre sujet
discord-about-show = Afficher ce qui est enregistré à votre sujet
discord-about-export = Recevoir dans un fichier ce qui est enregistré à votre sujet
discord-about-erase = Effacer tout ce qui est enregistré à votre sujet
discord-about-question = Votre question
discord-about-day = Un jour de l’événement
discord-about-track = Une filière
discord-about-room = Une salle
discord-about-title = Le titre, ou une partie
discord-about-name = Le nom, ou une partie
discord-about-choice = La langue
discord-automatic = Automatique (langue de mes messages)

## Cards
discord-now = En ce moment
discord-next = Ensuite, { $day }
discord-programme = Programme : { $about }
discord-nothing = Rien ne correspond dans le programme publié.
discord-contacts = Contacts
discord-your-time = Heure locale pour vous : { $time }
discord-no-time = L’heure n’a pas été publiée.
discord-room = { $count ->
    [one] Salle
   *[other] Salles
} : { $rooms }
discord-with = Avec { $people }
discord-track = Filière : { $track }
discord-spoken = { $count ->
    [one] Langue
   *[other] Langues
} : { $languages }
discord-cancelled = Séance annulée
discord-page = Page { $number } sur { $count }
discord-not-published = Non publié
discord-not-known = Aucune réponse trouvée
discord-gone = Plus disponible
discord-gone-text = Cela ne figure plus au programme.
discord-which = Que cherchez-vous ?
discord-which-one = Plusieurs résultats portent ce nom. Choisissez dans la liste qui s’ouvre pendant la saisie :
    { $choices }
discord-not-found = Introuvable
discord-not-found-text = Je ne trouve pas « { $typed } » dans le programme publié. Choisissez dans la liste qui s’ouvre pendant la saisie.

## Buttons, and what they say
discord-previous = Page précédente
discord-next-page = Page suivante
discord-ask-this = Poser cette question
discord-was-right = Réponse exacte
discord-was-wrong = Réponse inexacte
discord-ask-a-person = Demander à quelqu’un
discord-your-question = Votre question était : { $question }
discord-thanks = Merci
discord-thanks-right = Bonne nouvelle : la réponse était exacte.
discord-thanks-wrong = Les organisateurs verront que cette réponse était inexacte.
discord-remind = Me le rappeler

## Help, language and privacy
discord-help = { HAS_ARTICLE($name) ->
    [yes] Ce que je peux vous dire sur { IN_SENTENCE($name) }
   *[no] Ce que je peux vous dire : { $name }
}
discord-help-text = Mentionnez-moi avec une question, ou écrivez-moi en message privé, en anglais, français, espagnol, russe, arabe, chinois ou coréen. Je réponds uniquement à partir de ce que les organisateurs ont publié.
discord-language = Votre langue
discord-language-kept = Je vous répondrai en français, sauf si une question est clairement dans une autre langue.
discord-language-automatic = Je répondrai dans la langue de vos messages.
discord-stored = Ce qui est enregistré à votre sujet
discord-stored-nothing = Rien n’est enregistré à votre sujet.
discord-stored-more = L’exportation réunit le tout dans un fichier.
discord-read-elsewhere = Quand je comprends mal une question, son texte et vos dernières questions avant elle sont lus par un modèle de langage qu’a choisi la personne qui fait fonctionner ce bot. Il n’apprend ni qui vous êtes ni où vous écrivez ; les adresses électroniques, les longs numéros, les mentions et les liens sont retirés. Il dit seulement ce que vous demandez : aucun mot de mes réponses n’est de lui.
discord-stored-passed = Questions que vous avez transmises aux organisateurs
discord-stored-judged = Réponses que vous avez évaluées
discord-stored-messages = Données sur vos rappels et messages
discord-stored-actions = Données sur vos actions en tant qu’organisateur
discord-export-text = Ce fichier contient tout ce qui est enregistré à votre sujet.
discord-erase = Effacer ce qui est enregistré à votre sujet
discord-erase-text = Votre langue, vos séances enregistrées, vos rappels et vos avis sur les réponses seront définitivement effacés.
discord-erase-yes = Tout effacer
discord-erase-no = Tout garder
discord-erased = { $count ->
    [0] Rien n’était enregistré à votre sujet.
    [one] { $count } donnée a été effacée.
   *[other] { $count } données ont été effacées.
}
discord-erase-kept = Rien n’a été effacé.

## When something is in the way
discord-slower = Un instant, s’il vous plaît
discord-slower-text = Vous posez des questions plus vite que je ne peux y répondre. Réessayez dans quelques secondes.
discord-sorry = Une erreur s’est produite
discord-sorry-text = Désolé, je n’ai pas pu le faire. Si cela se reproduit, donnez cette référence aux organisateurs : { $reference }
discord-not-private = Je ne peux pas l’afficher ici
discord-not-private-text = Ma réponse n’est destinée qu’à vous, et ce serveur ne me permet pas de montrer quelque chose à une seule personne. Écrivez-moi en message privé.
discord-no-form = Je ne peux pas ouvrir le formulaire ici
discord-no-form-text = Ce serveur n’accepte pas le formulaire. La personne qui fait fonctionner ce bot peut faire la même chose dans le terminal : { $command }
