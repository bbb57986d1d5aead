import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("teachers");
