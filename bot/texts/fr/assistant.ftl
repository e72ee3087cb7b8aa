## Ce que fait Usher
assistant-remind-me = Sur Discord, appuyez sur « Me le rappeler » sous une séance ou utilisez /remind : je vous écris avant le début. /reminders règle le délai.
assistant-save-session = Sur Discord, /remind ou « Me le rappeler » enregistre une séance ; /agenda affiche celles que vous avez enregistrées.
assistant-calendar = Sur Discord, /agenda vous donne vos séances enregistrées dans un fichier de calendrier.
assistant-stop-messages = Sur Discord, /reminders off arrête tous les rappels et /unsubscribe tous les autres messages.
assistant-change-language = Écrivez dans l’une des sept langues : je réponds dans la même. Sur Discord, /language en fixe une : anglais, français, espagnol, russe, arabe, chinois ou coréen.
assistant-my-data = Sur Discord, /privacy show affiche ce qui est enregistré à votre sujet, /privacy export vous le remet, /privacy erase l’efface.
assistant-ask-person = Posez d’abord votre question ici. Sur Discord, quand je n’ai pas la réponse, un bouton sous mon message la transmet aux organisateurs.

## Degré de certitude
feelings = Merci pour votre message. Je ne peux répondre qu’aux questions sur { HAS_ARTICLE($name) ->
    [yes] { IN_SENTENCE($name) }
   *[no] cet événement, { $name }
} : que puis-je chercher pour vous ?
trouble = Voilà qui est fâcheux. Si vous devez arriver en retard ou ne pouvez pas venir, prévenez les organisateurs.
event-unknown = Cela ne figure pas dans les informations que m’ont données les organisateurs.
emergency-first = En cas d’urgence, appelez le numéro d’urgence local et prévenez le personnel le plus proche.
not-told = { $topic } : les organisateurs ne m’ont rien communiqué à ce sujet.
detail-unknown = « { $thing } » : les organisateurs ne m’ont pas dit { $detail ->
    [price] ce que cela coûte, ni si les frais d’inscription le couvrent
    [address] à quelle adresse cela se trouve
    [phone] à quel numéro de téléphone on peut appeler
    [email] à quelle adresse électronique on peut écrire
    [hours] à quelles heures c’est
    [floor] à quel étage c’est
    [distance] à quelle distance cela se trouve
   *[place] où cela se trouve
}.
detail-near = Ce qu’ils disent au sujet de « { $topic } » : { $text }
still-unknown = « { $name } » : les organisateurs ne m’en ont rien dit.
guess = Voici ma meilleure hypothèse :
published-so = Voici ce que les organisateurs ont publié :
overview = Je ne comprends pas bien votre question. L’événement en bref :
claim-yes = Oui. { $text }
claim-no = Non, pas { $value }. { $text }
claim-wrong = Non. { $text }
claim-unknown = Les organisateurs n’ont pas indiqué si c’est bien { $value }.
claim-neither = Ni l’un ni l’autre. { $text }
session-kind =
    « { $title } » est { $kind ->
        [keynote] une conférence plénière
        [workshop] un atelier
        [panel] une table ronde
        [discussion] une discussion
       *[talk] une séance ordinaire
    }.
from-session = Extrait de « { $title } » : { $text }
from-person = Extrait de la biographie ({ $person }) : { $text }
language-unsupported = Je ne parle pas encore cette langue. Vous pouvez écrire en anglais, français, espagnol, russe, arabe, chinois ou coréen.
means-unpublished = { $means ->
    [messenger] Aucun compte de messagerie n’a été publié.
    [home] Les adresses privées ne sont pas publiées.
   *[phone] Aucun numéro de téléphone n’a été publié.
}
