## Why what somebody wrote is no moment
time-unreadable = Je ne comprends pas cette heure. Écrivez par exemple 18:00, vendredi 10:00, 14 mai 10:00 ou dans 2 heures.
time-no-hour = Il manque l’heure. Ajoutez-la, par exemple vendredi 10:00.
time-several = Vous indiquez plusieurs moments. Écrivez-en un seul, par exemple vendredi 10:00.
time-impossible = Cette date ou cette heure n’existe pas. Vérifiez les chiffres.
time-too-far = C’est dans plusieurs années. Vérifiez l’année.
time-past = Moment déjà passé : { $when }. Indiquez un moment ultérieur.
time-skipped = Cette heure n’existe pas, car on avance les horloges à ce moment-là : { $when }. Indiquez une heure antérieure ou postérieure.
time-twice = Cette heure se produit deux fois, car on recule les horloges. Écrivez { $first } pour la première ou { $second } pour la seconde.
