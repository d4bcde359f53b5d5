package io.guildhall.mentoring.enrolment.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table ENROLMENT: who takes part in a programme and as what, one row for each role for ever. */
@Preload
@Table("Enrolment")
@Indexes(
        @Index(
                name = "seat",
                methodNames = {"getProgrammeId", "getEnrolRole", "getEnrolState"}))
public interface EnrolmentRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<user key>|<role>}. */
    @NotNull @Unique @StringLength(310)
    String getUniqKey();

    void setUniqKey(String key);

    @NotNull long getProgrammeId();

    @NotNull @Indexed
    String getUserKey();

    void setUserKey(String user);

    @NotNull @StringLength(30)
    String getEnrolRole();

    @NotNull @StringLength(30)
    String getEnrolState();

    void setEnrolState(String state);

    @NotNull int getPlaces();

    void setPlaces(int places);

    @NotNull int getTakenPlaces();

    void setTakenPlaces(int taken);

    /** Places less those that are taken, so that a list of those who are free needs no arithmetic in the database. */
    @NotNull int getFreePlaces();

    void setFreePlaces(int free);

    @Nullable Long getTimeFromMs();

    void setTimeFromMs(@Nullable Long at);

    @Nullable Long getTimeToMs();

    void setTimeToMs(@Nullable Long at);

    /** Nothing where they are not paused, or for no time that was said. */
    @Indexed
    @Nullable Long getPausedUntilMs();

    void setPausedUntilMs(@Nullable Long at);

    @NotNull int getWaitingRounds();

    void setWaitingRounds(int rounds);

    @NotNull int getUnansweredNo();

    void setUnansweredNo(int times);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getWording();

    void setWording(@Nullable String statement);

    @NotNull long getSinceMs();

    void setSinceMs(long at);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);

    /** Nothing for those of the first round who are older than rounds. */
    @Nullable Integer getRoundNo();

    void setRoundNo(@Nullable Integer no);

    /** Nothing for those who were counted in none. */
    @Nullable Integer getWaitedRoundNo();

    void setWaitedRoundNo(@Nullable Integer no);
}
