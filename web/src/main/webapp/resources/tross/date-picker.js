// Beside every date that is typed (input.date): a button that opens the browser's own calendar. Without script, or where the
// browser has none, the date is typed as before. The word for the button comes from the page.
(function () {
  "use strict";
  var word = document.currentScript.dataset.word;
  document.querySelectorAll("input.date[type=text], input.date:not([type])").forEach(function (input) {
    var calendar = document.createElement("input");
    if (!calendar.showPicker) {
      return;
    }
    calendar.type = "date";
    calendar.className = "calendar";
    calendar.tabIndex = -1;
    calendar.setAttribute("aria-hidden", "true");
    var button = document.createElement("button");
    button.type = "button";
    button.className = "btn pick";
    var label = input.labels.length ? input.labels[0].firstChild.textContent.trim() : "";
    button.setAttribute("aria-label", word + (label ? ": " + label : ""));
    button.addEventListener("click", function () {
      calendar.value = /^\d{4}-\d{2}-\d{2}$/.test(input.value.trim()) ? input.value.trim() : "";
      calendar.showPicker();
    });
    calendar.addEventListener("change", function () {
      input.value = calendar.value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      button.focus();
    });
    var box = document.createElement("span");
    box.className = "with-calendar";
    input.replaceWith(box);
    box.append(input, calendar, button);
  });
})();
