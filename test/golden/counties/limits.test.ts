import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("limits");
