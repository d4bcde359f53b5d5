package io.guildhall.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody writes by a file what the app would not let them write. */
class CraftedFilesTest {
    private static final int MUTATIONS = 120;

    private final OtherSite site = new OtherSite(Storage.H2.cleared());

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    /Community/0; channelUrl; "javascript:alert(1)"; ; CONTRADICTION
                    /Community/0; meetingLink; "data:text/html,x"; meetingLink; BAD_VALUE
                    /Community/0; concern; ""; ; CONTRADICTION
                    /Community/0; practice; "a~b"; ; CONTRADICTION
                    /Community/0; stage; NO_STAGE; stage; BAD_VALUE
                    /Community/0; meetingZone; Mars/North; meetingZone; BAD_VALUE
                    /Community/0; meetingChanges; +999999999-01-01; meetingChanges; BAD_VALUE
                    /Community/0; newcomerPath; 1 x; newcomerPath; BAD_VALUE
                    /Community/0; turnout; 1 2; turnout; BAD_VALUE
                    /Community/0; topics; a\\nA; topics; BAD_VALUE
                    /Community/0; spaceKey; BA KE; spaceKey; BAD_VALUE
                    /Community/0; sizeCap; 0; sizeCap; BAD_VALUE
                    /Community/0; createdMs; -1; createdMs; BAD_VALUE
                    /Community/0; createdMs; 9000000000000000; createdMs; BAD_VALUE
                    /Community/0; createdBy; a|b; createdBy; BAD_VALUE
                    /Community/0; rulesAskedNo; 3; ; CONTRADICTION
                    /Community/0; parentId; 999; parentId; NO_SUCH_ROW
                    /Community/1; parentId; 11; parentId; CIRCLE
                    /Community/1; spaceKey; BAKE; spaceKey; DUPLICATE
                    /Community/1; id; 11; id; DUPLICATE
                    /Community/1; admin; yes; admin; UNKNOWN
                    /CharterVersion/0; uniqKey; 12|1; ; CONTRADICTION
                    /Membership/0; facilitator; false; ; CONTRADICTION
                    /Membership/0; roles; ",EMPEROR,"; roles; BAD_VALUE
                    /Membership/0; termUntilMs; 4000000000000; ; CONTRADICTION
                    /Membership/0; rulesNo; 3; ; CONTRADICTION
                    /Membership/3; roles; ",DEPUTY,"; ; CONTRADICTION
                    /Membership/3; guestUntilMs; 4000000000000; ; CONTRADICTION
                    /Membership/3; memberKind; MEMBER; ; CONTRADICTION
                    /Membership/6; roles; ",FACILITATOR,"; ; CONTRADICTION
                    /MembershipEvent/0; communityId; 12; ; CONTRADICTION
                    /PersonFacts/0; managerKey; key-ana; managerKey; CIRCLE
                    /PersonFacts/0; seniority; 10; seniority; BAD_VALUE
                    /Skill/0; synonyms; Toast; synonyms; DUPLICATE
                    /Skill/0; mergedInto; 34; mergedInto; CIRCLE
                    /Ambition/0; wording; ""; wording; BAD_VALUE
                    /Announcement/0; uniqKey; 11|a b|key-ana; ; CONTRADICTION
                    /Kudos/0; uniqKey; token-123|key-bo; ; CONTRADICTION
                    /Kudos/0; toKey; key-ana; ; CONTRADICTION
                    /Kudos/0; wording; ""; wording; BAD_VALUE
                    /Kudos/0; valueTag; BEST; valueTag; BAD_VALUE
                    /Kudos/0; kudosState; RETRACTED; ; CONTRADICTION
                    /Kudos/0; kudosState; LOUD; kudosState; BAD_VALUE
                    /Kudos/0; pageId; 0; pageId; BAD_VALUE
                    /Kudos/1; retractedMs; -1; retractedMs; BAD_VALUE
                    /Kudos/2; wording; x; ; CONTRADICTION
                    /Nomination/0; uniqKey; 11|author|key-bo; ; CONTRADICTION
                    /Nomination/0; nominationState; AWARDED; ; CONTRADICTION
                    /Nomination/0; nominationState; HOPED; nominationState; BAD_VALUE
                    /Nomination/1; nominationState; READY; ; CONTRADICTION
                    /Nomination/0; nominatorKey; key-bo; ; CONTRADICTION
                    /Nomination/0; uniqKey; 11|speaker|key-bo|#97; ; CONTRADICTION
                    /Nomination/1; badgeCode; author; ; CONTRADICTION
                    /Endorsement/0; userKey; key-bo; ; CONTRADICTION
                    /BadgeClass/0; badgeCode; author; ; CONTRADICTION
                    /BadgeClass/0; badgeCode; ../author; badgeCode; BAD_VALUE
                    /BadgeClass/0; badgeName; one~two; badgeName; BAD_VALUE
                    /BadgeClass/0; design; <svg onload=alert(1)>; design; BAD_VALUE
                    /BadgeClass/1; design; hexagon-1-letters-running-teal-<b>; design; BAD_VALUE
                    /BadgeClass/1; design; hexagon-1-letters-running-teal-QAQA; design; BAD_VALUE
                    /BadgeClass/1; givingRule; select * from people; givingRule; BAD_VALUE
                    /BadgeClass/1; givingRule; {"v":1,"all":true,"conditions":[]}; givingRule; BAD_VALUE
                    /BadgeClass/1; givingRule; {"v":1,"all":true,"conditions":[{"criterion":"PAGES_READ","least":1}]}; givingRule; BAD_VALUE
                    /BadgeClass/1; ruleCommunityId; 99; ruleCommunityId; NO_SUCH_ROW
                    /BadgeClass/0; starter; KING; starter; BAD_VALUE
                    /BadgeClass/0; issuers; EVERYBODY; issuers; BAD_VALUE
                    /BadgeClass/0; superseded; false; ; CONTRADICTION
                    /BadgeClass/1; communityId; 11; ; CONTRADICTION
                    /BadgeClass/1; supersedesId; 83; ; CONTRADICTION
                    /BadgeClass/1; supersedesId; 82; ; CONTRADICTION
                    /BadgeClass/2; badgeState; GOLDEN; badgeState; BAD_VALUE
                    /BadgeClass/2; expiresDays; 0; expiresDays; BAD_VALUE
                    /Award/0; badgeId; 83; ; CONTRADICTION
                    /Award/0; badgeId; 99; badgeId; NO_SUCH_ROW
                    /Award/0; badgeCode; author; ; CONTRADICTION
                    /Award/0; design; circle; design; BAD_VALUE
                    /Award/0; giverKey; key-bo; ; CONTRADICTION
                    /Award/0; awardSource; BRIBE; awardSource; BAD_VALUE
                    /Award/0; awardState; REVOKED; ; CONTRADICTION
                    /Award/0; awardState; EXPIRED; ; CONTRADICTION
                    /Award/0; revokedMs; 5; ; CONTRADICTION
                    /Award/0; revokerKey; key-ana; ; CONTRADICTION
                    /Award/0; revokeReason; For nothing; ; CONTRADICTION
                    /Award/0; shared; true; ; CONTRADICTION
                    /Award/0; uniqKey; speaker|key-bo|token:token-0001#91; ; CONTRADICTION
                    /Award/0; evidenceMark; once|twice; evidenceMark; BAD_VALUE
                    /Award/0; credentialId; ../../x; credentialId; BAD_VALUE
                    /Award/0; statusIndex; -1; statusIndex; BAD_VALUE
                    /Award/1; statusIndex; 7; statusIndex; DUPLICATE
                    /Award/1; credentialId; 5f0c2f0e-credential-1; credentialId; DUPLICATE
                    /Award/1; communityId; 12; ; CONTRADICTION
                    /Award/1; awardState; GRANTED; ; CONTRADICTION
                    /Award/1; uniqKey; crust-and-crumb|key-ana|once; ; CONTRADICTION
                    /Evidence/0; evidenceType; LINK; evidenceType; BAD_VALUE
                    /Evidence/0; awardId; 92; ; CONTRADICTION
                    /HandOver/0; checklist; TNOTHING; checklist; BAD_VALUE
                    /Review/0; headcount; 1 2; headcount; BAD_VALUE
                    /Contributor/0; dayPoints; zz; dayPoints; BAD_VALUE
                    /Enrolment/0; places; 0; places; BAD_VALUE
                    /Enrolment/0; places; 2; ; CONTRADICTION
                    /Enrolment/0; enrolState; AWAY; enrolState; BAD_VALUE
                    /Enrolment/0; userKey; key-dora; ; CONTRADICTION
                    /Enrolment/0; timeToMs; 5; ; CONTRADICTION
                    /Enrolment/2; enrolState; OPEN; ; CONTRADICTION
                    /Pairing/0; pairingState; RUNNING; pairingState; BAD_VALUE
                    /Pairing/0; programmeId; 9; ; CONTRADICTION
                    /Pairing/0; parts; PEER 1 0; parts; BAD_VALUE
                    /Pairing/0; parts; PEER 1 0 key-ana; ; CONTRADICTION
                    /Pairing/0; parts; PEER 1 0 key-ana\\nPEER 1 0 key-ana; ; CONTRADICTION
                    /Pairing/0; parts; MENTOR 1 0 key-ana\\nMENTEE 1 0 key-bo; ; CONTRADICTION
                    /Pairing/0; parts; HOST 1 0 key-ana\\nPEER 1 0 key-bo; ; CONTRADICTION
                    /Pairing/1; parts; PEER 1 0 key-ana\\nPEER 1 0 key-dora; ; CONTRADICTION
                    /Pairing/1; pairingState; ACTIVE; ; CONTRADICTION
                    /Pairing/2; pairingState; COMPLETED; ; CONTRADICTION
                    /Pairing/2; askedBy; key-ana; ; CONTRADICTION
                    /PairingMember/0; pairingId; 61; ; CONTRADICTION
                    /NoticeWish/0; mailDay; SOMEDAY; mailDay; BAD_VALUE
                    /Tombstone/0; phase; RUNNING; phase; BAD_VALUE
                    """)
    void one_wrong_value_is_named_and_keeps_everything_out(
            String row, String column, String value, @Nullable String named, String kind) {
        ObjectNode file = site.file();
        ObjectNode crafted = (ObjectNode) file.at(row);
        put(crafted, column, value.replace("\\n", "\n").replace('~', '\u2028'));

        JsonNode tried = site.check(file).json();

        assertThat(tried.at("/problems/0/code").asText()).as(tried.toString()).isEqualTo(kind);
        assertThat(tried.at("/problems/0/column").asText()).isEqualTo(named == null ? "" : named);
        assertThat(site.take(file).code()).isEqualTo("restoring.unfit");
        assertNothingWasWritten();
    }

    @Test
    void settings_that_were_written_before_there_were_some_of_them_come_back() {
        ObjectNode file = site.file();
        ObjectNode programme = (ObjectNode) file.at("/Programme/0");
        String settings = programme.get("settings").asText();
        programme.put("settings", settings.replaceFirst("nextBest=.*\n", ""));

        assertThat(settings).contains("nextBest=");
        assertThat(site.check(file).json().at("/problems").isEmpty()).isTrue();
    }

    private static void put(ObjectNode row, String column, String value) {
        if (value.matches("-?[0-9]+") && !column.equals("concern")) {
            row.put(column, Long.parseLong(value));
        } else if (value.equals("false") || value.equals("true")) {
            row.put(column, value.equals("true"));
        } else {
            row.put(column, value);
        }
    }

    @Test
    void nobody_is_paired_beyond_their_places_or_twice_with_the_same_by_a_file() {
        ObjectNode beyond = site.file();
        ((ObjectNode) beyond.at("/Pairing/1")).put("pairingState", "ACTIVE").remove(List.of("endMs", "endReason"));
        ObjectNode twice = site.file();
        ObjectNode again = twice.at("/Pairing/2").deepCopy();
        ((ArrayNode) twice.get("Pairing")).add(again.put("id", 63));
        for (String person : List.of("key-chen", "key-dora")) {
            ((ArrayNode) twice.get("PairingMember"))
                    .addObject()
                    .put("id", person.hashCode() & 0xffff)
                    .put("uniqKey", "63|" + person)
                    .put("pairingId", 63)
                    .put("programmeId", 8)
                    .put("userKey", person);
        }

        assertThat(site.check(beyond).json().get("problems").toString())
                .contains("Enrolment", "CONTRADICTION")
                .doesNotContain("Pairing");
        assertThat(site.check(twice).json().get("problems").toString()).contains("Pairing", "parts", "DUPLICATE");
        assertThat(site.take(beyond).code()).isEqualTo("restoring.unfit");
        assertThat(site.take(twice).code()).isEqualTo("restoring.unfit");
        assertNothingWasWritten();
    }

    @Test
    void no_community_takes_a_badge_that_every_site_has() {
        ObjectNode file = site.file();
        ((ObjectNode) file.at("/BadgeClass/2")).put("badgeCode", "author").put("uniqKey", "author|1");

        assertThat(site.check(file).json().at("/problems/0").toString()).contains("BadgeClass", "CONTRADICTION");
        assertThat(site.take(file).code()).isEqualTo("restoring.unfit");
        assertNothingWasWritten();
    }

    @Test
    void nobody_agrees_with_what_is_of_themselves_or_by_themselves() {
        for (String person : List.of("key-bo", "key-ana")) {
            ObjectNode file = site.file();
            ((ObjectNode) file.at("/Endorsement/0")).put("userKey", person).put("uniqKey", "97|" + person);

            assertThat(site.check(file).json().get("problems").toString()).contains("Endorsement", "CONTRADICTION");
            assertThat(site.take(file).code()).isEqualTo("restoring.unfit");
        }
        assertNothingWasWritten();
    }

    @Test
    void a_file_that_is_none_of_this_version_is_refused_and_both_versions_are_named() {
        ObjectNode other = site.file();
        ((ObjectNode) other.get("about")).put("schema", "0.4.0");
        ObjectNode nothing = site.file();
        nothing.remove("about");
        ObjectNode strange = site.file();
        strange.put("Membership", "all");

        assertThat(site.take(other).code()).isEqualTo("restoring.other-version");
        assertThat(site.check(other).json().get("detail").asText()).contains("0.4.0", "0.11.0");
        assertThat(site.check(nothing).code()).isEqualTo("restoring.no-export");
        assertThat(site.check(strange).code()).isEqualTo("restoring.no-export");
        assertNothingWasWritten();
    }

    @Test
    void tables_that_are_missing_or_that_nobody_knows_are_named() {
        ObjectNode file = site.file();
        file.remove("RulesVersion");
        file.putArray("Secrets");

        JsonNode tried = site.check(file).json();

        assertThat(tried.get("problems").findValuesAsText("table"))
                .containsExactlyInAnyOrder("Secrets", "RulesVersion");
        assertThat(site.take(file).status()).isEqualTo(422);
    }

    @Test
    void others_are_refused_before_the_file_is_read() {
        byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);
        site.caller = site.bo;
        assertThat(site.rest()
                        .send("POST", "admin/import", RestApp.jsonHeaders(), nonsense)
                        .code())
                .isEqualTo("site.not-administrator");
        site.caller = Viewer.anonymous();
        assertThat(site.rest()
                        .send("POST", "admin/import", RestApp.jsonHeaders(), nonsense)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_is_larger_than_can_be_read_as_a_whole_is_refused() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        ObjectNode many = site.file();
        ArrayNode rows = many.putArray("Contribution");
        for (int row = 0; row < SiteFile.ROWS_MAX; row++) {
            rows.addObject();
        }

        assertThat(site.rest()
                        .send("POST", "admin/import", RestApp.jsonHeaders(), large)
                        .status())
                .isEqualTo(413);
        assertThat(site.take(many).code()).isEqualTo("restoring.too-many");
    }

    /** Cut, doubled, swapped: whatever becomes of a file, it is refused, or comes in whole and can be read by everything. */
    @Test
    void a_mutated_file_never_writes_half_and_never_breaks_anything() {
        Random random = new Random(4711);
        int taken = 0;
        for (int time = 0; time < MUTATIONS; time++) {
            ObjectNode file = mutated(random);
            Answer answer = site.take(file);
            assertThat(answer.status()).as(file.toString()).isIn(200, 409, 422);
            if (answer.status() == 200) {
                taken++;
                readEverything();
                Storage.H2.cleared();
            }
            assertThat(site.tables.stored().isEmpty("Community")).isTrue();
        }
        assertNothingWasWritten();
        assertThat(taken).isPositive().isLessThan(MUTATIONS);
    }

    private ObjectNode mutated(Random random) {
        ObjectNode file = site.file();
        List<String> tables = new ArrayList<>();
        file.properties().stream()
                .filter(table -> table.getValue().isArray() && !table.getValue().isEmpty())
                .forEach(table -> tables.add(table.getKey()));
        ArrayNode rows = (ArrayNode) file.get(tables.get(random.nextInt(tables.size())));
        ObjectNode row = (ObjectNode) rows.get(random.nextInt(rows.size()));
        List<String> columns = new ArrayList<>();
        row.fieldNames().forEachRemaining(columns::add);
        String column = columns.get(random.nextInt(columns.size()));
        String other = columns.get(random.nextInt(columns.size()));
        switch (random.nextInt(8)) {
            case 0 -> row.remove(column);
            case 1 -> row.set(column, row.get(other));
            case 2 -> row.put(column, random.nextLong());
            case 3 -> row.put(column, random.nextInt(50));
            case 4 -> row.put(column, "x".repeat(random.nextInt(600)));
            case 5 -> row.putNull(column);
            case 6 -> rows.add(row.deepCopy().put("id", 5000 + random.nextInt(50)));
            default -> row.put(column, scrambled(row.get(column).asText(), random));
        }
        return file;
    }

    private static String scrambled(String text, Random random) {
        if (text.isEmpty()) {
            return "\n";
        }
        int at = random.nextInt(text.length());
        String mark = List.of("|", "#", "\n", ",", " ", "/", "9", "-", "").get(random.nextInt(9));
        return text.substring(0, at) + mark + text.substring(random.nextBoolean() ? at : at + 1);
    }

    /** Whatever stands in a column that is more than a text is read as the app reads it. */
    private void readEverything() {
        JsonNode export = site.export();
        List<CommunityId> communities = export.get("Community").findValuesAsText("id").stream()
                .map(id -> new CommunityId(Long.parseLong(id)))
                .toList();
        assertThat(site.tables.communities().byId(communities)).hasSameSizeAs(communities);
        for (CommunityId community : communities) {
            site.tables.communities().versions(community, OptionalInt.empty(), 50);
            site.tables.rulebooks().versions(community, OptionalInt.empty(), 50);
            site.tables.memberships().rows(community, 0, 50).forEach(member -> {
                site.tables.memberships().roles(member.id());
                site.tables.memberships().lastEvents(member.id(), 50);
            });
            site.tables.memberships().history(community, OptionalLong.empty(), 50);
            site.tables.ambitions().page(community, Set.of(AmbitionState.values()), OptionalLong.empty(), 50);
            site.tables.announcements().latest(community, 50);
            site.tables.reviews().page(community, OptionalLong.empty(), 50);
            site.tables.handOvers().page(community, Optional.empty(), OptionalLong.empty(), 50);
            site.tables.contributors().active(community, OtherSite.NOW, 50);
        }
        site.tables.contributionLog().after(0, 50);
        site.tables.enrolments().walk(0, 50);
        export.get("Programme")
                .forEach(programme -> site.tables
                        .pairings()
                        .page(new ProgrammeId(programme.get("id").asLong()), Set.of(PairingState.values()), 0, 50));
        site.tables.erasures().requests(50);
    }

    private void assertNothingWasWritten() {
        site.export().properties().stream()
                .filter(table -> table.getValue().isArray())
                .forEach(
                        table -> assertThat(table.getValue()).as(table.getKey()).isEmpty());
    }
}
