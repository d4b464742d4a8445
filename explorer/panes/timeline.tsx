import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Session } from '../state/session.ts';
import { mayLieBetween, type TimelineEntry } from '../state/timeline.ts';
import { t } from '../words/index.ts';
import { Answered } from './answered.tsx';
import { KindMark } from './kind-mark.tsx';
import { KnownAt } from './known-at.tsx';
import { dayAfter, timeScale } from './time-scale.ts';

const [WIDTH, LANE, AXIS] = [1000, 9, 22];
/** Lanes of bars at most; what finds none lies in the last. */
const LANES = 16;

/** Events and statements on one axis, and since when they have been known. */
export function Timeline(props: { session: Session }) {
  const known = () => props.session.timeline.data()?.known;
  return (
    <div class="timeline">
      {/* Outside of the answer, which each of its steps replaces: who moves it by keys stays on it. */}
      <Show when={known()}>{(days) => <KnownAt session={props.session} known={days()} />}</Show>
      <Answered answer={props.session.timeline}>
        {({ items, total }) => (
          <>
            <p class="count">{t('timelineShown', { shown: items.length, total })}</p>
            <Axis session={props.session} items={items} />
            <Entries session={props.session} items={items} />
          </>
        )}
      </Answered>
    </div>
  );
}

interface Bar extends TimelineEntry {
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}

/** Bars span what a date may mean; dragging over them filters. */
function Axis(props: { session: Session; items: readonly TimelineEntry[] }) {
  const scale = createMemo(() =>
    timeScale(props.items.flatMap(({ from, to }) => (from && to ? [from, to, dayAfter(to)] : []))),
  );
  const bars = createMemo(() => lanesOf(props.items, scale().at));
  const height = () => AXIS + LANE * (1 + Math.max(0, ...bars().map(({ lane }) => lane)));
  const between = () => props.session.view().filter.between;
  const [drag, setDrag] = createSignal<readonly [number, number] | null>(null);
  let svg!: SVGSVGElement;
  const placeOf = (event: PointerEvent) => {
    const { left, width } = svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - left) / width));
  };
  const finish = () => {
    const dragged = drag();
    setDrag(null);
    if (!dragged) return;
    const [from, to] = [...dragged].sort((a, b) => a - b).map((place) => scale().dayAt(place));
    if (from && to) props.session.setFilter({ between: [from, to] });
  };
  const brush = () => {
    const dragged = drag();
    if (dragged) return [...dragged].sort((a, b) => a - b);
    const days = between();
    return days && [scale().at(days[0]), scale().at(dayAfter(days[1]))];
  };
  return (
    <>
      <svg
        ref={svg}
        class="axis"
        viewBox={`-8 0 ${WIDTH + 16} ${height()}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('brushHint')}
        onPointerDown={(event) => {
          svg.setPointerCapture(event.pointerId);
          setDrag([placeOf(event), placeOf(event)]);
        }}
        onPointerMove={(event) => setDrag((before) => before && [before[0], placeOf(event)])}
        onPointerUp={finish}
        onPointerCancel={() => setDrag(null)}
      >
        <Show when={brush()}>
          {(ends) => (
            <rect
              class="brush"
              x={(ends()[0] ?? 0) * WIDTH - 4}
              width={((ends()[1] ?? 0) - (ends()[0] ?? 0)) * WIDTH + 8}
              y="0"
              height={height()}
            />
          )}
        </Show>
        <For each={bars()}>
          {({ kind, left, right, lane, open, edtf, label }) => (
            <rect
              class={kind.toLowerCase()}
              classList={{ open: open !== null }}
              x={left}
              width={right - left}
              y={AXIS + lane * LANE}
              height={LANE - 2}
              rx="3"
            >
              <title>{`${edtf}: ${label}`}</title>
            </rect>
          )}
        </For>
      </svg>
      <div class="days" aria-hidden="true">
        <For each={ticksOf(scale().days, scale().at)}>
          {({ day, place }) => <span style={{ left: `${place * 100}%` }}>{day}</span>}
        </For>
      </div>
      <BrushFields session={props.session} days={scale().days.slice(0, -1)} />
    </>
  );
}

/** The same by keyboard: two days. */
function BrushFields(props: { session: Session; days: readonly string[] }) {
  const between = () => props.session.view().filter.between;
  const set = (from: string, to: string) => {
    if (from && to) props.session.setFilter({ between: from <= to ? [from, to] : [to, from] }, 'between');
  };
  return (
    <div class="brush-fields">
      <label>
        {t('from')}
        <input
          type="date"
          value={between()?.[0] ?? props.days[0] ?? ''}
          onChange={(event) => set(event.currentTarget.value, between()?.[1] ?? props.days.at(-1) ?? '')}
        />
      </label>
      <label>
        {t('to')}
        <input
          type="date"
          value={between()?.[1] ?? props.days.at(-1) ?? ''}
          onChange={(event) => set(between()?.[0] ?? props.days[0] ?? '', event.currentTarget.value)}
        />
      </label>
      <Show when={between()}>
        <button type="button" class="small" onClick={() => props.session.setFilter({ between: null })}>
          {t('clearBrush')}
        </button>
      </Show>
    </div>
  );
}

function Entries(props: { session: Session; items: readonly TimelineEntry[] }) {
  const between = () => props.session.view().filter.between;
  const dated = () =>
    props.items.filter((entry) => {
      const days = between();
      return days ? mayLieBetween(entry, days) : entry.from !== null;
    });
  const undated = () => props.items.filter(({ from }) => from === null).length;
  return (
    <>
      <ol class="entries">
        <For each={dated()}>
          {({ id, kind, label, lang, edtf }) => (
            <li>
              <time>{edtf}</time>
              <KindMark kind={kind} />
              <button type="button" class="link" onClick={() => props.session.show([id], { node: id })}>
                <span lang={lang ?? undefined}>{label}</span>
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={undated() > 0}>
        <p class="count">{t('undated', { count: undated() })}</p>
      </Show>
    </>
  );
}

/** Each in the first lane where it touches nothing. */
function lanesOf(items: readonly TimelineEntry[], at: (day: string) => number): Bar[] {
  const ends: number[] = [];
  return items.flatMap((item) => {
    if (item.from === null || item.to === null) return [];
    const left = item.open === 'start' ? -8 : at(item.from) * WIDTH + 1;
    const right = item.open === 'end' ? WIDTH + 8 : Math.max(at(dayAfter(item.to)) * WIDTH - 1, left + 6);
    const free = ends.findIndex((end) => end <= left);
    const lane = free >= 0 ? free : Math.min(ends.length, LANES - 1);
    ends[lane] = right;
    return [{ ...item, left, right, lane }];
  });
}

/** As many days as can be written beside each other, each where it begins. */
function ticksOf(days: readonly string[], at: (day: string) => number) {
  const ticks: { day: string; place: number }[] = [];
  for (const day of days.slice(0, -1)) {
    const place = at(day);
    const last = ticks.at(-1);
    if (place < 0.85 && (!last || place - last.place > 0.2)) ticks.push({ day, place });
  }
  return ticks;
}
