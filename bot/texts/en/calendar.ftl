# Calendars: files, and the addresses that calendar programs read.

calendar-without-time = Not in the calendar, as no time has been published: { $titles }.
calendar-session = “{ $title }” as a calendar file.
calendar-programme = The whole programme at an address that your calendar program can follow: { $address }
calendar-address = Your private calendar address
calendar-address-about = Your calendar program can read your agenda at a private address and follow every change. Whoever knows the address can read your agenda: keep it to yourself.
calendar-address-since = You have had an address since { $day }. I do not keep it, so I cannot show it again; a new one takes its place.
calendar-address-new = Add one of these to your calendar program now: I do not keep the address and cannot show it again. Whoever knows it can read your agenda. Once it is replaced or stopped, it no longer works.
calendar-address-stopped = The address no longer works. Calendar programs that used it may go on showing what they have read.
calendar-address-kept = kept only as a fingerprint
calendar-press-make = Create an address
calendar-press-replace = Replace the address
calendar-press-stop = Stop the address
calendar-press-add = Add to calendar
