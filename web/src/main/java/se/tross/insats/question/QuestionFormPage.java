package se.tross.insats.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** The förbund words one of its forms: {@code /insats/question-form?kind=APPLICATION}. */
@Named
@ViewScoped
public class QuestionFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int BLANK = 2;

    @Inject
    private WordForms wordForms;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private String kind;
    private QuestionFormOverview form;
    private ArrayList<Row> rows;

    /** What is typed of a question. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private String heading;
        private String help;
        private boolean required;

        Row(QuestionTerms terms) {
            heading = terms.heading();
            help = terms.help();
            required = terms.required();
        }

        QuestionTerms terms() {
            return new QuestionTerms(heading, help, required);
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String newHeading) {
            heading = newHeading;
        }

        public String getHelp() {
            return help;
        }

        public void setHelp(String newHelp) {
            help = newHelp;
        }

        public boolean isRequired() {
            return required;
        }

        public void setRequired(boolean newRequired) {
            required = newRequired;
        }
    }

    public void load() {
        demand.permission(Permission.INSATS_SETTINGS);
        form = wordForms.form(AddressParts.constant(FormKind.class, kind));
        rows = new ArrayList<>(form.questions().stream().map(Row::new).toList());
        for (int i = 0; i < BLANK && rows.size() < form.kind().most(); i++) {
            rows.add(new Row(new QuestionTerms("", "", true)));
        }
    }

    /** Rows in which nothing stands are none. */
    public String save() {
        List<QuestionTerms> typed =
                rows.stream().map(Row::terms).filter(terms -> !terms.isBlank()).toList();
        wordForms.word(form.kind(), form.number(), typed);
        messages.done("insats.questions.saved", form.number() + 1);
        return "/insats/question-form?faces-redirect=true&kind=" + form.kind();
    }

    public QuestionFormOverview getForm() {
        return form;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String newKind) {
        kind = newKind;
    }
}
