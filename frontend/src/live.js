// Live values: the server sends the parts of the page that changed, by their ids, and they are put in their places.
// The HTML is the server's own, made by the template that made the page. Without scripts the page is as of its loading.
const live = document.querySelector("[data-stream]");

if (live) {
  const line = live.querySelector("[data-line]");
  const listed = live.querySelector("[data-machines]").dataset.machines;
  const source = new EventSource(live.dataset.stream);

  const put = (event) => {
    for (const [id, html] of Object.entries(JSON.parse(event.data))) {
      if (id === "live-machines") {
        if (html !== listed) location.reload(); // the site file was changed
        continue;
      }
      const place = document.getElementById(id);
      if (place) place.innerHTML = html ?? "";
    }
  };
  source.addEventListener("state", put);
  source.addEventListener("change", put);
  source.onopen = () => { line.hidden = true; };
  source.onerror = () => { line.hidden = false; };
  addEventListener("pagehide", () => source.close());
}
