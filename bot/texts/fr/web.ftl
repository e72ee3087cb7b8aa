# Ce que les participants lisent sur le web.

## Quand il n’y a rien à montrer
web-not-found = Cette page n’existe pas.
web-method = Cette page est en lecture seule.
web-too-long = Ce texte est trop long.
web-bad-request = Je ne parviens pas à lire cette requête.
web-slower = Cela fait beaucoup à la fois. Veuillez réessayer dans quelques secondes.
web-sorry = Une erreur est survenue. Veuillez réessayer plus tard.
