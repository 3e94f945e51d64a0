// SPDX-License-Identifier: GPL-3.0-or-later
// Measures one frame of each library from the call that moves the view until its canvases can be read: 30 lines of 5,000
// sessions, half of them in view, 1280×720, one pixel wide pens, no animation. What a library puts off until the next
// frame of the browser is called at once, so that no waiting is counted.
import { walks, weekdays } from "/walks.js";

const kLines = 30, kSessions = 5000, kWidth = 1280, kHeight = 720, kFrames = 60, kWarm = 5;
const kColours = ["#B15A16", "#0261C8", "#076052", "#6A0D25", "#C88704", "#553773",
                  "#1E91C5", "#6B835B", "#684510", "#AB718F", "#575E75", "#4A143B"];
const values = walks(kLines, kSessions);
const days = weekdays(kSessions);
const place = document.getElementById("chart");

const postponed = [];
window.requestAnimationFrame = (call) => postponed.push(call);
window.cancelAnimationFrame = (id) => { postponed[id - 1] = null; };

async function settle() {
  await null;
  for (let i = 0; i < postponed.length; ++i) {
    if (postponed[i]) postponed[i](performance.now());
    await null;
  }
  postponed.length = 0;
  for (const canvas of document.querySelectorAll("canvas"))
    canvas.getContext("2d").getImageData(0, 0, 1, 1);
}

const dragged = (frame) => (Math.floor(frame / 60) % 2 === 0 ? frame % 60 : 60 - (frame % 60)) * 8;
const panned = (frame) => {
  const moved = (dragged(frame) * kSessions) / 2 / 1180;
  return [kSessions / 4 + moved, (3 * kSessions) / 4 + moved];
};
const zoomed = (frame) => {
  const moved = (dragged(frame) * kSessions) / 4 / 1180;
  return [kSessions / 4 - moved, (3 * kSessions) / 4 + moved];
};

async function median(show, view) {
  const spent = [];
  for (let frame = 0; frame < kFrames + kWarm; ++frame) {
    const start = performance.now();
    show(...view(frame));
    await settle();
    if (frame >= kWarm) spent.push(performance.now() - start);
  }
  return spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)];
}

const libraries = {
  uplot() {
    const chart = new uPlot({
      width: kWidth, height: kHeight, legend: { show: false }, cursor: { show: false },
      scales: { x: { time: false } },
      series: [{}, ...values.map((_, i) => ({ stroke: kColours[i % 12], width: 1, points: { show: false } }))],
    }, [values[0].map((_, i) => i), ...values], place);
    return (min, max) => chart.setScale("x", { min, max });
  },
  echarts() {
    const chart = echarts.init(place, null, { renderer: "canvas", width: kWidth, height: kHeight });
    chart.setOption({
      animation: false, xAxis: { type: "value", min: 0, max: kSessions - 1 }, yAxis: { type: "value", scale: true },
      dataZoom: [{ type: "inside", filterMode: "none" }],
      series: values.map((line, i) => ({
        type: "line", data: line.map((value, x) => [x, value]), showSymbol: false, sampling: "lttb", silent: true,
        lineStyle: { width: 1, color: kColours[i % 12] },
      })),
    });
    return (startValue, endValue) => {
      chart.dispatchAction({ type: "dataZoom", startValue, endValue });
      chart.getZr().flush();
    };
  },
  "lightweight-charts"() {
    const chart = LightweightCharts.createChart(place, { width: kWidth, height: kHeight });
    values.forEach((line, i) => {
      const series = chart.addSeries(LightweightCharts.LineSeries, {
        color: kColours[i % 12], lineWidth: 1, priceLineVisible: false, lastValueVisible: false,
      });
      series.setData(line.map((value, x) => ({ time: days[x], value })));
    });
    return (from, to) => chart.timeScale().setVisibleLogicalRange({ from, to });
  },
};

const results = {};
for (const [name, make] of Object.entries(libraries)) {
  place.replaceChildren();
  try {
    const show = make();
    await settle();
    results[name] = { pan: await median(show, panned), zoom: await median(show, zoomed) };
  } catch (error) {
    results[name] = { error: String(error) };
  }
}
await fetch("/results", { method: "POST", body: JSON.stringify(results) });
