## Commandes des organisateurs (100 caractères au plus)
organiser-about-change = Organisateurs : changer le programme
organiser-about-delay = Commencer une séance plus tard, ou plus tôt
organiser-about-delay-minutes = Minutes de retard ; un nombre négatif avance la séance
organiser-about-move = Commencer une séance à un autre moment
organiser-about-start = Quand : 10:30 le même jour, vendredi 10:30 ou 14.05. 10:30 (heure de l’événement)
organiser-about-room = Tenir une séance dans une autre salle
organiser-about-cancel = Annuler une séance
organiser-about-reinstate = Tenir finalement une séance annulée
organiser-about-reason = Pourquoi ; les participants le lisent
organiser-about-accept = Reprendre les fichiers tels quels, bien qu’une grande part du programme ait disparu
organiser-about-status = Organisateurs : comment va Usher

## Changer le programme
organiser-change = Changement du programme
organiser-change-sure = Est-ce exact ?
organiser-change-told = { $count ->
    [0] Personne n’est prévenu directement.
    [one] { $count } personne est prévenue directement.
   *[other] { $count } personnes sont prévenues directement.
}
organiser-change-posted = Le changement paraît dans le salon des annonces.
organiser-change-not-posted = Le changement ne paraît dans aucun salon.
organiser-change-yes = Changer
organiser-change-no = Laisser
organiser-change-made = Changé
organiser-nothing-done = Rien n’a été changé.
organiser-change-undo = Annuler
organiser-accepted = Les fichiers sont repris tels quels : { $count } séances.
change-since = Quelqu’un a modifié cette séance entre-temps. Recommencez avec la commande.
change-doubt-day = Ce jour ne fait pas partie de l’événement.
change-doubt-room = { $name } est alors prise : « { $title } », { $when }.
change-doubt-person = { $name } participe au même moment à « { $title } », { $when }.
change-doubt-capacity = { $name } est trop petite pour les { $count } personnes qui ont enregistré cette séance.
change-gone = Cette séance n’est pas au programme. Choisissez dans la liste qui s’ouvre quand vous écrivez.
change-nothing = Cela ne changerait rien.
change-no-time = Cette séance n’a pas d’horaire à décaler. Utilisez /change move.
change-no-room = Cette salle n’existe pas. Choisissez dans la liste qui s’ouvre quand vous écrivez.

## Comment va Usher
organiser-status = État
organiser-loaded = Programme du { $when } : { $count } séances.
organiser-deliveries = Messages : { $counts }.
organiser-next-reminder = Prochain rappel : { $when }.
organiser-restarts = Relancé après une défaillance : { $loops }.
delivery-pending = en attente
delivery-sending = en cours d’envoi
delivery-sent = envoyés
delivery-failed = échoués
delivery-expired = trop tard

## Qui ne peut pas
organiser-only = Réservé aux organisateurs
organiser-only-text = Seuls les organisateurs peuvent faire cela. Si vous en êtes, demandez le rôle des organisateurs.
organiser-stale = Ce bouton ne sert plus
organiser-stale-text = Ce qu’il désignait a disparu ou a changé. Recommencez avec la commande.

## Questions qui vont à une personne
organiser-asked-by = { $count ->
    [one] Posée par { $count } personne, en : { $languages }
   *[other] Posée par { $count } personnes, en : { $languages }
}
organiser-was-wrong = Usher avait répondu, et quelqu’un a dit que c’était faux : { $answer }
organiser-state-answered = Réponse des organisateurs :
organiser-state-unpublished = Les organisateurs ont dit que ce n’est pas encore publié.
organiser-state-ignored = Close sans réponse.
organiser-state-merged = Réunie à une autre question.
organiser-press-answer = Répondre
organiser-press-unpublished = Pas encore publié
organiser-press-merge = Réunir
organiser-press-ignore = Ignorer
organiser-reply-title = Réponse des organisateurs
organiser-you-asked = Vous avez demandé : { $question }
organiser-reply-footer = Écrit par les organisateurs, non par Usher.
organiser-not-published = Cela n’a pas encore été publié.
