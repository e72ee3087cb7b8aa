# What participants read on the web.

## When there is nothing to show
web-not-found = There is no such page.
web-method = This page can only be read.
web-too-long = That is too long.
web-bad-request = I cannot read that request.
web-slower = That was a lot at once. Please try again in a few seconds.
web-sorry = Something went wrong. Please try again later.
