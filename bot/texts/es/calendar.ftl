# Calendarios: archivos y direcciones que leen los programas de calendario.

calendar-without-time = No figuran en el calendario, por no tener hora publicada: { $titles }.
calendar-session = «{ $title }» como archivo de calendario.
calendar-programme = Todo el programa, en una dirección que su aplicación de calendario puede seguir: { $address }
calendar-address = Su dirección de calendario privada
calendar-address-about = Su aplicación de calendario puede leer su agenda en una dirección privada y seguir cada cambio. Quien conozca la dirección puede leer su agenda: no la comparta.
calendar-address-since = Tiene una dirección desde el { $day }. No la conservo y por eso no puedo mostrarla otra vez; una nueva ocupa su lugar.
calendar-address-new = Añada ahora una de estas direcciones a su aplicación de calendario: no la conservo y no podré mostrarla otra vez. Quien la conozca puede leer su agenda. Una vez reemplazada o desactivada, deja de funcionar.
calendar-address-stopped = La dirección ya no funciona. Las aplicaciones de calendario que la usaban pueden seguir mostrando lo que leyeron.
calendar-address-kept = conservada solo como huella digital
calendar-press-make = Crear una dirección
calendar-press-replace = Reemplazar la dirección
calendar-press-stop = Desactivar la dirección
calendar-press-add = Añadir al calendario
