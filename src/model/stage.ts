export { STAGES, type Stage } from "../regulation/stage";
