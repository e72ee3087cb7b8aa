## Rappels de séances
reminder-one-soon = « { $title } » commence dans { $length }
reminder-one-now = « { $title } » commence maintenant
reminder-many-soon = { $count ->
    [one] { $count } séance commence
   *[other] { $count } séances commencent
} dans { $length }
reminder-many-now = { $count ->
    [one] { $count } séance commence
   *[other] { $count } séances commencent
} maintenant
reminder-one-tomorrow = « { $title } » commence demain à { $time }
reminder-one-day = « { $title } » commence le { $day } à { $time }
reminder-one-past = « { $title } » a commencé le { $day } à { $time }
reminder-many-tomorrow = { $count ->
    [one] { $count } séance commence
   *[other] { $count } séances commencent
} demain à { $time }
reminder-many-day = { $count ->
    [one] { $count } séance commence
   *[other] { $count } séances commencent
} le { $day } à { $time }
reminder-many-past = { $count ->
    [one] { $count } séance a commencé
   *[other] { $count } séances ont commencé
} le { $day } à { $time }
reminder-stream = À suivre en ligne : ouvrez le lien.
reminder-streams = À suivre en ligne :
reminder-moved = Nouvel horaire pour « { $title } »
reminder-today = Aujourd’hui, { $day }
reminder-tomorrow = Demain, { $day }
reminder-no-time = Les horaires n’ont pas été publiés.
stop-reminders = Pour ne plus recevoir ces messages, écrivez /reminders off.
stop-changes = Vous recevez ce message parce que vous avez enregistré la séance. Pour arrêter, retirez-la avec /agenda ou écrivez /reminders off.

## Changements du programme
change-title-of-post = { $count ->
    [one] Une modification du programme
   *[other] { $count } modifications du programme
}
change-head-changed = « { $title } »
change-head-time = « { $title } » change d’horaire
change-head-room = « { $title } » change de salle
change-head-reinstated = « { $title } » aura finalement lieu
change-added = Nouvelle séance : « { $title } », { $details }
change-cancelled = Séance annulée : « { $title } », { $when }
change-line = { $what } : { $old } → { $new }
change-time = Horaire
change-room = Salle
change-title = Titre
change-people = Intervenants
change-reason = Motif : { $reason }
change-unknown = non publié

## Ce que les organisateurs apprennent quand quelque chose ne va pas
trouble-title = Usher a besoin de votre aide
trouble-missing = Je ne trouve pas le salon « { $target } ». Créez-le, ou indiquez-en un autre dans discord.yaml ; ce qui devait y paraître n’a pas été publié.
trouble-forbidden = Je n’ai pas le droit d’écrire dans « { $target } » ({ $detail }). Accordez-y à mon rôle les permissions Voir le salon, Envoyer des messages et Voir les anciens messages ; ce qui devait y paraître n’a pas été publié.
trouble-elsewhere = Le salon « { $target } » se trouve sur un autre serveur que celui de l’événement. Je ne publie que sur le serveur de l’événement ; indiquez l’un de ses salons dans discord.yaml.
trouble-unfit = « { $target } » ne reçoit pas de messages : c’est un forum, une catégorie ou un salon sans texte. Indiquez un salon textuel dans discord.yaml ; ce qui devait y paraître n’a pas été publié.
trouble-archived = « { $target } » est fermé : le fil est archivé ou verrouillé. Rouvrez-le, ou indiquez un autre salon dans discord.yaml ; ce qui devait y paraître n’a pas été publié.
trouble-edit = Un message dans « { $target } » n’a pas pu être corrigé ({ $detail }) : il affiche encore l’ancien texte. Veuillez le vérifier sur place.
trouble-server = On m’a ajouté à un autre serveur, « { $target } » ({ $detail }). J’y réponds aux questions, mais je n’y publie rien, et personne n’y est organisateur. Si c’est désormais le serveur de l’événement, la personne qui fait fonctionner ce bot peut l’indiquer : python -m bot home { $detail }
trouble-invalid = Un message pour « { $target } » a été refusé ({ $detail }). Rien n’a été publié ; prévenez la personne qui fait fonctionner ce bot.
trouble-broken = Un message pour « { $target } » n’a pas pu être rédigé (référence { $detail }). Rien n’a été publié ; prévenez la personne qui fait fonctionner ce bot.
trouble-author = L’annonce « { $target } » n’a pas été envoyée : { $detail }, qui l’a écrite ou approuvée, ne fait plus partie des organisateurs. Un autre organisateur peut la réécrire.
trouble-files = Les fichiers de l’événement contiennent des erreurs ; je conserve la dernière version valable jusqu’à leur correction :
trouble-unwritable = Impossible d’écrire { $file } : { $reason }. Rien n’a été modifié.
trouble-orphans = Ces modifications concernent des séances qui ne figurent plus au programme :
trouble-source = Le programme à l’adresse « { $target } » ne peut pas être repris ; je conserve la dernière version valable et je réessaierai :
# Its number needs no plural.
trouble-source-lost = « { $target } » ne compte plus que { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} sur { $before } ; je conserve la dernière version valable. Si c’est voulu, écrivez /change accept.
