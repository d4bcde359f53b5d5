package io.guildhall.kernel;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.host.HostOver;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.storage.Storage;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class TextsTest {
    @Nested
    class In_memory extends TextsContract {
        @Override
        protected Texts english() {
            return BundleTexts.english();
        }

        @Override
        protected Texts german() {
            return BundleTexts.german().in(ZONE);
        }
    }

    @Nested
    class On_h2 extends OnAHost {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnAHost {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnAHost extends TextsContract {
        private final HostOver host;

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
        }

        @AfterEach
        void close() {
            AuthenticatedUserThreadLocal.reset();
            host.close();
        }

        @Override
        protected Texts english() {
            return textsFor("ellen", ZoneOffset.UTC, Locale.UK);
        }

        @Override
        protected Texts german() {
            return textsFor("greta", ZONE, Locale.GERMANY);
        }

        private Texts textsFor(String username, ZoneId zone, Locale locale) {
            if (host.confluence.users().byName(username).isEmpty()) {
                host.add(username, username, zone, locale);
            }
            AuthenticatedUserThreadLocal.set(
                    host.confluence.users().byName(username).orElseThrow());
            return host.texts();
        }
    }
}
