package io.guildhall.people.web;

/**
 * One word of the site, in a template.
 *
 * @param synonyms one on each line
 * @param uses what has it, in words
 * @param list where all of them are
 */
public record SkillView(
        String title,
        String id,
        String label,
        int labelMax,
        String synonyms,
        boolean aside,
        String uses,
        String list) {}
