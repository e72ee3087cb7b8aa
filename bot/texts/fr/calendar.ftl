# Calendriers : fichiers, et adresses que lisent les logiciels de calendrier.

calendar-without-time = Absentes du calendrier, faute d’heure publiée : { $titles }.
calendar-session = « { $title } » sous forme de fichier de calendrier.
calendar-programme = Tout le programme, à une adresse que votre logiciel de calendrier peut suivre : { $address }
calendar-address = Votre adresse de calendrier privée
calendar-address-about = Votre logiciel de calendrier peut lire votre agenda à une adresse privée et en suivre chaque changement. Quiconque connaît l’adresse peut lire votre agenda : gardez-la pour vous.
calendar-address-since = Vous avez une adresse depuis le { $day }. Je ne la conserve pas et ne peux donc pas la montrer de nouveau ; une nouvelle adresse la remplace.
calendar-address-new = Ajoutez maintenant l’une de ces adresses à votre logiciel de calendrier : je ne la conserve pas et ne pourrai plus la montrer. Quiconque la connaît peut lire votre agenda. Une fois remplacée ou désactivée, elle ne fonctionne plus.
calendar-address-stopped = L’adresse ne fonctionne plus. Les logiciels de calendrier qui l’utilisaient peuvent encore afficher ce qu’ils ont lu.
calendar-address-kept = conservée uniquement sous forme d’empreinte
calendar-press-make = Créer une adresse
calendar-press-replace = Remplacer l’adresse
calendar-press-stop = Désactiver l’adresse
calendar-press-add = Ajouter au calendrier
