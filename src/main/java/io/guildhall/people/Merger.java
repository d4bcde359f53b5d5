package io.guildhall.people;

/** Two skills that are or would be merged, and what follows. */
public record Merger(UsedSkill from, Skill into) {}
