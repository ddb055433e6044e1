package se.tross.insats.agreement;

import java.io.Serializable;
import java.time.Instant;

/**
 * What agreements are drawn up from now.
 *
 * @param number the version; 0 for that of Tross
 * @param text the template
 * @param writtenBy who wrote it; empty for that of Tross
 * @param writtenAt when; null for that of Tross
 */
public record AgreementTemplateOverview(int number, AgreementText text, String writtenBy, Instant writtenAt)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
