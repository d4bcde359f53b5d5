package io.guildhall.notice;

import static io.guildhall.notice.Newsroom.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long lists, cut off in the middle and told by two nodes, on real databases. */
class ManyRecipientsTest {
    private static void announce(Newsroom room) {
        room.happenings.note(Occasion.ofAll(
                        OccasionKind.ANNOUNCED,
                        room.community().id().value(),
                        new SpaceKey(GARDEN),
                        Optional.of(room.id("frida")),
                        "a:1",
                        room.guild.clock.instant())
                .saying("Spring"));
    }

    private static Newsroom with(Tables tables, int members) {
        Newsroom room = Newsroom.over(tables).founded();
        room.transactions.inTransaction(() -> {
            for (int i = 0; i < members; i++) {
                room.member("m" + i);
            }
            return members;
        });
        return room;
    }

    private static int count(Tables tables, String table, String criteria) {
        String name = tables.tableNamed(table);
        return tables.database
                .jdbc()
                .queryForObject("SELECT COUNT(*) FROM \"" + name + "\" WHERE " + criteria, Integer.class);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void five_thousand_members_are_told_in_steps_of_a_bounded_number_of_statements(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = with(tables, 5_000);
        List<String> noting = tables.statements(() -> announce(room));

        int steps = 0;
        int most = 0;
        while (true) {
            List<String> step = tables.statements(() -> room.distribution.tell(1));
            if (step.size() < 2) {
                break;
            }
            steps++;
            most = Math.max(most, step.size());
        }

        assertThat(noting.stream().filter(statement -> statement.startsWith("INSERT")))
                .hasSize(1);
        assertThat(steps).isEqualTo(5_000 / Recipients.STEP + 1);
        assertThat(most).isLessThanOrEqualTo(2 * Recipients.STEP + 10);
        assertThat(count(tables, "NOTICE", "\"TEXT_NAME\" = 'announced'")).isEqualTo(5_000);
        assertThat(count(tables, "OUTBOX", "\"PHASE\" = 'WAITING'")).isEqualTo(5_000);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_step_that_is_cut_off_is_done_again_and_tells_nobody_twice(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = with(tables, 250);
        announce(room);
        room.distribution.tell(1);
        // frida, who announced it, is among the first and is not told
        assertThatThrownBy(() -> room.transactions.inTransaction(() -> {
                    room.distribution.tell(1);
                    throw new IllegalStateException("the node dies");
                }))
                .hasMessage("the node dies");
        assertThat(count(tables, "NOTICE", "\"TEXT_NAME\" = 'announced'")).isEqualTo(Recipients.STEP - 1);

        room.tell();

        assertThat(count(tables, "NOTICE", "\"TEXT_NAME\" = 'announced'")).isEqualTo(250);
        assertThat(room.mail()).isEqualTo(250);
        assertThat(room.post.taken()).extracting(letter -> letter.to()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_nodes_at_once_tell_and_mail_everybody_once(Storage storage) {
        Tables tables = storage.open();
        try (Tables other = tables.otherNode()) {
            Newsroom room = with(tables, 400);
            Newsroom second = Newsroom.over(other);
            for (int i = 0; i < 400; i++) {
                second.person("m" + i);
            }
            second.person("frida");
            announce(room);

            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> run(room));
            CompletableFuture<Void> two = CompletableFuture.runAsync(() -> run(second));
            CompletableFuture.allOf(one, two).join();

            assertThat(count(tables, "NOTICE", "\"TEXT_NAME\" = 'announced'")).isEqualTo(400);
            assertThat(room.post.taken().size() + second.post.taken().size()).isEqualTo(400);
            assertThat(count(tables, "OUTBOX", "\"PHASE\" = 'SENT'")).isEqualTo(400);
        } finally {
            tables.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void an_inbox_costs_the_same_whatever_is_in_it(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = with(tables, 0);
        costs(tables, room, "an inbox with nothing in it", 2);
        for (int i = 0; i < 120; i++) {
            room.ask("p" + i);
        }
        room.tell();
        costs(tables, room, "a full inbox", 5);
        Viewer frida = room.person("frida");
        long id = room.inbox
                .page(frida, true, Optional.empty(), 1)
                .result()
                .orElseThrow()
                .items()
                .get(0)
                .notice()
                .id();

        assertThat(tables.statements(() -> room.inbox.read(frida, id)))
                .as("mark as read")
                .hasSizeLessThanOrEqualTo(8);
        assertThat(tables.statements(() -> room.inbox.readAll(frida)))
                .as("mark all as read")
                .hasSizeLessThanOrEqualTo(5);
    }

    private static void costs(Tables tables, Newsroom room, String what, int statements) {
        Viewer frida = room.person("frida");
        assertThat(tables.statements(() -> room.inbox.page(frida, true, Optional.empty(), 25)))
                .as(what)
                .hasSize(statements);
        assertThat(tables.statements(() -> room.inbox.count(frida)))
                .as(what + ", counted")
                .hasSize(statements);
    }

    private static void run(Newsroom room) {
        room.tell();
        room.mail();
    }
}
