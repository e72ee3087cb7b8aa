## Ce que lisent les participants qui transmettent une question
question-offer = Je peux transmettre cette question aux organisateurs. Choisissez où recevoir leur réponse :
question-press-here = Recevoir la réponse ici
question-press-direct = La recevoir en privé
question-passed = Question transmise
question-passed-here = Les organisateurs voient votre question. Leur réponse arrivera ici, visible de tous.
question-passed-direct = Les organisateurs voient votre question. Leur réponse vous arrivera par message privé.
question-already = Vous avez déjà transmis cette question. Les organisateurs la voient.
question-no-desk = Je ne peux pas transmettre votre question : les organisateurs n’ont pas de salon où ils la verraient.
question-unreadable = Je ne retrouve plus de quelle question il s’agissait. Posez-la de nouveau, s’il vous plaît.
question-wrong = Les organisateurs voient votre question et cette réponse. Personne ne vous répondra, sauf si vous le demandez.

## Ce que lisent et remplissent les organisateurs
question-heading = Question { $number }
question-people = { $count ->
    [one] Posée par { $count } personne
   *[other] Posée par { $count } personnes
}
question-answer-form = Répondre à une question
question-answer-field = Votre réponse
question-answer-hint = Toutes les personnes qui l’ont posée la reçoivent, au nom des organisateurs.
question-keep = L’enregistrer pour les questions à venir
question-keep-hint = Relisez-la : toute personne qui pose cette question la lira. Elle est écrite dans les fichiers de l’événement.
question-keep-title = Titre
question-keep-phrasings = Questions auxquelles elle répond
question-keep-phrasings-hint = Une par ligne, comme on les pose. Retirez ce qui ne concerne que leur auteur.
question-keep-topic = Sujet habituel
question-keep-topic-hint = Toute question sur ce sujet, quels qu’en soient les mots, reçoit cette réponse.
question-keep-no-topic = Aucun de ces sujets
question-kept-untitled = Une question aux organisateurs
question-merge-form = Fusionner une question avec une autre
question-merge-field = C’est la même que
question-merge-hint = Les plus proches d’abord. L’autre question reste ouverte.
question-told = { $count ->
    [0] Personne n’attend de réponse.
    [one] { $count } personne reçoit une réponse.
   *[other] { $count } personnes reçoivent une réponse.
}
question-kept = Enregistrée : je donne désormais cette réponse à toute personne qui pose la question.
question-not-kept = Votre réponse est en route, mais elle n’a pas pu être enregistrée pour les questions à venir :
question-source = les organisateurs

## Ce qui empêche les organisateurs
question-closed = Déjà traitée
question-closed-text = Quelqu’un a déjà traité cette question. Rien n’a été envoyé.
question-your-text = Vous aviez écrit : { $text }
question-not-done = Rien n’a été fait
question-empty = Une réponse ne peut pas être vide.
question-alone = Aucune autre question n’est ouverte.
question-gone = Cette question n’est pas ouverte. Choisissez dans la liste qui s’ouvre pendant la saisie.

## Commandes des organisateurs (100 caractères au plus)
question-about = Organisateurs : les questions auxquelles une personne doit répondre
question-about-list = Afficher les questions ouvertes
question-about-answer = Répondre à une question ouverte
question-about-which = La question
question-list = Questions ouvertes
question-list-count = { $count ->
    [one] { $count } question attend une réponse.
   *[other] { $count } questions attendent une réponse.
}
question-list-none = Aucune question n’attend de réponse.
