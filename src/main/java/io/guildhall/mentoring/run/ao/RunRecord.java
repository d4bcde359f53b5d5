package io.guildhall.mentoring.run.ao;

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

/** Table MATCH_RUN: what was asked of the matcher, how far it is, and what it found in numbers. It names nobody. */
@Preload
@Table("MatchRun")
@Indexes(
        @Index(
                name = "page",
                methodNames = {"getProgrammeId", "getRunNo"}))
public interface RunRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<number of the run>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull long getProgrammeId();

    @NotNull int getRunNo();

    /** The programme's round that it is for. */
    @NotNull int getRoundNo();

    @NotNull @Indexed
    @StringLength(30)
    String getRunState();

    void setRunState(String state);

    @NotNull long getAskedMs();

    @NotNull long getSinceMs();

    void setSinceMs(long at);

    @NotNull @StringLength(30)
    String getRunStep();

    void setRunStep(String step);

    @NotNull int getStepDone();

    void setStepDone(int done);

    @NotNull int getStepOf();

    void setStepOf(int of);

    /** How often somebody began to work it out. */
    @NotNull int getBegunCount();

    void setBegunCount(int times);

    /** The run whose pins it took over. */
    @Nullable Long getFromRunId();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getPinsText();

    void setPinsText(String pins);

    @NotNull long getSeed();

    @StringLength(30)
    @Nullable String getEngine();

    void setEngine(String engine);

    @StringLength(100)
    @Nullable String getSettingsHash();

    void setSettingsHash(String hash);

    @StringLength(100)
    @Nullable String getInputHash();

    void setInputHash(String hash);

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getResultText();

    void setResultText(String result);
}
