package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The same for who has the link of a letter: the key says which application, and who writes. */
@Stateless
@UseCase
public class EditByLink {

    @Inject
    private WriterAccess access;

    @Inject
    private WriterDeeds deeds;

    @Inject
    private HandIn handIn;

    /** @throws Refused as {@link WriterDeeds#write}, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void write(String key, String field, String expected, String typed) {
        deeds.write(access.acting(key).applicationId(), field, expected, typed);
    }

    /** @throws Refused as {@link WriterDeeds#attach}, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void attach(String key, AttachmentFile file) {
        deeds.attach(access.acting(key).applicationId(), file);
    }

    /** @throws Refused as {@link WriterDeeds#remove}, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void removeAttachment(String key, long attachmentId) {
        deeds.remove(access.acting(key).applicationId(), attachmentId);
    }

    /** @throws Refused as {@link WriterDeeds#takeBack}, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void takeBackAttachment(String key, long attachmentId) {
        deeds.takeBack(access.acting(key).applicationId(), attachmentId);
    }

    /** @throws Refused with everything that is left or wrong, if it is not open, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void handIn(String key) {
        handIn.handIn(access.acting(key).applicationId());
    }

    /** @throws Refused if it is over, or if the key opens nothing */
    @Permits(Permission.PUBLIC)
    public void withdraw(String key) {
        handIn.withdraw(access.acting(key).applicationId());
    }
}
