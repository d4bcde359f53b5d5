package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingASecureSessionTest {
    private final MovableClock clock = new MovableClock();
    private final WebSudo sudo = new WebSudo(clock, "/confluence");
    private final HttpServletRequest request = request(new HashMap<>());

    @Test
    void a_session_ends_ten_minutes_after_the_last_request_that_needed_it() {
        sudo.begin(request);
        clock.pass(Duration.ofMinutes(9));
        sudo.willExecuteWebSudoRequest(request);
        clock.pass(Duration.ofMinutes(9));
        assertThat(sudo.canExecuteRequest(request)).isTrue();

        clock.pass(Duration.ofMinutes(1));
        assertThat(sudo.canExecuteRequest(request)).isFalse();
        assertThatThrownBy(() -> sudo.willExecuteWebSudoRequest(request)).isInstanceOf(WebSudoSessionException.class);
    }

    @Test
    void asking_whether_there_is_one_does_not_make_it_longer() {
        sudo.begin(request);
        clock.pass(Duration.ofMinutes(9));
        sudo.canExecuteRequest(request);
        clock.pass(Duration.ofMinutes(1));

        assertThat(sudo.canExecuteRequest(request)).isFalse();
    }

    /** A request whose session has these attributes; it answers nothing else. */
    private static HttpServletRequest request(Map<Object, Object> attributes) {
        HttpSession session = proxy(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        });
        return proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getSession" -> session;
            case "getAttribute" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments)));
    }

    private interface Answers {
        Object to(String method, Object[] arguments);
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
