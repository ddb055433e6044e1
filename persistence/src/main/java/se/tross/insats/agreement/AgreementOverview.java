package se.tross.insats.agreement;

import java.io.Serializable;

/**
 * An agreement as a value.
 *
 * @param id the agreement
 * @param version to act upon it
 * @param insatsId whose it is
 * @param text what it says
 * @param awaitsAppeal whether it holds only if the decision gains legal force (B18)
 * @param signing who signed and when; null until then
 * @param fileName of the signed file; empty until then
 */
public record AgreementOverview(
        long id,
        long version,
        long insatsId,
        AgreementText text,
        boolean awaitsAppeal,
        Signing signing,
        String fileName)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static AgreementOverview of(Agreement agreement, String fileName) {
        return new AgreementOverview(
                agreement.id(),
                agreement.version(),
                agreement.insatsId(),
                agreement.text(),
                agreement.awaitsAppeal(),
                agreement.signing(),
                fileName == null ? "" : fileName);
    }

    public boolean isSigned() {
        return signing != null;
    }
}
