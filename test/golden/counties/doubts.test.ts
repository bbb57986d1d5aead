import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("doubts");
