package io.guildhall.devhost.web;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** One page or endpoint of the host. Forms are only handed on when they carry the token of the session. */
interface Screen {
    /** Answers GET and HEAD. */
    void get(Exchange exchange) throws IOException, ServletException;

    /** Answers POST; without one of its own a screen refuses the method. */
    default void post(Exchange exchange) throws IOException, ServletException {
        exchange.fail(405, "This address does not take forms.");
    }

    /** Whether a POST must carry the token. Only logging in cannot. */
    default boolean wantsToken() {
        return true;
    }
}
