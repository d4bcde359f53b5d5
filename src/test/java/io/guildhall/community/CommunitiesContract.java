package io.guildhall.community;

import static io.guildhall.community.CommunityRows.FRIDA;
import static io.guildhall.community.CommunityRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every {@link Communities} does with one community and with those around it. */
abstract class CommunitiesContract {
    private final CommunityRows rows;
    private final Communities communities;

    CommunitiesContract(CommunityRows rows) {
        this.rows = rows;
        communities = rows.communities();
    }

    @Test
    void finds_several_by_number_and_misses_what_is_not_there() {
        Community garden = rows.add("GARDEN", "Gardeners");
        Community writing = rows.add("WRITING", "Writers");
        CommunityId unknown = new CommunityId(writing.id().value() + 1_000);

        assertThat(communities.byId(List.of(garden.id(), writing.id(), unknown)))
                .containsOnly(Map.entry(garden.id(), garden), Map.entry(writing.id(), writing));
        assertThat(communities.byId(List.of())).isEmpty();
    }

    @Test
    void gives_back_what_was_added() {
        Community added = rows.add("GARDEN", "Gärtner ünd Friends");

        assertThat(communities.find(new SpaceKey("GARDEN"))).contains(added);
        assertThat(added.revision()).isEqualTo(1);
        assertThat(added.charterNo()).isEqualTo(1);
        assertThat(added.memberCount()).isEqualTo(1);
        assertThat(added.life().createdAt()).isEqualTo(NOON);
        assertThat(communities.find(new SpaceKey("garden"))).isEmpty();
    }

    @Test
    void keeps_long_texts_whole() {
        String longest = "ü".repeat(Charter.TEXT_MAX);
        Charter charter = new Charter(
                "c".repeat(Charter.CONCERN_MAX),
                longest,
                "a\nb\t'\"\\ %_",
                longest,
                "https://c.example/" + "x".repeat(900));
        communities.add(new NewCommunity(
                CommunityRows.home("LONG", "n".repeat(255)),
                CommunityRows.life(),
                CommunityRows.settings(),
                charter,
                1));

        assertThat(communities.find(new SpaceKey("LONG")).orElseThrow().charter())
                .isEqualTo(charter);
    }

    @Test
    void refuses_a_second_community_of_a_space() {
        rows.add("GARDEN", "First");

        assertThatThrownBy(() -> rows.transactions().inTransaction(() -> rows.add("GARDEN", "Second")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(communities.find(new SpaceKey("GARDEN")).orElseThrow().name())
                .isEqualTo("First");
    }

    @Test
    void writes_what_changed() {
        rows.add("GARDEN", "Gardeners");
        CommunityRow row = communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        CommunitySettings others = new CommunitySettings(
                CommunityType.NETWORK, JoinPolicy.CLOSED, Listing.HIDDEN, RosterVisibility.FACILITATORS);
        Community changed = row.value()
                .at(CommunityRows.home("GARDEN", "Zen gardeners"))
                .revised(new Charter("Less", "is", "more"), others)
                .withMembers(7)
                .withGuests(2);

        row.save(changed);

        assertThat(communities.find(new SpaceKey("GARDEN"))).contains(changed);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.charterNo()).isEqualTo(2);
    }

    @Test
    void keeps_what_was_arranged_and_takes_it_back() {
        Community plain = rows.add("GARDEN", "Gardeners");
        CommunityRow row = communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        Entrance entrance = new Entrance(
                Optional.of(new GroundRules(4, "Be kind.\nKeep it here.", 3, NOON, 2)),
                new Admission(OptionalInt.of(12), true, Optional.of("gardeners")),
                List.of("What do you grow?", "Was bringst du \u00fcber H\u00fcgel mit?"),
                Optional.of(4711L),
                new NewcomerPath(
                        5,
                        9,
                        Optional.of(NOON),
                        List.of(
                                new NewcomerStep(
                                        9,
                                        "Lies \u00fcber H\u00fcgel",
                                        Optional.empty(),
                                        "/display/GARDEN/Hills?a=b#c"),
                                new NewcomerStep(2, "Read the rules", Optional.of(StepAct.RULES), ""),
                                new NewcomerStep(4, "Meet your buddy", Optional.empty(), ""))));
        Meeting meeting = new Meeting(
                NOON,
                45,
                ZoneId.of("America/Argentina/ComodRivadavia"),
                "Room 1",
                "https://meet/x",
                Repeats.MONTHLY,
                List.of(
                        ChangedDate.parse("2026-12-08").orElseThrow(),
                        ChangedDate.parse("2027-01-12/2027-01-13T09:30").orElseThrow()));
        Arrangements everything = new Arrangements(
                entrance,
                new Rhythm(Optional.of(meeting), new Edition(3, Optional.of(NOON))),
                new Subject(
                        List.of("Compost", "Äpfel und Birnen"),
                        List.of("Every garden has compost", "Zwei Wege, ein Ziel")),
                Optional.of(new CommunityId(7)),
                Optional.of(CommunityTemplate.AFTER_MERGER),
                Optional.of(NOON));

        row.save(row.value().arranged(everything));

        assertThat(plain.arrangements()).isEqualTo(Arrangements.none());
        assertThat(communities.find(new SpaceKey("GARDEN")).orElseThrow().arrangements())
                .isEqualTo(everything);

        CommunityRow again = communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        again.save(again.value().arranged(Arrangements.none()));

        assertThat(communities.find(new SpaceKey("GARDEN"))).contains(plain);
    }

    @Test
    void is_found_by_number_and_by_taking_people_from_a_group() {
        Community garden = rows.add("GARDEN", "Gardeners");
        rows.add("KITCHEN", "Cooks");
        CommunityRow row = communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        Community grouped = garden.arranged(garden.arrangements()
                .withAdmission(new Admission(OptionalInt.of(30), true, Optional.of("guild-garden"), true)));
        row.save(grouped);

        assertThat(communities.find(garden.id())).contains(grouped);
        assertThat(communities.find(new CommunityId(garden.id().value() + 99))).isEmpty();
        assertThat(communities.withGroup(0, 10)).containsExactly(grouped);
        assertThat(communities.withGroup(garden.id().value(), 10)).isEmpty();
    }

    @Test
    void begins_with_what_it_brings_with_it() {
        Arrangements brought = Arrangements.none()
                .withRules(new GroundRules(1, "Be kind.", 1, NOON))
                .withAdmission(new Admission(OptionalInt.of(7), true, Optional.empty()))
                .startedFrom(CommunityTemplate.NEWCOMERS)
                .withPath(NewcomerPath.none()
                        .with(List.of(new NewcomerStep(1, "Read", Optional.of(StepAct.RULES), "")), NOON));

        Community added = communities.add(new NewCommunity(
                CommunityRows.home("G", "G"),
                CommunityRows.life(),
                CommunityRows.settings(),
                Charter.about("c"),
                brought,
                1));

        assertThat(added.arrangements()).isEqualTo(brought);
        assertThat(communities.find(new SpaceKey("G"))).contains(added);
    }

    @Test
    void knows_who_belongs_to_whom() {
        Community parent = rows.add("P", "Parent");
        Community other = rows.add("O", "Other");
        for (String key : List.of("B", "A", "C")) {
            Community child = rows.add(key, "Child " + key);
            CommunityRow row = communities.forChange(child.space()).orElseThrow();
            Optional<CommunityId> above = Optional.of(key.equals("C") ? other.id() : parent.id());
            row.save(row.value().arranged(row.value().arrangements().withParent(above)));
        }

        assertThat(communities.children(List.of(parent.id()), 10))
                .extracting(child -> child.space().value())
                .containsExactly("A", "B");
        assertThat(communities.children(List.of(parent.id(), other.id()), 2))
                .extracting(child -> child.space().value())
                .containsExactly("A", "B");
        assertThat(communities.children(List.of(), 10)).isEmpty();
        assertThat(communities.byId(List.of(parent.id(), new CommunityId(4711))))
                .containsOnlyKeys(parent.id());

        communities
                .childrenForChange(parent.id())
                .forEach(row ->
                        row.save(row.value().arranged(row.value().arrangements().withParent(Optional.empty()))));

        assertThat(communities.children(List.of(parent.id(), other.id()), 10))
                .extracting(child -> child.space().value())
                .containsExactly("C");
    }

    @Test
    void empties_a_text() {
        communities.add(new NewCommunity(
                CommunityRows.home("G", "G"),
                CommunityRows.life(),
                CommunityRows.settings(),
                new Charter("c", "full", "full"),
                1));
        CommunityRow row = communities.forChange(new SpaceKey("G")).orElseThrow();

        row.save(row.value().revised(Charter.about("c"), CommunityRows.settings()));

        assertThat(communities.find(new SpaceKey("G")).orElseThrow().charter()).isEqualTo(Charter.about("c"));
    }

    @Test
    void finds_nothing_to_change_where_there_is_nothing() {
        assertThat(communities.forChange(new SpaceKey("NOWHERE"))).isEmpty();
    }

    @Test
    void keeps_every_charter_newest_first() {
        Community garden = rows.add("GARDEN", "Gardeners");
        rows.add("OTHER", "Others");
        CharterVersion second = new CharterVersion(
                garden.id(),
                2,
                new Charter("More", "p", "g", "a", "https://chat.example"),
                new UserId("key-ana"),
                NOON);

        communities.keep(second);

        assertThat(communities.versions(garden.id(), OptionalInt.empty(), 10))
                .containsExactly(
                        second, new CharterVersion(garden.id(), 1, Charter.about("Growing things"), FRIDA, NOON));
        assertThat(communities.versions(garden.id(), OptionalInt.empty(), 1)).containsExactly(second);
        assertThat(communities.versions(garden.id(), OptionalInt.of(2), 10))
                .extracting(CharterVersion::no)
                .containsExactly(1);
        assertThat(communities.versions(garden.id(), OptionalInt.of(1), 10)).isEmpty();
        assertThatThrownBy(() -> communities.keep(second)).isInstanceOf(DuplicateKeyException.class);
    }
}
