package io.guildhall.mentoring.circle;

import io.guildhall.kernel.Chore;
import io.guildhall.mentoring.roulette.RouletteOf;
import io.guildhall.mentoring.roulette.RouletteOver;

/** Circles over the same storage in memory as coffee roulette. */
public final class CirclesOf {
    public final CircleService service;
    public final Chore chore;

    /** The service over the tables of a database. */
    public static CircleService tables(RouletteOver node) {
        CircleWork work = new CircleWork(
                node.tables.pairings(), node.tables.enrolments(), node.guild.audit, node.guild.occasions);
        return new CircleService(
                node.door,
                node.tables.enrolments(),
                node.apart,
                node.tables.pairings(),
                work,
                node.guild.people,
                node.guild.clock);
    }

    public CirclesOf(RouletteOf kept) {
        CircleWork work = new CircleWork(
                kept.pairings, kept.enrolments, kept.workshop.guild.audit, kept.workshop.guild.occasions);
        service = new CircleService(
                kept.workshop.door,
                kept.enrolments,
                kept.apart,
                kept.pairings,
                work,
                kept.workshop.guild.people,
                kept.workshop.guild.clock);
        chore = new CircleChore(
                kept.workshop.programmes,
                kept.workshop.door,
                kept.workshop.guild.communities,
                kept.pairings,
                work,
                kept.workshop.guild.known,
                kept.workshop.guild.clock);
    }
}
