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
import org.jspecify.annotations.Nullable;

/** Table AGREEMENT: a row for the wording of each pairing, which is nobody's, and one for each who signed, with the revision of what they signed. */
@KeptBack
@Preload
@Table("Agreement")
public interface AgreementRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <pairing>|<user key>}; of the wording {@code <pairing>|}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull @Indexed
    long getPairingId();

    /** Who signed; nobody in the row of the wording. */
    @Indexed
    @Nullable String getUserKey();

    @StringLength(StringLength.UNLIMITED)
    @Nullable String getWording();

    void setWording(String text);

    @NotNull int getRevisionNo();

    void setRevisionNo(int revision);

    @NotNull long getAtMs();

    void setAtMs(long at);
}
