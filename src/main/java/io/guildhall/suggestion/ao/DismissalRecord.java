package io.guildhall.suggestion.ao;

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

/** Table DISMISSAL: what is not to be suggested again. */
@KeptBack
@Preload
@Table("Dismissal")
public interface DismissalRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <kind>|<subject>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull @StringLength(30)
    String getKind();

    /** The number of a community or of a skill, a label, or a star. */
    @NotNull @StringLength(30)
    String getSubject();

    @NotNull @Indexed
    String getUserKey();

    @NotNull long getAtMs();
}
