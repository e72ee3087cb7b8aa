"use strict";
// Makes the page better for those who have script: search, filters, order, time, the now-line,
// calendar files, and answers without leaving the page. Everything is there without it.
(() => {
  const told = document.body.dataset;
  const language = document.documentElement.lang;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const byId = (id) => document.getElementById(id);
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const make = (tag, kind, text) => Object.assign(document.createElement(tag), { className: kind, textContent: text });

  // ---- The sessions, as the page tells them
  const days = [...document.querySelectorAll(".day")];
  const cards = days.flatMap((day) => [...day.querySelectorAll(".session")].map((element) => {
    const [start, end] = [...element.querySelectorAll(".when time")].map((time) => new Date(time.dateTime));
    return {
      element, day, start, end,
      slot: element.closest(".slot"),
      words: fold(element.textContent),
      people: [...element.querySelectorAll(".who bdi")].map((name) => name.dataset.name || name.textContent),
      tracks: (element.dataset.tracks || "").split(" ").filter(Boolean),
      rooms: (element.dataset.rooms || "").split(" ").filter(Boolean),
      names: [...element.querySelectorAll(".room")].map((room) => room.textContent),
      languages: (element.dataset.languages || "").split(" ").filter(Boolean),
    };
  }));
  const endOf = (card) => card.end || (card.start && new Date(card.start.getTime() + 3600000));

  // ---- Search and filters; what is chosen stands in the address, so that it can be passed on
  const FILTERS = ["q", "day", "track", "room", "language", "person"];
  const CHOICES = [...FILTERS, "order", "times"];
  const chosen = (name) => (byId(name) ? byId(name).value.trim() : "");
  const fits = (card) => {
    const words = fold(chosen("q")).split(/\s+/).filter(Boolean);
    const person = fold(chosen("person"));
    return words.every((word) => card.words.includes(word))
      && (!chosen("day") || card.day.id === chosen("day"))
      && (!chosen("track") || card.tracks.includes(chosen("track")))
      && (!chosen("room") || card.rooms.includes(chosen("room")))
      && (!chosen("language") || card.languages.includes(chosen("language")))
      && (!person || card.people.some((name) => fold(name).includes(person)));
  };
  const filter = () => {
    let shown = 0;
    for (const card of cards) {
      card.element.hidden = !fits(card);
      shown += !card.element.hidden;
    }
    for (const part of document.querySelectorAll(".slot, .day")) {
      part.hidden = !part.querySelector(".session:not([hidden])");
    }
    for (const link of document.querySelectorAll(".days a")) {
      link.parentElement.hidden = byId(link.hash.slice(1)).hidden;
    }
    const narrowed = shown < cards.length;
    byId("shown").textContent = narrowed ? fill(told.shown, { shown, count: cards.length }) : "";
    byId("clear").hidden = !FILTERS.some(chosen);
    document.querySelector(".nothing").hidden = shown > 0 || !cards.length;
  };
  const remember = () => {
    const query = new URLSearchParams(location.search);
    for (const name of CHOICES) chosen(name) ? query.set(name, chosen(name)) : query.delete(name);
    const text = query.toString();
    history.replaceState(null, "", location.pathname + (text ? `?${text}` : "") + location.hash);
  };

  // ---- Order: by time, or by room
  const original = days.map((day) => [day, [...day.querySelectorAll(".slot")]]);
  const arrange = () => {
    for (const [day, slots] of original) {
      day.querySelectorAll(".slot").forEach((slot) => slot.remove());
      if (chosen("order") !== "room") {
        for (const slot of slots) {
          slot.lastElementChild.append(...cards.filter((card) => card.slot === slot).map((card) => card.element));
          day.append(slot);
        }
        continue;
      }
      const rooms = new Map();
      for (const card of cards.filter((one) => one.day === day)) {
        const room = card.names.join(", ") || told.noRoom;
        rooms.has(room) ? rooms.get(room).push(card) : rooms.set(room, [card]);
      }
      const ordered = [...byId("room").options].map((option) => option.text);
      const place = (room) => (ordered.includes(room) ? ordered.indexOf(room) : ordered.length);
      for (const room of [...rooms.keys()].sort((a, b) => place(a) - place(b))) {
        const slot = make("div", "slot", "");
        const list = make("ul", "sessions", "");
        list.append(...rooms.get(room).map((card) => card.element));
        slot.append(make("h4", "at wide", room), list);
        day.append(slot);
      }
    }
  };

  // ---- The venue's time, or the reader's
  const hours = (zone) => new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
  const dayOf = (moment, zone) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: own });
  const times = [...document.querySelectorAll("main time")].map((element) => ({
    element, moment: new Date(element.dateTime), text: element.textContent,
  }));
  const differs = times.some(({ moment }) => hours(own).format(moment) !== hours(told.zone).format(moment));
  const isOwn = () => chosen("times") === "yours";
  const showTimes = () => {
    for (const { element, moment, text } of times) {
      if (!isOwn()) {
        element.textContent = text;
        continue;
      }
      // Days stay the venue's; a time that is on another day for the reader says on which.
      const other = dayOf(moment, own) !== dayOf(moment, told.zone);
      element.textContent = `${other ? `${weekday.format(moment)} ` : ""}${hours(own).format(moment)}`;
    }
    for (const night of document.querySelectorAll(".night")) night.hidden = isOwn();
    const zone = document.querySelector(".zone");
    zone.dataset.venue = zone.dataset.venue || zone.textContent;
    zone.textContent = isOwn() ? fill(told.yourTime, { zone: own.replace(/_/g, " ") }) : zone.dataset.venue;
  };

  // ---- What is on now
  const line = make("p", "now", "");
  line.id = "now";
  const showNow = () => {
    const now = new Date();
    line.remove();
    for (const card of cards) {
      const isLive = card.start && card.start <= now && now < endOf(card) && !card.element.classList.contains("off");
      card.element.classList.toggle("over", Boolean(card.start) && endOf(card) <= now);
      const mark = card.element.querySelector(".live");
      if (isLive && !mark) {
        card.element.querySelector(".when").append(" ", make("strong", "live", told.onNow));
      } else if (!isLive && mark) {
        mark.remove();
      }
    }
    const timed = cards.filter((card) => card.start);
    const next = timed.find((card) => card.start > now);
    const isUnderWay = timed.some((card) => card.start <= now) && timed.some((card) => endOf(card) > now);
    const today = next && timed.some((card) => card.day === next.day && card.start <= now);
    if (isUnderWay && chosen("order") !== "room") {
      line.textContent = fill(told.now, { time: hours(isOwn() ? own : told.zone).format(now) });
      if (next && today) next.slot.before(line);
      else if (next) next.day.before(line);
      else days.at(-1).append(line);
    }
    byId("jump").hidden = !line.isConnected;
  };

  // ---- A session as a calendar file, where no server gives it (RFC 5545)
  const stamp = (date) => `${date.toISOString().replace(/[-:]|\.\d+/g, "")}`;
  const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
  const folded = (row) => {
    const parts = [];
    let part = "", size = 0;
    for (const letter of row) {
      const length = new TextEncoder().encode(letter).length;
      if (size + length > 73) { parts.push(part); part = ""; size = 0; }
      part += letter;
      size += length;
    }
    return [...parts, part].join("\r\n ");
  };
  const calendarOf = (card) => [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Usher//page//EN", "BEGIN:VEVENT",
    `UID:${card.element.id.slice(2)}@${told.event}`, `DTSTAMP:${stamp(new Date())}`,
    `DTSTART:${stamp(card.start)}`, `DTEND:${stamp(endOf(card))}`,
    `SUMMARY:${escaped(card.element.querySelector("h5").textContent)}`,
    ...(card.names.length ? [`LOCATION:${escaped(card.names.join(", "))}`] : []),
    "END:VEVENT", "END:VCALENDAR", "",
  ].map(folded).join("\r\n");
  const offer = (card) => {
    const place = card.element.querySelector(".own");
    if (!place || !card.start || place.querySelector(".add")) return;
    const link = make("a", "add", told.add);
    link.download = `${card.element.id.slice(2)}.ics`;
    link.href = URL.createObjectURL(new Blob([calendarOf(card)], { type: "text/calendar" }));
    place.prepend(link, " ");
  };

  // ---- Questions
  const askForm = byId("ask");
  const ask = async (question) => {
    const answers = byId("answers");
    const turn = make("p", "turn", told.waiting);
    answers.append(turn);
    try {
      const fields = new URLSearchParams({ question, conversation: askForm.elements.conversation.value, part: "1" });
      const response = await fetch(askForm.action, { method: "POST", body: fields, credentials: "omit" });
      const holder = document.createElement("template");
      // The server escapes all of it, and no script of it could run (see the page's policy).
      holder.innerHTML = await response.text();
      const given = holder.content.querySelector(".turn");
      if (!given) throw new Error(String(response.status));
      turn.replaceWith(given);
      // What an answer names is on this page already.
      for (const link of given.querySelectorAll(".links a")) link.setAttribute("href", link.hash);
      askForm.elements.conversation.value = given.dataset.conversation || "";
      if (response.ok) askForm.elements.question.value = "";
    } catch {
      turn.textContent = told.failed;
    }
  };
  if (askForm) {
    document.addEventListener("submit", (event) => {
      if (!event.target.closest(".ask")) return;
      event.preventDefault();
      const question = event.submitter?.value || askForm.elements.question.value;
      if (question.trim()) ask(question);
    });
  }

  // ---- Whether the programme has changed meanwhile; looked at when the reader comes back to the page
  const address = location.href.split("#")[0];
  const watch = async () => {
    const notice = document.querySelector(".newer");
    const tag = async (options) => (await fetch(address, { credentials: "omit", ...options })).headers.get("etag");
    // The page itself is in the browser's memory, and with it the tag it came with.
    const known = await tag({ cache: "force-cache" });
    let looked = Date.now();
    document.addEventListener("visibilitychange", async () => {
      if (document.hidden || Date.now() - looked < 60000 || !notice.matches(":empty")) return;
      looked = Date.now();
      const found = await tag({ method: "HEAD", cache: "no-store" }).catch(() => null);
      if (!known || !found || found === known) return;
      const button = make("button", "", notice.dataset.show);
      button.type = "button";
      button.addEventListener("click", () => location.reload());
      notice.append(notice.dataset.text, button);
    });
  };
  if (askForm) watch().catch(() => {});

  // ---- Begin
  const clear = () => {
    for (const name of FILTERS) if (byId(name)) byId(name).value = "";
    filter();
    remember();
  };
  const open = () => {
    const card = cards.find((one) => `#${one.element.id}` === decodeURIComponent(location.hash));
    if (!card) return;
    if (card.element.hidden) clear();
    const details = card.element.querySelector("details");
    if (details) details.open = true;
    card.element.scrollIntoView();
  };
  const names = [...new Set(cards.flatMap((card) => card.people))].sort((a, b) => a.localeCompare(b, language));
  byId("people").append(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
  if (byId("times")) byId("times").options[1].text = fill(told.yourTime, { zone: own.replace(/_/g, " ") });
  byId("clock").hidden = !differs;
  const query = new URLSearchParams(location.search);
  for (const name of CHOICES) if (byId(name) && query.has(name)) byId(name).value = query.get(name);
  const update = (name) => {
    if (name === "order") arrange();
    if (name === "times") showTimes();
    if (name === "order" || name === "times") showNow();
    filter();
    remember();
  };
  for (const name of CHOICES) byId(name)?.addEventListener("input", () => update(name));
  byId("clear").addEventListener("click", () => {
    clear();
    byId("q").focus();
  });
  document.querySelector(".more").addEventListener("click", (event) => {
    const filters = byId("filters");
    filters.hidden = !filters.hidden;
    event.currentTarget.setAttribute("aria-expanded", String(!filters.hidden));
  });
  document.addEventListener("toggle", (event) => {
    const card = event.target.open && cards.find((one) => one.element.contains(event.target));
    if (card) offer(card);
  }, true);
  document.querySelector(".tools").hidden = !cards.length;
  if (CHOICES.slice(1).some(chosen)) document.querySelector(".more").click();
  if (chosen("order")) arrange();
  if (isOwn()) showTimes();
  filter();
  showNow();
  setInterval(showNow, 30000);
  addEventListener("hashchange", open);
  open();
})();
