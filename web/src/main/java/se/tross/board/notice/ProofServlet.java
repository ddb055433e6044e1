package se.tross.board.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.tross.shared.document.DocumentFile;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.page.DocumentServlet;

/** The proof of a notice (B17), a draft of it while the notice hangs: {@code /board/notice-proof.pdf?id=}. */
@WebServlet(urlPatterns = "/board/notice-proof.pdf")
public class ProofServlet extends DocumentServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeFiles notices;

    @Override
    protected DocumentFile document(HttpServletRequest request) {
        return notices.proof(AddressParts.requiredId(request.getParameter("id")));
    }
}
