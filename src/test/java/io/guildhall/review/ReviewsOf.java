package io.guildhall.review;

import io.guildhall.ambition.Ambitions;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.PageMaking;
import io.guildhall.membership.Guild;

/** Lets tests of other packages make the services. */
public final class ReviewsOf {
    public final Reviews reviews;
    public final HandOvers handOvers;
    private final Guild guild;
    private final PageMaking making;
    private final HandOverWriter writer;

    public ReviewsOf(Guild guild, Reviews reviews, HandOvers handOvers, PageMaking making, HandOverWriter writer) {
        this.guild = guild;
        this.reviews = reviews;
        this.handOvers = handOvers;
        this.making = making;
        this.writer = writer;
    }

    /** Kept in memory, with pages that say little. */
    public static ReviewsOf inMemory(Guild guild, PageMaking making) {
        return new ReviewsOf(
                guild,
                new InMemoryReviews(),
                new InMemoryHandOvers(),
                making,
                (handOver, community) -> new HandOverWriter.Written("Hand-over", "<p>" + handOver.id() + "</p>"));
    }

    public ReviewService service() {
        return new ReviewService(
                guild.door,
                reviews,
                guild.communities,
                guild.life,
                guild.numbers,
                guild.audit,
                guild.occasions,
                guild.people,
                guild.clock);
    }

    /** What is known of the stage of a community. */
    public StageService stages(Ambitions ambitions) {
        return new StageService(guild.door, guild.memberships, ambitions, reviews, guild.numbers, guild.clock);
    }

    public HandOverService handing() {
        HandOverNotes notes = new HandOverNotes(guild.audit, guild.occasions);
        return new HandOverService(
                guild.door,
                handOvers,
                notes,
                new HandOverPages(guild.door, handOvers, notes, writer, making, guild.clock),
                guild.memberships,
                guild.roles,
                new HandOverViews(handOvers, guild.memberships, making, guild.spaces, guild.people, guild.clock),
                guild.people,
                guild.clock);
    }

    public Chore chore() {
        return new ReviewChore(
                guild.door,
                guild.communities,
                handOvers,
                new HandOverNotes(guild.audit, guild.occasions),
                guild.audit,
                guild.occasions,
                guild.clock);
    }
}
