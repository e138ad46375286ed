/*
 * <bring-in-progress><form method="post">…<button type="submit">Continue</button></form></bring-in-progress>
 *
 * Sends the form again and again, each time for the next part, and shows the form that comes
 * back; `data-end-url` on it is where the last part leads. Where a part fails, the button to
 * continue stays in reach. Without this script the button does it all.
 */
class BringInProgress extends HTMLElement {
  connectedCallback() {
    this.go();
  }

  disconnectedCallback() {
    this.gone = true;
  }

  get form() {
    return this.querySelector("form");
  }

  async go() {
    while (!this.gone && !this.form.dataset.endUrl) {
      this.form.querySelector(".actions").hidden = true;
      if (!(await this.bringNextPart())) return this.offerToContinue();
    }
    if (!this.gone) location.assign(this.form.dataset.endUrl);
  }

  async bringNextPart() {
    try {
      const answer = await fetch(this.form.action, {
        method: "POST",
        credentials: "same-origin",
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams(new FormData(this.form)),
      });
      // Locked meanwhile: the page itself knows the way to the door and back.
      if (answer.status === 401) location.reload();
      if (!answer.ok || answer.redirected) return false;
      this.innerHTML = await answer.text();
      return true;
    } catch {
      return false;
    }
  }

  offerToContinue() {
    this.form.querySelector(".actions").hidden = false;
  }
}

customElements.define("bring-in-progress", BringInProgress);
