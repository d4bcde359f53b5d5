package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.suggestion.SkillSuggestionService;
import io.guildhall.suggestion.SuggestionsOf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What suggesting skills costs beside the search of the host, however many pages and labels there are. */
class StatementsOfSuggestedSkillsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void skills_cost_the_same_for_few_pages_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Workshop workshop =
                new Workshop(guild, tables.skills(), tables.profiles(), tables.balances(), tables.transactions());
        workshop.offers("olga", "Grafting 3").offers("pia", "Bees 4");
        workshop.words.known("grafting");
        Viewer pia = guild.person("pia");
        InMemoryPageSearch pages = new InMemoryPageSearch();
        pages.label(pia.user().orElseThrow(), "grafting", "wax", "wax");
        SkillSuggestionService skills =
                SuggestionsOf.skills(workshop, pages, tables.dismissals(), tables.locks(), tables.transactions());
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        // What administrators decided is read once a minute for everybody.
        guild.known.now();
        cost.of("few", () -> skills.of(pia));
        IntStream.range(0, 60).forEach(no -> pages.label(pia.user().orElseThrow(), "label-" + (char) ('a' + no % 26)));
        cost.of("many", () -> skills.of(pia));
        cost.of("dismiss", () -> skills.dismiss(pia, "wax"));
        cost.of("again", () -> skills.dismiss(pia, "wax"));

        assertThat(costs.toString()).isEqualTo("{few=2, many=2, dismiss=3, again=1}");
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
