package io.guildhall.devhost.web;

import java.io.IOException;

/** Ends a secure administrator session, by a link as in Confluence: nobody gains anything by it. */
final class DropAccess implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.site().modules().webSudo().drop(exchange.request());
        exchange.redirect("/");
    }
}
