package io.guildhall.suggestion;

import io.guildhall.people.Skill;

/**
 * Something that somebody writes about and does not say of themselves yet.
 *
 * @param pages how many of their own pages are marked with it
 */
public record SuggestedSkill(Skill skill, int pages) {}
