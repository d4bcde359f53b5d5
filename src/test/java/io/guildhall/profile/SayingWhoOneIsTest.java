package io.guildhall.profile;

import static io.guildhall.profile.ProfilesOf.offering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.WantedProfile.WantedSkill;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of themselves, and who reads it. */
class SayingWhoOneIsTest {
    private final Guild guild = Guild.inMemory();
    private final InMemoryProfiles kept = new InMemoryProfiles();
    private final ProfileService profiles =
            ProfilesOf.service(guild, kept, new InMemoryLocks(), new InMemoryTransactions(kept));
    private final Viewer ana = guild.person("ana");

    @BeforeEach
    void ana_and_fay_are_in_a_community_and_root_runs_the_site() {
        Viewer frida = guild.person("frida");
        guild.spaces.add("GARDEN", "Gardeners");
        guild.spaces.administer("GARDEN", frida);
        guild.founding.found(frida, Asked.founding("GARDEN", "Growing things"));
        join("ana", MembershipState.ACTIVE);
        join("fay", MembershipState.ACTIVE);
        join("left", MembershipState.LEFT);
        guild.people.makeAdministrator(guild.person("root"));
        guild.people.forbidBrowsing(guild.person("blind"));
    }

    @ParameterizedTest(name = "{0}: {1} reads {2}")
    @CsvSource({
        "EVERYONE,  stranger, all",
        "EVERYONE,  fay,      all",
        "EVERYONE,  left,     all",
        "EVERYONE,  root,     all",
        "EVERYONE,  ana,      all",
        "EVERYONE,  blind,    nobody",
        "EVERYONE,  ,         login",
        "MEMBERS,   stranger, name",
        "MEMBERS,   fay,      all",
        "MEMBERS,   frida,    all",
        "MEMBERS,   left,     name",
        "MEMBERS,   root,     name",
        "MEMBERS,   ana,      all",
        "MEMBERS,   blind,    nobody",
        "MEMBERS,   ,         login",
        "ONLY_ME,   stranger, name",
        "ONLY_ME,   fay,      name",
        "ONLY_ME,   frida,    name",
        "ONLY_ME,   root,     name",
        "ONLY_ME,   ana,      all",
        "ONLY_ME,   blind,    nobody",
        "ONLY_ME,   ,         login"
    })
    void nobody_reads_more_than_is_said_and_administrators_neither(Visibility visibility, String who, String reads) {
        say(offering(visibility, "Compost"));
        Viewer viewer = Optional.ofNullable(who).map(guild::person).orElse(Viewer.anonymous());

        Outcome<ProfileView> read = profiles.of(viewer, id(ana));
        String found = read.fold(
                view -> view.about().isPresent() ? "all" : "name",
                refusal -> refusal.code() == ProfileRefusal.LOGIN_NEEDED ? "login" : "nobody");

        assertThat(found).isEqualTo(reads);
        boolean listed = !ProfilesOf.readers(guild)
                .readable(viewer, kept.mentioning(SkillKind.OFFER, skills(), Visibility.SHARED, 10))
                .isEmpty();
        assertThat(listed)
                .as("lists know what pages know, but of nobody who hides")
                .isEqualTo(reads.equals("all") && visibility != Visibility.ONLY_ME);
        assertThat(ProfilesOf.readers(guild)
                        .readable(viewer, kept.of(List.of(id(ana))))
                        .containsKey(id(ana)))
                .isEqualTo(reads.equals("all"));
    }

    @Test
    void hidden_and_never_said_look_the_same() {
        say(offering(Visibility.ONLY_ME, "Compost"));
        Viewer fay = guild.person("fay");

        ProfileView hidden = profiles.of(fay, id(ana)).result().orElseThrow();
        ProfileView unsaid = profiles.of(fay, id(guild.person("ben"))).result().orElseThrow();

        assertThat(tuple(hidden.about(), hidden.words(), hidden.reader(), hidden.edits()))
                .isEqualTo(tuple(unsaid.about(), unsaid.words(), unsaid.reader(), unsaid.edits()));
    }

    @ParameterizedTest
    @CsvSource({"EVERYONE", "MEMBERS", "ONLY_ME"})
    void the_preview_is_what_others_read(Visibility visibility) {
        say(offering(visibility, "Compost"));

        assertThat(preview(Reader.STRANGER)).isEqualTo(read("stranger"));
        assertThat(preview(Reader.FELLOW)).isEqualTo(read("fay"));
    }

    @Test
    void of_who_has_left_nothing_is_told_and_of_who_is_gone_not_even_that_they_were() {
        say(offering(Visibility.EVERYONE, "Compost"));
        guild.people.deactivate(id(ana));
        assertThat(read("fay")).isEmpty();
        guild.people.delete(id(ana));
        assertThat(code(profiles.of(guild.person("fay"), id(ana)))).isEqualTo(ProfileRefusal.UNKNOWN_PERSON);
    }

    @Test
    void keeps_what_is_said_and_whose_words_it_is_said_in() {
        say("ben", offering(Visibility.EVERYONE, "Compost"));
        ProfileView said = say(new WantedProfile(
                List.of(new WantedSkill(" compost ", 4, 1), new WantedSkill("Bees", 1, 3)),
                List.of(new WantedSkill("compost", 2, 2)),
                List.of("DE", "pt-br", "de"),
                "Europe/Lisbon",
                Optional.of(0),
                " Old\r\nseeds ",
                Visibility.MEMBERS,
                false));

        assertThat(said.skills(SkillKind.OFFER))
                .extracting(each -> each.word().label(), each -> each.skill().level())
                .containsExactly(tuple("Bees", 1), tuple("Compost", 4));
        assertThat(said.skills(SkillKind.WANT))
                .extracting(each -> each.word().label())
                .containsExactly("Compost");
        About about = said.about().orElseThrow();
        assertThat(about.languages()).containsExactly("de", "pt-BR");
        assertThat(about.zone()).contains(ZoneId.of("Europe/Lisbon"));
        assertThat(about.bring()).isEqualTo("Old\nseeds");
        assertThat(profiles.own(ana).result()).contains(said);
        assertThat(guild.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::object, AuditEntry::detail)
                .as("that it changed, and nothing of what it says")
                .containsExactly(tuple("profile.changed", "user:key-ana", ""));
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        ProfileView first = say(offering(Visibility.MEMBERS, "Compost"));
        int entries = guild.audit.latest(100).size();

        Outcome<ProfileView> again =
                profiles.change(ana, first.revision(), Outcome.done(offering(Visibility.MEMBERS, "COMPOST")));

        assertThat(again).isEqualTo(Outcome.unchanged(first));
        assertThat(guild.audit.latest(100)).hasSize(entries);
    }

    @Test
    void a_first_profile_may_bring_many_new_words() {
        String[] labels = Stream.iterate(1, no -> no + 1)
                .limit(About.SKILLS_MAX)
                .map(no -> "Craft " + no)
                .toArray(String[]::new);

        assertThat(say(offering(Visibility.MEMBERS, labels)).skills(SkillKind.OFFER))
                .hasSize(About.SKILLS_MAX);
    }

    @Test
    void whoever_changes_what_was_changed_meanwhile_is_told_before_anything_else() {
        say(offering(Visibility.MEMBERS, "Compost"));

        assertThat(code(profiles.change(ana, 1, Outcome.done(offering(Visibility.MEMBERS, "")))))
                .isEqualTo(ProfileRefusal.STALE);
        assertThat(code(profiles.change(Viewer.anonymous(), 1, Outcome.done(offering(Visibility.MEMBERS, "Compost")))))
                .isEqualTo(ProfileRefusal.LOGIN_NEEDED);
    }

    @Test
    void all_that_is_wrong_is_named_and_no_word_joins_the_site() {
        Outcome<ProfileView> refused = profiles.change(
                ana,
                1,
                Outcome.done(new WantedProfile(
                        List.of(
                                new WantedSkill("Bees", 0, 1),
                                new WantedSkill("bees", 6, 4),
                                new WantedSkill(" ", 1, 1),
                                new WantedSkill("x".repeat(61), 1, 1)),
                        Collections.nCopies(About.SKILLS_MAX + 1, new WantedSkill("Bees", 1, 1)),
                        List.of("de", "xx", "en_US", "de-XX", "tlh", "fr", "it", "es", "nl"),
                        "Mars/Olympus",
                        Optional.of(About.HOURS_MAX + 1),
                        "x".repeat(About.BRING_MAX + 1),
                        Visibility.EVERYONE,
                        true)));

        assertThat(refused.reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        tuple("offers[0].level", "field.out-of-range"),
                        tuple("offers[1].skill", "field.skill-twice"),
                        tuple("offers[1].level", "field.out-of-range"),
                        tuple("offers[1].priority", "field.out-of-range"),
                        tuple("offers[2].skill", "field.blank"),
                        tuple("offers[3].skill", "field.too-long"),
                        tuple("wants", "field.too-many-skills"),
                        tuple("languages", "field.too-many-languages"),
                        tuple("languages", "field.no-language"),
                        tuple("languages", "field.no-language"),
                        tuple("languages", "field.no-language"),
                        tuple("languages", "field.no-language"),
                        tuple("timeZone", "field.meeting-zone"),
                        tuple("weeklyHours", "field.out-of-range"),
                        tuple("bring", "field.too-long"));
        assertThat(guild.skills.named("Bees")).isEmpty();
        assertThat(kept.of(List.of(id(ana)))).isEmpty();
    }

    private Optional<About> read(String who) {
        return profiles.of(guild.person(who), id(ana)).result().orElseThrow().about();
    }

    private Optional<About> preview(Reader reader) {
        return profiles.preview(ana, reader).result().orElseThrow().about();
    }

    private List<SkillId> skills() {
        return guild.skills.beginning("", 10).stream().map(Skill::id).toList();
    }

    private ProfileView say(WantedProfile wanted) {
        return say("ana", wanted);
    }

    private ProfileView say(String who, WantedProfile wanted) {
        Viewer viewer = guild.person(who);
        int revision = profiles.own(viewer).result().orElseThrow().revision();
        return profiles.change(viewer, revision, Outcome.done(wanted)).result().orElseThrow();
    }

    private void join(String who, MembershipState state) {
        guild.memberships.add(new NewMembership(
                guild.communities.find(new SpaceKey("GARDEN")).orElseThrow().id(),
                id(guild.person(who)),
                SortName.of(who),
                state,
                Set.of(),
                JoinSource.SELF,
                guild.clock.instant()));
    }

    private static UserId id(Viewer viewer) {
        return viewer.user().orElseThrow();
    }

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
