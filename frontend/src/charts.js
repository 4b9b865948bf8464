// The one picture that a still one cannot replace: the days of the year, to look into and to pick one from.
// The same numbers stand as a table beside it; without scripts the table and the date field do all that this does.
import { use, init } from "echarts/core";
import { BarChart } from "echarts/charts";
import { AriaComponent, DataZoomComponent, GridComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, AriaComponent, DataZoomComponent, GridComponent, TooltipComponent, CanvasRenderer]);

const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");

function colours(element) {
  const style = getComputedStyle(element);
  return new Proxy({}, { get: (_, name) => style.getPropertyValue(`--${name}`).trim() });
}

class YearOfDays extends HTMLElement {
  connectedCallback() {
    if (this.begun) return;
    this.begun = true;
    this.stop = new AbortController();
    fetch(this.dataset.src, { signal: this.stop.signal, headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then((days) => this.show(days))
      .catch((error) => { if (error.name !== "AbortError") this.hidden = true; });
  }

  disconnectedCallback() {
    this.stop?.abort();
    this.watch?.disconnect();
    dark.removeEventListener("change", this.repaint);
    this.chart?.dispose();
    this.chart = undefined;
    this.begun = false;
  }

  show(days) {
    this.days = days.rows;
    this.chart = init(this, undefined, { renderer: "canvas" });
    this.repaint = () => this.chart.setOption(this.options(), true);
    this.repaint();
    this.chart.on("click", (at) => this.go(this.days[at.dataIndex].date));
    this.watch = new ResizeObserver(() => this.chart.resize());
    this.watch.observe(this);
    dark.addEventListener("change", this.repaint);
  }

  go(date) {
    const field = document.getElementById("day");
    if (!field) return;
    field.value = date;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  options() {
    const say = this.dataset, c = colours(this), days = this.days, per = Number(say.per);
    const energy = (value) => `${value.toLocaleString(say.lang, { maximumFractionDigits: per > 1 ? 2 : 1 })} ${say.unit}`;
    const bar = (name, values, color) => ({
      name, type: "bar", stack: "spill", data: values, itemStyle: { color }, barCategoryGap: "12%", cursor: "pointer",
      emphasis: { itemStyle: { color } },
    });
    const text = { color: c.soft, fontSize: 12, fontFamily: getComputedStyle(this).fontFamily };
      return {
      animation: !still.matches,
      animationDuration: 300,
      aria: { enabled: true, label: { description: say.sentence } },
      textStyle: text,
      grid: { left: 52, right: 12, top: 26, bottom: 74 },
      tooltip: {
        trigger: "axis", renderMode: "richText", confine: true, transitionDuration: 0,
        axisPointer: { type: "shadow", shadowStyle: { color: c.ink, opacity: 0.08 } },
        backgroundColor: c.card, borderColor: c.line, textStyle: { ...text, color: c.ink },
        formatter: (at) => [days[at[0].dataIndex].date, ...at.map((one) => `${one.seriesName}  ${energy(one.value)}`)].join("\n"),
      },
      xAxis: {
        type: "category", data: days.map((one) => one.date), axisTick: { show: false }, axisLine: { lineStyle: { color: c.soft } },
        axisLabel: { ...text, hideOverlap: true, formatter: (date) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}` },
      },
      yAxis: {
        type: "value", name: say.unit, nameTextStyle: { ...text, align: "right" }, axisLabel: text,
        splitLine: { lineStyle: { color: c.grid } },
      },
      dataZoom: [
        { type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false },
        {
          type: "slider", height: 26, bottom: 12, borderColor: c.line, fillerColor: `${c.compute}22`, textStyle: text, brushSelect: false,
          labelFormatter: (_, date) => date, dataBackground: { lineStyle: { color: c.soft }, areaStyle: { color: c.soft } },
          handleStyle: { color: c.card, borderColor: c.compute }, moveHandleStyle: { color: c.line },
        },
      ],
      series: [
        bar(say.rescued, days.map((one) => one.rescued_mwh / per), c.compute),
        bar(say.spilled, days.map((one) => one.spilled_mwh / per), c.unused),
      ],
    };
  }
}

customElements.define("year-of-days", YearOfDays);
