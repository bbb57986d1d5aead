import type { Stage } from "../../../src/model/stage";

/** What a county published: the eight coefficients of variation of one stage, and their composite. */
export interface PublishedComposite {
  readonly county: string;
  readonly stage: Stage;
  readonly coefficients: readonly number[];
  readonly composite: number;
}

/**
 * County rows of published reports on 基本均衡 with eight coefficients each. One further row (永川区, 小学) is left out:
 * its composite was printed cut off instead of rounded.
 */
export const PUBLISHED: readonly PublishedComposite[] = [
  {
    county: "万州区",
    stage: "primary",
    coefficients: [0.437, 0.419, 0.255, 0.188, 0.171, 0.263, 0.263, 0.42],
    composite: 0.302,
  },
  {
    county: "万州区",
    stage: "junior",
    coefficients: [0.381, 0.298, 0.264, 0.212, 0.207, 0.502, 0.445, 0.539],
    composite: 0.356,
  },
  {
    county: "黔江区",
    stage: "primary",
    coefficients: [0.633, 0.891, 0.435, 0.328, 0.351, 0.391, 0.379, 0.541],
    composite: 0.494,
  },
  {
    county: "黔江区",
    stage: "junior",
    coefficients: [0.808, 0.445, 0.537, 0.472, 0.492, 0.243, 0.272, 0.265],
    composite: 0.442,
  },
  {
    county: "江津区",
    stage: "primary",
    coefficients: [0.535, 0.478, 0.376, 0.354, 0.191, 0.264, 0.254, 0.369],
    composite: 0.353,
  },
  {
    county: "江津区",
    stage: "junior",
    coefficients: [0.319, 0.346, 0.187, 0.241, 0.154, 0.267, 0.25, 0.324],
    composite: 0.261,
  },
  {
    county: "永川区",
    stage: "junior",
    coefficients: [0.422, 0.491, 0.637, 0.409, 0.544, 0.298, 0.259, 0.449],
    composite: 0.439,
  },
  {
    county: "綦江区",
    stage: "primary",
    coefficients: [0.568, 0.61, 0.201, 0.415, 0.267, 0.336, 0.324, 0.423],
    composite: 0.393,
  },
  {
    county: "合肥市庐阳区",
    stage: "primary",
    coefficients: [0.881, 1.299, 0.977, 0.379, 0.17, 0.334, 0.286, 0.408],
    composite: 0.592,
  },
  {
    county: "合肥市庐阳区",
    stage: "junior",
    coefficients: [0.353, 0.784, 0.146, 0.491, 0.037, 0.226, 0.223, 0.253],
    composite: 0.314,
  },
  {
    county: "合肥市蜀山区",
    stage: "primary",
    coefficients: [0.711, 0.649, 0.472, 0.338, 0.235, 0.274, 0.26, 0.396],
    composite: 0.417,
  },
  {
    county: "合肥市蜀山区",
    stage: "junior",
    coefficients: [0.505, 0.484, 0.325, 0.275, 0.199, 0.715, 0.421, 1.021],
    composite: 0.493,
  },
  {
    county: "长春市南关区",
    stage: "primary",
    coefficients: [0.393, 0.578, 0.372, 0.246, 0.208, 0.311, 0.311, 0.455],
    composite: 0.359,
  },
  {
    county: "长春市南关区",
    stage: "junior",
    coefficients: [0.433, 0.464, 0.334, 0.318, 0.433, 0.362, 0.368, 0.335],
    composite: 0.381,
  },
  {
    county: "长春市宽城区",
    stage: "primary",
    coefficients: [0.251, 0.426, 0.267, 0.227, 0.127, 0.318, 0.302, 0.44],
    composite: 0.295,
  },
  {
    county: "长春市宽城区",
    stage: "junior",
    coefficients: [0.285, 0.373, 0.243, 0.333, 0.224, 0.391, 0.355, 0.569],
    composite: 0.347,
  },
  {
    county: "长春市朝阳区",
    stage: "primary",
    coefficients: [0.38, 0.605, 0.352, 0.362, 0.101, 0.301, 0.295, 0.415],
    composite: 0.351,
  },
  {
    county: "长春市朝阳区",
    stage: "junior",
    coefficients: [0.32, 0.431, 0.291, 0.223, 0.095, 0.4, 0.386, 0.431],
    composite: 0.322,
  },
  {
    county: "长春市二道区",
    stage: "primary",
    coefficients: [0.246, 0.471, 0.388, 0.299, 0.189, 0.475, 0.479, 0.533],
    composite: 0.385,
  },
  {
    county: "长春市二道区",
    stage: "junior",
    coefficients: [0.441, 0.494, 0.495, 0.311, 0.388, 0.365, 0.236, 0.493],
    composite: 0.403,
  },
  {
    county: "长春市绿园区",
    stage: "primary",
    coefficients: [0.28, 0.819, 0.315, 0.206, 0.104, 0.353, 0.343, 0.406],
    composite: 0.353,
  },
  {
    county: "长春市绿园区",
    stage: "junior",
    coefficients: [0.362, 0.446, 0.324, 0.402, 0.362, 0.372, 0.342, 0.496],
    composite: 0.388,
  },
];
