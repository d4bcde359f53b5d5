package io.guildhall.mentoring.run.ao;

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

/** Table MATCH_PAPER: the long texts of a run, of up to a megabyte each: what proves it, and hashes of what it read. They say nothing without this site's tables. */
@KeptBack
@Preload
@Table("MatchPaper")
public interface PaperRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <run>|<paper>}. */
    @NotNull @Unique @StringLength(50)
    String getUniqKey();

    @NotNull @Indexed
    long getRunId();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getPaperText();
}
