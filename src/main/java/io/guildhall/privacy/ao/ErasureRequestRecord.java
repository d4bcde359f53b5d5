package io.guildhall.privacy.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table ERASURE_REQUEST: who asks to be erased; deleted when they take it back or are erased. */
@Preload
@Table("ErasureRequest")
public interface ErasureRequestRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getUserKey();

    @NotNull long getAtMs();
}
