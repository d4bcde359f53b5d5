package io.guildhall.mentoring.round.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table PROGRAMME_ROUND: the rounds of programmes that others followed, in dates and numbers. Who was in them is in the enrolments and pairings. */
@Preload
@Table("ProgrammeRound")
public interface PastRoundRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<number of the round>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull @Indexed
    long getProgrammeId();

    @NotNull int getRoundNo();

    @Nullable Long getEnrolFromMs();

    @Nullable Long getEnrolToMs();

    @Nullable Long getStartMs();

    @Nullable Long getEndMs();

    /** Zero for the first one. */
    @NotNull long getSinceMs();

    @NotNull long getUntilMs();

    @NotNull @Indexed
    @StringLength(30)
    String getCountState();

    void setCountState(String state);

    @NotNull int getPeopleCount();

    void setPeopleCount(int people);

    @NotNull int getPairedCount();

    void setPairedCount(int people);

    @NotNull int getWaitedCount();

    void setWaitedCount(int people);

    @NotNull int getPairCount();

    void setPairCount(int pairs);

    @NotNull int getCompletedCount();

    void setCompletedCount(int pairs);

    @NotNull int getEndedCount();

    void setEndedCount(int pairs);
}
