(function () {
  function told(x) {
    if (x === Infinity) return "∞";
    if (!isFinite(x)) return "—";
    const size = Math.abs(x);
    if (size !== 0 && (size < 0.001 || size >= 1e9)) return x.toExponential(2).replace("e+", "e");
    const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4;
    return x.toLocaleString("en", { minimumFractionDigits: 0, maximumFractionDigits: digits }).replace("-", "−");
  }
  function value(input, place) {
    const share = place / 1000;
    return input.log ? input.low * Math.pow(input.high / input.low, share) : input.low + (input.high - input.low) * share;
  }
  function place(input, x) {
    const share = input.log ? Math.log(x / input.low) / Math.log(input.high / input.low) : (x - input.low) / (input.high - input.low);
    return 1000 * Math.min(1, Math.max(0, share));
  }
  document.querySelectorAll("section[data-claim]").forEach(function (section) {
    const claim = CLAIMS[section.dataset.claim];
    if (!claim || !claim.formulas.length) return;
    const words = claim.words[section.closest("main").lang];
    const values = Object.assign({}, claim.values);
    let moved = false;
    function draw() {
      const v = Object.assign({}, values);
      claim.formulas.forEach(function (one) { v[one[0]] = one[1](v); });
      section.querySelectorAll("[data-figure]").forEach(function (cell) { cell.textContent = told(v[cell.dataset.figure]); });
      section.querySelectorAll("[data-still]").forEach(function (cell) { cell.style.opacity = moved ? 0.35 : 1; });
      const holds = claim.at_least ? v[claim.figure] >= v[claim.bound] : v[claim.figure] <= v[claim.bound];
      const now = section.querySelector("[data-now]");
      now.textContent = holds ? words.yes : words.no;
      now.className = "now " + (holds ? "yes" : "no");
    }
    section.querySelectorAll("input[data-input]").forEach(function (slider) {
      const name = slider.dataset.input, input = claim.inputs[name];
      const shown = section.querySelector('output[data-of="' + name + '"]');
      slider.addEventListener("input", function () {
        values[name] = value(input, Number(slider.value));
        shown.textContent = told(values[name]);
        moved = true;
        draw();
      });
      slider.reset = function () { values[name] = claim.values[name]; slider.value = place(input, values[name]); shown.textContent = told(values[name]); };
    });
    section.querySelector("[data-reset]").addEventListener("click", function () {
      section.querySelectorAll("input[data-input]").forEach(function (slider) { slider.reset(); });
      moved = false;
      draw();
    });
  });
})();
