package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every {@link Communities} does. */
public abstract class CommunitiesContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final UserId FRIDA = new UserId("key-frida");

    protected abstract Communities communities();

    protected abstract Transactions transactions();

    @Test
    void finds_several_by_number_and_misses_what_is_not_there() {
        Community garden = add("GARDEN", "Gardeners");
        Community writing = add("WRITING", "Writers");
        CommunityId unknown = new CommunityId(writing.id().value() + 1_000);

        assertThat(communities().byId(List.of(garden.id(), writing.id(), unknown)))
                .containsOnly(Map.entry(garden.id(), garden), Map.entry(writing.id(), writing));
        assertThat(communities().byId(List.of())).isEmpty();
    }

    @Test
    void finds_those_that_have_one_of_several_words_anywhere_newest_first() {
        Community garden = add("GARDEN", "Gardeners");
        add("WRITING", "Writers");
        Community percent = add("PERCENT", "100% guards");
        row(garden).save(row(garden).value().arranged(garden.arrangements().withTopics(List.of("Compost"))));

        assertThat(communities().having(List.of("GARD", "nowhere"), 10))
                .extracting(Community::id)
                .containsExactly(garden.id());
        assertThat(communities().having(List.of("compost", "%"), 10))
                .extracting(Community::id)
                .containsExactly(percent.id(), garden.id());
        assertThat(communities().having(List.of("growing things"), 2)).hasSize(2);
        assertThat(communities().having(List.of(), 10)).isEmpty();
    }

    @Test
    void finds_those_that_should_look_back_and_were_not_reminded() {
        Instant now = NOON.plus(Duration.ofDays(400));
        Community launched = launched("LAUNCHED", ReviewRhythm.usual());
        Community decided = launched("DECIDED", new ReviewRhythm(12, Optional.of(now), false));
        launched("LATER", new ReviewRhythm(6, Optional.of(now.plusMillis(1)), false));
        launched("NEVER", new ReviewRhythm(0, Optional.empty(), false));
        launched("SEEN", ReviewRhythm.usual().remindedOf());
        CommunityRow over = row(launched("OVER", ReviewRhythm.usual()));
        over.save(over.value().withLife(over.value().life().in(CommunityStatus.ARCHIVED)));
        add("DRAFT", "Gathering");

        assertThat(communities().reviewsDue(now, 0, 10)).containsExactly(launched, decided);
        assertThat(communities().reviewsDue(now, launched.id().value(), 10)).containsExactly(decided);
        assertThat(communities().reviewsDue(now, 0, 1)).containsExactly(launched);
        assertThat(communities().reviewsDue(NOON.plus(Duration.ofDays(180)), 0, 10))
                .isEmpty();
    }

    /** One that was launched at noon. */
    private Community launched(String key, ReviewRhythm reviews) {
        CommunityRow row = row(add(key, key));
        Community added = row.value();
        row.save(added.withLife(added.life().in(CommunityStatus.ACTIVE).reviewed(reviews))
                .arranged(added.arrangements().launched(NOON)));
        return communities().find(added.space()).orElseThrow();
    }

    private CommunityRow row(Community community) {
        return communities().forChange(community.space()).orElseThrow();
    }

    @Test
    void gives_back_what_was_added() {
        Community added = add("GARDEN", "Gärtner ünd Friends");

        assertThat(communities().find(new SpaceKey("GARDEN"))).contains(added);
        assertThat(added.revision()).isEqualTo(1);
        assertThat(added.charterNo()).isEqualTo(1);
        assertThat(added.memberCount()).isEqualTo(1);
        assertThat(added.life().createdAt()).isEqualTo(NOON);
        assertThat(communities().find(new SpaceKey("garden"))).isEmpty();
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
        communities().add(new NewCommunity(home("LONG", "n".repeat(255)), life(), settings(), charter, 1));

        assertThat(communities().find(new SpaceKey("LONG")).orElseThrow().charter())
                .isEqualTo(charter);
    }

    @Test
    void refuses_a_second_community_of_a_space() {
        add("GARDEN", "First");

        assertThatThrownBy(() -> transactions().inTransaction(() -> add("GARDEN", "Second")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(communities().find(new SpaceKey("GARDEN")).orElseThrow().name())
                .isEqualTo("First");
    }

    @Test
    void writes_what_changed() {
        add("GARDEN", "Gardeners");
        CommunityRow row = communities().forChange(new SpaceKey("GARDEN")).orElseThrow();
        CommunitySettings others = new CommunitySettings(
                CommunityType.NETWORK, JoinPolicy.CLOSED, Listing.HIDDEN, RosterVisibility.FACILITATORS);
        Community changed = row.value()
                .at(home("GARDEN", "Zen gardeners"))
                .revised(new Charter("Less", "is", "more"), others)
                .withMembers(7)
                .withGuests(2);

        row.save(changed);

        assertThat(communities().find(new SpaceKey("GARDEN"))).contains(changed);
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.charterNo()).isEqualTo(2);
    }

    @Test
    void keeps_what_was_arranged_and_takes_it_back() {
        Community plain = add("GARDEN", "Gardeners");
        CommunityRow row = communities().forChange(new SpaceKey("GARDEN")).orElseThrow();
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
        assertThat(communities().find(new SpaceKey("GARDEN")).orElseThrow().arrangements())
                .isEqualTo(everything);

        CommunityRow again = communities().forChange(new SpaceKey("GARDEN")).orElseThrow();
        again.save(again.value().arranged(Arrangements.none()));

        assertThat(communities().find(new SpaceKey("GARDEN"))).contains(plain);
    }

    @Test
    void is_found_by_number_and_by_taking_people_from_a_group() {
        Community garden = add("GARDEN", "Gardeners");
        add("KITCHEN", "Cooks");
        CommunityRow row = communities().forChange(new SpaceKey("GARDEN")).orElseThrow();
        Community grouped = garden.arranged(garden.arrangements()
                .withAdmission(new Admission(OptionalInt.of(30), true, Optional.of("guild-garden"), true)));
        row.save(grouped);

        assertThat(communities().find(garden.id())).contains(grouped);
        assertThat(communities().find(new CommunityId(garden.id().value() + 99)))
                .isEmpty();
        assertThat(communities().withGroup(0, 10)).containsExactly(grouped);
        assertThat(communities().withGroup(garden.id().value(), 10)).isEmpty();
    }

    @Test
    void begins_with_what_it_brings_with_it() {
        Arrangements brought = Arrangements.none()
                .withRules(new GroundRules(1, "Be kind.", 1, NOON))
                .withAdmission(new Admission(OptionalInt.of(7), true, Optional.empty()))
                .startedFrom(CommunityTemplate.NEWCOMERS)
                .withPath(NewcomerPath.none()
                        .with(List.of(new NewcomerStep(1, "Read", Optional.of(StepAct.RULES), "")), NOON));

        Community added =
                communities().add(new NewCommunity(home("G", "G"), life(), settings(), Charter.about("c"), brought, 1));

        assertThat(added.arrangements()).isEqualTo(brought);
        assertThat(communities().find(new SpaceKey("G"))).contains(added);
    }

    @Test
    void knows_who_belongs_to_whom() {
        Community parent = add("P", "Parent");
        Community other = add("O", "Other");
        for (String key : List.of("B", "A", "C")) {
            Community child = add(key, "Child " + key);
            CommunityRow row = communities().forChange(child.space()).orElseThrow();
            Optional<CommunityId> above = Optional.of(key.equals("C") ? other.id() : parent.id());
            row.save(row.value().arranged(row.value().arrangements().withParent(above)));
        }

        assertThat(communities().children(List.of(parent.id()), 10))
                .extracting(child -> child.space().value())
                .containsExactly("A", "B");
        assertThat(communities().children(List.of(parent.id(), other.id()), 2))
                .extracting(child -> child.space().value())
                .containsExactly("A", "B");
        assertThat(communities().children(List.of(), 10)).isEmpty();
        assertThat(communities().byId(List.of(parent.id(), new CommunityId(4711))))
                .containsOnlyKeys(parent.id());

        communities()
                .childrenForChange(parent.id())
                .forEach(row ->
                        row.save(row.value().arranged(row.value().arrangements().withParent(Optional.empty()))));

        assertThat(communities().children(List.of(parent.id(), other.id()), 10))
                .extracting(child -> child.space().value())
                .containsExactly("C");
    }

    @Test
    void empties_a_text() {
        communities().add(new NewCommunity(home("G", "G"), life(), settings(), new Charter("c", "full", "full"), 1));
        CommunityRow row = communities().forChange(new SpaceKey("G")).orElseThrow();

        row.save(row.value().revised(Charter.about("c"), settings()));

        assertThat(communities().find(new SpaceKey("G")).orElseThrow().charter())
                .isEqualTo(Charter.about("c"));
    }

    @Test
    void finds_nothing_to_change_where_there_is_nothing() {
        assertThat(communities().forChange(new SpaceKey("NOWHERE"))).isEmpty();
    }

    @Test
    void lists_by_name_without_regard_to_case_and_goes_on_after_a_place() {
        add("C", "Carpenters");
        add("A", "astronomers");
        add("B2", "Bakers");
        add("B1", "bakers");

        List<ListedCommunity> first = communities().page(Optional.empty(), 0, 2);
        Place last = first.get(1).place();
        List<ListedCommunity> second = communities().page(Optional.of(last), 0, 5);

        assertThat(first).extracting(listed -> listed.community().name()).containsExactly("astronomers", "Bakers");
        assertThat(second).extracting(listed -> listed.community().name()).containsExactly("bakers", "Carpenters");
        assertThat(communities().page(Optional.of(second.get(1).place()), 0, 5)).isEmpty();
    }

    @Test
    void finds_a_text_anywhere_in_name_concern_and_topics_in_any_case_of_letters() {
        add("B", "Bakers of BREAD");
        add("C", "Carpenters");
        change(
                "C",
                found -> found.revised(Charter.about("Wood, nÄgel and glue"), settings())
                        .arranged(found.arrangements().withTopics(List.of("Chairs", "TABLES"))));

        assertThat(namesWith("bread")).containsExactly("Bakers of BREAD");
        assertThat(namesWith(" Nägel ")).containsExactly("Carpenters");
        assertThat(namesWith("tables")).containsExactly("Carpenters");
        assertThat(namesWith("chairstables")).isEmpty();
        assertThat(namesWith("")).containsExactly("Bakers of BREAD", "Carpenters");
    }

    @Test
    void finds_by_what_it_is_called_now_and_goes_on_after_a_place() {
        add("A", "Bread at home");
        add("B", "Bread at work");
        add("C", "Carpenters");
        change("A", found -> found.at(home("A", "Dough at home")));

        List<ListedCommunity> first = communities().page(Wanted.with("at"), Optional.empty(), 0, 1);

        assertThat(first).extracting(listed -> listed.community().name()).containsExactly("Bread at work");
        assertThat(communities()
                        .page(Wanted.with("AT"), Optional.of(first.get(0).place()), 0, 5))
                .extracting(listed -> listed.community().name())
                .containsExactly("Dough at home");
        assertThat(communities().page(Wanted.with("at"), Optional.empty(), 1, 5))
                .hasSize(1);
        assertThat(namesWith("bread")).containsExactly("Bread at work");
    }

    @Test
    void leaves_out_what_is_not_of_the_type_in_the_stage_and_of_the_status_that_are_wanted() {
        add("A", "Astronomers");
        add("B", "Bakers");
        change("B", found -> found.withLife(found.life().in(CommunityStatus.DORMANT)));
        Community bakers = communities().find(new SpaceKey("B")).orElseThrow();
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
        add("B", "Bakers");
        add("C", "Carpenters");
        change("C", found -> found.arranged(found.arrangements().withTopics(List.of("Chairs", "TABLES"))));

        assertThat(names(new Wanted("", "tables", Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("Carpenters");
    }

    @Test
    void takes_what_is_typed_for_itself() {
        add("P", "100% cotton");
        add("Q", "under_score");
        add("R", "back\\slash");
        add("S", "wow! signs");
        add("T", "it's \"quoted\"");
        add("U", "Plain");
        add("V", "ma[r]k");

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

    private void change(String space, UnaryOperator<Community> change) {
        CommunityRow row = communities().forChange(new SpaceKey(space)).orElseThrow();
        row.save(change.apply(row.value()));
    }

    private List<String> namesWith(String text) {
        return names(Wanted.with(text));
    }

    private List<String> names(Wanted wanted) {
        return communities().page(wanted, Optional.empty(), 0, 10).stream()
                .map(listed -> listed.community().name())
                .toList();
    }

    @Test
    void keeps_its_place_when_others_come_in_before_it() {
        add("B", "bakers");
        Place place = communities().page(Optional.empty(), 0, 1).get(0).place();
        add("A", "astronomers");
        add("C", "carpenters");

        assertThat(communities().page(Optional.of(place), 0, 5))
                .extracting(listed -> listed.community().name())
                .containsExactly("carpenters");
    }

    @Test
    void gives_those_that_came_last_in_a_status() {
        Community first = add("FIRST", "Zebras");
        Community second = add("SECOND", "Ants");
        Community drafted = add("THIRD", "Bears");
        CommunityStatus other =
                drafted.life().status() == CommunityStatus.DORMANT ? CommunityStatus.ACTIVE : CommunityStatus.DORMANT;
        CommunityRow row = communities().forChange(drafted.space()).orElseThrow();
        row.save(drafted.withLife(drafted.life().in(other)));

        assertThat(communities().newest(first.life().status(), 10))
                .extracting(Community::id)
                .containsExactly(second.id(), first.id());
        assertThat(communities().newest(first.life().status(), 1))
                .extracting(Community::id)
                .containsExactly(second.id());
        assertThat(communities().newest(other, 10)).extracting(Community::id).containsExactly(drafted.id());
        assertThat(communities().newest(CommunityStatus.ORPHANED, 10)).isEmpty();
    }

    @Test
    void keeps_every_charter_newest_first() {
        Community garden = add("GARDEN", "Gardeners");
        add("OTHER", "Others");
        CharterVersion second = new CharterVersion(
                garden.id(),
                2,
                new Charter("More", "p", "g", "a", "https://chat.example"),
                new UserId("key-ana"),
                NOON);

        communities().keep(second);

        assertThat(communities().versions(garden.id(), OptionalInt.empty(), 10))
                .containsExactly(
                        second, new CharterVersion(garden.id(), 1, Charter.about("Growing things"), FRIDA, NOON));
        assertThat(communities().versions(garden.id(), OptionalInt.empty(), 1)).containsExactly(second);
        assertThat(communities().versions(garden.id(), OptionalInt.of(2), 10))
                .extracting(CharterVersion::no)
                .containsExactly(1);
        assertThat(communities().versions(garden.id(), OptionalInt.of(1), 10)).isEmpty();
        assertThatThrownBy(() -> communities().keep(second)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void one_whose_space_is_gone_makes_room_for_another() {
        Community old = add("GARDEN", "Gardeners");
        CommunityRow row = communities().forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(old.homeless());

        Community next = add("GARDEN", "New gardeners");

        assertThat(communities().find(new SpaceKey("GARDEN"))).contains(next);
        assertThat(communities().find(new SpaceKey("GARDEN#" + old.id().value())))
                .contains(old.homeless());
        assertThat(next.id()).isNotEqualTo(old.id());
    }

    @Test
    void finds_what_spaces_of_a_key_left_behind_and_nothing_else() {
        Community first = left("GARDEN");
        Community second = left("GARDEN");
        left("GARDE");
        left("G_RDEN");
        add("GARDEN", "Gardeners");

        assertThat(communities().leftBehind(new SpaceKey("GARDEN"), 10)).containsExactly(second, first);
        assertThat(communities().leftBehind(new SpaceKey("GARDEN"), 1)).containsExactly(second);
        assertThat(communities().leftBehind(new SpaceKey("GARD"), 10)).isEmpty();
    }

    @Test
    void one_that_moves_to_another_space_with_the_old_key_lives_there_and_nowhere_else() {
        Community gone = left("GARDEN");
        Space other = new Space(4711, new SpaceKey("GARDEN"), "Another garden", false, false, "/display/GARDEN");

        communities().forChange(gone.space()).orElseThrow().save(gone.at(Home.in(other)));

        assertThat(communities().find(new SpaceKey("GARDEN")).orElseThrow().home())
                .isEqualTo(Home.in(other));
        assertThat(communities().find(gone.space())).isEmpty();
    }

    private Community left(String key) {
        Community gone = add(key, "Gardeners").homeless();
        communities().forChange(new SpaceKey(key)).orElseThrow().save(gone);
        return gone;
    }

    @Test
    void a_turnout_comes_back_as_it_was_and_the_longest_not_counted_come_first() {
        Community garden = counted(add("GARDEN", "Gardeners"), NOON);
        Community writing = counted(add("WRITING", "Writers"), NOON.minus(Duration.ofDays(9)));
        add("QUIET", "Quiet");

        assertThat(communities().find(garden.id())).contains(garden);
        assertThat(communities().countedBefore(NOON.plusSeconds(1), 10)).containsExactly(writing, garden);
        assertThat(communities().countedBefore(NOON.plusSeconds(1), 1)).containsExactly(writing);
        assertThat(communities().countedBefore(NOON.minus(Duration.ofDays(1)), 10))
                .containsExactly(writing);

        CommunityRow row = communities().forChange(garden.space()).orElseThrow();
        row.save(garden.withTurnout(Turnout.none()));
        assertThat(communities().find(garden.id()).orElseThrow().turnout()).isEqualTo(Turnout.none());
        assertThat(communities().countedBefore(NOON.plusSeconds(1), 10)).containsExactly(writing);
    }

    @Test
    void keeps_a_pulse_and_finds_those_that_are_quiet_by_their_numbers() {
        Instant later = NOON.plus(Duration.ofDays(60));
        Pulse whole = Pulse.from(NOON)
                .warned(later)
                .asked(2, later)
                .wanting(Optional.of(later))
                .offering(Optional.of(NOON));
        Community garden = beating(add("GARDEN", "Gardeners"), whole);
        Community unknown = add("UNKNOWN", "Of earlier times");
        beating(add("LIVELY", "Lively"), Pulse.from(later));
        CommunityStatus status = garden.life().status();

        assertThat(communities().find(garden.id())).contains(garden);
        assertThat(unknown.life().pulse()).isEqualTo(Pulse.unknown());
        assertThat(communities().quietSince(status, later, 0, 10)).containsExactly(garden, unknown);
        assertThat(communities().quietSince(status, later, 0, 1)).containsExactly(garden);
        assertThat(communities().quietSince(status, later, garden.id().value(), 10))
                .containsExactly(unknown);
        assertThat(communities().quietSince(status, NOON, 0, 10)).containsExactly(unknown);
        assertThat(communities().quietSince(CommunityStatus.ORPHANED, later, 0, 10))
                .isEmpty();

        Community cleared = beating(garden, Pulse.unknown());
        assertThat(communities().find(garden.id())).contains(cleared);
    }

    private Community beating(Community community, Pulse pulse) {
        Community changed = community.withLife(community.life().with(pulse));
        communities().forChange(community.space()).orElseThrow().save(changed);
        return changed;
    }

    private Community counted(Community community, Instant now) {
        Turnout turnout = community
                .turnout()
                .with(count(now.minus(Duration.ofDays(7)), 1, OptionalInt.empty()))
                .with(count(now, 3, OptionalInt.of(14)));
        CommunityRow row = communities().forChange(community.space()).orElseThrow();
        row.save(community.withTurnout(turnout));
        return row.value().withTurnout(turnout);
    }

    private static Turnout.Count count(Instant at, int people, OptionalInt days) {
        return new Turnout.Count(
                at,
                people,
                new Turnout.Span(people, OptionalInt.empty()),
                new Turnout.Span(people + 1, days),
                new Turnout.Span(people + 2, OptionalInt.of(0)),
                Optional.of(new Turnout.Levels(3, 5, 10, 12, 40)).filter(levels -> days.isPresent()),
                Optional.of(new Turnout.Load(30, people, 3, 55, 62)));
    }

    private Community add(String space, String name) {
        return communities()
                .add(new NewCommunity(home(space, name), life(), settings(), Charter.about("Growing things"), 1));
    }

    private static Home home(String space, String name) {
        return new Home(new SpaceKey(space), Optional.of(77L), name);
    }

    private static Lifetime life() {
        return new Lifetime(CommunityStatus.DRAFT, Stage.POTENTIAL, NOON, FRIDA);
    }

    private static CommunitySettings settings() {
        return new CommunitySettings(CommunityType.PRACTICE, JoinPolicy.OPEN, Listing.SPACE, RosterVisibility.EVERYONE);
    }
}
