/*
 * <draft-keeper url="/moments/draft/" every="2000" kept="Draft kept"><form>…</form>
 *   <p class="kept" data-kept role="status"></p></draft-keeper>
 *
 * Sends the form to `url` once typing has stopped for a while, and again when the page is left
 * or locks. Nothing is kept in the browser.
 */
const LEAVING_LIMIT = 60000; // bytes a browser still sends for a page that is going away

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    if (!this.form) return;
    this.last = this.words();
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
    this.last = body;
    const kept = await this.send(body, leaving && body.length < LEAVING_LIMIT);
    if (!kept) this.last = before;
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

  say(words) {
    const place = this.querySelector("[data-kept]");
    if (place) place.textContent = words ?? "";
  }
}

customElements.define("draft-keeper", DraftKeeper);
