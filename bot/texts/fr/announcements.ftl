## Commandes (100 caractères au plus)
announce-about = Organisateurs : dire quelque chose aux participants
announce-about-new = Écrire une annonce ; vous la voyez comme ses lecteurs avant tout envoi
announce-about-list = Toutes les annonces et où en est chacune
announce-about-edit = Changer une annonce, et chaque exemplaire déjà remis
announce-about-retract = Retirer une annonce, et supprimer chaque exemplaire déjà remis
announce-about-report = Qui a reçu une annonce, et qui ne l’a pas reçue
announce-about-which = Quelle annonce : son numéro ou des mots de son titre
announce-about-language = La langue dans laquelle vous écrivez ; d’autres s’ajoutent ensuite

## Les formulaires (titres et étiquettes : 45 caractères au plus)
announce-form = Annonce
announce-form-in = Annonce en : { $language }
announce-field-title = Titre
announce-field-text = Texte
announce-field-text-hint = Le Markdown est conservé. Titre et texte vides retirent cette langue.
announce-field-link = Lien (peut rester vide)
announce-field-picture = Image : son adresse (peut rester vide)
announce-field-address-hint = Commence par https://
announce-form-when = Quand elle part
announce-field-when = Heure (vide : dès que vous envoyez)
announce-field-when-hint = 18:00, vendredi 10:00, 14.05. 10:00 ou dans 2 heures, à l’heure de l’événement
announce-form-savers = Ceux qui ont enregistré une séance
announce-field-savers = Séance (vide : personne)
announce-field-savers-hint = Des mots de son titre

## Où en est une annonce
phase-draft = brouillon
phase-waiting = attend un second organisateur
phase-scheduled = programmée
phase-sending = en cours d’envoi
phase-sent = envoyée
phase-retracted = retirée
phase-discarded = jetée
announce-heading = Annonce { $number } : { $state }
announce-channels = Salons : { $channels }
announce-people = { $count ->
    [0] Messages privés : personne
    [one] Messages privés : { $count } personne
   *[other] Messages privés : { $count } personnes
}
announce-savers = Messages privés à ceux qui ont enregistré : { $title }
announce-at-once = Quand : dès que vous envoyez
announce-when = Quand : { $when }
announce-notifies = Prévient : { $who }
announce-notifies-nobody = personne
announce-notifies-everyone = tout le monde dans ces salons (@everyone)
announce-is-crossposted = Diffusée aux serveurs qui suivent le salon
announce-in-languages = Langues : { $languages }. Chacun lit la sienne, sinon l’anglais, sinon la première.
announce-needs-approval = Un second organisateur doit approuver avant l’envoi.
announce-to-check = À régler d’abord :
announce-no-channel = { $channel } : ce salon n’existe pas sur ce serveur
announce-not-allowed = { $channel } : il me manque { $permissions }
announce-cannot-post = { $channel } : on ne peut pas y écrire de messages
announce-no-role = Le rôle { $role } n’existe pas sur ce serveur
announce-not-crossposted = { $channel } : seuls les salons d’annonces sont diffusés ; ailleurs le message paraît normalement

## Menus et boutons
announce-choose-channels = Salons
announce-choose-more-channels = D’autres salons
announce-choose-readers = Messages privés
announce-choose-role = Rôle à prévenir
announce-choose-language = Langues : en voir une, ou en écrire une autre
announce-readers-nobody = Aucun message privé
announce-readers = Qui a demandé : { $topic } ({ $count })
announce-language-write = { $language } : à écrire
announce-press-when = Quand …
announce-press-savers = Séance enregistrée …
announce-press-everyone = Prévenir tout le monde
announce-press-nobody = Ne pas prévenir tout le monde
announce-press-crosspost = Diffuser
announce-press-no-crosspost = Ne pas diffuser
announce-press-edit = Modifier
announce-press-send = Envoyer
announce-press-schedule = Programmer
announce-press-ask = Demander à un second organisateur
announce-press-approve = Approuver et envoyer
announce-press-discard = Jeter
announce-press-retract = Retirer
announce-press-keep = Laisser
announce-press-retry = Réessayer les échecs
announce-press-report = Actualiser
announce-press-open = Voir

## Ce qu’elle est devenue
announce-retract-sure = Retirer cette annonce ? Les exemplaires remis sont supprimés, et ce qui attend n’est pas envoyé.
announce-list = Annonces
announce-list-empty = Il n’y a pas encore d’annonce. Écrivez-en une avec /announce new.
announce-list-open = Ouvrir une annonce
announce-progress = Remis : { $sent } sur { $total }. En attente : { $waiting }. Échoués : { $failed }.
announce-withdrawn = Retirés : { $count } sur { $total }.
announce-people-progress = Messages privés : { $sent } sur { $total } remis, { $failed } échoués.
announce-people-closed = Personnes qui ne prennent pas de messages privés de ma part : { $count }. Elles le verront la prochaine fois qu’elles m’utiliseront sur le serveur.
announce-target-sent = { $target } : remis
announce-target-waiting = { $target } : en attente
announce-target-held = { $target } : en attente. { $reason } Je continue d’essayer.
announce-target-failed = { $target } : échoué. { $reason }
announce-target-withdrawn = { $target } : retiré
announce-reason-missing = Le salon n’existe plus.
announce-reason-forbidden = Je ne peux pas y écrire.
announce-reason-dm_closed = N’accepte pas de messages privés de ma part.
announce-reason-invalid = Discord a refusé le message.
announce-reason-other = { $detail }
announce-more-targets = et { $count } de plus
announce-approval = Une annonce attend une approbation
announce-please-approve = { $author } a écrit « { $title } ». Elle touche beaucoup de monde ou prévient tout le monde : un autre organisateur doit d’abord la voir.
announce-was-decided = « { $title } » : { $state }.

## Pourquoi pas
announce-changed = Cette annonce a changé depuis que vous l’avez vue. Regardez-la de nouveau.
announce-no-session = Cette séance n’existe pas. Écrivez des mots de son titre.
announce-foreign-channel = Ce salon n’est pas sur le serveur de l’événement.
announce-left-out = Elle a été laissée de côté ; le reste est gardé.
announce-nobody = Cette annonce n’atteint personne. Choisissez d’abord un salon ou des lecteurs.
announce-own-approval = Un second organisateur doit approuver ; vous l’avez écrite ou demandée vous-même.
announce-stale = Quelqu’un d’autre a été plus rapide : cette annonce a avancé.
announce-gone = Cette annonce n’existe plus.
announce-not-now = Ce n’est plus possible pour cette annonce.
announce-empty = Une annonce a besoin d’un titre et d’un texte.
announce-too-long = C’est trop long. Un titre compte au plus 200 caractères, un texte 3 000.
announce-bad-link = Le lien n’est pas une adresse web. Elle commence par https:// ou http:// et compte au plus 512 caractères.
announce-bad-picture = L’image n’est pas une adresse web. Elle commence par https:// ou http:// et compte au plus 512 caractères.

## Second organisers, other languages, older ones
announce-revision = Une modification de ce qui est en cours d’envoi attend d’être approuvée
announce-please-approve-revision = { $author } souhaite modifier « { $title } », qui est déjà parti. Le message a touché beaucoup de monde ou notifié tout le monde : un autre organisateur doit d’abord regarder la modification.
announce-outdated = Ces langues disent encore l’ancien texte : { $languages }. Vérifiez chacune d’elles.
announce-press-edit-in = Modifier : { $language }
announce-press-next = Suite : { $language }
announce-press-whole = Rapport
announce-press-older = Plus anciennes
announce-notifies-role = { $count ->
    [one] { $role } ({ $count } personne)
   *[other] { $role } ({ $count } personnes)
}
announce-notifies-some = { $role } (Discord ne dit pas combien de personnes)
announce-left-meanwhile = { $count ->
    [one] { $count } personne n’en voulait plus au moment de l’envoi.
   *[other] { $count } personnes n’en voulaient plus au moment de l’envoi.
}
announce-bad-channel = Ce n’est pas un nom de salon. Il compte de 1 à 100 caractères.
trouble-announcement = « { $target } » ne peut pas être envoyée pour le moment ({ $detail }). Je réessaie ; le journal en dit plus.
