// The language switch works without this: it only keeps the page's language and title in step.
(function () {
  function follow(input) {
    var page = document.getElementById("page-" + input.value);
    document.documentElement.lang = input.value;
    document.title = page.dataset.title;
  }
  document.querySelectorAll('input[name="lang"]').forEach(function (input) {
    input.addEventListener("change", function () { follow(input); });
  });
})();
