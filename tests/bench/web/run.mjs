// SPDX-License-Identifier: GPL-3.0-or-later
// node tests/bench/web/run.mjs FOLDER [BENCH]: measures uPlot, ECharts and lightweight-charts from FOLDER/node_modules in the
// distribution's Chromium (software raster), then our own chart with BENCH (bench_chart_pan), and prints both.
//   mkdir FOLDER && cd FOLDER && npm install --no-save --no-package-lock uplot@1.6 echarts@6 lightweight-charts@5
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";

const kTypes = { html: "text/html", js: "text/javascript", css: "text/css" };
const kPatience = 300000;
const [folder, bench = "build/ci/tests/bench/bench_chart_pan"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/bench/web/run.mjs FOLDER [BENCH]");
  process.exit(2);
}

function fileOf(url) {
  const path = normalize(decodeURIComponent(url)).replace(/^(\.\.[/\\])+/, "");
  return path.startsWith("/modules/") ? join(folder, "node_modules", path.slice("/modules/".length))
                                      : join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, path);
}

function measure() {
  return new Promise((resolve, reject) => {
    const profile = mkdtempSync(join(tmpdir(), "chart-bench-"));
    let browser;
    const finish = (call, value) => {
      clearTimeout(patience);
      browser?.kill();
      server.close();
      server.closeAllConnections?.();
      setTimeout(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }), 1000);
      call(value);
    };
    const patience = setTimeout(() => finish(reject, new Error("no results in time")), kPatience);
    const server = createServer((request, response) => {
      if (request.method === "POST") {
        let body = "";
        request.on("data", (part) => { body += part; });
        request.on("end", () => { response.end(); finish(resolve, JSON.parse(body)); });
        return;
      }
      try {
        const path = fileOf(request.url === "/" ? "/compare.html" : request.url);
        response.setHeader("Content-Type", kTypes[path.split(".").pop()] ?? "application/octet-stream");
        response.end(readFileSync(path));
      } catch {
        response.statusCode = 404;
        response.end();
      }
    });
    server.listen(0, "127.0.0.1", () => {
      browser = spawn("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                                   "--window-size=1300,760", "--force-device-scale-factor=1", `--user-data-dir=${profile}`,
                                   `http://127.0.0.1:${server.address().port}/`], { stdio: "ignore" });
      browser.on("error", (error) => finish(reject, error));
    });
  });
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"))).version;
}

const results = await measure();
for (const [name, one] of Object.entries(results)) {
  const figures = one.error ?? `pan ${one.pan.toFixed(1)} ms, zoom ${one.zoom.toFixed(1)} ms`;
  console.log(`${name} ${versionOf(name)}: ${figures}`);
}
const ours = JSON.parse(execFileSync(bench, ["--benchmark_filter=Ours", "--benchmark_format=json"],
                                     { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, QT_QPA_PLATFORM: "offscreen" } }));
for (const one of ours.benchmarks) {
  if (one.name.includes("/30/5000/"))
    console.log(`ours, ${one.name}: ${one.wall_ms.toFixed(1)} ms by the wall clock, ${one.real_time.toFixed(1)} ms of processor time`);
}
