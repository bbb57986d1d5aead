import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("contradictions");
