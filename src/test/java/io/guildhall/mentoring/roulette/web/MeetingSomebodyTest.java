package io.guildhall.mentoring.roulette.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.roulette.RouletteOf;
import io.guildhall.mentoring.roulette.RouletteService;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.profile.WantedProfile;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people who take part in coffee roulette read on the page and in the mail, and how they sit a draw out. */
class MeetingSomebodyTest {
    private final Workshop workshop = new Workshop();
    private final RouletteOf roulette = new RouletteOf(workshop);
    private final Profiles profiles = new InMemoryProfiles();
    private final ProfileService saying =
            ProfilesOf.service(workshop.guild, profiles, new InMemoryLocks(), new InMemoryTransactions());
    private final Introductions introductions = new Introductions(
            roulette.pairings,
            workshop.guild.people,
            profiles,
            ProfilesOf.readers(workshop.guild),
            workshop.guild.skills,
            new English(),
            workshop.guild.clock);
    private final Templates templates = new Templates();
    private Programme coffee;

    @BeforeEach
    void threeDrinkCoffee() {
        workshop.members("ana", "ben", "cleo");
        coffee = workshop.open(ProgrammeKind.ROULETTE);
        roulette.enrolled(coffee, "ana", "ben", "cleo");
    }

    @Test
    void the_page_says_when_it_draws_and_lets_those_who_take_part_sit_it_out() throws IOException {
        Document before = page("ana", BundleTexts.english());
        assertThat(before.text()).contains("within the hour", "After the draw you hear whom you meet");
        assertThat(before.select("button[data-gh-act=roulette-skip]")).hasSize(1);

        roulette.day.run();
        Document after = page("ana", BundleTexts.english());
        assertThat(after.text())
                .contains("You meet Ben and Cleo.", "To begin with:", "The last draw brought one group together")
                .contains("The next draw is on Monday, 16 November, 9:00");

        roulette.service.skip(workshop.person("ana"), coffee.id());
        Document skipping = page("ana", BundleTexts.german());
        assertThat(skipping.text()).contains("Du setzt die nächste Auslosung aus", "Du triffst");
        assertThat(skipping.select("button")).isEmpty();
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_stranger_reads_when_it_draws_and_of_nobody_who_takes_part() throws IOException {
        roulette.day.run();
        workshop.person("zoe");

        Document page = page("zoe", BundleTexts.english());

        assertThat(page.text()).contains("Take part in the programme").doesNotContain("Ana", "Ben", "Cleo");
        assertThat(page.select("button")).isEmpty();
    }

    @Test
    void the_mail_says_with_whom_what_you_share_when_and_how_to_begin() {
        says("ana", ProfilesOf.saying(Visibility.EVERYONE, List.of("Compost"), List.of("Bees")));
        says("ben", ProfilesOf.saying(Visibility.EVERYONE, List.of("Bees"), List.of("Soil")));
        roulette.day.run();

        List<String> ana = letter("ana", BundleTexts.english());

        assertThat(plain(ana))
                .contains(
                        "You meet Ben and Cleo.",
                        "Ben offers Bees, which you want to learn.",
                        "You and Ben both speak German.")
                .anyMatch(line ->
                        line.startsWith("Times when all of you work: ") && line.contains("The times are in the zone"))
                .anyMatch(line -> line.startsWith("To begin with: "))
                .noneMatch(line -> line.contains("Cleo offers"));
        assertThat(plain(letter("ben", BundleTexts.german()))).anyMatch(line -> line.contains("Bees"));
        Occasion others = noted().stream()
                .filter(each -> each.kind() == OccasionKind.ROULETTE_DRAWN)
                .findFirst()
                .orElseThrow();
        assertThat(introductions.sentences(workshop.key("frida"), others, BundleTexts.english()))
                .as("who is not in it reads nothing")
                .isEmpty();
    }

    @Test
    void what_somebody_shows_to_nobody_stays_out_of_it() {
        says("ana", ProfilesOf.saying(Visibility.EVERYONE, List.of("Compost"), List.of("Bees")));
        says("ben", ProfilesOf.saying(Visibility.ONLY_ME, List.of("Bees"), List.of()));
        roulette.day.run();

        assertThat(plain(letter("ana", BundleTexts.english()))).noneMatch(line -> line.contains("Bees"));
    }

    @Test
    void thirteen_questions_come_before_one_comes_again_whoever_draws_every_one_two_or_four_weeks() {
        for (int weeks : List.of(1, 2, 4)) {
            assertThat(IntStream.range(0, Introductions.QUESTIONS)
                            .mapToObj(draw -> Introductions.question(
                                    Instant.parse("2026-11-02T09:00:00Z").plus(Duration.ofDays(7L * weeks * draw))))
                            .distinct())
                    .hasSize(13);
        }
    }

    @Test
    void it_is_sat_out_over_rest_as_the_reference_says() {
        Answer skipped = app("ana").send("POST", "programmes/" + coffee.id().value() + "/enrolments/me/skip", "{}");
        assertThat(skipped.status()).as(skipped.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("RouletteState", skipped.json())).isEmpty();
        assertThat(skipped.json().get("skips").asBoolean()).isTrue();

        workshop.members("dan");
        assertThat(app("dan")
                        .send("POST", "programmes/" + coffee.id().value() + "/enrolments/me/skip", "{}")
                        .code())
                .isEqualTo("pairing.not-enrolled");
        assertThat(app("ana")
                        .send("POST", "programmes/99/enrolments/me/skip", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(app("ana")
                        .send("POST", "programmes/x/enrolments/me/skip", "{}")
                        .code())
                .isEqualTo("programme.unknown");
    }

    private void says(String username, WantedProfile wanted) {
        saying.change(workshop.person(username), 1, Outcome.done(wanted))
                .result()
                .orElseThrow();
    }

    private List<Occasion> noted() {
        return ((InMemoryOccasions) workshop.guild.occasions).noted();
    }

    private List<String> letter(String username, Texts texts) {
        UserId reader = workshop.key(username);
        Occasion occasion = noted().stream()
                .filter(each -> each.kind() == OccasionKind.ROULETTE_DRAWN)
                .filter(each -> each.person().equals(Optional.of(reader)))
                .findFirst()
                .orElseThrow();
        return introductions.sentences(reader, occasion, texts);
    }

    /** Without the marks that keep names from rearranging a sentence. */
    private static List<String> plain(List<String> sentences) {
        return sentences.stream()
                .map(line -> line.replaceAll("[\\u2066-\\u2069]", ""))
                .toList();
    }

    private Document page(String username, BundleTexts texts) throws IOException {
        Viewer viewer = workshop.person(username);
        RoulettePart part = new RoulettePart(roulette.service, introductions, texts);
        Look look = new Look(new Words(texts), new Dates(texts, workshop.guild.clock), links(), Output.SCREEN);
        ProgrammeCall call = new ProgrammeCall(
                workshop.door.look(viewer, coffee.id()).result().orElseThrow(), look, "", name -> Optional.empty());
        Shown shown = part.parts(call).get(0);
        StringWriter html = new StringWriter();
        templates.render(
                "guildhall/" + shown.template(), Map.of("view", shown.view(), "words", new Words(texts)), html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }

    private static Links links() {
        return new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
    }

    private RestApp app(String username) {
        Viewer caller = workshop.person(username);
        return RestApp.of(
                List.of(RouletteResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(
                                () -> caller,
                                new Problems(BundleTexts.english(), () -> "error-1", workshop.guild.clock)),
                        RouletteService.class,
                        roulette.service));
    }

    private static final class English implements PersonalTexts {
        @Override
        public String text(UserId person, String key, Object... arguments) {
            return BundleTexts.english().text(key, arguments);
        }

        @Override
        public Locale locale(UserId person) {
            return Locale.ENGLISH;
        }

        @Override
        public ZoneId zone(UserId person) {
            return ZoneOffset.UTC;
        }
    }
}
