package io.guildhall.recognition.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.web.BadgesResource;
import io.guildhall.recognition.rule.Earners;
import io.guildhall.recognition.rule.RuleService;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules over REST: what is no rule is refused with the name of what is wrong, and what is one comes back as it was sent. */
class RulesOverRestTest {
    private static final String PATH = "badges";
    private static final String HELD = "{\"criterion\":\"SESSIONS_AS_MENTOR\",\"least\":10}";

    private final OpenApi file = OpenApi.read();
    private final Earners garden = Earners.inMemory().members("ana");
    private Viewer caller = garden.guild.person("frida");
    private final RestApp app = app();

    private Answer made(String rule) {
        return made("Seeds", rule);
    }

    private Answer made(String name, String rule) {
        return app.send(
                "POST",
                PATH,
                "{\"space\":\"GARDEN\",\"name\":\"" + name
                        + "\",\"criteria\":\"Grows things\",\"design\":\"circle-1-seedling-beads-green\"" + rule + "}");
    }

    private static String ruled(String conditions) {
        return ",\"rule\":{\"conditions\":[" + conditions + "]}";
    }

    private static List<String> fields(Answer refused) {
        return StreamSupport.stream(refused.json().path("fields").spliterator(), false)
                .map(each -> each.get("name").asText())
                .distinct()
                .toList();
    }

    @Test
    void a_rule_comes_back_as_it_was_sent() {
        String three = HELD
                + ",{\"criterion\":\"AMBITIONS_FULFILLED\",\"least\":1,\"months\":60}"
                + ",{\"criterion\":\"MONTHS_AS_FACILITATOR\",\"least\":1000,\"months\":1}";

        Answer answer = made(",\"rule\":{\"all\":false,\"conditions\":[" + three + "]}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(file.differences("Badge", answer.json())).as(answer.body()).isEmpty();
        JsonNode rule = answer.json().get("rule");
        assertThat(rule.get("all").asBoolean()).isFalse();
        assertThat(rule.get("conditions").toString()).isEqualTo("[" + three + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"rule\":null"})
    void without_a_rule_people_give_it(String nothing) {
        Answer answer = made(nothing);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().has("rule")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"ten sessions\"', rule",
                "'[]', rule",
                "'7', rule",
                "'true', rule",
                "'{\"conditions\":{}}', rule.conditions",
                "'{\"conditions\":null}', rule.conditions",
                "'{\"conditions\":[1]}', rule.conditions",
                "'{\"conditions\":[null]}', rule.conditions",
                "'{\"conditions\":[],\"all\":\"yes\"}', rule.all",
                "'{\"conditions\":[],\"space\":7}', rule.space",
                "'{\"conditions\":[],\"sql\":\"select\"}', rule.sql",
                "'{\"conditions\":[{\"criterion\":7,\"least\":1}]}', rule.conditions.criterion",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":\"1\"}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":null}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1,\"days\":7}]}', rule.conditions.days"
            })
    void what_has_the_wrong_type_or_is_not_known_is_named(String rule, String field) {
        Answer answer = made(",\"rule\":" + rule);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{}', rule.conditions",
                "'{\"conditions\":[]}', rule.conditions",
                "'{\"conditions\":[{}]}', 'rule.conditions.criterion,rule.conditions.least'",
                "'{\"conditions\":[{\"least\":1}]}', rule.conditions.criterion",
                "'{\"conditions\":[{\"criterion\":\"PAGES\",\"least\":1}]}', rule.conditions.criterion",
                "'{\"conditions\":[{\"criterion\":\"people_helped\",\"least\":1}]}', rule.conditions.criterion",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\"}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":0}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":-10}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1.5}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1001}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":99999999999999999999}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1e3}]}', rule.conditions.least",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1,\"months\":0}]}', rule.conditions.months",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1,\"months\":-1}]}', rule.conditions.months",
                "'{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1,\"months\":61}]}', rule.conditions.months",
                "'{\"space\":\"NOWHERE\",\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}', rule.space"
            })
    void what_is_no_rule_is_refused_with_what_is_wrong(String rule, String field) {
        Answer answer = made(",\"rule\":" + rule);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(String.join(",", fields(answer))).as(answer.body()).isEqualTo(field);
    }

    @Test
    void the_same_criterion_twice_and_more_than_three_are_refused() {
        Answer twice = made(ruled(HELD + "," + HELD));
        assertThat(twice.status()).as(twice.body()).isEqualTo(422);
        assertThat(fields(twice)).containsExactly("rule.conditions");

        String many = IntStream.range(0, 2_000).mapToObj(no -> HELD).collect(Collectors.joining(","));
        Answer tooMany = made(ruled(many));
        assertThat(tooMany.status()).as(tooMany.body()).isEqualTo(422);
        assertThat(fields(tooMany)).containsExactly("rule.conditions");
        Answer tooEmpty =
                made(ruled(IntStream.range(0, 2_000).mapToObj(no -> "{}").collect(Collectors.joining(","))));
        assertThat(fields(tooEmpty)).containsExactly("rule.conditions.criterion", "rule.conditions.least");
        assertThat(tooEmpty.body().length()).isLessThan(2_000);
    }

    @Test
    void nothing_is_made_of_what_is_refused_and_a_badge_stays_as_it_was() {
        Answer made = made(ruled(HELD));
        String badge = PATH + "/" + made.json().get("id").asText();

        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"1\"");
        String wrong = "{\"name\":\"Seeds\",\"criteria\":\"Grows things\",\"design\":\"circle-1-seedling-beads-green\","
                + "\"rule\":{\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":-1}]}}";
        Answer edited = app.send("PUT", badge, headers, wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(edited.status()).as(edited.body()).isEqualTo(422);
        assertThat(app.get(badge).json()).isEqualTo(made.json());
    }

    @Test
    void what_would_be_done_is_looked_at_and_done_by_those_who_may_alone() {
        String badge = PATH + "/" + made(ruled(HELD)).json().get("id").asText();

        Answer preview = app.send("POST", badge + "/preview", "{}");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(file.differences("RulePreview", preview.json())).isEmpty();
        assertThat(app.send("POST", badge + "/preview", "{\"rule\":{}}").status())
                .isEqualTo(400);
        assertThat(app.send("POST", badge + "/backfill", "{\"notify\":\"yes\"}").status())
                .isEqualTo(400);
        assertThat(app.send("POST", badge + "/backfill", "{}").status())
                .as("a draft")
                .isEqualTo(409);
        String plain = PATH + "/" + made("Plain", "").json().get("id").asText();
        assertThat(app.send("POST", plain + "/preview", "{}").status())
                .as("no rule")
                .isEqualTo(409);

        caller = garden.guild.person("ana");
        assertThat(app.send("POST", badge + "/preview", "{}").status()).isEqualTo(404);
        caller = Viewer.anonymous();
        assertThat(app.send("POST", badge + "/backfill", "{}").status()).isEqualTo(401);
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.guild.clock);
        return RestApp.of(
                List.of(BadgesResource.class, RulePreviewResource.class, BackfillResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Texts.class,
                        BundleTexts.english(),
                        BadgeService.class,
                        garden.badges.badges,
                        RuleService.class,
                        garden.rules));
    }
}
