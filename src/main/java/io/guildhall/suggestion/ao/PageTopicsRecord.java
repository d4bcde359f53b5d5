package io.guildhall.suggestion.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Table PAGE_TOPICS: the labels of a page that its author saved. Without a unique key, so that adding a line never clashes. */
@Preload
@Table("PageTopics")
public interface PageTopicsRecord extends RawEntity<Long> {
    @AutoIncrement
    @NotNull @PrimaryKey("ID")
    long getID();

    @NotNull @Indexed
    String getUserKey();

    @NotNull long getPageId();

    /** With a blank between. */
    @NotNull @StringLength(StringLength.UNLIMITED)
    String getLabels();

    @NotNull @Indexed
    long getAtMs();
}
