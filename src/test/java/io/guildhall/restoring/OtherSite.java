package io.guildhall.restoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.restoring.web.RestoringResource;
import io.guildhall.site.SiteExportService;
import io.guildhall.site.web.SiteExportResource;
import io.guildhall.storage.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A site on a database of its own, to which a file from another one is brought. */
final class OtherSite {
    static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    /** What is written into a key in the place of a number that only the database knows. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("AmbitionVote", "Ambition"),
            Map.entry("MembershipRole", "Membership"),
            Map.entry("RulesAcceptance", "Membership"),
            Map.entry("ProgrammeManager", "Programme"),
            Map.entry("ProgrammeRound", "Programme"),
            Map.entry("RouletteDraw", "Programme"),
            Map.entry("Enrolment", "Programme"),
            Map.entry("Pairing", "Programme"),
            Map.entry("PairingMember", "Pairing"),
            Map.entry("Evidence", "Award"),
            Map.entry("Endorsement", "Nomination"));

    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("communityId", "Community"),
            Map.entry("membershipId", "Membership"),
            Map.entry("ambitionId", "Ambition"),
            Map.entry("programmeId", "Programme"),
            Map.entry("pairingId", "Pairing"),
            Map.entry("parentId", "Community"),
            Map.entry("mergedInto", "Skill"),
            Map.entry("badgeId", "BadgeClass"),
            Map.entry("awardId", "Award"),
            Map.entry("supersedesId", "BadgeClass"),
            Map.entry("ruleCommunityId", "Community"),
            Map.entry("nominationId", "Nomination"));

    final InMemoryPeople people = new InMemoryPeople();
    final InMemorySpaces spaces = new InMemorySpaces();
    final Viewer ana = Viewer.of(people.add("ana", "Ana"));
    final Viewer bo = Viewer.of(people.add("bo", "Bo"));
    final Tables tables;
    Viewer caller = ana;
    boolean groups = true;

    OtherSite(Tables tables) {
        this.tables = tables;
        people.add("chen", "Chen");
        people.add("dora", "Dora");
        people.makeAdministrator(ana);
        spaces.add("BAKE", "Bakers");
        spaces.add("BREW", "Brewers");
    }

    /** The file that has something in every column of every table that comes back, as if it was taken out here. */
    ObjectNode file() {
        ObjectNode file = example();
        ((ObjectNode) file.at("/Community/0")).put("spaceId", number("BAKE"));
        ((ObjectNode) file.at("/Community/1")).put("spaceId", number("BREW"));
        return file;
    }

    private long number(String space) {
        return spaces.find(space).orElseThrow().id();
    }

    static ObjectNode example() {
        try (InputStream in = Objects.requireNonNull(OtherSite.class.getResourceAsStream("site.json"))) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Answer check(JsonNode file) {
        return rest().send("POST", "admin/import", file.toString());
    }

    Answer take(JsonNode file) {
        return rest().send("POST", "admin/import?dryRun=false", file.toString());
    }

    ObjectNode export() {
        return (ObjectNode) rest().get("admin/export.json").json();
    }

    List<AuditEntry> audit() {
        Audit audit = tables.audit();
        return audit.latest(100);
    }

    RestApp rest() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", clock);
        return RestApp.of(
                List.of(RestoringResource.class, SiteExportResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Texts.class,
                        BundleTexts.english(),
                        Problems.class,
                        problems,
                        SiteExportService.class,
                        new SiteExportService(people, tables.stored(), clock),
                        RestoringService.class,
                        service(clock)));
    }

    private RestoringService service(Clock clock) {
        return new RestoringService(
                people,
                spaces,
                tables.stored(),
                group -> groups && group.startsWith("guild-"),
                new InMemoryLocks(),
                tables.transactions(),
                tables.audit(),
                clock);
    }

    /** The same file with its rows numbered from 1 in each table, and whatever refers to them likewise. */
    static ObjectNode numberless(ObjectNode file) {
        ObjectNode copy = file.deepCopy();
        Map<String, Map<Long, Long>> numbers = new HashMap<>();
        copy.properties().stream().filter(table -> table.getValue().isArray()).forEach(table -> {
            Map<Long, Long> places = numbers.computeIfAbsent(table.getKey(), name -> new HashMap<>());
            table.getValue().forEach(row -> places.put(row.get("id").asLong(), places.size() + 1L));
        });
        copy.properties().stream()
                .filter(table -> table.getValue().isArray())
                .forEach(table -> table.getValue().forEach(row -> renumber(table.getKey(), (ObjectNode) row, numbers)));
        return read(copy.toString());
    }

    /** Numbers that are read are equal where they are; those that were put are not. */
    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void renumber(String table, ObjectNode row, Map<String, Map<Long, Long>> numbers) {
        long id = row.get("id").asLong();
        long place = Objects.requireNonNull(numbers.get(table).get(id));
        REFERENCES.forEach((column, other) -> {
            if (row.has(column)) {
                row.put(column, numbers.get(other).get(row.get(column).asLong()));
            }
        });
        for (String column : List.of("uniqKey", "spaceKey")) {
            if (row.has(column)) {
                String[] parts = row.get(column).asText().split("\\|", -1);
                if (parts[0].matches("[0-9]+")) {
                    parts[0] = Objects.toString(
                            numbers.get(OWNERS.getOrDefault(table, "Community")).get(Long.valueOf(parts[0])));
                }
                row.put(column, String.join("|", parts).replaceAll("#" + id + "$", "#" + place));
            }
        }
        row.put("id", place);
    }
}
