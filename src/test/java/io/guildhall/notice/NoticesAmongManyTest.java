package io.guildhall.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.RowsRead;
import io.guildhall.kernel.Chore;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chores of notices read on PostgreSQL where twenty thousand notices, mails and occasions are kept, and as many weekly mails are due at one moment. */
class NoticesAmongManyTest {
    private static final int MANY = 20_000;
    /** A mail that is closed, and what is kept of whom it went to, by index. */
    private static final int ROWS_OF_A_MAIL = 10;

    private final Tables tables = Storage.POSTGRESQL.open();
    private final Newsroom room = Newsroom.over(tables).founded();
    private final long now = room.guild.clock.instant().toEpochMilli();

    /** Told, sent and read since a hundred days, one a minute or so. */
    @BeforeEach
    void fill() {
        long step = Duration.ofDays(100).toMillis() / MANY;
        insert(
                "OUTBOX",
                "\"UNIQ_KEY\", \"USER_KEY\", \"PHASE\", \"DUE_MS\", \"TRIES\", \"CLOSED_MS\"",
                "'sent:' || no, 'key-' || no, 'SENT', " + now + " - no * " + step + ", 1, " + now + " - no * " + step);
        insert(
                "OUTBOX",
                "\"UNIQ_KEY\", \"USER_KEY\", \"PHASE\", \"DUE_MS\", \"TRIES\"",
                "'week:' || no, 'key-' || no, 'WAITING', " + (now - 1) + ", 0");
        insert(
                "NOTICE",
                "\"UNIQ_KEY\", \"USER_KEY\", \"KIND\", \"TEXT_NAME\", \"MAIL_PLAN\", \"COMMUNITY_ID\", \"OCCASION_ID\", \"AT_MS\"",
                "'k' || no, 'key-' || no, 'REQUESTED', 'requested', 'AT_ONCE', no, no, " + now + " - no * " + step);
        insert(
                "OCCASION",
                "\"KIND\", \"SPACE_KEY\", \"PHASE\", \"COMMUNITY_ID\", \"REACHED_ID\", \"AT_MS\"",
                "'REQUESTED', 'ELSEWHERE', 'TOLD', no, 0, " + now + " - no * " + step);
        tables.database.jdbc().execute("ANALYZE");
    }

    private void insert(String table, String columns, String values) {
        tables.database
                .jdbc()
                .update("INSERT INTO \"" + tables.tableNamed(table) + "\" (" + columns + ") SELECT " + values
                        + " FROM generate_series(1::bigint, " + MANY + ") no");
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private RowsRead reading(Chore chore, int done) {
        return RowsRead.during(
                tables.database, () -> assertThat(chore.run().done()).isEqualTo(done));
    }

    @Test
    void what_runs_every_minute_reads_what_it_sends_and_no_more() {
        RowsRead read = reading(new NoticeChore(room.distribution, room.dispatch), 200);

        assertThat(read.scans()).isEmpty();
        assertThat(read.rows()).isLessThan(200 * ROWS_OF_A_MAIL);
    }

    @Test
    void the_night_reads_what_it_forgets_and_no_more() {
        assertThat(reading(room.retention, 0).rows())
                .as("nothing is old enough")
                .isLessThan(100);

        room.guild.clock.goOn(Duration.ofDays(90));
        RowsRead read = reading(room.retention, 3 * MANY / 10);

        assertThat(read.scans()).isEmpty();
        assertThat(read.rows()).isLessThan(3 * MANY / 10 * 4);
    }
}
