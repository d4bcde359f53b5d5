package io.guildhall.devhost.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A kind of space: a home page and pages below, each in storage format. */
record SpaceBlueprint(String pluginKey, String key, String nameKey, Template home, List<Template> children) {
    /** A page to be made. */
    record Template(String nameKey, String storage) {}

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
