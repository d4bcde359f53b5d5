package io.guildhall.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.ReadCsv;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.people.PeopleImportService;
import io.guildhall.people.PeopleOf;
import io.guildhall.people.SkillService;
import io.guildhall.people.VocabularyFileService;
import io.guildhall.people.VocabularyService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words of the site, and files about words and people, over REST. */
class WordsAndPeopleOverRestTest {
    private final PeopleOf site = new PeopleOf();
    private Viewer caller = site.ada;
    private final Problems problems = new Problems(BundleTexts.english(), () -> "error-1", site.clock);
    private final RestApp rest = RestApp.of(
            List.of(SkillResource.class, SkillsCsvResource.class, PeopleImportResource.class),
            Map.of(
                    Exchange.class,
                    new Exchange(() -> caller, problems),
                    Problems.class,
                    problems,
                    SkillService.class,
                    new SkillService(site.skills),
                    VocabularyService.class,
                    site.vocabulary,
                    VocabularyFileService.class,
                    site.files,
                    PeopleImportService.class,
                    site.importing,
                    Texts.class,
                    BundleTexts.english()));

    @Test
    void a_word_is_added_changed_and_merged() {
        Answer added = rest.send("POST", "skills", "{\"label\":\"Kubernetes\",\"synonyms\":[\"K8s\"]}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(OpenApi.read().differences("Skill", added.json())).isEmpty();
        String id = added.json().get("id").asText();
        assertThat(rest.send("POST", "skills", "{\"label\":\"k8s\"}")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("skill.exists");
        Answer changed = rest.send("PUT", "skills/" + id, "{\"label\":\"Kube\",\"synonyms\":[],\"archived\":true}");
        assertThat(changed.json().toString())
                .isEqualTo(
                        "{\"id\":\"" + id + "\",\"label\":\"Kube\",\"synonyms\":[\"Kubernetes\"],\"archived\":true}");
        rest.send("POST", "skills", "{\"label\":\"Helm\"}");
        site.shelf.put("GARDEN", "Kube");

        Answer preview = rest.send("POST", "skills/" + id + "/merge?dryRun=true", "{\"into\":\"Helm\"}");
        assertThat(OpenApi.read().differences("Merger", preview.json())).isEmpty();
        assertThat(preview.json().at("/uses/0/count").intValue()).isEqualTo(1);
        assertThat(site.skills.named("Kube").orElseThrow().label()).isEqualTo("Kube");
        assertThat(rest.send("POST", "skills/" + id + "/merge", "{\"into\":\"Helm\"}")
                        .status())
                .isEqualTo(200);
        assertThat(site.skills.named("Kube").orElseThrow().label()).isEqualTo("Helm");
        assertThat(rest.send("PUT", "skills/nothing", "{\"label\":\"A\",\"archived\":false}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void words_go_out_and_come_in_again_as_they_were_and_no_spreadsheet_calculates_them() throws IOException {
        rest.send("POST", "skills", "{\"label\":\"=cmd|' /C calc'!A0\",\"synonyms\":[\"a|b\",\"@sum\"]}");
        rest.send("POST", "skills", "{\"label\":\"Compost\",\"synonyms\":[\"Humus\",\"Erde\"]}");

        String file = rest.get("skills/export.csv").body();

        assertThat(ReadCsv.lines(file).get(1).get(1)).startsWith("'=cmd");
        assertThat(ReadCsv.lines(file).get(2)).containsExactly("compost", "Compost", "Humus | Erde");
        assertThat(bring("skills/import", file).json().get("same").intValue()).isEqualTo(2);
    }

    @Test
    void a_file_of_words_is_tried_before_it_is_taken_in() {
        rest.send("POST", "skills", "{\"label\":\"Compst\"}");
        String file = "slug;label;synonyms\ncompst;Compost;Humus|Erde\n;Jam;\n;humus;\n;" + "x".repeat(61) + ";\n";

        Answer tried = bring("skills/import?dryRun=true", file);
        assertThat(OpenApi.read().differences("ImportReport", tried.json())).isEmpty();
        assertThat(tried.json().get("added").intValue()).isEqualTo(1);
        assertThat(tried.json().get("changed").intValue()).isEqualTo(1);
        assertThat(tried.json().get("problems").findValuesAsText("code")).containsExactly("DUPLICATE", "BAD_TEXT");
        assertThat(site.skills.named("Jam")).isEmpty();

        bring("skills/import", file);
        assertThat(site.skills.named("erde").orElseThrow().label()).isEqualTo("Compost");
        assertThat(site.skills.named("compst").orElseThrow().label()).isEqualTo("Compost");
        assertThat(site.skills.named("jam")).isPresent();
    }

    @Test
    void a_file_about_people_names_the_lines_that_are_left_out_in_words() {
        Answer answer = bring("admin/people/import?dryRun=true", "username,manager\nben,ada\nzoe,\nada,ben\n");

        assertThat(OpenApi.read().differences("ImportReport", answer.json())).isEmpty();
        assertThat(answer.json().get("problems").toString())
                .contains(
                        "{\"line\":3,\"code\":\"UNKNOWN_PERSON\",\"value\":\"zoe\"", "\"line\":4,\"code\":\"CIRCLE\"");
        assertThat(site.facts.count()).isZero();
        assertThat(bring("admin/people/import", "username,department\nben,=HYPERLINK(1)\n")
                        .status())
                .isEqualTo(200);
        assertThat(site.facts.count()).isEqualTo(1);
    }

    @Test
    void what_is_no_file_of_ours_is_refused() {
        for (String path : List.of("skills/import", "admin/people/import")) {
            assertThat(bring(path, "name\nx").json().get("code").asText()).isEqualTo("csv.column-unknown");
            assertThat(bring(path, "\"").json().get("code").asText()).isEqualTo("csv.malformed");
            assertThat(bring(path, "x".repeat(300_000)).status()).isEqualTo(413);
            assertThat(rest.send("POST", path, "{\"csv\":\"\",\"admin\":true}").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void others_are_refused_before_anything_is_looked_at() {
        caller = site.ben;
        for (String path : List.of("skills/import", "admin/people/import")) {
            assertThat(bring(path, "nonsense").json().get("code").asText()).isEqualTo("site.not-administrator");
        }
        assertThat(rest.get("skills/export.csv").status()).isEqualTo(403);
        assertThat(rest.get("skills").status()).isEqualTo(200);
    }

    private Answer bring(String path, String csv) {
        return rest.send(
                "POST",
                path,
                JsonNodeFactory.instance.objectNode().put("csv", csv).toString());
    }
}
