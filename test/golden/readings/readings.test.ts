import { readDataset } from "../../fixtures/readDataset";
import { testCorpus } from "../corpus";
import { readingText } from "../readingText";

/** Tables as bureaus lay them out, each with all that is read of it. */
testCorpus(__dirname, ".reading.txt", "read", ({ contents }) => readingText(readDataset(contents)));
