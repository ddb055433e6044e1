package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What is typed about a matter. */
public class MatterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What Tross writes itself is not made by hand. */
    private static final List<MatterKind> KINDS = Stream.of(MatterKind.values())
            .filter(kind -> kind != MatterKind.DELEGATED && kind != MatterKind.URGENT)
            .toList();

    private MatterKind kind = MatterKind.DECISION;
    private String title;
    private String diaryNumber;
    private String externalNumber;
    private String preparer;
    private String background;
    private String proposal;
    private String secretGround;
    private String decisionType;
    private DecisionSubject subject;
    private RaisedBy raisedBy = RaisedBy.OFFICE;
    private String raisedByName;

    /** A matter for decision that the office prepares. */
    static MatterForm first(NewMatterChoices choices) {
        MatterForm form = new MatterForm();
        form.diaryNumber = choices.diaryNumber();
        form.preparer = choices.preparers().get(0);
        return form;
    }

    static MatterForm of(MatterTerms terms) {
        MatterForm form = new MatterForm();
        form.kind = terms.kind();
        form.title = terms.title();
        form.diaryNumber = terms.diaryNumber();
        form.externalNumber = terms.externalNumber();
        form.preparer = terms.preparer();
        form.background = terms.background();
        form.proposal = terms.proposal();
        form.secretGround = terms.secretGround();
        form.decisionType = terms.decisionType();
        form.subject = terms.subject();
        return form;
    }

    MatterTerms terms() {
        return new MatterTerms(
                kind,
                title,
                diaryNumber,
                externalNumber,
                preparer,
                background,
                proposal,
                subject,
                secretGround,
                decisionType);
    }

    MatterSource source() {
        return raisedBy == RaisedBy.OFFICE ? MatterSource.OFFICE : new MatterSource(raisedBy, raisedByName);
    }

    /** Those that can be chosen; what the matter is already stays among them. */
    public List<MatterKind> getKinds() {
        return KINDS.contains(kind)
                ? KINDS
                : Stream.concat(Stream.of(kind), KINDS.stream()).toList();
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind newKind) {
        kind = newKind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String newTitle) {
        title = newTitle;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public void setDiaryNumber(String number) {
        diaryNumber = number;
    }

    public String getExternalNumber() {
        return externalNumber;
    }

    public void setExternalNumber(String number) {
        externalNumber = number;
    }

    public String getPreparer() {
        return preparer;
    }

    public void setPreparer(String newPreparer) {
        preparer = newPreparer;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String newBackground) {
        background = newBackground;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String newProposal) {
        proposal = newProposal;
    }

    public String getSecretGround() {
        return secretGround;
    }

    public void setSecretGround(String ground) {
        secretGround = ground;
    }

    public RaisedBy getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(RaisedBy who) {
        raisedBy = who;
    }

    public String getRaisedByName() {
        return raisedByName;
    }

    public void setRaisedByName(String name) {
        raisedByName = name;
    }

    /** Which of the charter's decision types it is (L27); empty for none of them. */
    public String getDecisionType() {
        return decisionType;
    }

    public void setDecisionType(String newDecisionType) {
        decisionType = newDecisionType;
    }
}
