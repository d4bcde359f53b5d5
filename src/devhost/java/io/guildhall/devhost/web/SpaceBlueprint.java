package io.guildhall.devhost.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of space: a home page and pages below, each in storage format. */
record SpaceBlueprint(String pluginKey, String key, String nameKey, Template home, List<Template> children) {
    /**
     * A page to be made.
     *
     * @param storage with {@code <at:i18n at:key="…"/>} where a text of the plugin is to stand
     */
    record Template(String nameKey, String storage) {
        private static final Pattern TEXT = Pattern.compile("<at:i18n\\s+at:key=\"([^\"]+)\"\\s*/>");

        /** What the page holds: each text in its place, in the language that is asked for. */
        String storage(UnaryOperator<String> texts) {
            return TEXT.matcher(storage)
                    .replaceAll(key -> Matcher.quoteReplacement(Html.escape(texts.apply(key.group(1)))));
        }
    }

    /** How a blueprint is offered. */
    record Card(
            SpaceBlueprint blueprint,
            String nameKey,
            String descriptionKey,
            int weight,
            byte[] icon,
            String iconType,
            Predicate<Map<String, Object>> condition) {
        String id() {
            return blueprint.pluginKey() + ":" + blueprint.key();
        }
    }
}
