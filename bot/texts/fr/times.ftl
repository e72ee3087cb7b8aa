## Why what somebody wrote is no moment
time-unreadable = Je ne comprends pas cette heure. Écrivez par exemple 18:00, vendredi 10:00, 14.05. 10:00 ou dans 2 heures.
time-no-hour = Il manque l’heure. Écrivez-la aussi, par exemple vendredi 10:00.
time-several = Cela désigne plusieurs moments. Écrivez-en un seul, par exemple vendredi 10:00.
time-impossible = Cette date ou cette heure n’existe pas. Vérifiez les chiffres.
time-too-far = C’est dans plusieurs années. Vérifiez l’année.
time-past = { $when } est déjà passé. Écrivez un moment plus tardif.
time-skipped = { $when } n’existe pas : on avance les horloges à ce moment-là. Écrivez une heure plus tôt ou plus tard.
time-twice = Cette heure arrive deux fois, car on recule les horloges. Écrivez { $first } pour la première ou { $second } pour la seconde.
