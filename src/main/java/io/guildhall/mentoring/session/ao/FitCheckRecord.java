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

/** Table FIT_CHECK: how somebody finds their pairing. */
@KeptBack
@Preload
@Table("FitCheck")
public interface FitCheckRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <pairing>|<user key>}. */
    @NotNull @Unique @StringLength(320)
    String getUniqKey();

    @NotNull @Indexed
    long getProgrammeId();

    @NotNull long getPairingId();

    @NotNull @Indexed
    String getUserKey();

    @NotNull @StringLength(30)
    String getFitAnswer();

    void setFitAnswer(String answer);

    @NotNull long getAtMs();

    void setAtMs(long at);
}
