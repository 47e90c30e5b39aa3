// What the page does beyond HTML. Everything here is an addition: without it the page is whole and every link works.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const target = (link) => byId(decodeURIComponent(link.hash.slice(1)));
  const make = (tag, name) => { const element = document.createElement(tag); element.className = name; return element; };
  const tools = byId("tei.tools");
  const wide = matchMedia("(min-width: 78rem)");

  // A copy of an element's content to show elsewhere: without ids, and out of the order of the keyboard.
  const copyOf = (element, name) => {
    const copy = make("div", name);
    copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    for (const part of all("[id]", copy)) part.removeAttribute("id");
    for (const back of all(".back, .label[role]", copy)) back.remove();
    const language = element.closest("[lang]");
    if (language) { copy.lang = language.lang; if (language.dir) copy.dir = language.dir; }
    return copy;
  };

  // A button of the toolbar, shown where the page has something for it to do.
  const button = (name, when, press) => {
    const found = tools && tools.querySelector(`[data-tool="${name}"]`);
    if (!found || !when) return null;
    found.hidden = false;
    tools.hidden = false;
    if (press) found.addEventListener("click", () => {
      const on = found.getAttribute("aria-pressed") !== "true";
      found.setAttribute("aria-pressed", on);
      press(on);
    });
    return found;
  };

  // ---- Notes: beside the text on wide screens, in a sheet at the foot of the window on others.

  let beside = [];
  const noteOf = (marker) => { const note = target(marker); return note && (note.querySelector(".note-body, .app-entry, .query-text") || note); };

  const sheet = make("div", "sheet");
  sheet.popover = "auto";
  sheet.setAttribute("role", "note");
  sheet.tabIndex = -1;
  document.body.append(sheet);
  let opener = null;
  const open = (marker) => {
    const note = noteOf(marker);
    if (!note) return false;
    const go = make("a", "goto");
    go.href = marker.hash;
    go.textContent = "↓ " + (marker.getAttribute("aria-label") || marker.textContent);
    go.addEventListener("click", () => sheet.hidePopover());
    sheet.replaceChildren(copyOf(note, "sheet-body"), go);
    opener = marker;
    sheet.showPopover();
    sheet.focus({ preventScroll: true });
    return true;
  };
  sheet.addEventListener("toggle", (event) => {
    if (event.newState === "closed" && opener && (sheet.contains(document.activeElement) || document.activeElement === document.body)) opener.focus({ preventScroll: true });
  });
  document.addEventListener("click", (event) => {
    const marker = event.target.closest("a.noteref, a.appref, a.query");
    if (!marker || !marker.hash || event.ctrlKey || event.metaKey || event.shiftKey || sheet.contains(marker)) return;
    // A note that stands whole beside the text needs no sheet.
    if (beside.some((b) => b.marker === marker && !b.aside.classList.contains("clipped"))) return;
    if (sheet.showPopover && open(marker)) event.preventDefault();
  });

  const article = document.querySelector("main");
  const layOut = () => {
    for (const { aside } of beside) aside.remove();
    beside = [];
    document.body.classList.remove("side-notes");
    const markers = wide.matches ? all(".article a.noteref[href^='#']") : [];
    if (!markers.length || markers.length > 4000 || document.body.classList.contains("with-facsimile")) return;
    document.body.classList.add("side-notes");
    const top = article.getBoundingClientRect().top;
    for (const marker of markers) {
      const note = noteOf(marker);
      if (!note || note.closest(".article")?.contains(marker) && note.contains(marker)) continue;
      const aside = copyOf(note, "sidenote");
      // The note itself is at the end of the page; a screen reader need not hear it twice.
      aside.setAttribute("aria-hidden", "true");
      for (const link of all("a, [tabindex]", aside)) link.tabIndex = -1;
      const number = make("span", "sidenote-n");
      number.textContent = marker.textContent.replace(/[[\]() ]/g, "");
      aside.prepend(number, " ");
      beside.push({ aside, marker, y: marker.getBoundingClientRect().top - top });
    }
    article.append(...beside.map((b) => b.aside));
    // All heights are read before any place is written, so that the page is laid out twice and not once a note.
    const heights = beside.map((b) => [b.aside.offsetHeight, b.aside.scrollHeight]);
    let free = 0;
    beside = beside.filter((b, i) => {
      const y = Math.max(b.y, free);
      // Where notes crowd, one that would stand too far from its place is left to the sheet.
      if (y - b.y > 320) { b.aside.remove(); return false; }
      b.aside.style.insetBlockStart = y + "px";
      b.aside.classList.toggle("clipped", heights[i][1] > heights[i][0] + 4);
      free = y + heights[i][0] + 10;
      return true;
    });
  };
  let waiting = 0;
  const layOutSoon = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(layOut); };
  layOut();
  wide.addEventListener("change", layOutSoon);
  addEventListener("resize", layOutSoon);
  if (document.fonts) document.fonts.ready.then(layOutSoon);

  // ---- Contents: where the reader is.

  const entries = new Map(all(".contents a[href^='#']").map((link) => [target(link), link]).filter(([element]) => element));
  if (entries.size && "IntersectionObserver" in window) {
    const headings = [...entries.keys()];
    const mark = () => {
      let current = headings[0];
      for (const heading of headings) if (heading.getBoundingClientRect().top < innerHeight / 3) current = heading;
      for (const [heading, link] of entries) {
        if (heading === current) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
      }
    };
    const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    headings.forEach((heading) => watcher.observe(heading));
    addEventListener("scroll", () => { clearTimeout(mark.timer); mark.timer = setTimeout(mark, 80); }, { passive: true });
    mark();
  }

  // ---- Views

  // The reading of the edition, or that of its source.
  const choices = all(".choice:has(> .reading)");
  button("reading", choices.length, () => {
    for (const choice of choices) {
      const shown = choice.querySelector(":scope > .reading");
      const other = choice.querySelector(":scope > .unseen > .other");
      const [a, b] = [[...shown.childNodes], [...other.childNodes]];
      shown.replaceChildren(...b);
      other.replaceChildren(...a);
      const [was, is] = [choice.dataset.shown, choice.dataset.other];
      choice.dataset.shown = is;
      choice.dataset.other = was;
      choice.title = was + ": " + other.textContent.trim();
      choice.querySelector(":scope > .unseen > .kind").textContent = was;
    }
    layOutSoon();
  });

  const apps = all(".app[id]");
  button("apparatus", all(".appref").length, (on) => document.body.classList.toggle("no-apparatus", !on));
  button("names", document.querySelector(".article .name, .article .date"), (on) => document.body.classList.toggle("show-names", on));

  // The text as one witness has it.
  const witnesses = new Set(all(".rdg[data-wit], .app[data-wit]").flatMap((e) => e.dataset.wit.split(" ")));
  const choose = button("witness", apps.length && witnesses.size > 1);
  if (choose) {
    const select = choose.querySelector("select");
    for (const name of witnesses) if (name) select.add(new Option(name, name));
    const original = new Map();
    select.addEventListener("change", () => {
      for (const app of apps) {
        const entry = byId(app.id + ".entry");
        const mark = app.querySelector(":scope > .appref");
        if (!entry || !mark || app.childNodes.length < 2) continue;
        if (!original.has(app)) original.set(app, [...app.childNodes].filter((node) => node !== mark));
        const reading = select.value && all(".rdg[data-wit]", entry).find((r) => r.dataset.wit.split(" ").includes(select.value));
        const content = reading ? [...copyOf(reading, "").childNodes] : original.get(app);
        app.replaceChildren(...content, mark);
        app.classList.toggle("of-witness", Boolean(reading));
      }
      layOutSoon();
    });
  }

  // Pictures of the source, beside the text. They are fetched when a reader asks for them and not before.
  const pages = all("a.pb[href]:not([href^='#'])");
  const showFacsimile = button("facsimile", pages.length, (on) => (on ? show(pages.find((p) => p.getBoundingClientRect().bottom > 0) || pages[0]) : hide()));
  const panel = make("aside", "facsimile-panel");
  const hide = () => { panel.remove(); document.body.classList.remove("with-facsimile"); showFacsimile.setAttribute("aria-pressed", "false"); layOutSoon(); };
  const show = (page) => {
    const close = make("button", "close");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", tools.dataset.close);
    close.addEventListener("click", () => { hide(); page.focus(); });
    const caption = make("p", "facsimile-caption");
    caption.textContent = page.title;
    const picture = new Image();
    picture.alt = page.getAttribute("aria-label");
    picture.src = page.href;
    const link = make("a", "facsimile-link");
    link.href = page.href;
    link.append(picture);
    // An address that is no picture, such as a viewer's, stays a link.
    picture.addEventListener("error", () => { link.textContent = page.href; });
    panel.setAttribute("aria-label", showFacsimile.textContent);
    panel.replaceChildren(close, caption, link);
    document.body.append(panel);
    document.body.classList.add("with-facsimile");
    showFacsimile.setAttribute("aria-pressed", "true");
    layOutSoon();
  };
  for (const page of pages) page.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(page);
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape" && panel.isConnected) hide(); });

  // ---- Permanent links: one that follows the pointer, since a thousand of them would stand in the way of the keyboard.

  const permalink = make("a", "permalink");
  permalink.textContent = "¶";
  permalink.setAttribute("aria-label", tools ? tools.dataset.permalink : "¶");
  permalink.tabIndex = -1;
  article.addEventListener("pointerover", (event) => {
    const place = event.target.closest("p[id], h2[id], h3[id], h4[id], h5[id], .l[id], li.note[id], .p[id], .ab[id]");
    if (!place || place.contains(permalink) || place.querySelector(":scope > .pn")) return;
    permalink.href = "#" + encodeURIComponent(place.id);
    place.prepend(permalink);
  });

  // ---- Copying a citation

  for (const copy of all("button.copy")) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      const text = byId(copy.getAttribute("aria-controls")).textContent.replace(/\s+/g, " ").trim();
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Pages from a disk have no clipboard of their own in some browsers.
        const field = document.createElement("textarea");
        field.value = text;
        copy.after(field);
        field.select();
        document.execCommand("copy");
        field.remove();
      }
      const label = copy.textContent;
      copy.textContent = copy.dataset.done;
      setTimeout(() => { copy.textContent = label; }, 1600);
    });
  }
})();
