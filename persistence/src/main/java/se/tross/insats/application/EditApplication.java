package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody with an account writes an application, and hands it in or takes it back. Others' do not exist for them. */
@Stateless
@UseCase
public class EditApplication {

    @Inject
    private WriterAccess access;

    @Inject
    private WriterDeeds deeds;

    @Inject
    private HandIn handIn;

    /**
     * @param expected what the writer saw in the field
     * @throws Refused as {@link WriterDeeds#write}, or as not found
     */
    @Permits(Permission.INSATS_APPLY)
    public void write(long id, String field, String expected, String typed) {
        access.refuseStrangers(id);
        deeds.write(id, field, expected, typed);
    }

    /** @throws Refused as {@link WriterDeeds#attach}, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void attach(long id, AttachmentFile file) {
        access.refuseStrangers(id);
        deeds.attach(id, file);
    }

    /** @throws Refused as {@link WriterDeeds#remove}, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void removeAttachment(long id, long attachmentId) {
        access.refuseStrangers(id);
        deeds.remove(id, attachmentId);
    }

    /** @throws Refused as {@link WriterDeeds#takeBack}, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void takeBackAttachment(long id, long attachmentId) {
        access.refuseStrangers(id);
        deeds.takeBack(id, attachmentId);
    }

    /** @throws Refused with everything that is left or wrong, or if it is not open, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void handIn(long id) {
        access.refuseStrangers(id);
        handIn.handIn(id);
    }

    /** @throws Refused if it is over, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void withdraw(long id) {
        access.refuseStrangers(id);
        handIn.withdraw(id);
    }
}
