/** Weights of the pair models. Made by scripts/fit.mjs (`npm run fit`): do not edit. */
export const weights = {
  "data": "",
  "kinds": {
    "date": {
      "about": {
        "bias": -3.706,
        "weights": {
          "about-contained": 0.969,
          "clause-dice": 2.568,
          "clause-shared": 1.131,
          "sentence-shared": 5.765,
          "parties": 0.712,
          "both-early": 0.196,
          "title-and-text": 3.231,
          "other-modality": -1.658,
          "same-deed": 0.831,
          "same-speech": 0.118,
          "once-of-one-party": 5.151,
          "other-action": -0.106,
          "actions-cross": 0.802,
          "same-place": 7.546,
          "years": 0.536
        }
      },
      "fact": {
        "bias": -5.711,
        "weights": {
          "about-dice": 0.409,
          "about-contained": 1.205,
          "about-shared": 0.095,
          "clause-dice": 0.48,
          "clause-shared": 1.65,
          "sentence-shared": 6.032,
          "parties": 0.697,
          "both-early": 0.423,
          "title-and-text": 3.247,
          "other-modality": -1.242,
          "same-deed": 0.672,
          "same-speech": 0.032,
          "once-of-one-party": 5.2,
          "other-action": -0.177,
          "actions-cross": 0.866,
          "same-place": 7.133,
          "years": 0.441,
          "same-value": 2.742,
          "refined-value": 2.525
        }
      },
      "agree": 0.3,
      "accuse": 0.7
    },
    "quote": {
      "about": {
        "bias": -2.205,
        "weights": {
          "about-dice": 0.579,
          "about-contained": 1.031,
          "clause-dice": 2.024,
          "clause-contained": 0.206,
          "clause-shared": 0.085,
          "sentence-shared": 2.778,
          "title-and-text": 1.519,
          "other-modality": -2.019,
          "quoted-runs": 0.931,
          "same-speaker": 2.101,
          "reported": -4.147
        }
      },
      "fact": {
        "bias": -2.205,
        "weights": {
          "about-dice": 0.579,
          "about-contained": 1.031,
          "clause-dice": 2.024,
          "clause-contained": 0.206,
          "clause-shared": 0.085,
          "sentence-shared": 2.778,
          "title-and-text": 1.519,
          "other-modality": -2.019,
          "quoted-runs": 0.931,
          "same-speaker": 2.101,
          "reported": -4.147
        }
      },
      "agree": 0.4,
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
        "bias": -4.569,
        "weights": {
          "near-dice": 1.233,
          "clause-dice": 0.592,
          "clause-contained": 1.677,
          "sentence-shared": 1.79,
          "numbers-beside": 2.914,
          "other-parties": -0.821,
          "both-early": 0.825,
          "title-and-text": -1.311,
          "same-thing": 1.644,
          "same-vague-thing": 0.89,
          "people": 1.005,
          "one-role": -0.446,
          "same-owner": 2.782,
          "other-owner": -1.179,
          "other-where": -0.939,
          "only-count-of-both": 0.535,
          "loose-share": -0.199,
          "part-and-whole": -3.34,
          "other-years": -0.447,
          "money": 0.854,
          "share": -0.199
        }
      },
      "fact": {
        "bias": -5.28,
        "weights": {
          "about-contained": 0.079,
          "clause-dice": 0.614,
          "clause-contained": 1.056,
          "sentence-shared": 1.456,
          "numbers-beside": 3.202,
          "other-parties": -0.917,
          "both-early": 0.72,
          "title-and-text": -2.802,
          "other-modality": -0.775,
          "same-thing": 1.069,
          "same-vague-thing": 0.92,
          "people": 1.26,
          "same-role": 0.261,
          "one-role": -0.308,
          "same-owner": 2.573,
          "other-owner": -0.129,
          "other-where": -0.847,
          "only-count-of-both": 0.099,
          "event-count": 0.261,
          "loose-share": -0.204,
          "part-and-whole": -3.219,
          "other-years": -0.368,
          "money": 1.13,
          "share": -0.204,
          "digits": 1.095,
          "same-sum": 0.157,
          "compatible": 3.109
        }
      },
      "agree": 0.25,
      "accuse": 0.6
    },
    "statement": {
      "about": {
        "bias": -4.89,
        "weights": {
          "about-dice": 0.155,
          "about-contained": 1.415,
          "clause-shared": 3.51,
          "sentence-dice": 2.666,
          "both-early": 0.902,
          "title-and-text": -3.493,
          "same-action": 0.545,
          "same-object": 0.566
        }
      },
      "fact": {
        "bias": -4.89,
        "weights": {
          "about-dice": 0.154,
          "about-contained": 1.415,
          "clause-shared": 3.51,
          "sentence-dice": 2.666,
          "both-early": 0.902,
          "title-and-text": -3.494,
          "same-action": 0.545,
          "same-object": 0.566
        }
      },
      "agree": 0.3,
      "accuse": 0.75
    }
  }
};
