/*
 * <ask-model stop="/say-it/own-model/stop/"><form>…<button name="ask">…</button><button type="button" data-stop hidden>…</button></form></ask-model>
 *
 * Shows a way to call it off while a model is being asked.
 */
class AskModel extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.button = this.querySelector("[data-stop]");
    this.form.addEventListener("submit", () => (this.button.hidden = false));
    this.button.addEventListener("click", () => this.stop());
  }

  async stop() {
    // The page that waits then gets its answer at once: that it was called off.
    await fetch(this.getAttribute("stop"), {
      method: "POST",
      credentials: "same-origin",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams(new FormData(this.form)),
      keepalive: true,
    }).catch(() => null);
  }
}

customElements.define("ask-model", AskModel);
