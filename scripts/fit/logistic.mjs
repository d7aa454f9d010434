// Logistic regression with an L2 penalty and signs that the weights must keep, by accelerated projected gradient (FISTA, Beck and Teboulle 2009).

const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** The largest eigenvalue of X'X / n by power iteration: how far a step may go. */
function curvature(rows, width) {
  let v = new Float64Array(width).fill(1);
  let norm = 1;
  for (let n = 0; n < 30; n++) {
    const next = new Float64Array(width);
    for (const x of rows) {
      let dot = 0;
      for (let j = 0; j < width; j++) dot += x[j] * v[j];
      for (let j = 0; j < width; j++) next[j] += x[j] * dot;
    }
    norm = Math.hypot(...next) || 1;
    v = next.map((value) => value / norm);
  }
  return norm / rows.length;
}

/**
 * Fits weights. In: rows of features (each with a last column of 1 for the bias), labels 0 or 1, weights of the rows, signs (1, -1, 0) of the features
 * and the strength of the penalty. Out: the weights, the last one the bias.
 */
export function fitLogistic(rows, labels, importance, signs, penalty = 1e-3, steps = 600) {
  const width = rows[0].length;
  const total = importance.reduce((sum, w) => sum + w, 0);
  const weighted = rows.map((x, n) => x.map((value) => value * Math.sqrt(importance[n] * (rows.length / total))));
  const rate = 1 / (0.25 * curvature(weighted, width) + penalty);
  let weights = new Float64Array(width);
  let ahead = weights.slice();
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(width);
    rows.forEach((x, n) => {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += x[j] * ahead[j];
      const error = ((sigmoid(sum) - labels[n]) * importance[n]) / total;
      for (let j = 0; j < width; j++) gradient[j] += x[j] * error;
    });
    const next = ahead.map((w, j) => {
      const moved = w - rate * (gradient[j] + (j < width - 1 ? penalty * w : 0));
      const sign = j < width - 1 ? signs[j] : 0;
      return sign !== 0 && Math.sign(moved) !== sign ? 0 : moved;
    });
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((w, j) => w + ((momentum - 1) / after) * (w - weights[j]));
    weights = next;
    momentum = after;
  }
  return weights;
}

/** The likelihood that a fitted model gives a row. */
export const predict = (weights, x) => sigmoid(x.reduce((sum, value, j) => sum + value * weights[j], 0));
