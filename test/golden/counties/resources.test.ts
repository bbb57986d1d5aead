import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("resources");
