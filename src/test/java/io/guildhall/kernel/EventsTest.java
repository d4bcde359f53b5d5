package io.guildhall.kernel;

import com.atlassian.event.api.EventListener;
import io.guildhall.host.HostOver;
import io.guildhall.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class EventsTest {
    @Nested
    class In_memory extends EventsContract {
        private final InMemoryEvents events = new InMemoryEvents();

        @Override
        protected Events events() {
            return events;
        }

        @Override
        protected List<DomainEvent> heard() {
            return events.told();
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

    abstract static class OnAHost extends EventsContract {
        private final HostOver host;
        private final Ear ear = new Ear();

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
            host.confluence.events().register(ear);
        }

        @AfterEach
        void close() {
            host.close();
        }

        @Override
        protected Events events() {
            return host.events();
        }

        @Override
        protected List<DomainEvent> heard() {
            return ear.heard;
        }
    }

    /** Listens as an app does. */
    public static final class Ear {
        private final List<DomainEvent> heard = new ArrayList<>();

        @EventListener
        public void hear(DomainEvent event) {
            heard.add(event);
        }
    }
}
