package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.people.FactsLine;
import io.guildhall.people.PeopleImportService;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillLine;
import io.guildhall.people.Word;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.profile.WantedProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What looking after words and people costs: the same for few and for many. */
class StatementsOfWordsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void no_act_costs_more_than_its_budget(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ada = guild.person("ada");
        guild.people.makeAdministrator(ada);
        Meter meter = new Meter(tables);

        meter.costs(4, "a word", () -> add(guild, ada, "Helm"));
        meter.costs(6, "a word with synonyms", () -> add(guild, ada, "Kubernetes", "K8s", "Kube", "Cubes"));
        meter.costs(2, "words of a file that is only tried", () -> guild.wordFiles.preview(ada, words(400)));
        meter.costs(6, "words of a file", () -> guild.wordFiles.take(ada, words(400)));
        meter.costs(2, "list", () -> guild.vocabulary.list(ada, "", Optional.empty(), 100));
        Skill helm = guild.skills.named("helm").orElseThrow();
        meter.costs(2, "one", () -> guild.vocabulary.show(ada, helm.id()));
        meter.costs(
                7,
                "renamed and put aside",
                () -> guild.vocabulary.change(ada, helm.id(), new Word("Charts", List.of("Tiller")), true));
        meter.costs(4, "what merging touches", () -> guild.vocabulary.preview(ada, helm.id(), "k8s"));
        meter.costs(9, "merged", () -> guild.vocabulary.merge(ada, helm.id(), "k8s"));
        meter.costs(2, "a synonym", () -> guild.skills.named("charts"));
        guild.followers.run();
        meter.costs(1, "nothing to follow", guild.followers::run);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_first_profile_costs_the_same_for_few_new_words_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        ProfileService profiles = ProfilesOf.service(guild, tables.profiles(), tables.locks(), tables.transactions());
        Meter meter = new Meter(tables);
        // What administrators decided is read once a minute for everybody.
        guild.known.now();

        meter.costs(7, "two", () -> profiles.change(guild.person("ann"), 1, offering("Bees", "Hives")));
        String[] many = IntStream.range(0, 12).mapToObj(no -> "Word " + no).toArray(String[]::new);
        meter.costs(7, "twelve", () -> profiles.change(guild.person("ben"), 1, offering(many)));
        assertThat(guild.skills.beginning("word", 100)).hasSize(12);
    }

    private static Outcome<WantedProfile> offering(String... words) {
        return Outcome.done(ProfilesOf.offering(Visibility.EVERYONE, words));
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void people_of_a_file_cost_the_same_for_few_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ada = guild.person("ada");
        guild.people.makeAdministrator(ada);
        PeopleImportService importing = new PeopleImportService(
                guild.people, tables.personFacts(), tables.locks(), tables.transactions(), tables.audit(), guild.clock);
        Meter meter = new Meter(tables);
        IntStream.range(0, 400).forEach(no -> guild.person("person" + no));

        meter.costs(5, "three", () -> importing.take(ada, people(3, "Graz")));
        meter.costs(5, "many", () -> importing.take(ada, people(400, "Wien")));
        meter.costs(2, "only tried", () -> importing.preview(ada, people(400, "Linz")));
    }

    private static Object add(Guild guild, Viewer ada, String label, String... synonyms) {
        return guild.vocabulary.add(ada, new Word(label, List.of(synonyms)));
    }

    private static List<SkillLine> words(int many) {
        return IntStream.range(0, many)
                .mapToObj(no -> new SkillLine(no + 2, "", new Word("Word " + no, List.of("Also " + no)), true))
                .toList();
    }

    private static List<FactsLine> people(int many, String where) {
        return IntStream.range(0, many)
                .mapToObj(no -> new FactsLine(
                        no + 2,
                        "person" + no,
                        Optional.of("Research"),
                        Optional.of(where),
                        Optional.of("3"),
                        Optional.of("ada")))
                .toList();
    }

    private record Meter(Tables tables) {
        void costs(int budget, String what, Runnable work) {
            assertThat(tables.statements(work)).as(what).hasSize(budget);
        }

        void costs(int budget, String what, Supplier<?> work) {
            costs(budget, what, (Runnable) work::get);
        }
    }
}
