import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("plans");
