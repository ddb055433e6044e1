package se.tross.insats.application;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.tross.insats.AttachmentRefusal.AttachmentTooLarge;
import se.tross.insats.draft.AgeBand;
import se.tross.insats.draft.Sex;
import se.tross.insats.draft.Step;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Language;

/** An application in its five steps, for whoever may write it. How they came to it, the pages below know. */
public abstract class AnyApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Under which name a servlet leaves what it could not keep. */
    static final String UNKEPT = "tross.application.unkept";

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private ApplicationDetail detail;
    private Sheet sheet;
    private String step;
    private String tooLarge;
    private String removed;
    private transient Part file;

    /** What the address is without its step: {@code /insats/application?id=3}. */
    public abstract String getHere();

    /** Where its texts are sent. */
    public abstract String getAct();

    /** Where its files are read. */
    public abstract String getFiles();

    /** Takes a file that has been checked. */
    protected abstract void take(AttachmentFile sent);

    public abstract String removeFile(AttachmentOverview one);

    public abstract String handIn();

    public abstract String withdraw();

    protected abstract void putBack(long attachmentId);

    protected final void show(ApplicationDetail shown) {
        detail = shown;
        sheet = new Sheet(shown, Step.of(number(step)), unkept(), language.texts());
        if (tooLarge != null) {
            messages.refuse(List.of(new AttachmentTooLarge(AttachmentFile.MOST_MEGABYTES)));
        }
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d") ? Integer.parseInt(typed) : 1;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Sheet.Unkept> unkept() {
        Object left = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(UNKEPT);
        return left == null ? Map.of() : (Map<String, Sheet.Unkept>) left;
    }

    /** @throws se.tross.shared.refusal.Refused with a sentence beside the input, if the file is not taken */
    public String attach() throws IOException {
        AttachmentFile sent = SentAttachment.read(file);
        take(sent);
        return done("insats.application.attached", sent.name());
    }

    /** What was removed a moment ago comes back. */
    public String restoreFile() {
        putBack(Long.parseLong(removed));
        return done("insats.application.restored");
    }

    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return at("");
    }

    protected final String at(String more) {
        return getHere().replaceFirst("\\?", "?faces-redirect=true&") + "&step="
                + sheet.getStep().number() + more;
    }

    public ApplicationDetail getDetail() {
        return detail;
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** What there is to choose from in a field. */
    public List<Choices.Choice> choices(String field) {
        return Choices.of(field, sheet.value(field), detail, language.texts());
    }

    /** The word for nothing chosen in it. */
    public String nothing(String field) {
        return Choices.nothing(field, language.texts());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<AgeBand> getBands() {
        return List.of(AgeBand.values());
    }

    public int getMostBytes() {
        return AttachmentFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return AttachmentFile.MOST_MEGABYTES;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String newStep) {
        step = newStep;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public String getRemoved() {
        return removed;
    }

    /** Only a number is any file's. */
    public void setRemoved(String newRemoved) {
        removed = newRemoved != null && newRemoved.matches("\\d{1,18}") ? newRemoved : null;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String large) {
        tooLarge = large;
    }
}
