package io.guildhall.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.people.PeopleOf;
import io.guildhall.people.SkillService;
import io.guildhall.people.VocabularyFileService;
import io.guildhall.people.VocabularyService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may type nobody brings in by a file either, and what may be typed comes in alike. */
class HostileFilesTest {
    private final PeopleOf typed = new PeopleOf();
    private final PeopleOf brought = new PeopleOf();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Compost",
                "   ",
                "\u200B\u2060",
                "a\u0000b",
                "a\u001Bb",
                "two\nlines",
                "two\u2028lines",
                "a\u202Eb",
                "<script>alert(1)</script>",
                "$words.text(\"x\") #set($x=1)",
                "=cmd|' /C calc'!A0",
                "  @SUM(A1)",
                "'; DROP TABLE skill; --",
                "a\"b",
                "LONG"
            })
    void a_word_of_a_file_is_taken_exactly_where_it_could_be_typed(String hostile) {
        String word = hostile.equals("LONG") ? "x".repeat(61) : hostile;

        Answer said = rest(typed).send("POST", "skills", object("label", word));
        Answer filed = rest(brought)
                .send(
                        "POST",
                        "skills/import",
                        object("csv", "label,synonyms\n\"" + word.replace("\"", "\"\"") + "\",\n"));

        if (said.status() == 400) {
            assertThat(filed.json().get("code")).isEqualTo(said.json().get("code"));
        } else {
            assertThat(filed.status()).isEqualTo(200);
            assertThat(filed.json().get("added").intValue()).isEqualTo(said.status() == 201 ? 1 : 0);
            assertThat(filed.json().get("problems")).hasSize(said.status() == 201 ? 0 : 1);
        }
        assertThat(brought.skills.named(word).map(skill -> skill.label()))
                .isEqualTo(typed.skills.named(word).map(skill -> skill.label()));
    }

    private static String object(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value).toString();
    }

    private static RestApp rest(PeopleOf site) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", Clock.systemUTC());
        return RestApp.of(
                List.of(SkillResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> site.ada, problems),
                        Problems.class,
                        problems,
                        SkillService.class,
                        new SkillService(site.skills),
                        VocabularyService.class,
                        site.vocabulary,
                        VocabularyFileService.class,
                        site.files,
                        Texts.class,
                        BundleTexts.english()));
    }
}
