// SPDX-License-Identifier: GPL-3.0-or-later
// The random walks of tests/ui/chart_walks.h, number for number: std::mt19937 and libstdc++'s normal_distribution.

function mersenneTwister(seed) {
  const state = new Uint32Array(624);
  state[0] = seed;
  for (let i = 1; i < 624; ++i) {
    const before = state[i - 1] ^ (state[i - 1] >>> 30);
    state[i] = (Math.imul(before, 1812433253) + i) >>> 0;
  }
  let at = 624;
  return () => {
    if (at === 624) {
      for (let i = 0; i < 624; ++i) {
        const y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
        state[i] = state[(i + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
      }
      at = 0;
    }
    let y = state[at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  };
}

function normal(engine, mean, deviation) {
  const canonical = () => {
    const low = engine();
    return (low + engine() * 4294967296) / 18446744073709551616;
  };
  let saved = null;
  return () => {
    if (saved !== null) {
      const value = saved;
      saved = null;
      return value * deviation + mean;
    }
    let x, y, r;
    do {
      x = 2 * canonical() - 1;
      y = 2 * canonical() - 1;
      r = x * x + y * y;
    } while (r > 1 || r === 0);
    const factor = Math.sqrt((-2 * Math.log(r)) / r);
    saved = x * factor;
    return y * factor * deviation + mean;
  };
}

/** So many lines over so many sessions, as returns since the first. */
export function walks(lines, sessions, seed = 1) {
  const step = normal(mersenneTwister(seed), 0.0002, 0.02);
  return Array.from({ length: lines }, () => {
    let level = 1;
    return Array.from({ length: sessions }, () => {
      const value = level - 1;
      level *= Math.exp(step());
      return value;
    });
  });
}

/** Weekdays from 2 January 2006 on, in seconds. */
export function weekdays(count) {
  const days = [];
  for (let day = Date.UTC(2006, 0, 2) / 86400000; days.length < count; ++day) {
    if ((day + 3) % 7 < 5) days.push(day * 86400);
  }
  return days;
}
