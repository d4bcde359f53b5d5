package io.guildhall.kernel.ao;

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
import org.jspecify.annotations.Nullable;

/**
 * Table AUDIT: append-only, but that a tombstone takes the place of an erased person. What it is filtered by is indexed together with the time that it is
 * ordered by: else a community of which nothing was heard lately is looked for through everything newer.
 */
@Preload
@Table("Audit")
@Indexes({
    @Index(
            name = "actors",
            methodNames = {"getActorKey", "getAtMs"}),
    @Index(
            name = "acts",
            methodNames = {"getAct", "getAtMs"}),
    @Index(
            name = "spaces",
            methodNames = {"getSpaceKey", "getAtMs"})
})
public interface AuditRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Nobody where the system acted. */
    @Nullable String getActorKey();

    void setActorKey(@Nullable String actor);

    @NotNull @StringLength(100)
    String getAct();

    @NotNull String getSpaceKey();

    @NotNull @Indexed
    @StringLength(300)
    String getObjectRef();

    void setObjectRef(String object);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getDetail();

    @NotNull @Indexed
    long getAtMs();
}
