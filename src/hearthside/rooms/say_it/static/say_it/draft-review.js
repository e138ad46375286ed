/*
 * <draft-review url="/say-it/look/" wait="500" longest="5000" long="…" trouble="…" done="…"><form>
 *   <textarea name="text">…</textarea> … <p data-status role="status"></p><div data-reading tabindex="-1">…</div></form></draft-review>
 *
 * Asks how the draft may be heard once typing has stopped for a moment. A new question calls off
 * the one before, so an answer that comes late never takes the place of a newer one. The buttons
 * in the answer work by themselves; with this script they do the same without leaving the page.
 */
class DraftReview extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.field = this.form.elements.text;
    this.place = this.querySelector("[data-reading]");
    this.status = this.querySelector("[data-status]");
    this.read = this.field.value;
    // Chinese is typed in Latin letters first, which are nobody's words yet.
    this.field.addEventListener("input", (event) => event.isComposing || this.wait());
    this.field.addEventListener("compositionend", () => this.wait());
    // Taken at the click: the form is not sent then, and no other element thinks it is.
    this.form.addEventListener("click", (event) => this.press(event));
    this.form.addEventListener("submit", () => this.stop());
    this.leave = () => this.stop();
    document.addEventListener("hearthside:locking", this.leave);
  }

  disconnectedCallback() {
    this.stop();
    document.removeEventListener("hearthside:locking", this.leave);
  }

  stop() {
    clearTimeout(this.timer);
    this.asking?.abort();
  }

  wait() {
    this.stop();
    this.place.querySelector(".say-it-reading")?.classList.add("is-old");
    this.say("");
    if (this.field.value.length > Number(this.getAttribute("longest"))) {
      return this.say(this.getAttribute("long"));
    }
    this.timer = setTimeout(() => this.look(), Number(this.getAttribute("wait")) || 500);
  }

  async look({ pressed = false } = {}) {
    this.stop();
    const asking = (this.asking = new AbortController());
    const body = new FormData(this.form);
    body.set("look", "yes");
    const asked = this.field.value;
    try {
      const answer = await fetch(this.getAttribute("url"), {
        method: "POST",
        credentials: "same-origin",
        redirect: "error",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams(body),
        signal: asking.signal,
      });
      const page = await answer.text();
      if (asking.signal.aborted) return;
      if (!answer.ok) return this.say(this.getAttribute("trouble"));
      this.show(page, asked);
      this.say(pressed ? this.getAttribute("done") : "");
    } catch {
      if (!asking.signal.aborted) this.say(this.getAttribute("trouble"));
    }
  }

  press(event) {
    const { name, value, dataset } = event.target.closest("button") ?? {};
    if (!["look", "put", "undo", "mean"].includes(name)) return;
    // With no words there is nothing to look at; the page itself says what to do.
    if (name === "look" && !this.field.value.trim()) return;
    event.preventDefault();
    const before = this.form.elements.before;
    if (name === "put") {
      // A place that was read in other words than these is not there any more.
      if (this.field.value !== this.read) return this.look({ pressed: true });
      before.value ||= this.field.value;
      this.write(dataset.words, Number(dataset.start), Number(dataset.end));
    } else if (name === "undo") {
      this.write(before.value, 0, this.field.value.length);
      before.value = "";
    } else if (name === "mean") {
      const mark = Object.assign(document.createElement("input"), { type: "hidden", name: "meant" });
      mark.value = value;
      this.form.prepend(mark);
    }
    this.look({ pressed: true });
  }

  show(page, asked) {
    const wasHere = this.place.contains(document.activeElement);
    this.read = asked;
    this.place.innerHTML = page;
    // The button that was pressed is gone; the keyboard goes on from where it stood.
    if (wasHere) this.place.focus();
  }

  write(words, start, end) {
    this.field.focus();
    this.field.setSelectionRange(start, end);
    // Written as if typed, so that the browser's own undo takes it back as well.
    const typed = words && document.execCommand("insertText", false, words);
    if (!typed) this.field.setRangeText(words, start, end, "end");
    // A gap is there to be filled: what is typed next goes into it.
    const gap = /_{2,}/.exec(words);
    if (gap) this.field.setSelectionRange(start + gap.index, start + gap.index + gap[0].length);
  }

  say(words) {
    this.status.textContent = words;
  }
}

customElements.define("draft-review", DraftReview);
