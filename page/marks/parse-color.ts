/** A color as red, green and blue of 0 to 255, and how opaque it is, of 0 to 1. */
export type Color = {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
};

/**
 * A computed color: rgb() as it is, color() by its three channels, and of lab(), lch(), oklab() and oklch() the
 * gray of its luminance, since nothing else of a background decides what can be seen on it. Undefined for others.
 */
export function parseColor(text: string): Color | undefined {
  const [, space = '', inside = ''] = /^(\w+)\(([^)]+)\)$/.exec(text) ?? [];
  const numbers = inside
    .split(/[\s,/]+/)
    .map((part) => Number.parseFloat(part))
    .slice(space === 'color' ? 1 : 0)
    .map((part) => (Number.isNaN(part) ? 0 : part)); // "none"
  const [x, y, z, alpha = 1] = numbers;
  if (x === undefined || y === undefined || z === undefined) return undefined;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { red: x, green: y, blue: z, alpha };
    case 'color':
      return { red: x * 255, green: y * 255, blue: z * 255, alpha };
    case 'lab':
    case 'lch':
      return gray(x > 8 ? ((x + 16) / 116) ** 3 : x / 903.3, alpha);
    case 'oklab':
      return gray(luminanceOfOklab(x, y, z), alpha);
    case 'oklch': {
      const hue = (z * Math.PI) / 180;
      return gray(luminanceOfOklab(x, y * Math.cos(hue), y * Math.sin(hue)), alpha);
    }
    default:
      return undefined;
  }
}

/** https://bottosson.github.io/posts/oklab/ from Oklab to linear sRGB, and on to luminance as WCAG 2.2 weighs it. */
function luminanceOfOklab(lightness: number, a: number, b: number): number {
  const long = (lightness + 0.3963 * a + 0.2158 * b) ** 3;
  const medium = (lightness - 0.1056 * a - 0.0639 * b) ** 3;
  const short = (lightness - 0.0895 * a - 1.2915 * b) ** 3;
  return 1.1125 * medium - 0.0408 * long - 0.0717 * short;
}

function gray(luminance: number, alpha: number): Color {
  const linear = Math.min(Math.max(luminance, 0), 1);
  const share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  return { red: share * 255, green: share * 255, blue: share * 255, alpha };
}
