package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.TestDatabases;
import java.util.ArrayList;
import java.util.List;
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
    void a_listener_that_fails_takes_the_publishers_work_back() {
        events.register(new Object() {
            @EventListener
            public void fails(Moved event) {
                throw new IllegalStateException("no");
            }
        });

        assertThatThrownBy(() -> state.inTransaction(() -> {
                    user("ana");
                    events.publish(new Moved("DOC"));
                    return 0;
                }))
                .hasMessageContaining("a listener failed")
                .hasRootCauseMessage("no");
        assertThat(state.users().byName("ana")).isEmpty();
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
