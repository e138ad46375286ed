/*
 * <settings-forgetful-form><form>…<p role="status" data-words="…"></p></form></settings-forgetful-form>
 *
 * A download leaves its page standing: once the form is on its way, what was typed is taken
 * out of it again, and the page says that something is happening.
 */
class SettingsForgetfulForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", this);
  }

  handleEvent() {
    const form = this.querySelector("form");
    const status = this.querySelector("[data-words]");
    // The fields are read when the submit event has run its course.
    setTimeout(() => {
      form.reset();
      form.querySelectorAll(".error").forEach((error) => error.remove());
      status.textContent = status.dataset.words;
    });
  }
}

customElements.define("settings-forgetful-form", SettingsForgetfulForm);
