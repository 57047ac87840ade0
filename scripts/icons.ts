/**
 * Draws the add-in's icons into assets/: a blue tile, a white sheet of rows, a tick over it.
 * Run after changing the drawing: npx tsx scripts/icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { writePng, type Colour } from './png';

const SIZES = [16, 32, 64, 80];
/** Samples along each side of a pixel, so that edges come out smooth. */
const SAMPLES = 4;

const CLEAR: Colour = [0, 0, 0, 0];
const BLUE: Colour = [15, 108, 189, 255];
const WHITE: Colour = [255, 255, 255, 255];
const GREY: Colour = [176, 196, 214, 255];

/** The drawing on a unit square: the colour at (x, y), both from 0 to 1. */
function colourAt(x: number, y: number): Colour {
  if (!inRoundedTile(x, y)) return CLEAR;
  if (onTick(x, y)) return BLUE;
  if (x < 0.2 || x > 0.8 || y < 0.14 || y > 0.86) return BLUE;
  const row = (y - 0.14) / 0.72;
  const onRule = x > 0.27 && x < 0.73 && [0.14, 0.32, 0.5].some((top) => row > top && row < top + 0.075);
  return onRule ? GREY : WHITE;
}

function inRoundedTile(x: number, y: number): boolean {
  const radius = 0.16;
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function onTick(x: number, y: number): boolean {
  return nearSegment(x, y, 0.36, 0.62, 0.47, 0.74) || nearSegment(x, y, 0.47, 0.74, 0.68, 0.44);
}

function nearSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  const [lengthX, lengthY] = [bx - ax, by - ay];
  const along = ((x - ax) * lengthX + (y - ay) * lengthY) / (lengthX * lengthX + lengthY * lengthY);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * lengthX, y - ay - t * lengthY) < 0.06;
}

/** The mean of the samples inside one pixel, weighted by how opaque each is. */
function pixel(column: number, row: number, size: number): Colour {
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  for (let index = 0; index < SAMPLES * SAMPLES; index += 1) {
    const x = (column + ((index % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, alpha] = colourAt(x, y);
    sums[0] += red * alpha;
    sums[1] += green * alpha;
    sums[2] += blue * alpha;
    sums[3] += alpha;
  }
  const weight = sums[3] || 1;
  const mean = (sum: number): number => Math.round(sum / weight);
  return [mean(sums[0]), mean(sums[1]), mean(sums[2]), Math.round(sums[3] / (SAMPLES * SAMPLES))];
}

mkdirSync('assets', { recursive: true });
for (const size of SIZES) {
  writeFileSync(`assets/icon-${size}.png`, writePng(size, size, (column, row) => pixel(column, row, size)));
}
