import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("classes");
