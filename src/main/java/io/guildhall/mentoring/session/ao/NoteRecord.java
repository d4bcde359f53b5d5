package io.guildhall.mentoring.session.ao;

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

/** Table SESSION_NOTE: what somebody wrote down of a session, for themselves or for the two (domain, invariant 12). */
@KeptBack
@Preload
@Table("SessionNote")
public interface NoteRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <session>|<user key>|<sight>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull long getSessionId();

    @NotNull @Indexed
    long getPairingId();

    @NotNull @Indexed
    String getAuthorKey();

    @NotNull @StringLength(30)
    String getSight();

    @NotNull @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String text);

    @NotNull long getAtMs();

    void setAtMs(long at);
}
