## Why what somebody wrote is no moment
time-unreadable = No entiendo esa hora. Escriba, por ejemplo, 18:00, viernes 10:00, 14.05. 10:00 o en 2 horas.
time-no-hour = Falta la hora. Escríbala también, por ejemplo viernes 10:00.
time-several = Eso nombra más de un momento. Escriba solo uno, por ejemplo viernes 10:00.
time-impossible = Esa fecha u hora no existe. Revise los números.
time-too-far = Faltan años para eso. Revise el año.
time-past = { $when } ya pasó. Escriba un momento posterior.
time-skipped = { $when } no existe: en ese momento se adelantan los relojes. Escriba una hora anterior o posterior.
time-twice = Esa hora se repite, porque se atrasan los relojes. Escriba { $first } para la primera o { $second } para la segunda.
