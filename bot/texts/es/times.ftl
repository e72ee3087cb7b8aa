## Why what somebody wrote is no moment
time-unreadable = No entiendo esa hora. Escriba, por ejemplo, 18:00, viernes 10:00, 14 de mayo 10:00 o dentro de 2 horas.
time-no-hour = Falta la hora. Añádala, por ejemplo: viernes 10:00.
time-several = Ha indicado más de un momento. Escriba solo uno, por ejemplo: viernes 10:00.
time-impossible = Esa fecha o esa hora no existe. Revise los números.
time-too-far = Faltan años para eso. Revise el año.
time-past = Ese momento ya ha pasado: { $when }. Indique uno posterior.
time-skipped = Esa hora no existe, porque en ese momento se adelantan los relojes: { $when }. Indique una hora anterior o posterior.
time-twice = Esa hora se repite, porque se atrasan los relojes. Escriba { $first } para la primera o { $second } para la segunda.
