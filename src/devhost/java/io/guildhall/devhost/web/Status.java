package io.guildhall.devhost.web;

import java.io.IOException;
import java.util.Map;

/** {@code /status}: what a load balancer asks. */
final class Status implements Screen {
    private volatile String state = "STARTING";

    void run() {
        state = "RUNNING";
    }

    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.response().setStatus(state.equals("RUNNING") ? 200 : 503);
        exchange.json(Map.of("state", state));
    }
}
