package io.guildhall.mentoring.session.ao;

import io.guildhall.kernel.ao.KeptBack;
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

/** Table GOAL: what people in a pairing want to get better at. */
@KeptBack
@Preload
@Table("Goal")
public interface GoalRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <token>|<pairing>}. */
    @NotNull @Unique String getUniqKey();

    @NotNull @Indexed
    long getPairingId();

    @NotNull @Indexed
    String getUserKey();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getWording();

    @NotNull int getRatedBefore();

    @Nullable Integer getRatedAfter();

    void setRatedAfter(@Nullable Integer rating);

    @NotNull @StringLength(30)
    String getGoalState();

    void setGoalState(String state);

    @NotNull long getAtMs();
}
