package io.guildhall.mentoring.programme.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table PROGRAMME_MANAGER: one row for everybody who manages a programme besides those who do by their office. */
@Preload
@Table("ProgrammeManager")
public interface ProgrammeManagerRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull @Indexed
    long getProgrammeId();

    @NotNull @Indexed
    String getManagerKey();
}
