package io.guildhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link PersonFacts} does. */
public abstract class PersonFactsContract {
    private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");

    protected abstract PersonFacts facts();

    @Test
    void what_is_said_is_kept_as_it_was_said() {
        Facts ana = new Facts(ANA, "Research", "Graz", OptionalInt.of(0), Optional.of(BEN), NOON);
        Facts ben = Facts.nothing(BEN, NOON);

        facts().put(List.of(ana, ben));

        assertThat(facts().of(List.of(ANA, BEN, new UserId("key-zoe")))).isEqualTo(Map.of(ANA, ana, BEN, ben));
        assertThat(facts().of(List.of())).isEmpty();
        assertThat(facts().count()).isEqualTo(2);
    }

    @Test
    void what_is_said_later_replaces_all_of_it() {
        facts().put(List.of(new Facts(ANA, "Research", "Graz", OptionalInt.of(9), Optional.of(BEN), NOON)));
        Facts later = new Facts(ANA, "", "Wien", OptionalInt.empty(), Optional.empty(), NOON.plusSeconds(1));

        facts().put(List.of(later));

        assertThat(facts().of(List.of(ANA))).isEqualTo(Map.of(ANA, later));
        assertThat(facts().count()).isEqualTo(1);
    }

    @Test
    void many_come_at_once() {
        facts().put(IntStream.range(0, 501)
                .mapToObj(no -> Facts.nothing(new UserId("key-" + no), NOON))
                .toList());

        assertThat(facts().count()).isEqualTo(501);
        assertThat(facts().of(IntStream.range(0, 501)
                        .mapToObj(no -> new UserId("key-" + no))
                        .toList()))
                .hasSize(501);
    }
}
