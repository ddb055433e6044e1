package se.tross.insats.application;

import java.util.List;
import se.tross.insats.AttachmentRefusal.AttachmentsAreFull;
import se.tross.insats.InsatsRefusal;

/** How many files an application takes. */
public final class Attachments {

    private Attachments() {}

    /** Why one more cannot be added to as many as this; empty when it can. */
    public static List<InsatsRefusal> refusals(int there) {
        return there < AttachmentFile.MOST_FILES
                ? List.of()
                : List.of(new AttachmentsAreFull(AttachmentFile.MOST_FILES));
    }
}
