import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("whole");
