package io.guildhall.recognition.badge.ao;

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

/** Table EVIDENCE: what awards stand on. */
@Preload
@Table("Evidence")
public interface EvidenceRecord extends RawEntity<Long> {
    String PAGE = "PAGE";

    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    /** Award, type and what is meant. */
    @NotNull @Unique @StringLength(300)
    String getUniqKey();

    @NotNull @Indexed
    long getAwardId();

    @NotNull @StringLength(30)
    String getEvidenceType();

    /** Nothing for a page of another site, which is not here. */
    @Nullable Long getPageId();

    /** Which version of the page was meant; nothing for the page as it is. */
    @Nullable Integer getPageVersion();

    @StringLength(255)
    @Nullable String getTitle();

    /** Since when the earner would have the page named in the credential; nothing where they would not. */
    @Nullable Long getNamedMs();

    void setNamedMs(@Nullable Long since);
}
