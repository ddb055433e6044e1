package se.tross.forbund.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.PageTexts;
import se.tross.shared.frame.Visitor;

/** One's own account: language and look of the pages, the password, the förbund that one works in. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String HERE = "/profile?faces-redirect=true";

    @Inject
    private ChangeOwnProfile changeOwnProfile;

    @Inject
    private ChangeOwnPassword changeOwnPassword;

    @Inject
    private PageMessages messages;

    @Inject
    private PageTexts texts;

    @Inject
    private Visitor visitor;

    private Language language;
    private Theme theme;
    private Boolean digest;
    private String present;
    private String password;
    private String again;
    private UIInput againInput;

    public String choose() {
        changeOwnProfile.choose(getLanguage(), getTheme(), isDigest());
        messages.done("shared.profile.saved");
        return HERE;
    }

    public String changePassword() {
        if (password == null || !password.equals(again)) {
            FacesContext context = FacesContext.getCurrentInstance();
            String sentence = texts.get("shared.profile.password.differ");
            context.addMessage(
                    againInput.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, ""));
            return null;
        }
        changeOwnPassword.change(present, password);
        messages.done("shared.profile.password.changed");
        return HERE;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public Language getLanguage() {
        boolean english = Language.ENGLISH.locale().getLanguage().equals(visitor.getLanguage());
        return language != null ? language : english ? Language.ENGLISH : Language.SWEDISH;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Theme getTheme() {
        if (theme != null) {
            return theme;
        }
        return visitor.getTheme().isEmpty()
                ? Theme.SYSTEM
                : Theme.valueOf(visitor.getTheme().toUpperCase(Locale.ROOT));
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    /** Whether the person is told in the morning of what waits. */
    public boolean isDigest() {
        if (digest == null) {
            digest = changeOwnProfile.wantsDigest();
        }
        return digest;
    }

    public void setDigest(boolean wanted) {
        digest = wanted;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public UIInput getAgainInput() {
        return againInput;
    }

    public void setAgainInput(UIInput againInput) {
        this.againInput = againInput;
    }
}
