// Draws XmR charts from the data that stands in the page. What the chart shows is also said in words and in the table.

const dark = window.matchMedia("(prefers-color-scheme: dark)");
const paint = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function look(kind) {
  switch (kind) {
    case "IMPROVEMENT": return { symbol: "diamond", size: 11, color: paint("--good") };
    case "CONCERN": return { symbol: "triangle", size: 11, color: paint("--bad") };
    case "HIGH":
    case "LOW": return { symbol: "rect", size: 9, color: paint("--pause") };
    default: return { symbol: "circle", size: 7, color: paint("--muted") };
  }
}

function line(name, data, color, type, width = 1.5) {
  return { name, type: "line", data, symbol: "none", silent: true, z: 1, lineStyle: { color, type, width }, itemStyle: { color } };
}

/** A stretch of equal height, with a gap after it. */
function level(groups, figure) {
  return groups.flatMap(({ from, to, limits }) =>
    limits[figure] === undefined ? [] : [[from, limits[figure]], [to, limits[figure]], [to, null]]);
}

function options(data, words, formats) {
  const grey = paint("--line-strong");
  const ink = paint("--ink");
  const marks = [
    ...(data.goLive ? [{ xAxis: data.goLive, label: { formatter: words.goLive } }] : []),
    ...data.rebases.map((day) => ({ xAxis: day, label: { formatter: words.rebase } })),
  ];
  const last = data.points.at(-1)?.day;
  const end = data.targetDate && data.targetDate > last ? data.targetDate : last;
  const series = [
    line(words.upper, level(data.groups, "upper"), grey, "dashed"),
    line(words.lower, level(data.groups, "lower"), grey, "dashed"),
    line(words.centre, level(data.groups, "centre"), ink, "solid", 1.3),
    {
      name: words.value,
      type: "line",
      z: 3,
      lineStyle: { color: paint("--muted"), width: 1.4 },
      itemStyle: { color: paint("--muted") },
      data: data.points.map((point) => {
        const { symbol, size, color } = look(point.kind);
        return { value: [point.day, point.value ?? null], symbol, symbolSize: size, itemStyle: { color }, point };
      }),
      markLine: {
        silent: true,
        symbol: "none",
        animation: false,
        lineStyle: { color: paint("--pause"), type: "dotted", width: 1.6 },
        label: { color: ink, position: "insideEndTop", rotate: 0, distance: 4 },
        data: marks,
      },
    },
  ];
  if (data.target !== undefined && data.points.length > 0) {
    series.push(line(words.target, [[data.points[0].day, data.target], [end, data.target]], paint("--scale"), [7, 3, 2, 3], 1.8));
  }
  if (data.trajectory.length > 1) {
    series.push(line(words.trajectory, data.trajectory.map(({ day, value }) => [day, value]), paint("--scale"), "dotted", 1.8));
  }
  const axis = { axisLine: { lineStyle: { color: grey } }, axisLabel: { color: paint("--muted"), hideOverlap: true } };
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true, label: { description: data.text }, decal: { show: false } },
    grid: { left: 8, right: 16, top: 28, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      backgroundColor: paint("--sheet"),
      borderColor: grey,
      textStyle: { color: ink },
      formatter: ({ data: { point } }) => (point ? `${point.period}: ${formats.format(point.value)} ${data.unit}\n${point.says}` : ""),
    },
    xAxis: { type: "time", ...axis, axisLabel: { ...axis.axisLabel, formatter: { year: "{yyyy}", month: "{yyyy}-{MM}", day: "{yyyy}-{MM}-{dd}" } }, splitLine: { show: false } },
    yAxis: { type: "value", scale: true, name: data.unit, nameTextStyle: { color: paint("--muted"), align: "left" }, ...axis, axisLabel: { color: paint("--muted"), formatter: (value) => formats.format(value) }, splitLine: { lineStyle: { color: paint("--line") } } },
    series,
  };
}

function draw(place) {
  const data = JSON.parse(document.getElementById(place.dataset.chart).textContent);
  const formats = new Intl.NumberFormat(document.documentElement.lang === "en" ? "en-GB" : "sv-SE", {
    minimumFractionDigits: 0,
    maximumFractionDigits: Math.max(data.decimals, 1),
  });
  window.echarts.getInstanceByDom(place)?.dispose();
  const chart = window.echarts.init(place, null, { renderer: "canvas" });
  chart.setOption(options(data, place.dataset, formats));
  return chart;
}

let charts = [];

function drawAll() {
  charts.forEach((chart) => chart.isDisposed() || chart.dispose());
  charts = [...document.querySelectorAll("[data-chart]")].map(draw);
}

if (document.querySelector("[data-chart]")) {
  drawAll();
  dark.addEventListener("change", drawAll);
  document.addEventListener("nyttospar:renewed", drawAll);
  window.addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
  // Paper is light and narrower than the screen.
  window.addEventListener("beforeprint", () => charts.forEach((chart) => chart.resize({ width: 660 })));
  window.addEventListener("afterprint", () => charts.forEach((chart) => chart.resize()));
}
