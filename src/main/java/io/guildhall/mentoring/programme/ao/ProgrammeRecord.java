package io.guildhall.mentoring.programme.ao;

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

/** Table PROGRAMME: one row for each programme in which people are paired. */
@Preload
@Table("Programme")
@Indexes({
    @Index(
            name = "walk",
            methodNames = {"getProgrammeState", "getID"})
})
public interface ProgrammeRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <token>|<user key>} of who made it. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    void setUniqKey(String key);

    /** Nothing where it is across communities. */
    @Indexed
    @Nullable Long getCommunityId();

    @NotNull @StringLength(StringLength.MAX_LENGTH)
    String getName();

    void setName(String name);

    @NotNull @StringLength(30)
    String getProgrammeKind();

    @NotNull @StringLength(30)
    String getProgrammeState();

    void setProgrammeState(String state);

    @Nullable Long getEnrolFromMs();

    void setEnrolFromMs(@Nullable Long at);

    @Nullable Long getEnrolToMs();

    void setEnrolToMs(@Nullable Long at);

    @Nullable Long getStartMs();

    void setStartMs(@Nullable Long at);

    @Nullable Long getEndMs();

    void setEndMs(@Nullable Long at);

    /** Nothing in the first round of programmes that are older than rounds. */
    @Nullable Integer getRoundNo();

    void setRoundNo(@Nullable Integer no);

    /** When the round began; nothing in the first one. */
    @Nullable Long getRoundSinceMs();

    void setRoundSinceMs(@Nullable Long at);

    /** As {@code ProgrammeSettings} writes them, so that another setting needs no other column. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable String getSettings();

    void setSettings(String lines);

    @NotNull @Indexed
    String getCreatedBy();

    void setCreatedBy(String user);

    @NotNull long getCreatedMs();

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);
}
