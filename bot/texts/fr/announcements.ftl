## Commandes (100 caractères au plus)
announce-about = Organisateurs : rédiger, envoyer et suivre des annonces
announce-about-new = Rédiger une annonce ; avant tout envoi, vous la voyez comme la verront ses lecteurs
announce-about-list = Toutes les annonces et l’état de chacune
announce-about-edit = Modifier une annonce, et chaque exemplaire déjà remis
announce-about-retract = Retirer une annonce, et supprimer chaque exemplaire déjà remis
announce-about-report = Qui a reçu une annonce, et qui ne l’a pas reçue
announce-about-which = Quelle annonce : son numéro ou des mots de son titre
announce-about-language = La langue dans laquelle vous écrivez ; d’autres s’ajoutent ensuite

## Les formulaires (titres et étiquettes : 45 caractères au plus)
announce-form = Annonce
announce-form-in = Annonce en : { $language }
announce-field-title = Titre
announce-field-text = Texte
announce-field-text-hint = Le Markdown est conservé. Titre et texte vides : cette langue est retirée.
announce-field-link = Lien (facultatif)
announce-field-picture = Image : son adresse web (facultatif)
announce-field-address-hint = Commence par https://
announce-form-when = Moment de l’envoi
announce-field-when = Heure (vide : dès que vous envoyez)
announce-field-when-hint = 18:00, vendredi 10:00, 14 mai 10:00 ou dans 2 heures, à l’heure de l’événement
announce-form-savers = Personnes ayant enregistré une séance
announce-field-savers = Séance (vide : personne)
announce-field-savers-hint = Des mots de son titre

## Où en est une annonce
phase-draft = brouillon
phase-waiting = en attente d’un second organisateur
phase-scheduled = programmée
phase-sending = en cours d’envoi
phase-sent = envoyée
phase-retracted = retirée
phase-discarded = supprimée
announce-heading = Annonce { $number } : { $state }
announce-channels = Salons : { $channels }
announce-people = { $count ->
    [0] Messages privés : personne
    [one] Messages privés : { $count } personne
   *[other] Messages privés : { $count } personnes
}
announce-savers = Messages privés aux personnes ayant enregistré : { $title }
announce-at-once = Envoi : dès que vous appuyez sur Envoyer
announce-when = Envoi : { $when }
announce-notifies = Notification : { $who }
announce-notifies-nobody = personne
announce-notifies-everyone = toutes les personnes de ces salons (@everyone)
announce-is-crossposted = Diffusée sur les serveurs qui suivent le salon
announce-in-languages = Langues : { $languages }. Chacun lit la sienne, à défaut l’anglais, à défaut la première.
announce-needs-approval = Un second organisateur doit approuver l’annonce avant l’envoi.
announce-to-check = À corriger d’abord :
announce-no-channel = { $channel } : ce salon n’existe pas sur ce serveur
announce-not-allowed = { $channel } : permissions manquantes : { $permissions }
announce-cannot-post = { $channel } : impossible d’y publier des messages
announce-no-role = Le rôle { $role } n’existe pas sur ce serveur
announce-not-crossposted = { $channel } : seul un salon d’annonces permet la diffusion ; ici, le message paraît normalement

## Menus et boutons
announce-choose-channels = Salons
announce-choose-more-channels = Autres salons
announce-choose-readers = Messages privés
announce-choose-role = Rôle à avertir
announce-choose-language = Langues : en voir une, ou en écrire une autre
announce-readers-nobody = Aucun message privé
announce-readers = Abonnés : { $topic } ({ $count })
announce-language-write = { $language } : à écrire
announce-press-when = Quand…
announce-press-savers = Séance enregistrée…
announce-press-everyone = Avertir tout le monde
announce-press-nobody = Ne pas avertir
announce-press-crosspost = Diffuser
announce-press-no-crosspost = Ne pas diffuser
announce-press-edit = Modifier
announce-press-send = Envoyer
announce-press-schedule = Programmer
announce-press-ask = Demander l’approbation
announce-press-approve = Approuver et envoyer
announce-press-discard = Supprimer
announce-press-retract = Retirer
announce-press-keep = Conserver
announce-press-retry = Réessayer les échecs
announce-press-report = Actualiser
announce-press-open = Examiner

## Ce qu’elle est devenue
announce-retract-sure = Retirer cette annonce ? Les exemplaires remis seront supprimés et les envois en attente, annulés.
announce-list = Annonces
announce-list-empty = Il n’y a pas encore d’annonce. Écrivez-en une avec /announce new.
announce-list-open = Ouvrir une annonce
announce-progress = Remis : { $sent } sur { $total }. En attente : { $waiting }. Échecs : { $failed }.
announce-withdrawn = Retirés : { $count } sur { $total }.
announce-people-progress = Messages privés : { $sent } sur { $total } remis, échecs : { $failed }.
announce-people-closed = Personnes n’acceptant pas mes messages privés : { $count }. L’annonce leur sera montrée la prochaine fois qu’elles feront appel à moi sur le serveur.
announce-target-sent = { $target } : remis
announce-target-waiting = { $target } : en attente
announce-target-held = { $target } : en attente. { $reason } Je continue d’essayer.
announce-target-failed = { $target } : échec. { $reason }
announce-target-withdrawn = { $target } : retiré
announce-reason-missing = Le salon n’existe plus.
announce-reason-forbidden = Je n’ai pas le droit d’y écrire.
announce-reason-dm_closed = N’accepte pas mes messages privés.
announce-reason-invalid = Discord a refusé le message.
announce-reason-other = { $detail }
# Its number needs no plural.
announce-more-targets = et { $count } de plus
announce-approval = Une annonce attend d’être approuvée
announce-please-approve = { $author } a rédigé « { $title } ». Cette annonce atteint de très nombreuses personnes ou avertit tout le monde : un autre organisateur doit d’abord l’examiner.
announce-was-decided = « { $title } » : { $state }.

## Pourquoi pas
announce-changed = Cette annonce a été modifiée depuis que vous l’avez vue. Examinez-la de nouveau.
announce-no-session = Cette séance n’existe pas. Écrivez des mots de son titre.
announce-foreign-channel = Ce salon n’est pas sur le serveur de l’événement.
announce-left-out = Cet élément a été laissé de côté ; le reste est conservé.
announce-nobody = Cette annonce n’atteint personne. Choisissez d’abord un salon ou des lecteurs.
announce-own-approval = Un second organisateur doit l’approuver : vous avez vous-même rédigé l’annonce ou demandé son approbation.
announce-stale = Quelqu’un d’autre est déjà intervenu sur cette annonce.
announce-gone = Cette annonce n’existe plus.
announce-not-now = Ce n’est plus possible pour cette annonce.
announce-empty = Une annonce doit avoir un titre et un texte.
announce-too-long = C’est trop long. Un titre compte au plus 200 caractères, un texte 3 000.
announce-bad-link = Le lien n’est pas une adresse web : elle doit commencer par https:// ou http:// et compter au plus 512 caractères.
announce-bad-picture = L’image n’est pas une adresse web : elle doit commencer par https:// ou http:// et compter au plus 512 caractères.

## Second organisers, other languages, older ones
announce-revision = La modification d’une annonce déjà envoyée attend d’être approuvée
announce-please-approve-revision = { $author } souhaite modifier le texte de l’annonce « { $title } », déjà envoyée. Elle a atteint de très nombreuses personnes ou averti tout le monde : un autre organisateur doit d’abord examiner la modification.
announce-outdated = L’ancien texte subsiste dans ces langues : { $languages }. Vérifiez chacune d’elles.
announce-press-next = Suivante : { $language }
announce-press-whole = Rapport
announce-press-older = Plus anciennes
announce-notifies-role = { $count ->
    [one] { $role } ({ $count } personne)
   *[other] { $role } ({ $count } personnes)
}
announce-notifies-some = { $role } (Discord n’indique pas le nombre de personnes)
announce-left-meanwhile = { $count ->
    [one] { $count } personne n’en voulait plus au moment de l’envoi.
   *[other] { $count } personnes n’en voulaient plus au moment de l’envoi.
}
announce-bad-channel = Ce n’est pas un nom de salon : un nom compte de 1 à 100 caractères.
trouble-announcement = L’annonce « { $target } » ne peut pas être envoyée pour le moment ({ $detail }). Je continue d’essayer ; le journal en dit plus.
