package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.Optional;

/** Logs in. A wrong name and a wrong password look the same. */
final class Login implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.redirect("/login.action");
    }

    @Override
    public boolean wantsToken() {
        return false;
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        Optional<DevUser> user = exchange.site()
                .confluence()
                .users()
                .authenticate(exchange.text("os_username").strip(), exchange.text("os_password"));
        if (user.isEmpty()) {
            exchange.response().setStatus(401);
            LoginPage.show(exchange, refusal(exchange));
            return;
        }
        CallerFilter.logIn(exchange.request(), user.get());
        exchange.redirect(
                Destination.of(exchange.text("os_destination"), exchange.site().contextPath())
                        .path());
    }

    /** Only whoever knows the password learns that the account is deactivated. */
    private static String refusal(Exchange exchange) {
        boolean shutOut = exchange.site()
                .confluence()
                .users()
                .isShutOut(exchange.text("os_username").strip(), exchange.text("os_password"));
        return shutOut
                ? "Your account is deactivated. An administrator can let you in again."
                : "The username or the password is not right.";
    }
}
