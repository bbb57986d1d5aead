import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("funds");
