/*
 * <draft-keeper url="/moments/draft/" every="2000" kept="Draft kept" page="…"><form>…</form>
 *   <p class="kept" data-kept role="status"></p></draft-keeper>
 *
 * Sends the form to `url` once typing has stopped for a while, and again when the page is left
 * or locks. Nothing is kept in the browser. With `page`, the address of what is kept, that takes
 * the place of this page's own: a reload or the way back shows the words again.
 */
const LEAVING_LIMIT = 60000; // bytes a browser still sends for a page that is going away

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.last = this.words();
    this.first = location.pathname;
    this.leave = () => this.keep({ leaving: true });
    this.lock = (event) => event.detail?.waitFor?.push(this.keep({ leaving: true }));
    this.form.addEventListener("input", this);
    this.form.addEventListener("submit", this);
    window.addEventListener("pagehide", this.leave);
    document.addEventListener("hearthside:locking", this.lock);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    window.removeEventListener("pagehide", this.leave);
    document.removeEventListener("hearthside:locking", this.lock);
  }

  handleEvent(event) {
    clearTimeout(this.timer);
    // Once the form itself is on its way, a late draft must not come after it.
    if (event.type === "submit") setTimeout(() => (this.sent ||= !event.defaultPrevented));
    else this.timer = setTimeout(() => this.keep(), this.every);
  }

  get every() {
    return Number(this.getAttribute("every")) || 2000;
  }

  words() {
    const fields = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
    return new URLSearchParams(fields).toString();
  }

  async keep({ leaving = false } = {}) {
    clearTimeout(this.timer);
    const body = this.words();
    if (this.sent || body === this.last) return;
    const before = this.last;
    const isEmpty = [...this.querySelectorAll("textarea")].every((field) => !field.value.trim());
    this.last = body;
    const kept = await this.send(body, leaving && body.length < LEAVING_LIMIT);
    if (!kept) this.last = before;
    else this.stand(isEmpty ? this.first : this.getAttribute("page"));
    this.say(kept ? this.getAttribute("kept") : "");
  }

  async send(body, keepalive) {
    try {
      const answer = await fetch(this.getAttribute("url"), {
        method: "POST",
        credentials: "same-origin",
        redirect: "manual",
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          "X-Requested-With": "fetch",
        },
        body,
        keepalive,
      });
      return answer.ok;
    } catch {
      return false;
    }
  }

  // Words that were taken out are kept nowhere, so their page is this one again.
  stand(page) {
    if (!this.hasAttribute("page")) return;
    history.replaceState(history.state, "", page);
    this.form.action = page;
  }

  say(words) {
    const place = this.querySelector("[data-kept]");
    if (place) place.textContent = words ?? "";
  }
}

customElements.define("draft-keeper", DraftKeeper);
