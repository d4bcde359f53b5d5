package io.guildhall.mentoring.enrolment.ao;

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

/** Table PREFERENCE: whom somebody wishes for, does not want to be shown, or is never to be paired with. They are the only one who reads it. */
@KeptBack
@Preload
@Table("Preference")
public interface PreferenceRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** {@code <programme>|<owner>|<target>}; the keys of the host have 32 letters, so there is room for both. */
    @NotNull @Unique @StringLength(StringLength.MAX_LENGTH)
    String getUniqKey();

    @NotNull long getProgrammeId();

    @NotNull @Indexed
    String getOwnerKey();

    @NotNull @Indexed
    String getTargetKey();

    @NotNull @StringLength(30)
    String getPrefKind();

    void setPrefKind(String kind);

    @NotNull int getRankNo();

    void setRankNo(int rank);
}
