package io.guildhall.site.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Table JOB_RUN: the last run of each job on each node, one row for each, set anew by the next run. */
@Preload
@Table("JobRun")
public interface JobRunRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <job>|<node>}. */
    @NotNull @Unique @StringLength(160)
    String getUniqKey();

    @NotNull @StringLength(40)
    String getJob();

    @NotNull @StringLength(100)
    String getNode();

    @NotNull @StringLength(60)
    String getAppVersion();

    void setAppVersion(String version);

    @NotNull long getStartedMs();

    void setStartedMs(long started);

    /** Nothing while it runs. */
    @Nullable Long getEndedMs();

    void setEndedMs(@Nullable Long ended);

    @NotNull int getDone();

    void setDone(int done);

    /** Nothing where nothing ever went wrong. */
    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getTrouble();

    void setTrouble(@Nullable String trouble);

    @Nullable Long getTroubleMs();

    void setTroubleMs(@Nullable Long at);
}
