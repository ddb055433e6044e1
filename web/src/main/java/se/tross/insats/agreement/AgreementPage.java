package se.tross.insats.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.board.paper.PaperFile;
import se.tross.board.paper.ReadPaper;
import se.tross.board.paper.SentPaper;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.shared.access.OneLook;
import se.tross.shared.error.PageMessages;
import se.tross.shared.page.RecordPage;

/** An agreement, from drawn up to signed: {@code /insats/agreement?id=}. */
@Named
@ViewScoped
public class AgreementPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementOverviews overviews;

    @Inject
    private InsatsOverviews insatser;

    @Inject
    private DrawUpAgreement drawUp;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private OneLook oneLook;

    private AgreementOverview agreement;
    private InsatsOverview insats;
    private String body;
    private boolean awaitsAppeal;
    private String signedBy = "";
    private LocalDate signedOn;
    private String tooLarge;
    private transient Part file;

    @Override
    protected String path() {
        return "/insats/agreement";
    }

    public void load() {
        insats = oneLook.at(() -> {
            agreement = overviews.agreement(recordId());
            return insatser.insats(agreement.insatsId());
        });
        body = agreement.text().body();
        awaitsAppeal = agreement.awaitsAppeal();
        if (tooLarge != null) {
            pageMessages.refuse(List.of(new PaperTooLarge(PaperFile.MOST_MEGABYTES)));
        }
    }

    public String save() {
        drawUp.write(agreement.id(), agreement.version(), new AgreementText(body), awaitsAppeal);
        return done("insats.agreement.saved");
    }

    /** @throws se.tross.shared.refusal.Refused with a sentence beside the input, if the file cannot be read or who signed is missing */
    public String sign() throws IOException {
        ReadPaper read = SentPaper.read(file);
        drawUp.sign(agreement.id(), agreement.version(), new Signing(signedBy, signedOn), read);
        return done("insats.agreement.signed");
    }

    public AgreementOverview getAgreement() {
        return agreement;
    }

    public InsatsOverview getInsats() {
        return insats;
    }

    public int getMostBytes() {
        return PaperFile.MOST_BYTES;
    }

    public int getMostMegabytes() {
        return PaperFile.MOST_MEGABYTES;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String newBody) {
        body = newBody;
    }

    public boolean isAwaitsAppeal() {
        return awaitsAppeal;
    }

    public void setAwaitsAppeal(boolean awaits) {
        awaitsAppeal = awaits;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String by) {
        signedBy = by;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate day) {
        signedOn = day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public String getTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(String large) {
        tooLarge = large;
    }
}
