package io.guildhall.privacy.ao;

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

/** Table TOMBSTONE: one row for each erasure, which forgets the person when it is done. */
@Preload
@Table("Tombstone")
public interface TombstoneRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** The person while the erasure goes on, so that there is one at a time; the tombstone once it is done. */
    @NotNull @Unique String getUniqKey();

    void setUniqKey(String key);

    /** What stands in the place of the person. */
    @NotNull @StringLength(60)
    String getStandIn();

    @NotNull @Indexed
    String getBegunBy();

    void setBegunBy(String administrator);

    @NotNull long getBegunMs();

    @NotNull int getRowCount();

    void setRowCount(int rows);

    /** {@code RUNNING} or {@code DONE}. */
    @NotNull @Indexed
    @StringLength(20)
    String getPhase();

    void setPhase(String phase);

    @Nullable Long getDoneMs();

    void setDoneMs(Long at);
}
