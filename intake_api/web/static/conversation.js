// Sends an answer without reloading the page. Everything here also works without it: the server answers
// with the same HTML, of which only what changed is put in place.
(() => {
  "use strict";

  const PATIENCE_MS = 30000;
  const form = document.getElementById("composeur");
  if (!form || !window.fetch || !window.AbortController) return;

  const field = document.getElementById("texte");
  const messages = document.getElementById("messages");
  const announcement = document.getElementById("annonce");
  // A finger's tap on the field opens a keyboard over half of the screen, where Enter is a new line.
  const finePointer = matchMedia("(pointer: fine)").matches;
  const title = document.title;
  let sending = false;
  let failedText = null;

  const hidden = (name) => form.elements.namedItem(name);
  const smooth = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

  function alertWith(sentence) {
    const box = document.getElementById("alerte");
    box.replaceChildren();
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
    if (!sentence) return;
    const line = document.createElement("p");
    line.id = "alerte-texte";
    line.textContent = sentence;
    box.append(line);
    field.setAttribute("aria-describedby", line.id);
  }

  function wait(isWaiting) {
    sending = isWaiting;
    form.toggleAttribute("data-busy", isWaiting);
    for (const button of document.querySelectorAll('button[form="composeur"], #composeur button')) {
      if (isWaiting) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
    if (isWaiting) {
      document.title = form.dataset.sendingTitle;
      announcement.textContent = form.dataset.sending;
    }
  }

  // A message whose answer was lost is sent again under the same id, and counts once; a different
  // text is another message.
  function identify(text) {
    if (failedText === null || failedText === text || !window.crypto?.randomUUID) return;
    hidden("client_message_id").value = crypto.randomUUID();
  }

  function post(button) {
    const body = new URLSearchParams(new FormData(form));
    if (button?.name === "choice") {
      body.set("choice", button.value);
      body.delete("text");
    }
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    return fetch(form.action, {
      method: "POST",
      body,
      headers: { "X-Requested-With": "fetch" },
      signal: patience.signal,
    })
      .then(async (answer) => {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (answer.status >= 500 && !page.getElementById("suite")) throw new Error("no answer");
        return page;
      })
      .finally(() => clearTimeout(timer));
  }

  // Adds the new messages, and lets those already there change: their choices are past.
  function mergeMessages(fresh) {
    const added = [];
    for (const item of fresh.querySelectorAll("#messages > li")) {
      const known = document.getElementById(item.id);
      if (known) known.replaceWith(item);
      else {
        messages.append(item);
        added.push(item);
      }
    }
    return added;
  }

  function replace(id, fresh) {
    const [here, there] = [document.getElementById(id), fresh.getElementById(id)];
    if (here && there) here.replaceWith(there);
  }

  function updateComposer(fresh) {
    const newForm = fresh.getElementById("composeur");
    if (!newForm) {
      replace("suite", fresh);
      document.querySelector(".side")?.remove();
      return;
    }
    // The field stays the same element, so that typing, caret and on-screen keyboard stay too.
    for (const name of ["client_message_id", "shown_from"]) {
      hidden(name).value = newForm.elements.namedItem(name).value;
    }
    form.querySelector("label").textContent = newForm.querySelector("label").textContent;
    const suite = document.getElementById("suite");
    for (const panel of suite.querySelectorAll(".panel")) panel.remove();
    suite.prepend(...fresh.querySelectorAll("#suite > .panel"));
  }

  function show(fresh, sentText, byButton) {
    const problem = fresh.getElementById("alerte-texte");
    document.title = fresh.title;
    announcement.textContent = "";
    if (problem) {
      hidden("client_message_id").value = fresh.querySelector('[name="client_message_id"]').value;
      failedText = null;
      alertWith(problem.textContent);
      if (!byButton) field.focus();
      return;
    }
    failedText = null;
    alertWith("");
    if (!byButton && field.value === sentText) field.value = "";
    grow();
    // The number one takes over from the earlier one.
    document.getElementById("dernier")?.removeAttribute("id");
    const added = mergeMessages(fresh);
    replace("etape", fresh);
    replace("notes", fresh);
    updateComposer(fresh);
    readOn(added, byButton);
  }

  // A button that was pressed is gone: reading goes on at the answer. Somebody who types keeps the
  // field, and hears the answer.
  function readOn(added, byButton) {
    const answers = added.filter((item) => item.classList.contains("from-assistant"));
    const first = answers[0]?.querySelector(".bubble");
    const formIsGone = !document.getElementById("texte");
    if (first && (byButton || formIsGone)) {
      first.setAttribute("tabindex", "-1");
      first.focus({ preventScroll: true });
    } else {
      if (finePointer) field.focus({ preventScroll: true });
      announcement.textContent = answers.map((item) => item.innerText).join("\n");
    }
    (added[0] ?? first)?.scrollIntoView({ block: "start", behavior: smooth() });
  }

  form.addEventListener("submit", (event) => {
    if (form.dataset.native) return;
    event.preventDefault();
    if (sending) return;
    const button = event.submitter;
    const byButton = button?.name === "choice";
    const text = field.value;
    if (!byButton && !text.trim()) {
      alertWith(form.dataset.empty);
      field.focus();
      return;
    }
    identify(byButton ? button.value : text);
    wait(true);
    post(button)
      .then((fresh) => {
        wait(false);
        if (fresh.getElementById("suite")) show(fresh, text, byButton);
        else letTheBrowser(button);
      })
      .catch(() => {
        failedText = byButton ? button.value : text;
        document.title = title;
        announcement.textContent = "";
        wait(false);
        alertWith(form.dataset.offline);
      });
  });

  // Anything but a part of this page (signed out, erased meanwhile…) is shown as the server says it.
  function letTheBrowser(button) {
    form.dataset.native = "yes";
    form.requestSubmit(button ?? undefined);
  }

  function grow() {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  field.addEventListener("input", grow);
  if (finePointer) {
    form.querySelector("[data-hint]").hidden = false;
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit(form.querySelector(".send button"));
    });
  }
  // On a narrow screen the notes come after the field: closed, they leave the room to the conversation.
  const note = document.getElementById("note");
  if (note && matchMedia("(max-width: 60rem)").matches) note.open = false;
  grow();
})();
