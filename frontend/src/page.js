// What the pages need beside HTML: a slider tells its value as it moves, a command can be copied.
// Everything else is links, forms and htmx. Without this the pages work by their forms' buttons.
document.addEventListener("input", (event) => {
  const slider = event.target;
  if (!(slider instanceof HTMLInputElement) || slider.type !== "range") return;
  const shown = document.querySelector(`output[for="${CSS.escape(slider.id)}"]`);
  const per = Number(slider.dataset.per ?? 1); // the address says MW, whatever people read
  if (shown) shown.textContent = (slider.value / per).toLocaleString(document.documentElement.lang, {
    minimumFractionDigits: 1, maximumFractionDigits: per > 1 ? 3 : 2,
  });
});

document.addEventListener("click", async (event) => {
  const button = event.target instanceof Element && event.target.closest("button[data-copy]");
  if (!button) return;
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent.trim());
    button.textContent = button.dataset.done;
  } catch {
    button.textContent = button.dataset.failed;
  }
  setTimeout(() => { button.textContent = before; }, 1600);
});

document.documentElement.classList.add("scripted");
