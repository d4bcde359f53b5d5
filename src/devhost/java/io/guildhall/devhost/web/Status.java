package io.guildhall.devhost.web;

import java.io.IOException;

/** {@code /status}: what a load balancer asks, and which node answers. */
final class Status implements Screen {
    private volatile String state = "STARTING";

    void run() {
        state = "RUNNING";
    }

    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.response().setStatus(state.equals("RUNNING") ? 200 : 503);
        exchange.json(new Answer(state, exchange.site().place().node()));
    }

    /** What is answered. */
    record Answer(String state, String node) {}
}
