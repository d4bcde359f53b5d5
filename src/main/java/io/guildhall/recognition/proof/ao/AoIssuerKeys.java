package io.guildhall.recognition.proof.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.credential.PublishedKey;
import io.guildhall.recognition.proof.IssuerKey;
import io.guildhall.recognition.proof.IssuerKeys;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The issuer's keys in the host's database. */
@Named
final class AoIssuerKeys implements IssuerKeys {
    private static final String LIVE = "issuer";
    private static final String ALGORITHM = "RS256";

    private final ActiveObjects ao;

    @Inject
    AoIssuerKeys(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<IssuerKey> all() {
        return Stream.of(ao.find(IssuerKeyRecord.class, Query.select().order("ID ASC")))
                .map(AoIssuerKeys::key)
                .toList();
    }

    @Override
    public void add(IssuerKey made) {
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", LIVE),
            new DBParam("KID", made.kid()),
            new DBParam("ALG", ALGORITHM),
            new DBParam("PUBLIC_JWK", made.published().jwk()),
            new DBParam("SEALED", made.sealed()),
            new DBParam("SITE_ADDRESS", made.address()),
            new DBParam("MADE_MS", made.madeAt().toEpochMilli())
        };
        Unique.writing(LIVE, () -> ao.create(IssuerKeyRecord.class, columns));
    }

    @Override
    public void retire(String kid, Instant at) {
        Stream.of(ao.find(IssuerKeyRecord.class, "UNIQ_KEY = ? AND KID = ?", LIVE, kid))
                .forEach(row -> {
                    row.setUniqKey(LIVE + "#" + kid);
                    row.setRetiredMs(at.toEpochMilli());
                    row.save();
                });
    }

    /** What we wrote we can read: a row that cannot be is none of ours, and is told so loudly. */
    private static IssuerKey key(IssuerKeyRecord row) {
        return new IssuerKey(
                PublishedKey.parse(row.getPublicJwk())
                        .orElseThrow(() -> new IllegalStateException("no key in the row " + row.getID())),
                row.getSealed(),
                row.getSiteAddress(),
                Instant.ofEpochMilli(row.getMadeMs()),
                Columns.time(row.getRetiredMs()));
    }
}
