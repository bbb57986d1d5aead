import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("quality");
