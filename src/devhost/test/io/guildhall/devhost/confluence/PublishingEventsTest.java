package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.TestDatabases;
import io.guildhall.devhost.plugin.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PublishingEventsTest extends StateContract {
    private final Diary diary = new Diary();
    private EventPublisher events;

    PublishingEventsTest() {
        super(TestDatabases.H2);
    }

    @BeforeEach
    void listen() {
        events = state.events();
        events.register(diary);
    }

    @Test
    void a_listener_gets_what_it_asked_for_before_publishing_returns() {
        events.publish(new Moved("DOC"));
        events.publish("something else");

        assertThat(diary.lines).containsExactly("moved DOC");
    }

    @Test
    void a_listener_for_a_wider_type_gets_all_of_it() {
        events.register(new Object() {
            @EventListener
            public void anything(Object event) {
                diary.lines.add("seen " + event);
            }
        });
        events.publish("something else");

        assertThat(diary.lines).containsExactly("seen something else");
    }

    @Test
    void listeners_run_in_a_transaction_of_the_host() {
        events.publish(new Moved("DOC"));

        assertThat(diary.inTransaction).isTrue();
    }

    @Test
    void an_error_of_the_machine_is_nobodys_to_log_and_forget() {
        events.register(new Object() {
            @EventListener
            public void fails(Moved event) {
                throw new OutOfMemoryError("full");
            }
        });

        assertThatThrownBy(() -> events.publish(new Moved("DOC"))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void events_for_later_are_refused_by_name() {
        assertThatThrownBy(() -> events.publish(new Later()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Later is @AsynchronousPreferred");
    }

    @Test
    void one_class_that_is_missing_spoils_the_whole_listener() throws Exception {
        Object listener = withoutClass("Optional").getConstructor().newInstance();

        assertThatThrownBy(() -> events.register(listener))
                .isInstanceOf(NoClassDefFoundError.class)
                .hasMessageContaining("Optional");
        events.publish("something");
        assertThat(System.getProperty("listener.heard")).isNull();
    }

    /** A listener of two events, of which one was there when it was compiled. */
    private static Class<?> withoutClass(String missing) {
        Map<String, byte[]> classes = Sources.compile(Map.of(
                "sample." + missing,
                "package sample; public class " + missing + " {}",
                "sample.Listening",
                """
                package sample;
                import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
                public class Listening {
                    @EventListener
                    public void text(String event) {
                        System.setProperty("listener.heard", event);
                    }
                    @EventListener
                    public void other(%s event) {}
                }""".formatted(missing)));
        return new ClassLoader(PublishingEventsTest.class.getClassLoader()) {
            Class<?> define() {
                byte[] listening = classes.get("sample/Listening.class");
                return defineClass("sample.Listening", listening, 0, listening.length);
            }
        }.define();
    }

    @Test
    void whoever_registers_twice_hears_once() {
        events.register(diary);
        events.publish(new Moved("DOC"));

        assertThat(diary.lines).hasSize(1);
    }

    @Test
    void whoever_leaves_hears_nothing() {
        events.unregister(diary);
        events.publish(new Moved("DOC"));

        assertThat(diary.lines).isEmpty();
    }

    @Test
    void an_object_without_listeners_is_refused() {
        assertThatThrownBy(() -> events.register("text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> events.register(new Object() {
                    @EventListener
                    public void two(Moved one, Moved other) {}
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes one event");
    }

    record Moved(String space) {}

    @AsynchronousPreferred
    record Later() {}

    static final class Diary {
        final List<String> lines = new ArrayList<>();
        boolean inTransaction;

        @EventListener
        public void moved(Moved event) {
            lines.add("moved " + event.space());
            inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        }
    }
}
