package se.tross.budget.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.budget.ContentReader;
import se.tross.budget.text.SectionOverview;
import se.tross.budget.text.SectionReader;
import se.tross.forbund.Forbund;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Gathers what the document of a budget version is written from: figures, text, and the förbund. */
@Stateless
@UseCase
public class DocumentGroundOverviews {

    @Inject
    private ContentReader contents;

    @Inject
    private SectionReader sections;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if there is no such version */
    @Permits(Permission.BUDGET_READ)
    public DocumentGround ground(long versionId) {
        ContentReader.Contents read = contents.content(versionId);
        Forbund forbund = records.get(Forbund.class, currentActor.forbundId());
        return new DocumentGround(
                read.version(versionId),
                read.contents().get(versionId),
                sections.sections(versionId).stream()
                        .map(SectionOverview::section)
                        .toList(),
                forbund.name(),
                forbund.organisationNumber());
    }
}
