package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows an application to who has the link of a letter. */
@Stateless
@UseCase
public class ApplicationByLink {

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationReader reader;

    @Inject
    private WriterAccess access;

    @Inject
    private WriterDeeds deeds;

    /** Empty when the key opens nothing here, whether it ever did or not. */
    @Permits(Permission.PUBLIC)
    public Optional<ApplicationDetail> opened(String key) {
        return access.opened(key)
                .map(writer -> reader.detail(records.required(writer.applicationId()), writer.name(), List.of(writer)));
    }

    /** A file of it. @throws Refused if the key opens nothing, or as not found */
    @Permits(Permission.PUBLIC)
    public OpenedAttachment attachment(String key, long attachmentId) {
        return reader.open(deeds.attachment(access.acting(key).applicationId(), attachmentId));
    }
}
