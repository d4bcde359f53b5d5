package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Place;
import io.guildhall.kernel.SpaceKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every {@link Communities} lists communities and finds them by what is wanted. */
abstract class CommunitiesFoundContract {
    private final CommunityRows rows;
    private final Communities communities;

    CommunitiesFoundContract(CommunityRows rows) {
        this.rows = rows;
        communities = rows.communities();
    }

    @Test
    void lists_by_name_without_regard_to_case_and_goes_on_after_a_place() {
        rows.add("C", "Carpenters");
        rows.add("A", "astronomers");
        rows.add("B2", "Bakers");
        rows.add("B1", "bakers");

        List<ListedCommunity> first = communities.page(Optional.empty(), 0, 2);
        Place last = first.get(1).place();
        List<ListedCommunity> second = communities.page(Optional.of(last), 0, 5);

        assertThat(first).extracting(listed -> listed.community().name()).containsExactly("astronomers", "Bakers");
        assertThat(second).extracting(listed -> listed.community().name()).containsExactly("bakers", "Carpenters");
        assertThat(communities.page(Optional.of(second.get(1).place()), 0, 5)).isEmpty();
    }

    @Test
    void finds_a_text_anywhere_in_name_concern_and_topics_in_any_case_of_letters() {
        rows.add("B", "Bakers of BREAD");
        rows.add("C", "Carpenters");
        rows.change(
                "C",
                found -> found.revised(Charter.about("Wood, nÄgel and glue"), CommunityRows.settings())
                        .arranged(found.arrangements().withTopics(List.of("Chairs", "TABLES"))));

        assertThat(namesWith("bread")).containsExactly("Bakers of BREAD");
        assertThat(namesWith(" Nägel ")).containsExactly("Carpenters");
        assertThat(namesWith("tables")).containsExactly("Carpenters");
        assertThat(namesWith("chairstables")).isEmpty();
        assertThat(namesWith("")).containsExactly("Bakers of BREAD", "Carpenters");
    }

    @Test
    void finds_by_what_it_is_called_now_and_goes_on_after_a_place() {
        rows.add("A", "Bread at home");
        rows.add("B", "Bread at work");
        rows.add("C", "Carpenters");
        rows.change("A", found -> found.at(CommunityRows.home("A", "Dough at home")));

        List<ListedCommunity> first = communities.page(Wanted.with("at"), Optional.empty(), 0, 1);

        assertThat(first).extracting(listed -> listed.community().name()).containsExactly("Bread at work");
        assertThat(communities.page(Wanted.with("AT"), Optional.of(first.get(0).place()), 0, 5))
                .extracting(listed -> listed.community().name())
                .containsExactly("Dough at home");
        assertThat(communities.page(Wanted.with("at"), Optional.empty(), 1, 5)).hasSize(1);
        assertThat(namesWith("bread")).containsExactly("Bread at work");
    }

    @Test
    void leaves_out_what_is_not_of_the_type_in_the_stage_and_of_the_status_that_are_wanted() {
        rows.add("A", "Astronomers");
        rows.add("B", "Bakers");
        rows.change("B", found -> found.withLife(found.life().in(CommunityStatus.DORMANT)));
        Community bakers = communities.find(new SpaceKey("B")).orElseThrow();
        Optional<CommunityType> type = Optional.of(bakers.settings().type());
        Optional<Stage> stage = Optional.of(bakers.life().stage());
        Optional<CommunityStatus> dormant = Optional.of(CommunityStatus.DORMANT);

        assertThat(names(new Wanted("", "", type, stage, Optional.empty()))).containsExactly("Astronomers", "Bakers");
        assertThat(names(new Wanted("", "", type, stage, dormant))).containsExactly("Bakers");
        assertThat(names(new Wanted("", "", type, Optional.of(Stage.TRANSFORMATION), dormant)))
                .isEmpty();
        assertThat(names(new Wanted("", "", Optional.of(CommunityType.NETWORK), stage, dormant)))
                .isEmpty();
    }

    @Test
    void finds_a_topic_only_where_it_is_one() {
        rows.add("B", "Bakers");
        rows.add("C", "Carpenters");
        rows.change("C", found -> found.arranged(found.arrangements().withTopics(List.of("Chairs", "TABLES"))));

        assertThat(names(new Wanted("", "tables", Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("Carpenters");
    }

    @Test
    void takes_what_is_typed_for_itself() {
        rows.add("P", "100% cotton");
        rows.add("Q", "under_score");
        rows.add("R", "back\\slash");
        rows.add("S", "wow! signs");
        rows.add("T", "it's \"quoted\"");
        rows.add("U", "Plain");
        rows.add("V", "ma[r]k");

        assertThat(namesWith("%")).containsExactly("100% cotton");
        assertThat(namesWith("_")).containsExactly("under_score");
        assertThat(namesWith("\\")).containsExactly("back\\slash");
        assertThat(namesWith("!")).containsExactly("wow! signs");
        assertThat(namesWith("'s \"")).containsExactly("it's \"quoted\"");
        assertThat(namesWith("!%")).isEmpty();
        assertThat(namesWith("[r]"))
                .as("one database has a meaning for brackets")
                .contains("ma[r]k");
    }

    private List<String> namesWith(String text) {
        return names(Wanted.with(text));
    }

    private List<String> names(Wanted wanted) {
        return communities.page(wanted, Optional.empty(), 0, 10).stream()
                .map(listed -> listed.community().name())
                .toList();
    }

    @Test
    void keeps_its_place_when_others_come_in_before_it() {
        rows.add("B", "bakers");
        Place place = communities.page(Optional.empty(), 0, 1).get(0).place();
        rows.add("A", "astronomers");
        rows.add("C", "carpenters");

        assertThat(communities.page(Optional.of(place), 0, 5))
                .extracting(listed -> listed.community().name())
                .containsExactly("carpenters");
    }

    @Test
    void gives_those_that_came_last_in_a_status() {
        Community first = rows.add("FIRST", "Zebras");
        Community second = rows.add("SECOND", "Ants");
        Community drafted = rows.add("THIRD", "Bears");
        CommunityStatus other =
                drafted.life().status() == CommunityStatus.DORMANT ? CommunityStatus.ACTIVE : CommunityStatus.DORMANT;
        CommunityRow row = communities.forChange(drafted.space()).orElseThrow();
        row.save(drafted.withLife(drafted.life().in(other)));

        assertThat(communities.newest(first.life().status(), 10))
                .extracting(Community::id)
                .containsExactly(second.id(), first.id());
        assertThat(communities.newest(first.life().status(), 1))
                .extracting(Community::id)
                .containsExactly(second.id());
        assertThat(communities.newest(other, 10)).extracting(Community::id).containsExactly(drafted.id());
        assertThat(communities.newest(CommunityStatus.ORPHANED, 10)).isEmpty();
    }

    @Test
    void finds_those_that_have_one_of_several_words_anywhere_newest_first() {
        Community garden = rows.add("GARDEN", "Gardeners");
        rows.add("WRITING", "Writers");
        Community percent = rows.add("PERCENT", "100% guards");
        rows.row(garden)
                .save(rows.row(garden).value().arranged(garden.arrangements().withTopics(List.of("Compost"))));

        assertThat(communities.having(List.of("GARD", "nowhere"), 10))
                .extracting(Community::id)
                .containsExactly(garden.id());
        assertThat(communities.having(List.of("compost", "%"), 10))
                .extracting(Community::id)
                .containsExactly(percent.id(), garden.id());
        assertThat(communities.having(List.of("growing things"), 2)).hasSize(2);
        assertThat(communities.having(List.of(), 10)).isEmpty();
    }
}
