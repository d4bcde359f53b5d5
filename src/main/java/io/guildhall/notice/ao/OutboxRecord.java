package io.guildhall.notice.ao;

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

/** Table OUTBOX: mails that are due, and what became of them. */
@Preload
@Table("Outbox")
@Indexes({
    @Index(
            name = "due",
            methodNames = {"getPhase", "getDueMs"})
})
public interface OutboxRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code notice:<number>} or {@code week:<user key>:<when it is due>}. */
    @NotNull @Unique @StringLength(StringLength.MAX_LENGTH)
    String getUniqKey();

    @Indexed
    @NotNull String getUserKey();

    /** Nothing for the week's mail. */
    @Nullable Long getNoticeId();

    /** {@code WAITING}, {@code SENDING}, {@code SENT}, {@code POINTLESS} or {@code GIVEN_UP}. */
    @NotNull @StringLength(20)
    String getPhase();

    void setPhase(String phase);

    @NotNull long getDueMs();

    void setDueMs(long due);

    @NotNull int getTries();

    void setTries(int tries);

    /** When it was sent or given up. */
    @Indexed
    @Nullable Long getClosedMs();

    void setClosedMs(@Nullable Long closed);
}
