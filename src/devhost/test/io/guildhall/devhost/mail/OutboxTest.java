package io.guildhall.devhost.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {
    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases.H2);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabases.POSTGRESQL);
        }
    }

    abstract static class Contract {
        private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

        private final TestDatabases kind;
        private String url;
        private Database database;
        private Outbox outbox;
        private MailServerManager servers;

        Contract(TestDatabases kind) {
            this.kind = kind;
        }

        @BeforeEach
        void start() {
            url = kind.freshUrl();
            database = Database.open(url);
            outbox = Outbox.in(database, Clock.fixed(NOW, ZoneOffset.UTC));
            servers = new SiteMailServers(outbox);
        }

        @AfterEach
        void end() {
            database.close();
        }

        private SMTPMailServer server() {
            return servers.getDefaultSMTPMailServer();
        }

        private static Email to(String address) {
            return new Email(address).setSubject("Hello").setBody("You are welcome.\nReally.");
        }

        @Test
        void a_letter_is_kept_as_it_was_written() throws MailException {
            Email email = new Email("ana@example.org,bo@example.org", "chen@example.org", "dilara@example.org")
                    .setSubject("Grüße 森")
                    .setBody("<p>It's on</p>")
                    .setMimeType("text/html")
                    .setFromName("Guild of Ana")
                    .setReplyTo("guild@example.org");
            email.addHeader("List-Id", "guild");
            server().send(email);

            Letter letter = outbox.search("", 10).get(0);
            assertThat(letter)
                    .isEqualTo(new Letter(
                            letter.id(),
                            NOW,
                            "ana@example.org, bo@example.org",
                            "chen@example.org",
                            "dilara@example.org",
                            "confluence@localhost",
                            "Guild of Ana",
                            "guild@example.org",
                            "Grüße 森",
                            "text/html",
                            "UTF-8",
                            "List-Id: guild\n",
                            "<p>It's on</p>"));
            assertThat(outbox.byId(letter.id())).contains(letter);
            assertThat(letter.raw())
                    .contains("From: Guild of Ana <confluence@localhost>\n", "Content-Type: text/html; charset=UTF-8\n")
                    .endsWith("List-Id: guild\n\n<p>It's on</p>");
        }

        @Test
        void letters_are_found_by_receiver_and_by_text() throws MailException {
            server().send(to("ana@example.org"));
            server().send(to("diana@example.org, Bo@Example.org"));
            server().send(new Email("chen@example.org", "ana@example.org", null).setSubject("100%"));

            assertThat(outbox.to("ANA@example.org", 10))
                    .extracting(Letter::to)
                    .containsExactly("chen@example.org", "ana@example.org");
            assertThat(outbox.to("bo@example.org", 10)).hasSize(1);
            assertThat(outbox.to("example.org", 10)).isEmpty();
            assertThat(outbox.to("_na@example.org", 10)).isEmpty();
            assertThat(outbox.search("WELCOME", 10)).hasSize(2);
            assertThat(outbox.search("%", 10)).extracting(Letter::subject).containsExactly("100%");
            assertThat(outbox.search("", 2)).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r", "\r\nBcc: all@example.org", "\u0000", "\u0085"})
        void nobody_smuggles_a_header_in(String end) {
            String bad = "x" + end;
            Email header = to("ana@example.org");
            header.addHeader("List-Id", bad);
            Email name = to("ana@example.org");
            name.addHeader("List-Id: x" + end, "x");

            for (Email email : List.of(
                    to("ana@example.org" + end),
                    new Email("ana@example.org", "bo@example.org" + end, null),
                    new Email("ana@example.org", null, "bo@example.org" + end),
                    to("ana@example.org").setSubject(bad),
                    to("ana@example.org").setFromName(bad),
                    to("ana@example.org").setFrom("bo@example.org" + end),
                    to("ana@example.org").setReplyTo("bo@example.org" + end),
                    to("ana@example.org").setMimeType("text/plain" + end),
                    to("ana@example.org").setEncoding("UTF-8" + end),
                    header,
                    name)) {
                assertThatThrownBy(() -> server().send(email)).isInstanceOf(MailException.class);
            }
            assertThat(outbox.search("", 10)).isEmpty();
        }

        @Test
        void a_letter_needs_a_receiver_with_an_address() {
            for (Email email :
                    List.of(new Email(null), to(" "), to("ana"), to("ana@example.org,"), to("Ana <ana@example.org>"))) {
                assertThatThrownBy(() -> server().send(email)).isInstanceOf(MailException.class);
            }
            assertThatThrownBy(() -> server().send(to("ana@example.org").setEncoding("klingon")))
                    .isInstanceOf(MailException.class)
                    .hasMessageContaining("klingon");
            assertThatThrownBy(() -> server().send(to("ana@example.org").setBody("a\0b")))
                    .isInstanceOf(MailException.class);
        }

        @Test
        void another_kind_of_body_is_not_modelled_and_named() {
            assertThatThrownBy(() -> server().send(to("ana@example.org").setMimeType("text/calendar")))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("Email.setMimeType: text/calendar");
        }

        @Test
        void without_a_mail_server_there_is_none() {
            SMTPMailServer before = server();
            outbox.mode(MailMode.NONE);

            assertThat(server()).isNull();
            assertThat(servers.isDefaultSMTPMailServerDefined()).isFalse();
            assertThatThrownBy(() -> before.send(to("ana@example.org"))).isInstanceOf(MailException.class);
        }

        @Test
        void a_server_may_refuse_until_it_takes_letters_again() throws MailException {
            outbox.mode(MailMode.REFUSES);
            assertThat(servers.isDefaultSMTPMailServerDefined()).isTrue();
            assertThatThrownBy(() -> server().send(to("ana@example.org"))).isInstanceOf(MailException.class);
            assertThat(outbox.search("", 10)).isEmpty();

            outbox.mode(MailMode.TAKES);
            server().send(to("ana@example.org"));
            assertThat(outbox.search("", 10)).hasSize(1);
        }

        @Test
        void what_was_sent_is_sent_even_if_the_work_around_it_is_taken_back() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        try {
                            server().send(to("ana@example.org"));
                        } catch (MailException e) {
                            throw new AssertionError(e);
                        }
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(outbox.to("ana@example.org", 10)).hasSize(1);
        }

        @Test
        void a_second_host_shares_letters_and_server() throws MailException {
            server().send(to("ana@example.org"));
            outbox.mode(MailMode.REFUSES);
            try (Database otherDatabase = Database.open(url)) {
                Outbox other = Outbox.in(otherDatabase, Clock.fixed(NOW, ZoneOffset.UTC));

                assertThat(other.to("ana@example.org", 10)).hasSize(1);
                assertThat(other.mode()).isEqualTo(MailMode.REFUSES);
                other.empty();
            }
            assertThat(outbox.search("", 10)).isEmpty();
        }
    }
}
