package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.WantedRule;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules as JSON. */
public final class RuleJson {
    private RuleJson() {}

    /** What is asked of a badge by its rule. */
    static WantedRule wanted(JsonBody body) {
        return new WantedRule(
                body.optionalFlag("all").orElse(true),
                body.optionalText("space"),
                body.neededObjects("conditions", RuleJson::condition));
    }

    private static Condition condition(JsonBody body) {
        return new Condition(
                body.constant("criterion", Criterion.class),
                body.number("least", 1, Condition.LEAST_MAX),
                body.optionalInt("months", 1, Condition.MONTHS_MAX));
    }

    /** A rule, and the space of the one community in which it counts. */
    static JsonObject of(BadgeRule rule, Optional<String> space) {
        return new JsonObject()
                .with("all", rule.all())
                .maybe("space", space)
                .list("conditions", rule.conditions(), RuleJson::of);
    }

    private static JsonObject of(Condition condition) {
        JsonObject json =
                new JsonObject().with("criterion", condition.criterion()).with("least", condition.least());
        condition.months().ifPresent(months -> json.with("months", months));
        return json;
    }

    /** The same as text, for a form that sends it back. Space keys have no character that JSON escapes. */
    public static String text(BadgeRule rule, Optional<String> space) {
        return rule.conditions().stream()
                .map(RuleJson::text)
                .collect(Collectors.joining(
                        ",",
                        "{\"all\":" + rule.all()
                                + space.map(key -> ",\"space\":\"" + key + "\"").orElse("") + ",\"conditions\":[",
                        "]}"));
    }

    private static String text(Condition condition) {
        String months = condition.months().isPresent()
                ? ",\"months\":" + condition.months().getAsInt()
                : "";
        return "{\"criterion\":\"" + condition.criterion() + "\",\"least\":" + condition.least() + months + "}";
    }
}
