package io.guildhall.mentoring.circle;

import io.guildhall.kernel.Chore;
import io.guildhall.mentoring.roulette.RouletteOf;

/** Circles over the same storage in memory as coffee roulette. */
public final class CirclesOf {
    public final CircleService service;
    public final Chore chore;

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
