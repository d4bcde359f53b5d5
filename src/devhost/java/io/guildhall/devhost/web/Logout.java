package io.guildhall.devhost.web;

import java.io.IOException;

/** Logs out, by a link as in Confluence. */
final class Logout implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        CallerFilter.logOut(exchange.request());
        exchange.redirect("/login.action");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        get(exchange);
    }
}
