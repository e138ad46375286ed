/*
 * <ask-model stop="/say-it/own-model/stop/"><form>…<button name="ask">…</button><button type="button" data-stop hidden>…</button></form></ask-model>
 *
 * Asks without leaving the page, so that it can be called off. Calling off closes the line to the
 * model; the page then says so. Without this script the form works by itself.
 */
class AskModel extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.ask = this.querySelector("[name=ask]");
    this.off = this.querySelector("[data-stop]");
    this.ask.addEventListener("click", (event) => this.start(event));
    this.off.addEventListener("click", () => this.send(this.getAttribute("stop")));
  }

  async start(event) {
    event.preventDefault();
    if (!this.off.hidden) return;
    this.off.hidden = false;
    this.ask.textContent = this.getAttribute("asking");
    const answer = await this.send(location.href, { ask: "yes" });
    if (!answer?.ok) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.querySelector("main").replaceWith(page.querySelector("main"));
    document.querySelector("main").focus();
  }

  send(url, more = {}) {
    const body = new URLSearchParams(new FormData(this.form));
    Object.entries(more).forEach(([name, value]) => body.set(name, value));
    const headers = { "X-Requested-With": "fetch" };
    return fetch(url, { method: "POST", credentials: "same-origin", headers, body }).catch(() => null);
  }
}

customElements.define("ask-model", AskModel);
