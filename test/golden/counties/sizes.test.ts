import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("sizes");
