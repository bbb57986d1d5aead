// Runs before everything else and alone: plain ES5, so that even a web view which understands nothing else can say why.
(function () {
  var PATIENCE = 15000;
  var NO_OFFICE =
    "无法加载 office.js（Excel 加载项的微软程序库），面板不能启动。请检查网络能否访问微软的地址，或请管理员改用 21Vianet 或本地版本的安装包；然后关闭本面板再打开。" +
    "（office.js could not be loaded: check the network, then close this pane and open it again.）";
  var NOT_STARTED =
    "面板没有启动。请关闭本面板再打开；仍不行的，请更新 Excel（需 Excel LTSC 2021 或更新版本）。不在 Excel 中的，请改为打开同一网址下的 web.html。" +
    "（The pane did not start: close it and open it again, or update Excel; outside of Excel open web.html instead.）";

  function explain() {
    var starting = document.getElementById("starting");
    if (!starting || document.hidden) return;
    starting.setAttribute("role", "alert");
    starting.textContent = typeof Office === "undefined" ? NO_OFFICE : NOT_STARTED;
  }

  window.setTimeout(explain, PATIENCE);
  // A refused or missing script is known at once.
  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") explain();
    },
    true,
  );
})();
