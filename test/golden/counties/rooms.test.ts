import { testJudgedCounties } from "../judgedCounties";

testJudgedCounties("rooms");
