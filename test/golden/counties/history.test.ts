import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("history");
