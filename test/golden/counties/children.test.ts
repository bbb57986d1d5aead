import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("children");
