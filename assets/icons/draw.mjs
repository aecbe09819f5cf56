// Draws the add-in's icons: three linked partners whose two strong links form a check mark.
// `npm run icons` writes the PNG files beside this script. Lengths are in units of the icon's width.
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80];

const [left, foot, right] = [
  [0.17, 0.46],
  [0.4, 0.77],
  [0.82, 0.23],
];

// Both colours keep a contrast of 3:1 on Excel's light and dark ribbons.
const STRONG = [0x1a, 0x8a, 0x5f];
const FAINT = [0x7d, 0x93, 0xa8];

// Painted in this order, the last on top. The faint link would only blur the smallest icon.
const SHAPES = [
  { colour: FAINT, from: left, to: right, radius: 0.028, smallest: 32 },
  { colour: STRONG, from: left, to: foot, radius: 0.062, smallest: 16 },
  { colour: STRONG, from: foot, to: right, radius: 0.062, smallest: 16 },
  { colour: STRONG, from: left, to: left, radius: 0.145, smallest: 16 },
  { colour: STRONG, from: foot, to: foot, radius: 0.145, smallest: 16 },
  { colour: STRONG, from: right, to: right, radius: 0.145, smallest: 16 },
];

for (const size of SIZES) {
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), png(size, pixels(size)));
}

/** RGBA bytes, row by row, each row led by PNG's filter byte 0. */
function pixels(size) {
  const bytes = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * (1 + size * 4) + 1 + x * 4;
      bytes.set(pixel(size, x + 0.5, y + 0.5), at);
    }
  }
  return bytes;
}

function pixel(size, x, y) {
  let [colour, alpha] = [[0, 0, 0], 0];
  for (const shape of SHAPES.filter(({ smallest }) => size >= smallest)) {
    const cover = coverage(shape, size, x, y);
    const sum = cover + alpha * (1 - cover);
    if (sum === 0) continue;
    colour = colour.map((c, i) => (shape.colour[i] * cover + c * alpha * (1 - cover)) / sum);
    alpha = sum;
  }
  return [...colour.map(Math.round), Math.round(alpha * 255)];
}

/** How much of the pixel the shape (a line with round ends; a dot where both ends meet) covers. */
function coverage({ from, to, radius }, size, x, y) {
  const [fx, fy, tx, ty] = [...from, ...to].map((n) => n * size);
  const length2 = (tx - fx) ** 2 + (ty - fy) ** 2;
  const along = length2 === 0 ? 0 : ((x - fx) * (tx - fx) + (y - fy) * (ty - fy)) / length2;
  const t = Math.min(1, Math.max(0, along));
  const distance = Math.hypot(x - fx - t * (tx - fx), y - fy - t * (ty - fy));
  return Math.min(1, Math.max(0, radius * size - distance + 0.5));
}

/** PNG, 8 bits a channel, RGBA, not interlaced (https://www.w3.org/TR/png-3/). */
function png(size, raw) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(raw, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
