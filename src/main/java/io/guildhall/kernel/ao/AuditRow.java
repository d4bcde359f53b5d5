package io.guildhall.kernel.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Table AUDIT: append-only, but that a tombstone takes the place of an erased person. */
@Preload
@Table("Audit")
public interface AuditRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Nobody where the system acted. */
    @Indexed
    @Nullable String getActorKey();

    void setActorKey(@Nullable String actor);

    @NotNull @Indexed
    @StringLength(100)
    String getAct();

    @NotNull @Indexed
    String getSpaceKey();

    @NotNull @Indexed
    @StringLength(300)
    String getObjectRef();

    void setObjectRef(String object);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable String getDetail();

    @NotNull @Indexed
    long getAtMs();
}
