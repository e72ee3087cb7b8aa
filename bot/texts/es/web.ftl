# Lo que los participantes leen en la web.

## Cuando no hay nada que mostrar
web-not-found = Esta página no existe.
web-method = Esta página es de solo lectura.
web-too-long = El texto es demasiado largo.
web-bad-request = No puedo leer esta solicitud.
web-slower = Son muchas solicitudes a la vez. Inténtelo de nuevo dentro de unos segundos.
web-sorry = Se ha producido un error. Inténtelo de nuevo más tarde.
