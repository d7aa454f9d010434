/** Weights of the pair models. Made by scripts/fit.mjs (`npm run fit`): do not edit. */
export const weights = {
  "data": "",
  "kinds": {
    "date": {
      "about": {
        "bias": -2.49,
        "weights": {
          "near-shared": 0.342,
          "about-shared": 0.635,
          "clause-dice": 2.072,
          "clause-contained": 1.65,
          "sentence-dice": 1.185,
          "sentence-shared": 1.475,
          "parties": 0.026,
          "other-parties": -0.252,
          "both-early": 0.369,
          "title-and-text": 2.555,
          "other-modality": -0.812,
          "same-deed": 0.47,
          "once-of-one-party": 5.875,
          "other-action": -0.263,
          "actions-cross": -0.043,
          "same-place": 6.917,
          "years": 0.837,
          "other-grain": -0.246
        }
      },
      "fact": {
        "bias": -3.184,
        "weights": {
          "near-shared": 2.951,
          "about-shared": 1.148,
          "clause-dice": 1.533,
          "clause-contained": 0.733,
          "sentence-shared": 2.848,
          "parties": 0.564,
          "other-parties": -0.359,
          "both-early": 0.376,
          "title-and-text": 3.277,
          "other-modality": -0.388,
          "same-deed": 0.111,
          "once-of-one-party": 5.313,
          "other-action": -0.316,
          "actions-cross": -0.107,
          "same-place": 6.109,
          "years": 0.408,
          "same-value": 1.444,
          "refined-value": 0.753,
          "same-named-day": 0.969
        }
      },
      "agree": 0.4,
      "accuse": 0.3
    },
    "quote": {
      "about": {
        "bias": -4.186,
        "weights": {
          "near-shared": 0.026,
          "about-dice": 2.677,
          "clause-dice": 1.818,
          "clause-contained": 0.513,
          "sentence-shared": 2.102,
          "day-beside": 0.924,
          "title-and-text": 1.21,
          "other-modality": -0.911,
          "quoted-runs": 2.853,
          "reported-runs": 1.573,
          "same-speaker": 1.88,
          "reported": -1.194
        }
      },
      "fact": {
        "bias": -3.849,
        "weights": {
          "about-dice": 3.203,
          "clause-dice": 0.831,
          "clause-contained": 0.711,
          "sentence-shared": 2.273,
          "day-beside": 0.648,
          "title-and-text": 1.187,
          "other-modality": -0.798,
          "quoted-runs": 2.32,
          "reported-runs": 1.606,
          "same-speaker": 1.882,
          "reported": -1.51
        }
      },
      "agree": 0.3,
      "accuse": 0.4
    },
    "topic": {
      "about": {
        "bias": -5.338,
        "weights": {
          "near-dice": 3.881,
          "near-shared": 2.886,
          "clause-contained": 0.409,
          "clause-shared": 0.053,
          "other-parties": -2.658,
          "named": 6.482
        }
      },
      "fact": {
        "bias": -5.338,
        "weights": {
          "near-dice": 3.881,
          "near-shared": 2.886,
          "clause-contained": 0.409,
          "clause-shared": 0.053,
          "other-parties": -2.658,
          "named": 6.482
        }
      },
      "agree": 0.5,
      "accuse": 0.5
    },
    "figure": {
      "about": {
        "bias": -3.109,
        "weights": {
          "near-dice": 1.393,
          "clause-dice": 1.453,
          "clause-contained": 0.369,
          "clause-shared": 0.022,
          "sentence-shared": 1.712,
          "numbers-beside": 2.745,
          "day-beside": 0.109,
          "other-parties": -0.801,
          "title-and-text": -0.886,
          "same-thing": 1.411,
          "same-vague-thing": 0.72,
          "people": 0.264,
          "same-role": 0.054,
          "one-role": -1.068,
          "same-owner": 1.2,
          "other-owner": -2.101,
          "same-where": 0.604,
          "other-where": -1.833,
          "only-count-of-both": 1.029,
          "event-count": 0.054,
          "loose-share": -0.279,
          "part-and-whole": -4.21,
          "other-years": -0.453,
          "money": 0.328,
          "share": -0.279
        }
      },
      "fact": {
        "bias": -3.969,
        "weights": {
          "near-dice": 1.306,
          "clause-dice": 0.622,
          "sentence-shared": 2.665,
          "numbers-beside": 3.655,
          "other-parties": -0.961,
          "title-and-text": -3.355,
          "same-thing": 0.851,
          "same-vague-thing": 0.908,
          "people": 0.193,
          "same-role": 0.707,
          "one-role": -1.428,
          "same-owner": 1.164,
          "other-owner": -0.763,
          "same-where": 1.188,
          "other-where": -1.063,
          "only-count-of-both": 1.581,
          "event-count": 0.707,
          "loose-share": -0.711,
          "part-and-whole": -3.595,
          "other-years": -0.38,
          "money": 0.713,
          "share": -0.711,
          "same-number": 1.41,
          "digits": 0.354,
          "same-share": 0.852,
          "same-small-count": -1.553,
          "compatible": 2.207
        }
      },
      "agree": 0.3,
      "accuse": 0.4
    },
    "statement": {
      "about": {
        "bias": -4.879,
        "weights": {
          "near-dice": 0.074,
          "about-dice": 0.707,
          "about-contained": 1.176,
          "clause-shared": 3.228,
          "sentence-dice": 3.05,
          "sentence-shared": 0.362,
          "both-early": 0.777,
          "title-and-text": -3.733,
          "other-modality": -0.158,
          "same-action": 0.663,
          "same-object": 0.825,
          "same-subject": 0.073
        }
      },
      "fact": {
        "bias": -4.911,
        "weights": {
          "near-dice": 0.002,
          "about-dice": 0.836,
          "about-contained": 1.163,
          "clause-shared": 3.202,
          "sentence-dice": 3.065,
          "sentence-shared": 0.298,
          "both-early": 0.801,
          "title-and-text": -3.779,
          "other-modality": -0.155,
          "same-action": 0.674,
          "same-object": 0.875,
          "same-subject": 0.098
        }
      },
      "agree": 0.4,
      "accuse": 0.6
    }
  }
};
