import { serveEngine } from "./engineServer";

// The worker of the page: everything that takes long happens here. Of the page's kind the compiler knows other methods.
serveEngine(self as unknown as Worker);
