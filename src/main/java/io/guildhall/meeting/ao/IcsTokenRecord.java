package io.guildhall.meeting.ao;

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

/** Table ICS_TOKEN: the personal address of somebody's calendar, as a hash. */
@KeptBack
@Preload
@Table("IcsToken")
public interface IcsTokenRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Unique String getUserKey();

    /** SHA-256 of the secret, in hexadecimal; nothing once it was taken back. */
    @Indexed
    @StringLength(64)
    @Nullable String getTokenHash();

    void setTokenHash(@Nullable String hash);

    @NotNull long getMadeMs();

    void setMadeMs(long at);
}
