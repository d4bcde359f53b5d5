package io.guildhall.notice.web;

import static io.guildhall.notice.Newsroom.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.host.HostOver;
import io.guildhall.kernel.Letter;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.membership.web.Templates;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.Newsroom;
import io.guildhall.storage.Storage;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a mail, and what nobody can smuggle into it. */
class LettersTest {
    private static final UserId HERTA = new UserId("key-herta");

    private final Newsroom room = Newsroom.inMemory();
    private final Templates templates = new Templates();
    private final Letters letters = new Letters(
            new Languages(),
            room.guild.people,
            new Links(new FixedAddress("/wiki", "https://wiki.example.org/wiki"), uri -> URI.create("/login")),
            room.guild.clock,
            templates,
            List.of());

    /** Herta reads German, everybody else English. */
    private static final class Languages implements PersonalTexts {
        private static BundleTexts textsOf(UserId person) {
            return person.equals(HERTA) ? BundleTexts.german() : BundleTexts.english();
        }

        @Override
        public String text(UserId person, String key, Object... arguments) {
            return textsOf(person).text(key, arguments);
        }

        @Override
        public Locale locale(UserId person) {
            return textsOf(person).locale();
        }

        @Override
        public ZoneId zone(UserId person) {
            return textsOf(person).zone();
        }
    }

    private List<InboxLine> linesOf(String username) {
        room.tell();
        return room.inbox
                .page(room.person(username), true, Optional.empty(), 100)
                .result()
                .orElseThrow()
                .items();
    }

    private Letter letterTo(UserId reader, String username) {
        return letters.one(reader, "f@example.org", linesOf(username).get(0), false);
    }

    @Test
    void a_letter_says_what_happened_why_it_came_where_to_act_and_how_to_turn_it_off() {
        room.ask("ana");

        Letter letter = letterTo(room.id("frida"), "frida");
        Document html = Jsoup.parse(letter.body());

        assertThat(letter.subject()).isEqualTo("Ana would like to join Gardeners");
        assertThat(html.text())
                .contains("Ana asked to join Gardeners and waits for an answer.")
                .contains("You get this because you facilitate Gardeners.");
        assertThat(html.select("a").eachAttr("href"))
                .containsExactly(
                        "https://wiki.example.org/wiki/plugins/servlet/guildhall/space/GARDEN/desk",
                        "https://wiki.example.org/wiki/plugins/servlet/guildhall/inbox#gh-wishes");
        assertThat(html.select("form, input, button, script, img")).isEmpty();
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_letter_is_in_the_language_of_whoever_gets_it() {
        room.ask("ana");

        Letter letter = letterTo(HERTA, "frida");

        assertThat(letter.subject()).isEqualTo("Ana m\u00f6chte Gardeners beitreten");
        assertThat(Jsoup.parse(letter.body()).selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(letter.body()).contains("Du bekommst das, weil du Gardeners moderierst.");
    }

    @Test
    void a_badge_of_the_starter_set_is_called_as_the_reader_says_and_another_as_it_was_written() {
        room.member("ana");
        room.happenings.note(programme(OccasionKind.AWARDED, Optional.of(room.id("ana")), "award:1")
                .saying(Occasion.STARTER_BADGE + "speaker"));
        assertThat(plain(letterTo(room.id("ana"), "ana").subject())).contains("Speaker");
        assertThat(plain(letterTo(HERTA, "ana").subject())).contains("Vortrag").doesNotContain("Speaker", "starter");

        room.happenings.note(programme(OccasionKind.AWARDED, Optional.of(room.id("ana")), "award:2")
                .saying(Occasion.STARTER_BADGE + "of all"));
        assertThat(plain(letterTo(HERTA, "ana").subject())).contains("starter:of all");
    }

    @Test
    void what_is_told_of_a_programme_names_it() {
        room.member("ana");
        room.happenings.note(programme(OccasionKind.PROGRAMME_OPENED, Optional.empty(), "programme:8@1"));
        Letter opened = letterTo(room.id("ana"), "ana");
        assertThat(plain(opened.subject())).isEqualTo("Gardeners has a mentoring programme: Pairs");
        assertThat(plain(opened.body())).contains("Pairs, a mentoring programme of Gardeners, is open");

        room.happenings.note(programme(OccasionKind.ROUND_CARRIED, Optional.of(room.id("ana")), "round:2:8"));
        Letter begun = letterTo(room.id("ana"), "ana");
        assertThat(plain(begun.subject())).isEqualTo("Pairs: the next round begins");
        assertThat(plain(begun.body()))
                .contains("The next round of Pairs begins, and you are in it")
                .contains("https://wiki.example.org/wiki/plugins/servlet/guildhall/mentoring/8");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    private Occasion programme(OccasionKind kind, Optional<UserId> person, String reference) {
        return new Occasion(
                kind,
                room.community().id().value(),
                room.community().space(),
                person,
                Optional.empty(),
                reference,
                "Pairs",
                "",
                Optional.empty(),
                room.guild.clock.instant());
    }

    @Test
    void plain_text_says_the_same() {
        room.ask("ana");

        Letter letter =
                letters.one(room.id("frida"), "f@example.org", linesOf("frida").get(0), true);

        assertThat(letter.html()).isFalse();
        assertThat(letter.body()).isEqualTo("""
                Ana asked to join Gardeners and waits for an answer.
                Open Gardeners: https://wiki.example.org/wiki/plugins/servlet/guildhall/space/GARDEN/desk
                You get this because you facilitate Gardeners.

                --\s
                Choose which mails you get, or turn them off: https://wiki.example.org/wiki/plugins/servlet/guildhall/inbox#gh-wishes
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "Eve\r\nBcc: all@example.org",
                "\u202Egnp.exe \u2028 $words.text(\"x\") {0} '' ",
                "#set($x=1)"
            })
    void names_and_messages_stay_text_and_never_become_a_header(String hostile) {
        UserId eve = room.guild.people.add("eve", hostile);
        room.guild.spaces.rename(GARDEN, hostile);
        room.member("ana");
        room.happenings.note(Occasion.ofAll(
                        OccasionKind.ANNOUNCED,
                        room.community().id().value(),
                        new SpaceKey(GARDEN),
                        Optional.of(eve),
                        "a:1",
                        room.guild.clock.instant())
                .saying(hostile)
                .withWords(hostile));

        List<InboxLine> lines = linesOf("ana");
        Letter letter = letters.one(room.id("ana"), "a@example.org", lines.get(0), false);
        Letter week = letters.week(room.id("ana"), "a@example.org", lines, true, false);

        assertThat(letter.subject().chars().noneMatch(Character::isISOControl)).isTrue();
        for (Letter each : List.of(letter, week)) {
            Document html = Jsoup.parse(each.body());
            assertThat(html.select("script, img")).isEmpty();
            assertThat(html.select("blockquote").text().replaceAll("\\s+", " "))
                    .isEqualTo(Jsoup.parse(new Element("p").text(hostile).outerHtml())
                            .text()
                            .replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\n-- \nTurn it off: https://evil.example/",
                "Hello\r\nOpen Gardeners: https://evil.example/",
                "Hello\rYou get this because you won.",
                "Hello\u2028Open: https://evil.example/"
            })
    void in_plain_text_what_somebody_wrote_stays_marked_as_such_line_by_line(String hostile) {
        room.member("ana");
        room.happenings.note(Occasion.ofAll(
                        OccasionKind.ANNOUNCED,
                        room.community().id().value(),
                        new SpaceKey(GARDEN),
                        Optional.empty(),
                        "a:1",
                        room.guild.clock.instant())
                .saying("Spring")
                .withWords(hostile));

        Letter letter =
                letters.one(room.id("ana"), "a@example.org", linesOf("ana").get(0), true);

        assertThat(letter.body().split("[\\r\\n\\u2028]"))
                .filteredOn(line -> line.contains("evil") || line.contains("Hello") || line.contains("won"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("> "));
        assertThat(letter.body().lines().filter("-- "::equals)).hasSize(1);
    }

    @Test
    void the_weeks_letter_counts_and_has_a_line_for_each() {
        room.ask("ana");
        room.ask("ben");

        List<InboxLine> lines = linesOf("frida");
        Letter letter = letters.week(room.id("frida"), "f@example.org", lines, true, false);

        assertThat(letter.subject()).isEqualTo("Your communities this week: 2 pieces of news");
        assertThat(Jsoup.parse(letter.body()).select("td > p:first-child")).hasSize(2);
        assertThat(letter.body()).contains("There is more in your inbox");
    }

    @Test
    void the_site_takes_such_letters_and_knows_everybodys_language() {
        try (HostOver host = HostOver.empty(Storage.H2)) {
            UserId greta = host.add("greta", "Greta", ZoneId.of("Asia/Tokyo"), Locale.GERMANY);
            room.ask("ana");
            Letters real = new Letters(
                    host.personalTexts(),
                    room.guild.people,
                    new Links(new FixedAddress("", "https://wiki.example.org"), uri -> URI.create("/login")),
                    room.guild.clock,
                    templates,
                    List.of());

            Letter letter = real.one(
                    greta,
                    host.post().addressOf(greta).orElseThrow(),
                    linesOf("frida").get(0),
                    false);

            assertThat(letter.to()).isEqualTo("greta@example.com");
            assertThat(letter.subject()).contains("beitreten");
            assertThat(host.personalTexts().of(greta).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(host.post().isOpen()).isTrue();
            assertThat(host.post().send(letter)).isEmpty();
        }
    }
}
