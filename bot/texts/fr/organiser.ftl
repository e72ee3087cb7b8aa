## Commandes des organisateurs (100 caractères au plus)
organiser-about-change = Organisateurs : modifier le programme
organiser-about-delay = Commencer une séance plus tard, ou plus tôt
organiser-about-delay-minutes = Minutes de retard ; un nombre négatif avance la séance
organiser-about-move = Déplacer une séance à un autre moment
organiser-about-start = Quand : 10:30 le même jour, vendredi 10:30 ou 14 mai 10:30 (heure de l’événement)
organiser-about-room = Tenir une séance dans une autre salle
organiser-about-cancel = Annuler une séance
organiser-about-reinstate = Rétablir une séance annulée
organiser-about-reason = Pourquoi ; les participants le liront
organiser-about-accept = Accepter les fichiers tels quels, bien qu’une grande partie du programme ait disparu
organiser-about-status = Organisateurs : état d’Usher

## Changer le programme
organiser-change = Modification du programme
organiser-change-sure = Est-ce exact ?
organiser-change-told = { $count ->
    [0] Personne n’est prévenu par message privé.
    [one] { $count } personne est prévenue par message privé.
   *[other] { $count } personnes sont prévenues par message privé.
}
organiser-change-posted = La modification est publiée dans le salon des annonces.
organiser-change-not-posted = La modification n’est publiée dans aucun salon.
organiser-change-yes = Modifier
organiser-change-no = Ne rien modifier
organiser-change-made = Modification effectuée
organiser-nothing-done = Rien n’a été modifié.
organiser-change-undo = Revenir en arrière
organiser-accepted = Les fichiers sont acceptés tels quels : { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}.
change-since = Quelqu’un a modifié cette séance entre-temps. Recommencez avec la commande.
change-warning-day = Ce jour ne fait pas partie de l’événement.
change-warning-room = Salle déjà occupée à ce moment-là : { $name }, « { $title } », { $when }.
change-warning-person = { $name } participe au même moment à « { $title } », { $when }.
change-warning-capacity = Salle trop petite : { $name }. Cette séance est enregistrée par { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}.
change-gone = Cette séance ne figure pas au programme. Choisissez dans la liste qui s’ouvre pendant la saisie.
change-nothing = Cela ne modifierait rien.
change-no-time = Cette séance n’a pas d’horaire à décaler. Utilisez /change move.
change-no-room = Cette salle n’existe pas. Choisissez dans la liste qui s’ouvre pendant la saisie.

## Comment va Usher
organiser-status = État
organiser-press-status = Voir l’état d’Usher
organiser-loaded = Programme : { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}. Dernier chargement : { $when }.
organiser-source = Le programme provient de la source suivante : { $source }. Dernière confirmation : { $when }.
organiser-deliveries = Messages : { $counts }.
organiser-next-reminder = Prochain rappel : { $when }.
organiser-restarts = Redémarrages après une défaillance : { $loops }.
loop-sending = envoi des messages
loop-leases = réservation des messages en cours d’envoi
loop-watching = surveillance des fichiers de l’événement
loop-following = lecture de la source du programme
loop-events = mise à jour des événements Discord
loop-forgetting = effacement des données anciennes
loop-noting = enregistrement des questions
delivery-pending = en attente
delivery-sending = en cours d’envoi
delivery-sent = envoyés
delivery-failed = en échec
delivery-expired = expirés

## Qui ne peut pas
organiser-only = Réservé aux organisateurs
organiser-only-text = Seuls les organisateurs peuvent faire cela. Si vous en êtes, demandez le rôle d’organisateur.
organiser-stale = Ce bouton ne fonctionne plus
organiser-stale-text = Ce qu’il désignait n’existe plus ou a changé. Recommencez avec la commande.

## Questions qui vont à une personne
organiser-asked-by = { $count ->
    [one] Posée par { $count } personne, en : { $languages }
   *[other] Posée par { $count } personnes, en : { $languages }
}
organiser-was-wrong = Usher avait répondu, et quelqu’un a signalé une erreur : { $answer }
organiser-state-answered = Réponse des organisateurs :
organiser-state-unpublished = Les organisateurs ont indiqué que cela n’a pas encore été publié.
organiser-state-ignored = Classée sans réponse.
organiser-state-merged = Fusionnée avec une autre question.
organiser-press-answer = Répondre
organiser-press-unpublished = Pas encore publié
organiser-press-merge = Fusionner
organiser-press-ignore = Ignorer
organiser-reply-title = Réponse des organisateurs
organiser-you-asked = Vous avez demandé : { $question }
organiser-reply-footer = Rédigé par les organisateurs, et non par Usher.
organiser-not-published = Cela n’a pas encore été publié.
